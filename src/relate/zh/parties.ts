import type { Candidate } from './candidates.ts';
import type { Phrase } from './phrase.ts';
import { type CodedSentence, type Group, PEOPLE } from './scene.ts';

/** Relatives of somebody are met, not the one they are named after. */
const KIN = /^(?:先生|女士|同志)?的?(?:亲属|家属|遗孀|后人|子女)/u;
/** 随同某国总统访华的企业家: who is followed is elsewhere. */
const FOLLOWED = /(?:随同|陪同|跟随)[^,。;]{0,4}$/u;
const WITH =
  /(?:[同与](?:[^,。;\uE000-\uE002]{0,12}|来[^,。;\uE000]{2,70}的)|[和]|会见了?|会晤了?|接见了?|接待了?|会谈)$/u;

/** 同某某会谈时, 在会见某某时 at the start of a sentence. */
const DURING = /^在?(?:[同与和][^,。;]{1,60}(?:会谈|会见|会晤)|(?:会见|会晤)[^,。;]{1,60})[时中]$/u;

/** Whether the clause only says during which talk something was said: the talk is told of all the same. */
export const toldDuring = ({ sentence, start, end }: Pick<Candidate, 'sentence' | 'start' | 'end'>): boolean =>
  DURING.test(sentence.masked.slice(start, end));

const SEVERALLY = /分别|先后/u;

export interface Parties {
  readonly hosts: readonly Phrase[];
  readonly guests: readonly Phrase[];
}

const people = (groups: readonly Group[]) =>
  groups.flatMap(({ phrases }) => phrases).filter(({ ref }) => ref.kind === 'person');

/** Both sides of a meeting with outside parties: who receives, and the named heads of those received. */
export function partiesOf({
  sentence,
  trigger,
  start,
  end,
}: Pick<Candidate, 'sentence' | 'trigger' | 'start' | 'end'>): Parties {
  const severally = SEVERALLY.test(sentence.masked.slice(start, trigger.at));
  const named = sentence.groups.filter(
    ({ code, at }) =>
      code === PEOPLE &&
      (at < end || severally) &&
      !KIN.test(sentence.masked.slice(at + 1, at + 8)) &&
      !FOLLOWED.test(sentence.masked.slice(Math.max(0, at - 8), at)),
  );
  // 同客人会谈时,某某表示: the host follows.
  const host = sentence.groups.find(({ code, subject, at }) => code === PEOPLE && subject && at === end + 1);
  if (host !== undefined && toldDuring({ sentence, start, end }))
    return { hosts: people([host]), guests: people(named.filter(({ at }) => at >= start && at < end)) };
  const guests = named.filter((group) => isGuest(sentence, group, trigger.at + trigger.word.length, start));
  const hosts = named.filter((group) => !guests.includes(group) && group.subject && group.at < trigger.at).slice(-1);
  // 甲与乙举行会谈: one list, two sides.
  return { hosts: people(hosts), guests: people(guests) };
}

/** 分别会见甲、乙,丙,同丁举行会谈: a round of meetings told in one sentence. */
const ROUND = /,(?=[同与和]?[^,。;\uE000]{0,8}\uE000)/gu;

function isGuest({ masked }: CodedSentence, { at }: Group, after: number, start: number): boolean {
  if (at >= after)
    return !masked
      .slice(after, at + 1)
      .replace(ROUND, '')
      .includes(',');
  return at >= start && WITH.test(masked.slice(Math.max(start, at - 80), at)) && masked.slice(0, at).includes(PEOPLE);
}

/** Whether the guests were met one after the other. */
export const metSeverally = ({ sentence, trigger, start }: Candidate): boolean =>
  SEVERALLY.test(sentence.masked.slice(start, trigger.at));
