import { expect, test } from 'vitest';
import { locations } from './reading.ts';

test.each([
  ['比赛在2号教学楼305教室举行。', ['2号教学楼305教室:site']],
  ['仪式在门诊楼一楼大厅隆重举行。', ['门诊楼一楼大厅:site']],
  ['决赛于5月16日在学4206举办。', []],
  ['全体师生齐聚校园体育场，共同拉开帷幕。', ['校园体育场:site']],
  ['讲座在图书馆一楼会议厅成功举行。', ['图书馆一楼会议厅:site']],
  ['我院于2023年举办了比赛。', []],
  ['他在会议室召开会议。', []],
])('halls: %s', (text, expected) => expect(locations(text)).toEqual(expected));
