/** A word list as data: entries separated by line breaks or `|`, blanks around them dropped. */
export function entries(text: string): string[] {
  return text
    .split(/[\n|]/u)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}

/** The same as a set of lower-case entries. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(entries(text).map((entry) => entry.toLowerCase()));
}
