import { OBJECT_MARKERS } from '../../grammar/zh/roster-words.ts';
import { alternation } from './words.ts';

const OBJECT = new RegExp(`(?:${alternation(OBJECT_MARKERS)})$`, 'u');
const LONGEST = Math.max(...OBJECT_MARKERS.map((marker) => marker.length));

/** Whether the text before a group of names makes it the object of somebody else's doing. */
export const isObject = (before: string): boolean => OBJECT.test(before.slice(-LONGEST));
