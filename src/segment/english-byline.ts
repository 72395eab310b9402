import {
  AFTER_NAME_WORD,
  BYLINE_LEAD,
  NAME,
  NAME_AND_AGENCY,
  NAMELESS_CREDIT,
  NOT_A_WRITER,
} from '../grammar/en/byline.ts';
import type { CreditName, Credits } from './credits.ts';

const LONGEST = 160;
const JOINT = /^\s*(?:,|&|and\b|\/|\|)\s*(?:and\s+)?/u;

/** Reads "By A. B. Name and C Name, GNA" when a line is nothing else; null when it is no byline. */
export function readEnglishByline(line: string): Credits | null {
  if (line.length > LONGEST) return null;
  if (NAMELESS_CREDIT.test(line)) return { names: [], end: line.length, explicit: true };
  const lead = BYLINE_LEAD.exec(line);
  if (!lead) return readName(line);
  const names: CreditName[] = [];
  let at = lead[0].length;
  // "Source: Outlet.com/Name": the writer stands after the outlet.
  const slash = /^source/iu.test(line) ? line.lastIndexOf('/') + 1 : 0;
  if (slash > at) at = slash;
  while (at < line.length) {
    const name = NAME.exec(line.slice(at))?.[0].replace(/[\s.,]+$/u, (tail) => (/\.[A-Z]\.$/u.test(tail) ? tail : ''));
    if (name === undefined || NOT_A_WRITER.test(name)) break;
    names.push({ start: at, end: at + name.length, role: 'reporter' });
    at += name.length;
    const joint = JOINT.exec(line.slice(at));
    if (!joint || joint[0] === '') break;
    const rest = line.slice(at + joint[0].length);
    // After a comma a single word is a place or an agency.
    if (!NAME.test(rest) || (joint[0].trim() === ',' && isTrailer(line.slice(at)) && !/\band\b/u.test(rest))) break;
    at += joint[0].length;
  }
  const rest = line.slice(at);
  if (!isTrailer(rest) && !(names.length === 0 && NOT_A_WRITER.test(rest) && rest.length < 60)) return null;
  if (names.length === 0 && /^(?:From|By)\b/u.test(line) && !NOT_A_WRITER.test(rest)) return null;
  return { names, end: line.length, explicit: true };
}

/** Whether what follows a name is nothing but places, agencies, addresses and trades. */
const isTrailer = (rest: string): boolean =>
  rest.length <= 80 &&
  rest
    .split(/[\s,()/|]+/u)
    .map((word) => word.replace(/\.$/u, ''))
    .filter((word) => word !== '' && !/^[-–—]$/u.test(word))
    .every((word) => AFTER_NAME_WORD.test(word));

/** A writer with an agency behind the name; nothing else passes for a byline without a word before it. */
function readName(line: string): Credits | null {
  const name = NAME.exec(line)?.[0].replace(/\s(?:Published|Updated|Posted)\b.*$/u, '');
  if (name === undefined || NOT_A_WRITER.test(name)) return null;
  const rest = line.slice(name.length);
  if (!NAME_AND_AGENCY.test(rest) || !isTrailer(rest)) return null;
  return { names: [{ start: 0, end: name.length, role: 'reporter' }], end: line.length, explicit: true };
}

/** Whether a line is a name and nothing else, as under a headline. */
export function isBareName(line: string): boolean {
  const name = line.length <= 40 ? NAME.exec(line)?.[0] : undefined;
  return name === line && !NOT_A_WRITER.test(line) && line.split(' ').length <= 4;
}
