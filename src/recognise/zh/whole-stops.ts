import type { Span } from '../../domain/text.ts';
import type { PlacePhrase } from './phrases/phrase.ts';
import type { SpanIndex } from './span-index.ts';

/** Letters between the verb that leads to a stop and the part of its name that is known: 来到|青禾东方|天地港. */
const UNREAD =
  /(?:来到|走进|走到|抵达|前往|参观了?|考察(?!团)了?|察看了?|视察了?)(?:学习)?([\u4e00-\u9fffA-Za-z]{2,10})$/u;
/** 在圣都|国际会议中心会见: where guests are received, letters before it belong to its name. */
const AT_UNREAD = /在([\u4e00-\u9fff]{2,4})$/u;
const RECEIVES = /^(?:亲切|热情)?(?:会见|接见|举行|会谈)/u;
const LONGEST = 14;
/** What describes a stop rather than names it. */
const DESCRIBES =
  /[的了和与及或在到等把被将于从向对有是位这该每各某多里处座家个了之]|当地|附近|部分|相关|新建|一线|现场|生产|基层|企业|社区|学校|农村|乡村|城市|红色|爱国|主题|大型|著名|国家|全国|中国|我国|世界|首[个批]|参观|考察|学习|走访/u;

/** A stop whose known part follows unread letters after the verb that leads to it has the whole for its name. */
export function wholeStop(text: string, place: PlacePhrase, named: readonly SpanIndex<Span>[]): PlacePhrase {
  if (place.kind !== 'site' || place.head === '') return place;
  const before = text.slice(Math.max(0, place.start - LONGEST), place.start);
  const unread = (
    RECEIVES.test(text.slice(place.end, place.end + 6)) ? AT_UNREAD.exec(before) : UNREAD.exec(before)
  )?.[1];
  if (unread === undefined || DESCRIBES.test(unread)) return place;
  const start = place.start - unread.length;
  const free = named.every((spans) =>
    spans.near(start, place.start).every((other) => other.end <= start || other.start >= place.start),
  );
  return free ? { ...place, start, core: start } : place;
}
