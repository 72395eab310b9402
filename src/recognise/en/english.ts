import type { Entities, Person, Position } from '../../domain/mention.ts';
import type { Report } from '../../domain/text.ts';
import { GENERIC_BODIES } from '../../grammar/en/bodies.ts';
import { type EnglishSentence, englishSentences, type Token } from '../../grammar/en/text.ts';
import { attach } from './attach.ts';
import { bodyOfPost } from './body-of-post.ts';
import type { Bodies } from './body-register.ts';
import { collectPlaces } from './locations.ts';
import { collectBodies } from './organisations.ts';
import { abbreviates, againNamed, distinctPositions, folded, joinPeople, type PersonDraft } from './people.ts';
import { nameText, scan } from './scan.ts';
import { withoutSeats } from './seats.ts';

/** People, bodies and places of English reports, one result per report. */
export function recogniseEnglish(reports: readonly Report[]): Entities[] {
  return reports.map(recogniseOne);
}

function recogniseOne(report: Report): Entities {
  const { text } = report.content;
  const sentences = englishSentences(report);
  const scanned = sentences.map(scan);
  const first = sentences.map((sentence, index) =>
    sentence.heading ? [] : attach(text, sentence, scanned[index] ?? []),
  );
  const seated = withoutSeats(sentences, first);
  const again = againNamed(sentences, scanned, seated);
  const named = seated.map((people, index) =>
    again[index]?.length
      ? attach(text, sentences[index] as EnglishSentence, scanned[index] ?? [], again[index])
      : people,
  );
  const reporters = new Set(report.reporters.map((reporter) => reporter.name.toLowerCase()));
  const drafts = joinPeople(text, sentences, named).filter((draft) => !reporters.has(draft.name.toLowerCase()));
  const offices = new Set(named.flat().flatMap(({ posts }) => posts.map(({ title }) => folded(title))));
  // "the DDC" of a District Development Commissioner is no body.
  const told = scanned.map((mentions, index) =>
    mentions.filter((mention) => {
      if (mention.kind !== 'organisation' || mention.rule !== 'body-acronym') return true;
      const { tokens } = sentences[index] as EnglishSentence;
      const letters = folded(nameText(text, tokens, mention.from, mention.to));
      return ![...offices].some((title) => abbreviates(letters, title));
    }),
  );
  const bodies = collectBodies(text, sentences, told, named);
  const held = drafts.map((draft) => positionsOf(draft, text, sentences, bodies));
  const organisations = bodies.list();
  const listed = new Set(organisations.map(({ name }) => name));
  const certain = (position: Position): string | null => {
    const body =
      position.organisation === null ? bodyOfPost(position.title, bodies.names()) : bodies.find(position.organisation);
    return body !== null && listed.has(body) ? body : null;
  };
  const persons = drafts.map((draft, k): Person => {
    const positions = (held[k] ?? []).map((position) => ({
      ...position,
      organisation: certain(position),
    }));
    const styled = positions.length === 0 && draft.style ? [{ ...draft.style, organisation: null }] : positions;
    return { name: draft.name, positions: distinctPositions(styled), mentions: draft.mentions };
  });
  return { persons, organisations, locations: collectPlaces(text, sentences, told, named) };
}

function positionsOf(
  draft: PersonDraft,
  text: string,
  sentences: readonly EnglishSentence[],
  bodies: Bodies,
): Position[] {
  return draft.posts.map(({ post, sentence: index }): Position => {
    const { tokens, sentence } = sentences[index] as EnglishSentence;
    const span = { start: (tokens[post.from] as Token).start, end: (tokens[post.to - 1] as Token).end };
    let organisation: string | null = null;
    if (post.body) {
      const name = nameText(text, tokens, post.body.from, post.body.to);
      const at = { start: (tokens[post.body.from] as Token).start, end: (tokens[post.body.to - 1] as Token).end };
      organisation = GENERIC_BODIES.has(name.toLowerCase())
        ? bodies.findByHead(name, at.start)
        : (bodies.find(name) ?? bodies.add(name, { sentence: sentence.index, span: at, rule: 'body-of-post' }));
    }
    return { title: post.title, organisation, evidence: { sentence: sentence.index, span, rule: post.rule } };
  });
}
