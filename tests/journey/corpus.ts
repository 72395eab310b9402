import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LEADERS = ['林知远', '苏晚晴', '顾长川', '沈文秋', '陆青野'];
const PLACES = ['青枫社区', '云杉社区', '石桥社区'];

const page = (index: number): string => {
  const [first, second, third] = [0, 1, 2].map((step) => LEADERS[(index + step) % LEADERS.length]);
  return [
    `区领导调研第${index}项重点工作`,
    `本报讯 5月${(index % 28) + 1}日,中原区委书记${first}到${PLACES[index % PLACES.length]}调研,区委副书记${second}陪同。`,
    `${first}强调,要把第${index}项工作抓实抓好。`,
    '',
    `第${index}次推进会召开`,
    `本报讯 5月${(index % 28) + 1}日,中原区召开第${index}次推进会,副区长${third}主持会议并讲话。`,
    '',
  ].join('\n');
};

/** Writes a folder of pages with two reports each, about the same few people. */
export function writeCorpus(folder: string, pages: number): void {
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < pages; index += 1) {
    const document = {
      id: `page-${index}`,
      source: { url: null, publication: '中原时报', published: '2024-06-01', language: 'zh' },
      text: page(index),
    };
    writeFileSync(join(folder, `page-${String(index).padStart(3, '0')}.json`), JSON.stringify(document));
  }
}
