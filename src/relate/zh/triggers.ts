import type { EventType } from '../../domain/vocabulary.ts';
import {
  ATTEND_WORDS,
  EVENT_WORDS,
  HOLD_WORDS,
  NOT_AFTER_TRIGGER,
  NOT_BEFORE_TRIGGER,
} from '../../grammar/zh/event-words.ts';
import { Trie } from '../../grammar/zh/trie.ts';
import { alternation, list } from './words.ts';

export type TriggerForm = 'head' | 'weak' | 'verb' | 'faint' | 'hold' | 'attend';

export interface Trigger {
  readonly word: string;
  readonly form: TriggerForm;
  /** Null for words that only hold or attend a gathering. */
  readonly type: EventType | null;
  readonly at: number;
}

interface Meaning {
  readonly form: TriggerForm;
  readonly type: EventType | null;
}

const MEANINGS = new Map<string, Meaning[]>();
function learn(words: string, meaning: Meaning): void {
  for (const word of list(words)) MEANINGS.set(word, [...(MEANINGS.get(word) ?? []), meaning]);
}
for (const [type, words] of Object.entries(EVENT_WORDS) as [EventType, (typeof EVENT_WORDS)[EventType]][]) {
  for (const form of ['head', 'weak', 'verb', 'faint'] as const) learn(words[form], { form, type });
}
learn(HOLD_WORDS, { form: 'hold', type: null });
learn(ATTEND_WORDS, { form: 'attend', type: null });

const TRIGGERS = new Trie();
for (const word of MEANINGS.keys()) TRIGGERS.add(word, 1);
/** 成立60周年 names what is remembered. */
const NOT_AFTER = new RegExp(`^(?:${alternation(list(NOT_AFTER_TRIGGER))}|\\d{1,4}周年)`, 'u');
const NOT_BEFORE = new RegExp(`(?:${alternation(list(NOT_BEFORE_TRIGGER))})$`, 'u');

/** 深入探讨: in depth, not into a place. */
const ABSTRACT_DEPTH =
  /^(?:探讨|了解|学习|贯彻|推进|交流|研究|分析|实施|浅出|人心|挖掘|细致|系统|阐|解读|剖析|领会|开展|宣传|践行|落实|思考|讨论|实践|融合|合作|发展|推动|沟通)/u;

/** Every word of a masked sentence that may tell of a gathering, in text order. */
export function triggersOf(masked: string): Trigger[] {
  const found: Trigger[] = [];
  for (let at = 0, end = 0; at < masked.length; at = Math.max(at + 1, end)) {
    end = TRIGGERS.longest(masked, at, masked.length, 1);
    if (end < 0) continue;
    // 工作会|议: the word goes on.
    const matched = masked.slice(at, end);
    const word = matched.endsWith('会') && masked[at + matched.length] === '议' ? `${matched}议` : matched;
    const after = masked.slice(at + word.length, at + word.length + 6);
    // 五日晚|会见外宾.
    if (word === '晚会' && /^[见谈晤]/u.test(after)) {
      end = at + 1;
      continue;
    }
    // 致慰问电: word is sent, nobody goes.
    if (word === '慰问' && /^电(?![力站厂工网])/u.test(after)) continue;
    // 发布某某先进事迹 is an occasion, 学习先进事迹 none.
    if (word === '先进事迹' && !/发布[^,。;]{0,30}$/u.test(masked.slice(Math.max(0, at - 36), at))) continue;
    const before = masked.slice(Math.max(0, at - 2), at);
    if (word === '签约' && /^(?:客商|企业|双方|各方|代表)/u.test(after)) continue;
    if (word === '深入' && ABSTRACT_DEPTH.test(after)) continue;
    for (const meaning of MEANINGS.get(word) ?? MEANINGS.get(matched) ?? []) {
      const told = meaning.form !== 'hold' && meaning.form !== 'attend';
      if (told && (NOT_AFTER.test(after) || (meaning.form !== 'head' && NOT_BEFORE.test(before)))) continue;
      found.push({ word, at, ...meaning });
    }
  }
  return found;
}
