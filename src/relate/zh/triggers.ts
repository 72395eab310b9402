import type { EventType } from '../../domain/vocabulary.ts';
import {
  ATTEND_WORDS,
  EVENT_WORDS,
  HOLD_WORDS,
  NOT_AFTER_TRIGGER,
  NOT_BEFORE_TRIGGER,
} from '../../grammar/zh/event-words.ts';
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

const TRIGGER = new RegExp(alternation(MEANINGS.keys()), 'gu');
/** 成立60周年 names what is remembered. */
const NOT_AFTER = new RegExp(`^(?:${alternation(list(NOT_AFTER_TRIGGER))}|\\d{1,4}周年)`, 'u');
const NOT_BEFORE = new RegExp(`(?:${alternation(list(NOT_BEFORE_TRIGGER))})$`, 'u');

/** Every word of a masked sentence that may tell of a gathering, in text order. */
export function triggersOf(masked: string): Trigger[] {
  const found: Trigger[] = [];
  for (const match of masked.matchAll(TRIGGER)) {
    const at = match.index;
    // 工作会|议: the word goes on.
    const [matched] = match;
    const word = matched.endsWith('会') && masked[at + matched.length] === '议' ? `${matched}议` : matched;
    const after = masked.slice(at + word.length, at + word.length + 6);
    const before = masked.slice(Math.max(0, at - 2), at);
    for (const meaning of MEANINGS.get(word) ?? MEANINGS.get(matched) ?? []) {
      const told = meaning.form !== 'hold' && meaning.form !== 'attend';
      if (told && (NOT_AFTER.test(after) || (meaning.form !== 'head' && NOT_BEFORE.test(before)))) continue;
      found.push({ word, at, ...meaning });
    }
  }
  return found;
}
