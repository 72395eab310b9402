import type { Candidate } from './candidates.ts';
import { cleanSpan, type Scene } from './scene.ts';

/** The name of a gathering: what its clause says, without who, when and where. */
export function eventName({ report }: Scene, { sentence, trigger, start, end }: Candidate): string {
  const to = trigger.form === 'head' || trigger.form === 'weak' ? trigger.at + trigger.word.length : end;
  const clause = sentence.text.slice(start, to);
  const own = /(?:召开|举行|举办|出席|参加|主持|开展|组织)(?:了)?[^\uE000-\uE002]*$/u.exec(clause);
  const from =
    trigger.form === 'verb' || trigger.form === 'faint'
      ? trigger.at
      : own
        ? start + own.index + 2
        : lastNameEnd(sentence.text, start, trigger.at);
  const span = cleanSpan(sentence, from, to);
  // 并召开某座谈会, 视察活动旨在…: neither the verb nor the purpose is part of the name.
  return report.content.text
    .slice(span.start, span.end)
    .replace(/^(?:[了在的,，、]|并?(?:召开|举行|举办|开展|进行)了?)+/u, '')
    .replace(/^由[^，。；]{2,60}?(?:主办|举办|承办|组织|发起)的/u, '')
    .replace(/^[^“，。；]{2,30}(?:主办|举办|承办)的(?=“)/u, '')
    .replace(/^以[^，。；]{2,60}为主题的/u, '')
    .replace(/^“(?=[^”]*$)/u, '')
    .replace(/(?<=.{2})旨在.*$/u, '');
}

function lastNameEnd(text: string, start: number, before: number): number {
  for (let i = before - 1; i >= start; i--) if (text[i] === '\uE000') return i + 1;
  return start;
}
