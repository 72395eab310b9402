import type { Comparison, Item } from './compare.ts';
import type { Layer } from './layers.ts';
import { foldName } from './names.ts';

/**
 * What went wrong, so that the rule at fault can be guessed:
 * `cut` found the name but not its borders; `confused` found the subject but says something else of it; `missed` and
 * `invented` have nothing like it on the other side; `lost` and `spurious` come with a report or event that only one
 * side has, so mending that mends them all.
 */
export const FAULTS = ['cut', 'confused', 'missed', 'invented', 'lost', 'spurious'] as const;
export type Fault = (typeof FAULTS)[number];

export interface Mistake {
  readonly document: string;
  readonly layer: Layer;
  readonly fault: Fault;
  readonly gold: string | null;
  readonly predicted: string | null;
}

export const showItem = ({ subject, value }: Item): string =>
  value === '' ? subject : subject === '' ? value : `${subject}: ${value}`;

function likeness(one: Item, other: Item): Fault | null {
  const [a, b] = [foldName(one.subject), foldName(other.subject)];
  if (a === b && one.value !== other.value) return 'confused';
  const contains = a !== '' && b !== '' && a !== b && (a.includes(b) || b.includes(a));
  return contains && (one.value === other.value || one.value === '') ? 'cut' : null;
}

/** The mistakes of one comparison; a missed and an invented item that resemble each other are one mistake. */
export function mistakesOf(document: string, comparison: Comparison): Mistake[] {
  const { layer, missed, invented, alone } = comparison;
  if (alone !== null) {
    return [
      ...missed.map((item): Mistake => ({ document, layer, fault: 'lost', gold: showItem(item), predicted: null })),
      ...invented.map(
        (item): Mistake => ({ document, layer, fault: 'spurious', gold: null, predicted: showItem(item) }),
      ),
    ];
  }
  const free = [...invented];
  const mistakes: Mistake[] = [];
  // An event that was aligned at all is the same event under another type, whatever its name.
  const alike = (one: Item, other: Item) => (layer === 'events' ? 'confused' : likeness(one, other));
  for (const item of missed) {
    const at = free.findIndex((other) => alike(item, other) !== null);
    const other = at < 0 ? undefined : free.splice(at, 1)[0];
    mistakes.push({
      document,
      layer,
      fault: (other && alike(item, other)) ?? 'missed',
      gold: showItem(item),
      predicted: other ? showItem(other) : null,
    });
  }
  for (const item of free) mistakes.push({ document, layer, fault: 'invented', gold: null, predicted: showItem(item) });
  return mistakes;
}
