import type { Candidate } from './candidate.ts';

/** Sum of evidence from which a candidate is a person on its own. */
export const SURE = 3.5;
/** Sum of evidence from which a candidate is one among names in a list. */
const LISTED = 1.9;
/** Candidates that may overlap in a chain; only noise has more. */
const LARGEST_CLUSTER = 48;

/** The best candidates first; what overlaps a better one goes. */
export function withoutOverlap(candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  let cluster: Candidate[] = [];
  let reach = -1;
  const flush = (): void => {
    cluster.sort((a, b) => b.score - a.score || b.end - b.start - (a.end - a.start));
    const chosen: Candidate[] = [];
    for (const c of cluster) if (chosen.every((k) => c.end <= k.start || c.start >= k.end)) chosen.push(c);
    kept.push(...chosen.sort((a, b) => a.start - b.start));
    cluster = [];
  };
  for (const c of [...candidates].sort((a, b) => a.start - b.start)) {
    if (c.start >= reach || cluster.length >= LARGEST_CLUSTER) flush();
    cluster.push(c);
    reach = Math.max(reach, c.end);
  }
  flush();
  return kept;
}

/** Names one after the other with only 、 or a blank between: one sure neighbour, or three of good shape, carry the rest. */
export function acceptLists(text: string, candidates: readonly Candidate[]): Candidate[] {
  const accepted: Candidate[] = [];
  let run: Candidate[] = [];
  const flush = (): void => {
    const sure = run.filter((c) => c.score >= SURE).length;
    const shaped = run.filter((c) => c.score >= LISTED).length;
    for (const c of run) {
      if (c.score >= SURE) accepted.push(c);
      else if (c.score >= LISTED && run.length >= 2 && (sure >= 1 || shaped >= 3))
        accepted.push({ ...c, rule: 'name-listed' });
      else if (run.length >= 4 && sure >= 3 && c.score >= 0.5) accepted.push({ ...c, rule: 'name-listed' });
    }
    run = [];
  };
  for (const c of candidates) {
    const last = run.at(-1);
    const gap = last === undefined ? '' : text.slice(last.end, c.start);
    if (last !== undefined && !/^(?:[、, /]|和|与|及|以及| *、 *)$/u.test(gap)) flush();
    run.push(c);
  }
  flush();
  return accepted;
}
