import type { EventType } from '../../domain/vocabulary.ts';

/** Gatherings that move from stop to stop. */
export const TOUR_TYPES: ReadonlySet<EventType> = new Set<EventType>(['INSPECTION', 'VISIT']);

export interface StopRule {
  readonly name: string;
  /** What stands straight before the place. */
  readonly pattern: RegExp;
  /** What must follow it, when the words before are not enough. */
  readonly after?: RegExp;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

/** Words that lead to a stop of a tour. Examples mark the place with ⟦⟧. */
export const AT_STOP: readonly StopRule[] = [
  {
    name: 'came-to',
    pattern: /(?:来到|到|走进|前往|深入|赴|抵达|走访了?|进入|步入|直奔)(?:位于)?(?:了)?$/u,
    examples: ['他先后来到⟦青禾村⟧', '一行深入⟦云水县⟧'],
    not: ['他谈到了产业', '收到'],
  },
  {
    name: 'looked-at',
    pattern: /(?:察看|查看|考察|参观|视察|检查|调研|看望|慰问|巡查|走访|观摩|踏勘|暗访|督导|督查)(?:了)?(?:位于)?$/u,
    examples: ['实地察看了⟦北岭水库⟧', '考察⟦云水大学⟧'],
    not: [],
  },
  {
    name: 'at-stop',
    pattern: /(?:^|[,。;日午晚后来还])在$/u,
    after:
      /^(?:[等附近内里现场一线机关]{0,4})?(?:,|(?:调研|检查|考察|视察|督导|督查|慰问|看望|察看|查看|走访|参观|座谈|召开|开展|听取))/u,
    examples: ['在⟦星河产业园⟧,他详细了解'],
    not: [],
  },
];

/** 在 and its kin before the place that hosts a gathering. */
export const AT_END = /(?:在|于|来到|走进|赴|还到|到)$/u;

/** What follows the host place. */
export const HELD_AFTER =
  /^(?:[\uE000-\uE003]|[^,。;:]){0,12}?(?:召开|举行|举办|开幕|闭幕|启动|开赛|拉开|开班|开讲|会见|会晤|会谈|签署|签约|集中|作|开展|组织|成立|揭牌|开工|奠基|主持|参加|出席|落幕|进行|宣讲|授课|,)/u;
