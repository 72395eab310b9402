import { OBJECT_MARKERS } from '../../grammar/zh/roster-words.ts';
import { alternation } from './words.ts';

const OBJECT = new RegExp(`(?:${alternation(OBJECT_MARKERS)})$`, 'u');
/** 云州队的老将某某: a word for a player that ends like a marker. */
const PLAYER = /[老小名干猛虎女]将$/u;
const LONGEST = Math.max(...OBJECT_MARKERS.map((marker) => marker.length));

/** 以某某为组长的调研组来…: who heads a party acts with it. */
const HEADS_PARTY = /^(?:同志)?为(?:组长|团长|队长|领队|首)/u;

/** 看望了困难户刘某、五保户何某: with one name of the list unknown, the verb still governs the others. */
const GOVERNED =
  /(?:(?:看望|慰问|会见|接见|走访|探望)(?:了|慰问)?(?![时中后前期])[^,。;:]{0,20}|(?:深入|来到|走进|前往)[^,。;:\uE000]{0,16})$/u;

/** 带领班子成员及甲街道|等负责人: a body on the list of those who are led along. */
const LED_LIST = /(?:带领|率领)[^,。;:\uE000-\uE002]{2,24}[、及和]$/u;

/** 某某书记|在大会上的讲话精神: who said what is passed on. */
const QUOTED_AT = /^(?:书记|省长|市长|同志)?在[^,。;]{2,40}上的(?:重要)?(?:讲话|批示|指示|要求)/u;

/** 在老兵某某家里,…: whose home it is acts nowhere in the sentence. */
const AT_HOME = /^(?:等人|同志)?的?(?:家中|家里|家,|病房|床前)/u;
const TO_HOME = /(?:在|到|走进)[^,。;:]{0,16}$/u;

/** Whether the text before a group of names makes it the object of somebody else's doing. */
export const isObject = (before: string, after: string): boolean =>
  QUOTED_AT.test(after) ||
  LED_LIST.test(before.slice(-32)) ||
  (AT_HOME.test(after) && TO_HOME.test(before)) ||
  (((OBJECT.test(before.slice(-LONGEST)) && !PLAYER.test(before)) || GOVERNED.test(before.slice(-22))) &&
    !HEADS_PARTY.test(after));
