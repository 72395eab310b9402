import type { SourceDocument } from '../../src/domain/text.ts';
import { seeded, zipf } from '../api/random.ts';

const SURNAMES = [...'林苏顾沈陆江周陈许叶方唐程魏宋'];
const GIVEN = [...'安成峰海华杰康明宁平启瑞涛文远晴谷川野禾'];
const PLACES = ['青枫社区', '云杉社区', '石桥社区', '星河小学', '望江公园'];
const DISTRICTS = ['中原区', '历下区', '耀州区', '渑池县', '高邮市'];

/** Four hundred names to a district and more: the busiest come in about every third report, as in the news. */
const nameOf = (number: number): string =>
  [SURNAMES[number % 15], GIVEN[Math.floor(number / 15) % 20], GIVEN[Math.floor(number / 300) % 20]].join('');

/** Documents of one report each: an inspection and a meeting, with five people drawn by Zipf's law. */
export function* writeCorpus(documents: number, seed = 11): Generator<SourceDocument> {
  const random = seeded(seed);
  const draw = zipf(2000, random);
  for (let index = 0; index < documents; index += 1) {
    const people = new Set<string>();
    while (people.size < 5) people.add(nameOf(draw()));
    const [a, b, c, d, e] = people;
    const district = DISTRICTS[index % DISTRICTS.length] ?? '';
    const level = district.at(-1) ?? '';
    const day = `${(index % 12) + 1}月${(index % 28) + 1}日`;
    const text = [
      `${district}领导调研第${index}项重点工作`,
      `本报讯 ${day},${district}委书记${a}到${PLACES[index % PLACES.length]}调研,${level}委副书记${b}、副${level}长${c}陪同。`,
      `${a}强调,要把第${index}项工作抓实抓好。`,
      `${day}下午,${district}召开第${index}次推进会,${level}委常委、组织部部长${d}主持会议,${e}、${a}参加。`,
    ].join('\n');
    yield {
      id: `bench-${index}`,
      source: { url: null, publication: null, published: '2024-12-31', language: 'zh' },
      text,
    };
  }
}
