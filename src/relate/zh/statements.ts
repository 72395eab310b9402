import type { EntityRef, Statement } from '../../domain/fact.ts';
import { COLLECTIVE_OPENING } from '../../grammar/zh/reporting-verbs.ts';
import type { Cast } from './cast.ts';
import type { Drafts } from './drafts.ts';
import { isTour } from './leads.ts';
import type { Phrase } from './phrase.ts';
import type { RoleHit } from './roles.ts';
import { type CodedSentence, cleanSpan, type Group, refKey, type Scene } from './scene.ts';
import type { Speech } from './speech.ts';
import type { Zone } from './zones.ts';

/** Excerpts are cut where a reader has seen enough. */
const EXCERPT = 60;
const PRONOUN = /[他她]/u;

/** Follows a report sentence by sentence, to know who 他 is, and keeps the first words of each speaker at each gathering. */
export class Statements {
  readonly list: Statement[] = [];
  private readonly scene: Scene;
  private readonly cast: Cast;
  private readonly drafts: Drafts;
  /** Who 他 means now. */
  private last: Phrase | undefined;
  /** Whether a meeting or a party spoke last, so that words without a subject are theirs. */
  private collective = false;

  constructor(scene: Scene, cast: Cast, drafts: Drafts) {
    this.scene = scene;
    this.cast = cast;
    this.drafts = drafts;
    const lead = drafts.all.map((draft) => cast.first(draft, 'LEAD')).find((ref) => ref !== undefined);
    this.last = lead && phraseOf(scene, lead);
  }

  /** Takes in one sentence of the body with what is said and done in it. */
  read(sentence: CodedSentence, speech: Speech | undefined, zones: readonly Zone[], hits: readonly RoleHit[]): void {
    if (speech !== undefined) this.relay(sentence, speech);
    const tour = isTour(this.drafts.at(sentence, 0).type);
    const follows = (group: Group) =>
      hits.some((hit) => hit.group === group && (hit.role === 'ACCOMPANY' || (tour && hit.role === 'ATTEND')));
    const single = zones.filter(({ group }) => group.phrases.length === 1 && group.phrases[0]?.ref.kind === 'person');
    this.last = single.filter(({ group }) => !follows(group)).at(-1)?.group.phrases[0] ?? this.last;
    if (speech !== undefined) this.collective = speech.speaker === null;
    else if (single.length > 0) this.collective = false;
    else if (COLLECTIVE_OPENING.test(sentence.masked)) this.collective = true;
  }

  private relay(sentence: CodedSentence, speech: Speech): void {
    const draft = this.drafts.at(sentence, speech.at);
    const speakers = this.speakersOf(sentence, speech);
    for (const { ref, name } of speakers) {
      if (ref.kind !== 'person' || this.cast.isQuoted(ref)) continue;
      const evidence = { sentence: sentence.sentence.index, span: name, rule: `said-${speech.verb}` };
      if (!(isTour(draft.type) && this.cast.has(draft, ref, 'LEAD'))) this.cast.add(draft, ref, 'SPEAKER', evidence);
      // 来宾甲和乙表示: what guests say together is said by each; of other pairs by nobody in particular.
      if (speakers.length === 1 || draft.type === 'RECEPTION')
        this.keep(sentence, speech, ref, this.drafts.all.indexOf(draft));
    }
  }

  private speakersOf(sentence: CodedSentence, { speaker, at }: Speech): readonly Phrase[] {
    if (speaker === null) return [];
    if (speaker !== 'pronoun') return speaker.phrases;
    if (this.collective && !PRONOUN.test(sentence.masked.slice(0, at))) return [];
    return this.last === undefined ? [] : [this.last];
  }

  private keep(sentence: CodedSentence, { verb, content }: Speech, speaker: EntityRef, event: number): void {
    if (this.list.some((other) => refKey(other.speaker) === refKey(speaker) && other.event === event)) return;
    const span = cleanSpan(sentence, content, Math.min(sentence.masked.length, content + EXCERPT));
    const excerpt = this.scene.report.content.text.slice(span.start, span.end).replace(/[”。]+$/u, '');
    const evidence = { sentence: sentence.sentence.index, span, rule: `said-${verb}` };
    this.list.push({ speaker, kind: verb, excerpt, event, evidence });
  }
}

function phraseOf({ sentences }: Scene, ref: EntityRef): Phrase | undefined {
  return sentences
    .filter(({ sentence }) => sentence.part === 'body')
    .flatMap(({ groups }) => groups.flatMap(({ phrases }) => phrases))
    .find((phrase) => refKey(phrase.ref) === refKey(ref));
}
