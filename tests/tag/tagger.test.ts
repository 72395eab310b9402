import { describe, expect, it } from 'vitest';
import { segment } from '../../src/segment/segment.ts';
import { installWeights } from '../../src/tag/install.ts';
import { createTagger } from '../../src/tag/tagger.ts';

const source = { url: null, publication: null, published: null, language: 'zh' } as const;
const reportsOf = (text: string) => segment({ id: 'test', source, text });

describe('tagger', async () => {
  await installWeights();
  const tagger = await createTagger();

  async function names(text: string): Promise<string[]> {
    const reports = reportsOf(text);
    const everything = reports.map(({ sentences }) => sentences.map(({ span }) => span));
    const tagged = await tagger?.tag(reports, everything);
    return reports.flatMap(({ content }, i) =>
      (tagged?.[i] ?? []).map(({ tag, span }) => `${tag} ${content.text.slice(span.start, span.end)}`),
    );
  }

  it('finds a person, a body and a place', async () => {
    const found = await names('本报讯 5月6日，王海涛到北京市检查工作，清华大学陪同。');
    expect(found).toEqual(expect.arrayContaining(['person 王海涛', 'location 北京市', 'organisation 清华大学']));
  });

  it('keeps spans over sentences longer than it sees at once', async () => {
    const found = await names(`${'要认真学习，'.repeat(60)}刘志强表示赞同。`);
    expect(found).toContain('person 刘志强');
  });

  it('gives the same for a sentence alone and in a batch of others', async () => {
    const sentence = '李建国出席会议并讲话。';
    const alone = await names(sentence);
    expect(await names(`${sentence}\n\n${'各部门要抓好落实，不折不扣完成任务。\n\n'.repeat(40)}`)).toEqual(alone);
  });
});
