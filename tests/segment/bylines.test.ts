import { describe, expect, test } from 'vitest';
import { segment } from '../../src/segment/segment.ts';
import { document } from './document.ts';

const LEAD = '3月11日，县委书记高立秋到柳林镇调研春耕生产工作。';
const names = (text: string, language: 'zh' | 'en' = 'zh'): string[] =>
  segment(document(text, language)).flatMap((report) => report.reporters.map(({ name }) => name));

describe('Chinese bylines', () => {
  test.each<[string, string, string[]]>([
    ['dateline, bracket', `春耕生产调研\n本报讯（记者 吴小满 通讯员 郑大雪）${LEAD}`, ['吴小满', '郑大雪']],
    ['dateline, bracket without blanks', `春耕生产调研\n本报讯(记者吴小满)${LEAD}`, ['吴小满']],
    [
      'dateline, open',
      `春耕生产调研\n本报讯 记者吴小满、通讯员郑大雪、王谷雨报道：昨日，副县长何白露调研春耕。`,
      ['吴小满', '郑大雪', '王谷雨'],
    ],
    ['the story after the reporter', `清河今日建成\n本报清河3月8日讯记者吴小满报道：年前，清河工程获奖。`, ['吴小满']],
    ['roles behind a slash', `春耕生产调研\n${LEAD}\n(办公室 吴小满/文 郑大雪/摄)`, ['吴小满', '郑大雪']],
    ['a young reporter; who passed it is none', `春耕生产调研\n${LEAD}\n小记者:吴小满\n审签领导:郑大雪`, ['吴小满']],
    [
      'an agency, where and when it was sent',
      `春耕生产调研\n【大清河3月11日报导】(中央社记者吴小满清河县十一日电)${LEAD}`,
      ['吴小满'],
    ],
    ['a reporter at a place of the paper', `春耕生产调研\n【本報西清記者吳小滿報導】${LEAD}`, ['吳小滿']],
    ['the body that sent it in', `春耕生产调研\n${LEAD}\n(清河县政协 吴小满 供稿)`, ['吴小满']],
    ['a name that ends like a role', `春耕生产调研\n本报讯（记者吴小文、郑立文）${LEAD}`, ['吴小文', '郑立文']],
    [
      'dated dateline',
      `春耕生产调研\n新华社清河3月11日电（记者吴小满、郑大雪）县委书记高立秋到柳林镇调研。`,
      ['吴小满', '郑大雪'],
    ],
    [
      'dated dateline of a paper',
      `春耕生产调研\n本报清河3月11日讯 （记者 吴小满）县委书记高立秋到柳林镇调研。`,
      ['吴小满'],
    ],
    ['brackets alone, the second a pen name', `春耕生产调研\n${LEAD}\n(吴小满 青禾)`, ['吴小满', '青禾']],
    [
      'dateline of a report, its editor apart',
      `春耕生产调研\n云上清河报道(记者 吴小满)${LEAD}\n实习编辑:郑大雪`,
      ['吴小满'],
    ],
    ['letters of a role set apart', `春耕生产调研\n${LEAD}\n编 辑: 吴小满`, ['吴小满']],
    ['a reporter and where he reports from', `春耕生产调研\n記者吳小滿/台南報導\n${LEAD}`, ['吳小滿']],
    ['a reporter straight before where he reports from', `春耕生产调研\n【記者吳小滿台南報導】${LEAD}`, ['吳小滿']],
    ['the body that sent it in, and who wrote', `春耕生产调研\n${LEAD}\n(来源:督查处 吴小满)`, ['吴小满']],
    ['dateline of an outlet alone', `春耕生产调研\n清河在线(吴小满 郑大雪)${LEAD}`, ['吴小满', '郑大雪']],
    [
      'dated dateline of an outlet, with its place',
      `春耕生产调研\n清河网3月11日柳林消息 (记者 吴小满)县委书记高立秋到柳林镇调研。`,
      ['吴小满'],
    ],
    ['where the writer works, by a short name', `春耕生产调研\n${LEAD}\n(清河开大 吴小满)`, ['吴小满']],
    ['several outlets', `春耕生产调研\n${LEAD}\n清河星报、清河财经网、掌中清河记者 吴小满`, ['吴小满']],
    [
      'the credit of a caption',
      `春耕生产调研\n${LEAD}\n何白露察看春耕 记者 吴小满 摄\n何白露说，要抓好春耕。`,
      ['吴小满'],
    ],
    ['under the headline', `春耕生产调研\n本报记者 吴小满\n${LEAD}`, ['吴小满']],
    [
      'under the headline, with box',
      `春耕生产调研\n□ 本报记者 吴小满 通讯员 郑大雪 文/图\n${LEAD}`,
      ['吴小满', '郑大雪'],
    ],
    ['under the headline, names alone', `春耕生产调研\n吴小满 郑大雪\n${LEAD}`, ['吴小满', '郑大雪']],
    [
      'credit line of a site',
      `春耕生产调研\n来源：清河日报　作者：吴小满　发布时间：2019-03-12 08:10\n${LEAD}`,
      ['吴小满'],
    ],
    [
      'credit line with text and picture',
      `春耕生产调研\n发布时间:2019-03-12 作者:图文/吴小满 来源:本站 审核:郑大雪\n${LEAD}`,
      ['吴小满'],
    ],
    ['closing bracket', `春耕生产调研\n${LEAD}（吴小满 郑大雪）`, ['吴小满', '郑大雪']],
    ['closing bracket after blanks', `春耕生产调研\n${LEAD}      (吴小满)`, ['吴小满']],
    ['closing bracket with body', `春耕生产调研\n${LEAD}（县委办 吴小满）`, ['吴小满']],
    ['closing bracket with roles', `春耕生产调研\n${LEAD}（本报记者 吴小满 见习记者 郑大雪）`, ['吴小满', '郑大雪']],
    ['closing, open', `春耕生产调研\n${LEAD}记者 吴小满 通讯员 郑大雪`, ['吴小满', '郑大雪']],
    ['line of its own', `春耕生产调研\n${LEAD}\n记者 吴小满 通讯员 郑大雪 王谷雨`, ['吴小满', '郑大雪', '王谷雨']],
    ['colons', `春耕生产调研\n${LEAD}\n记者：吴小满 摄影：郑大雪`, ['吴小满', '郑大雪']],
    ['text and picture', `春耕生产调研\n${LEAD}\n文/吴小满 图/郑大雪`, ['吴小满', '郑大雪']],
    ['names first', `春耕生产调研\n${LEAD}\n吴小满/文 郑大雪/图`, ['吴小满', '郑大雪']],
    ['run together', `春耕生产调研\n${LEAD}\n记者吴小满通讯员郑大雪`, ['吴小满', '郑大雪']],
    ['two-character names, spaced', `春耕生产调研\n${LEAD}\n记者 吴  满 通讯员 郑  雪`, ['吴满', '郑雪']],
    ['two names without a blank', `春耕生产调研\n${LEAD}（通讯员 吴满郑雪）`, ['吴满', '郑雪']],
    [
      'compound surname and middle dot',
      `春耕生产调研\n${LEAD}\n记者 欧阳小满 通讯员 阿依努尔·买买提`,
      ['欧阳小满', '阿依努尔·买买提'],
    ],
    [
      'editors are no reporters',
      `春耕生产调研\n${LEAD}\n全媒体记者：吴小满\n编辑：郑大雪 王谷雨\n编审：李霜降`,
      ['吴小满'],
    ],
    ['an editor beside a contributor', `春耕生产调研\n${LEAD}\n供稿:吴小满\n编辑:郑大雪`, ['吴小满', '郑大雪']],
    [
      'a date with its time and source under the headline',
      `春耕生产调研\n2018-03-12 08:30:00 来源: 清河新闻网 作者:吴小满\n${LEAD}`,
      ['吴小满'],
    ],
    ['where it is reprinted from', `春耕生产调研\n转载于 清河应急网\n${LEAD}`, []],
    [
      'a body as author with counts behind',
      `春耕生产调研\n作者:校学生会宣传部发文单位:清河学院浏览次数:112\n${LEAD}`,
      [],
    ],
    [
      'a line of dates and counts under the headline',
      `春耕生产调研\n刊发日期:2018-03-12 阅读次数: 作者:吴小满\n${LEAD}`,
      ['吴小满'],
    ],
    ['trainee', `春耕生产调研\n${LEAD}（记者 吴小满 实习生 郑大雪）`, ['吴小满', '郑大雪']],
    ['contribution', `春耕生产调研\n${LEAD}\n供稿：吴小满`, ['吴小满']],
    ['outlet before the role', `春耕生产调研\n清河日报全媒体记者 吴小满\n${LEAD}`, ['吴小满']],
    [
      'traditional script',
      '縣委書記調研春耕\n本報訊（記者 吳小滿 通訊員 鄭大雪）3月11日，縣委書記高立秋到柳林鎮調研。',
      ['吳小滿', '鄭大雪'],
    ],
    ['upright bar', `春耕生产调研\n${LEAD}\n供稿丨吴小满\n编校丨郑大雪\n审核丨王 雨`, ['吴小满']],
    [
      'names run together before a role',
      '春耕生产调研\n本报讯(吴满郑大雪记者王谷雨)昨日，副县长何白露调研春耕。',
      ['吴满', '郑大雪', '王谷雨'],
    ],
    [
      'two outlets',
      '春耕生产调研\n青河报客户端柳林3月11日电（青河报·青河网记者 吴小满 郑大雪）县委书记高立秋到柳林镇调研。',
      ['吴小满', '郑大雪'],
    ],
    [
      'names alone after a dated dateline',
      '春耕生产调研\n青河微闻 3月11日讯 (吴小满 郑大雪)县委书记高立秋到柳林镇调研。',
      ['吴小满', '郑大雪'],
    ],
    ['box, run together', `春耕生产调研\n\n□记者吴小满报道\n\n本报讯 ${LEAD}`, ['吴小满']],
    ['a name alone after the last stop', `春耕生产调研\n${LEAD}吴小满`, ['吴小满']],
    [
      'two roles of one person',
      `春耕生产调研\n${LEAD}（撰稿、编辑：吴小满 摄影：郑大雪 审核：王谷雨、李霜降）`,
      ['吴小满', '郑大雪'],
    ],
    ['place of writing', `春耕生产调研\n本报记者 吴小满 成都报道\n${LEAD}`, ['吴小满']],
    ['sent from', `春耕生产调研\n□记者 吴小满 发自成都\n${LEAD}`, ['吴小满']],
    ['office of the correspondent', `春耕生产调研\n${LEAD}（县公安局通讯员 吴小满）`, ['吴小满']],
    ['text and picture, bars', `春耕生产调研\n文、图｜吴小满\n${LEAD}`, ['吴小满']],
    ['author and office', `春耕生产调研\n撰稿人：吴小满 单位：县农业局\n${LEAD}`, ['吴小满']],
    ['short dateline', `春耕生产调研\n青河讯（吴小满）${LEAD}`, ['吴小满']],
    ['picture credit', `春耕生产调研\n${LEAD}\n图为调研现场。记者 吴小满 摄`, ['吴小满']],
  ])('%s', (_, text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  test.each<[string, string]>([
    ['a reporter in the story', `春耕生产调研\n${LEAD}记者从县农业局获悉，今年播种面积有所增加。`],
    ['a reporter in the lead', '春耕生产调研\n本报讯 记者从县农业局获悉，今年播种面积有所增加。'],
    ['a note in brackets', `春耕生产调研\n${LEAD}（完）`],
    ['where it goes on', `春耕生产调研\n${LEAD}（下转第二版）`],
    ['an abbreviation in brackets', `春耕生产调研\n${LEAD}（以下简称《办法》）`],
    ['a source by its long name', `春耕生产调研\n文章来源：青河日报\n${LEAD}`],
    ['an author without a name', `春耕生产调研\n来源：本站 作者：佚名\n${LEAD}`],
    ['an office alone', `春耕生产调研\n${LEAD}（县委宣传部供稿）`],
    ['a source alone', `春耕生产调研\n来源：清河日报\n${LEAD}`],
    ['reporters who attend', `春耕生产调研\n${LEAD}\n部分编辑记者代表参加活动。`],
  ])('none: %s', (_, text) => {
    expect(names(text)).toEqual([]);
  });

  test('a byline is a sentence of its own part, and its evidence points at the name', () => {
    const [report] = segment(document(`春耕生产调研\n本报讯（记者 吴小满）${LEAD}`));
    expect(report?.sentences.map(({ part }) => part)).toEqual(['headline', 'dateline', 'byline', 'body']);
    const evidence = report?.reporters[0]?.evidence;
    expect(report?.content.text.slice(evidence?.span.start, evidence?.span.end)).toBe('吴小满');
    expect(report?.sentences[evidence?.sentence ?? -1]?.part).toBe('byline');
    expect(report?.reporters[0]?.role).toBe('记者');
  });
});

describe('English bylines', () => {
  const lead = 'The Mayor of Northfield, Ann Miller, inspected the new market on Monday.';
  test.each<[string, string, string[]]>([
    ['under the headline', `Mayor inspects new market\nBy Joseph K. Carter\n${lead}`, ['Joseph K. Carter']],
    ['capitals and agency', `Mayor inspects new market\nBy Ruth OWENS, GNA\n${lead}`, ['Ruth OWENS']],
    ['two writers', `Mayor inspects new market\nBy Ruth Owens and Peter Cole\n${lead}`, ['Ruth Owens', 'Peter Cole']],
    ['at the end', `Mayor inspects new market\n${lead}\nBy Ruth Owens`, ['Ruth Owens']],
    ['story by', `Mayor inspects new market\nStory by: Ruth Owens\n${lead}`, ['Ruth Owens']],
    ['place and source', `Mayor inspects new market\nFrom Ruth Owens, Kumasi\n${lead}`, ['Ruth Owens']],
    ['outlet and writer', `Mayor inspects new market\n${lead}\nSource: Northfield.com/Ruth Owens`, ['Ruth Owens']],
    ['name and agency', `Mayor inspects new market\nRuth Owens, GNA\n${lead}`, ['Ruth Owens']],
    [
      'name and time of publication',
      `Mayor inspects new market\nRuth Owens Published September 29, 2022 | 05:20 PM\n${lead}`,
      ['Ruth Owens'],
    ],
    ['a name alone under the headline', `Mayor inspects new market\nRuth Owens\n${lead}`, ['Ruth Owens']],
    [
      'writer and date',
      `Mayor inspects new market\nBy Ruth Owens, Staff Writer | 12 January 2019\n${lead}`,
      ['Ruth Owens'],
    ],
    ['caption under the headline', `Mayor inspects new market\nAnn Miller at the market\n${lead}`, []],
    ['agency alone', `Mayor inspects new market\nSource: GNA\n${lead}`, []],
    ['stop after From', `Mayor inspects new market\nFrom. Ruth Owens, Tamara\n${lead}`, ['Ruth Owens']],
    ['dash before the place', `Mayor inspects new market\nBy Ruth Owens -Tamara\n${lead}`, ['Ruth Owens']],
    ['a correspondent', `Mayor inspects new market\nHT Correspondent\n${lead}`, []],
    ['no name', `Mayor inspects new market\nBy Our Reporter\n${lead}`, []],
    ['by in the story', `Mayor inspects new market\n${lead}\nBy Monday evening the market had opened to traders.`, []],
  ])('%s', (_, text, expected) => {
    expect(names(text, 'en')).toEqual(expected);
  });
});
