import { NO_NAMES } from './names.ts';
import { adjoins, type Token } from './text.ts';

const plain = (tokens: readonly Token[], at: number): boolean => adjoins(tokens[at], tokens[at - 1]);

/** "Nalari primary school", "Eduwell mission society": where its last word stands, -1 when these words name no school. */
export function smallSchool(tokens: readonly Token[], at: number): number {
  if (
    /^(?:district|municipal|provincial|county|mission|welfare|youth|development|women|women's|farmers|traders|cooperative|housing|sports|football)$/u.test(
      tokens[at]?.text ?? '',
    ) &&
    /^(?:society|association|union|club|organi[sz]ation|group|cooperative|committee|council|government)$/u.test(
      tokens[at + 1]?.text ?? '',
    ) &&
    plain(tokens, at) &&
    plain(tokens, at + 1) &&
    !NO_NAMES.has(tokens[at - 1]?.lower ?? '') &&
    !tokens[at - 1]?.possessive
  )
    return at + 1;
  if (!/^(?:primary|secondary|high|nursery|basic|junior|senior|technical|comprehensive)$/u.test(tokens[at]?.text ?? ''))
    return -1;
  if (!plain(tokens, at) || NO_NAMES.has(tokens[at - 1]?.lower ?? '') || tokens[at - 1]?.possessive) return -1;
  const head =
    tokens[at + 1]?.lower === 'school'
      ? at + 1
      : /^(?:high|secondary)$/u.test(tokens[at + 1]?.lower ?? '')
        ? at + 2
        : -1;
  return head > 0 && tokens[head]?.lower === 'school' ? head : -1;
}
