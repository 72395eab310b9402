import { join } from 'node:path';
import { readGoldFolder } from '../../src/cli/gold-folder.ts';
import { projectFolder } from '../../src/config.ts';
import { annotate } from '../../src/domain/annotation.ts';
import type { Language, SourceDocument } from '../../src/domain/text.ts';
import { extractFacts } from '../../src/pipeline.ts';
import { readInputs } from '../../src/read/read-inputs.ts';

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

/** The newspaper page of `seeds/`, annotated by the pipeline itself, for its names. */
async function seedPage(): Promise<Annotated[]> {
  const pages: Annotated[] = [];
  for await (const read of readInputs([join(projectFolder, 'seeds', 'zhongyuan-page.txt')])) {
    if (!read.ok) throw read.error;
    pages.push({ ...read.document, reports: (await extractFacts(read.document)).map(annotate) });
  }
  return pages;
}

/** Where documents come from: the project's gold set, the page of `seeds/`, or a folder of annotated documents. */
export type Origin = 'gold' | 'page' | { readonly folder: string };

const annotatedDocuments = async (origin: Origin): Promise<Annotated[]> => {
  if (origin === 'page') return seedPage();
  const folder = origin === 'gold' ? new URL('../../tests/quality/gold/', import.meta.url).pathname : origin.folder;
  return (await readGoldFolder(folder)).map(({ document }) => document);
};

export interface Corpus {
  readonly language: Language;
  readonly characters: number;
  readonly origin: Origin;
}

/**
 * Documents of `characters` in all: those of the origin over and over with other people, places and numbers each time,
 * so that little can be remembered from one to the next.
 */
export async function corpus({ language, characters, origin }: Corpus): Promise<SourceDocument[]> {
  const wanted = (await annotatedDocuments(origin)).filter(({ source }) => source.language === language);
  const random = seededRandom(7);
  const out: SourceDocument[] = [];
  let length = 0;
  for (let round = 0; length < characters && wanted.length > 0; round += 1) {
    for (const document of wanted) {
      if (length >= characters) break;
      const text = vary(document, random);
      out.push({ id: `${document.id}-${round}`, source: document.source, text });
      length += text.length;
    }
  }
  return out;
}
