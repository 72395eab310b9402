import type { Analysis } from '../analysis.ts';
import type { BodyPhrase } from '../phrases/phrase.ts';
import { isPosted } from './host-company.ts';

/** Posts that belong to the kind of body a report is about, when it names none: the school of a 校长. */
const HOSTS: readonly (readonly [post: RegExp, head: RegExp])[] = [
  [
    /^(?:(?:常务)?副?校长|校(?:党|团).*|教导主任|教务主任|政教主任|德育主任|班主任|党支部副?书记|支部书记|总支副?书记)$/u,
    /(?:学校|小学|中学|大学|学院|幼儿园|高中|初中|中)$/u,
  ],
  [/^(?:厅党组.*|(?:常务)?副?厅长)$/u, /厅$/u],
  [/^(?:院(?:党|团).*|(?:常务)?副?院长|(?:常务)?副?检察长)$/u, /(?:法院|检察院|医院|学院|研究院)$/u],
  [/^(?:执行|名誉)?会长$/u, /(?:商会|协会|学会|校友会|总会|联合会)$/u],
  [/^(?:董事长|(?:副)?总经理|总裁|副总裁|总会计师|党委书记)$/u, /(?:公司|集团)$/u],
];

/** Which bodies have such a post, by the end of their names; null when many kinds do. */
export const hostHead = (title: string): RegExp | null => HOSTS.find(([post]) => post.test(title))?.[1] ?? null;

/** How far back, in characters, the host of a post is looked for; then among the first bodies of the report. */
const HOST_REACH = 1500;
const HOST_FIRST = 40;

/** 第3次|二级学院院长例会: the meeting of those who head such bodies. */
const NUMBERED = /^\d+次|二级学院$/u;

/** 甲学院党委书记某某一行来我校: whose people call on the report's own school, which itself is 我校. */
const CALLS_ON = /^(?:(?!迎来|接待|欢迎|邀请)[^。;\n]){0,70}?(?:来访?|到|莅临|访问)(?:我|学)?校/u;
const OWN_ASSOCIATION = /我会|本会/u;
const OWN_SCHOOL = /我校|来校/u;

/** The nearest body of that kind named before `position`, else the first one of the report; no visitor, nor who is named by one's post. */
export function hostBefore(analysis: Analysis, position: number, head: RegExp): string | null {
  const { text, bodies, titles } = analysis;
  if (OWN_ASSOCIATION.test(text) && head.source.includes('会')) return null;
  const name = (body: BodyPhrase) => text.slice(body.start, body.end);
  const isSchool = head.source.includes('学') && OWN_SCHOOL.test(text);
  const visitors = new Set(
    isSchool ? bodies.all.filter((body) => CALLS_ON.test(text.slice(body.end, body.end + 80))).map(name) : [],
  );
  const others =
    visitors.size === 0
      ? visitors
      : new Set([
          ...visitors,
          ...bodies.all.filter(({ end }) => isPosted(text, titles.starts, titles.flags, end)).map(name),
        ]);
  const named = (body: BodyPhrase): boolean =>
    !body.elliptic &&
    body.end - body.start >= 4 &&
    head.test(name(body)) &&
    !others.has(name(body)) &&
    !NUMBERED.test(name(body));
  const host =
    bodies.near(Math.max(0, position - HOST_REACH), position).findLast(named) ??
    (head.source.includes('学') ? bodies.all.slice(0, HOST_FIRST).find(named) : undefined);
  return host === undefined ? null : text.slice(host.start, host.end);
}
