import { readGoldFolder } from '../../src/cli/gold-folder.ts';
import type { Language, SourceDocument } from '../../src/domain/text.ts';

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻柏水窦章云苏潘葛'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂兰文博宇轩泽嘉怡欣然晨曦雨泽浩然子墨一鸣思远'];

const PLACE_FIRST = [...'青云白龙凤金石松桃柳清长永安平兴宁和东西南北江河海湖泉溪'];
const PLACE_SECOND = [...'山溪川源泉岭坪桥塘湾洲阳阴城池林原浦门关田台岗'];

/** Numbers from 0 (inclusive) to 1, the same in every run (mulberry32). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Annotated = Awaited<ReturnType<typeof readGoldFolder>>[number]['document'];

/** The document's text with other people, places and numbers in it. */
function vary({ text, reports }: Annotated, random: () => number): string {
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const people = reports.flatMap(({ persons }) => persons.map(({ name }) => name));
  const stems = reports.flatMap(({ locations }) => locations.map(({ name }) => name.slice(0, 2)));
  const renames = [
    ...people.map((name) => [name, () => pick(SURNAMES) + pick(GIVEN) + pick([...GIVEN, ''])] as const),
    ...stems.map((stem) => [stem, () => pick(PLACE_FIRST) + pick(PLACE_SECOND)] as const),
  ];
  const renamed = renames.reduce((varied, [name, other]) => varied.replaceAll(name, other()), text);
  return renamed
    .replace(/\d+月\d+日/gu, () => `${1 + Math.floor(random() * 12)}月${1 + Math.floor(random() * 28)}日`)
    .replace(/\d+(?=余?[名人个次家项])/gu, () => String(2 + Math.floor(random() * 900)));
}

export interface Corpus {
  readonly language: Language;
  readonly characters: number;
  /** Annotated documents of the user's, read as they are, instead of the gold set. */
  readonly folder: string | null;
  /** Each of the user's documents one time at most. */
  readonly once?: boolean;
}

/**
 * Documents of `characters` in all: the gold set over and over with other people, places and numbers each time, so that
 * little can be remembered from one to the next.
 */
export async function corpus({ language, characters, folder, once = false }: Corpus): Promise<SourceDocument[]> {
  const own = new URL('../../tests/quality/gold/', import.meta.url).pathname;
  const documents = (await readGoldFolder(folder ?? own)).map(({ document }) => document);
  const wanted = documents.filter(({ source }) => source.language === language);
  const random = seededRandom(7);
  const out: SourceDocument[] = [];
  let length = 0;
  for (let round = 0; length < characters && wanted.length > 0; round += 1) {
    for (const document of wanted) {
      if (length >= characters) break;
      const text = folder === null ? vary(document, random) : document.text;
      out.push({ id: `${document.id}-${round}`, source: document.source, text });
      length += text.length;
    }
    if (once && folder !== null) break;
  }
  return out;
}
