import type { CleanText } from './text.ts';

/**
 * Grammar reads the folded text, so the names it finds are in simplified script and half width: one person stays one in
 * the graph, however a paper writes the name. What is shown as the text's own words goes back to the form of the text.
 * A name that resolution put together (place + body) goes back part by part; what the text never says stays as it is.
 */
export function writtenForm({ text, folded }: CleanText): (name: string) => string {
  if (text === folded) return (name) => name;
  const written = (name: string): string | null => {
    const at = name === '' ? -1 : folded.indexOf(name);
    if (at >= 0) return text.slice(at, at + name.length);
    return name !== '' && text.includes(name) ? name : null;
  };
  const inTwoParts = (name: string): string | null => {
    for (let cut = name.length - 1; cut > 0; cut--) {
      const front = written(name.slice(0, cut));
      const back = front === null ? null : written(name.slice(cut));
      if (front !== null && back !== null) return front + back;
    }
    return null;
  };
  return (name) => written(name) ?? inTwoParts(name) ?? name;
}
