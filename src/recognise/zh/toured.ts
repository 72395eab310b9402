import type { Span } from '../../domain/text.ts';
import { GENERIC_BODIES } from '../../grammar/zh/generic.ts';
import type { PlacePhrase } from './phrases/phrase.ts';
import type { SpanIndex } from './span-index.ts';

const TOUR =
  /(?:来到|走进|前往了?|深入|参观了?|考察了?|视察了?|察看了?|查看了?|走访了?|调研了?|检查了?|观摩了?|赴|[后别地]到)([^,。;:!?()]{6,160})/gu;
const LINK = /、|以及|和|及|与/gu;
const STOP =
  /^(?![各多部分有]|\d)[\u4e00-\u9fff\dA-Za-z“”]{2,14}?(?:中心|产业园|园区|基地|公园|[物念览技化]馆|书院|广场|市场|码头|口岸|水库|驿站|服务站|敬老院|光荣院|[高初]中|超市|出入口|收费站|物流城|生态城|文体中心|养老院|加工厂|合作区)(?=$|、|以及|[和及与]|等|[调考视检参开走慰督座现进看实])/u;

/**
 * Stops of a tour whose names are common words, told by the list they stand in: 考察了青禾产业园、货物监管中心, where another
 * member is named for certain.
 */
export function touredSites(text: string, { start, end }: Span, named: readonly SpanIndex<Span>[]): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  for (const tour of text.slice(start, end).matchAll(TOUR)) {
    const list = tour[1] as string;
    const from = start + tour.index + tour[0].length - list.length;
    const starts = [0, ...[...list.matchAll(LINK)].map(({ index, 0: link }) => index + link.length)];
    const stops = starts.map((at) => ({ at: from + at, name: STOP.exec(list.slice(at))?.[0] }));
    const read = ({ at, name = '' }: (typeof stops)[number]): boolean =>
      named.some((spans) => spans.near(at, at + name.length).some((s) => s.start < at + name.length && s.end > at));
    if (stops.length < 2 || !stops.some(({ at, name = list.slice(at - from, at - from + 2) }) => read({ at, name })))
      continue;
    for (const stop of stops) {
      const { at, name } = stop;
      if (name === undefined || /[的了在是、]/u.test(name) || GENERIC_BODIES.has(name) || read(stop)) continue;
      found.push({ start: at, end: at + name.length, kind: 'site', head: '中心', core: at, rule: 'site-toured' });
    }
  }
  return found;
}
