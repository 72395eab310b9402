import { readGoldFolder } from '../../src/cli/gold-folder.ts';
import type { SourceDocument } from '../../src/domain/text.ts';

const SURNAMES = [...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦许何吕施张孔曹严华金魏陶姜谢邹喻柏水窦章云苏潘葛'];
const GIVEN = [...'伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂兰文博宇轩泽嘉怡欣然晨曦雨泽浩然子墨一鸣思远'];

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

/**
 * Chinese documents of `characters` in all: the gold set over and over with other people and numbers each time, so that
 * nothing gains from remembering sentences. `folder` replaces the gold set by documents of the user's, read as they are.
 */
export async function corpus(characters: number, folder: string | null): Promise<SourceDocument[]> {
  const own = new URL('../../tests/quality/gold/', import.meta.url).pathname;
  const documents = (await readGoldFolder(folder ?? own)).map(({ document }) => document);
  const chinese = documents.filter(({ source }) => source.language === 'zh');
  const random = seededRandom(7);
  const pick = (from: readonly string[]) => from[Math.floor(random() * from.length)] ?? '';
  const out: SourceDocument[] = [];
  for (let round = 0, length = 0; length < characters; round += 1) {
    for (const { id, source, text, reports } of chinese) {
      if (length >= characters) break;
      const people = folder === null ? reports.flatMap(({ persons }) => persons.map(({ name }) => name)) : [];
      const renamed = [...new Set(people)].reduce(
        (varied, name) => varied.replaceAll(name, pick(SURNAMES) + pick(GIVEN) + pick([...GIVEN, ''])),
        text,
      );
      const varied =
        folder === null
          ? renamed.replace(/\d(?=余?[名人个次家项])/gu, () => String(1 + Math.floor(random() * 9)))
          : text;
      out.push({ id: `${id}-${round}`, source, text: varied });
      length += varied.length;
    }
  }
  return out;
}
