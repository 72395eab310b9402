import type { Event, Headcount, Relations } from '../../domain/fact.ts';
import type { Entities } from '../../domain/mention.ts';
import type { Report } from '../../domain/text.ts';
import { countedPeople } from '../../grammar/en/headcounts.ts';
import { type EnglishSentence, englishSentences } from '../../grammar/en/text.ts';
import { findActors } from './actors.ts';
import { findAwards } from './awards.ts';
import { datelineDay, dayOf, type Frame, findFrame } from './events.ts';
import { findParticipants } from './participants.ts';
import { findSaid, firstStatements, type Said } from './statements.ts';
import { findVenues } from './venues.ts';

/** The event of an English report with who took part, what was said and what was awarded. */
export function relateEnglish(report: Report, entities: Entities): Relations {
  const { text } = report.content;
  const sentences = englishSentences(report);
  const actors = findActors(text, sentences, entities);
  const { said, antecedents } = findSaid(text, sentences, actors);
  const frame = findFrame(text, sentences) ?? gathering(text, sentences, said);
  const event = frame === null ? null : 0;
  const statements = firstStatements(said, event);
  const awards = findAwards(text, sentences, actors, event);
  if (!frame) return { events: [], statements, awards };
  const { published } = report.document.source;
  const day = dayOf(text, sentences, frame, datelineDay(text, sentences, published) ?? published);
  const principal: Event = {
    type: frame.type,
    name: frame.name,
    date: day?.date ?? null,
    endDate: day?.end ?? null,
    venues: findVenues(text, sentences, actors, entities, frame),
    participations: findParticipants({ text, sentences, actors, antecedents, frame }, entities, said, awards),
    headcounts: findHeadcounts(text, sentences, frame),
    evidence: { sentence: frame.sentence, span: frame.span, rule: frame.rule },
  };
  return { events: [principal], statements, awards };
}

/** Words written or broadcast, not spoken at a gathering. */
const NO_GATHERING =
  /\b(?:statement|interview|press release|tweet|tweeted|social media|facebook|post on|letter|radio)\b/iu;

/** Where nothing names the gathering but people are quoted, they met. */
function gathering(text: string, sentences: readonly EnglishSentence[], said: readonly Said[]): Frame | null {
  const opening = sentences
    .slice(0, OPENING_SENTENCES + 1)
    .map(({ sentence: { span } }) => text.slice(span.start, span.end));
  if (opening.some((sentence) => NO_GATHERING.test(sentence))) return null;
  const first = said.find(({ speaker }) => speaker.kind === 'person');
  if (!first) return null;
  return {
    type: 'MEETING',
    name: 'meeting',
    rule: 'people-quoted',
    sentence: first.sentence,
    span: first.span,
    sentences: [],
  };
}

const OPENING_SENTENCES = 3;
const ATTENDED = /\b(?:attended|participated|took part|in attendance)\b/iu;
const TOOK_PART =
  /\b(?:attend|participa|gather|present|turn(?:ed)? (?:out|up)|took part|march|graduat|train|drawn from|brought together|assembled|converged|joined|sworn|honoured|awarded|recruit|supported|disbursed|visited|compris|consist|celebrat)/iu;
const FEWEST = 6;

/** Counted people who took part: in the opening sentences, or beside a word of taking part. One count for each number. */
function findHeadcounts(text: string, sentences: readonly EnglishSentence[], frame: Frame): Headcount[] {
  const found: Headcount[] = [];
  let order = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.heading || sentence.sentence.part === 'headline' || sentence.sentence.part === 'dateline') return;
    order++;
    const { start, end } = sentence.sentence.span;
    const words = text.slice(start, end);
    if (/\b(?:will|would|shall)\b/u.test(words)) return;
    const own = order <= OPENING_SENTENCES || frame.sentences.includes(index);
    for (const people of countedPeople(words)) {
      const quoted = sentence.tokens.find((token) => token.start >= start + people.start)?.quoted;
      if (
        quoted ||
        people.count < FEWEST ||
        found.some((each) => each.count === people.count) ||
        !(ATTENDED.test(words) || (own ? order === 1 || TOOK_PART.test(words) : TOOK_PART.test(words) && order <= 4))
      )
        continue;
      found.push({
        count: people.count,
        of: people.of,
        approximate: people.approximate,
        evidence: {
          sentence: sentence.sentence.index,
          span: { start: start + people.start, end: start + people.end },
          rule: 'counted-people',
        },
      });
    }
  });
  return found;
}
