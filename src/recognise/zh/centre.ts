import type { Span } from '../../domain/text.ts';

/** 中央某某领导小组: standing groups of the centre, whatever their subject. */
const CENTRAL_GROUP = /(?:中央|国务院)[\u4e00-\u9fff]{2,14}?领导小组(?!办)/gu;

/** 中央和省委、中央、省委和市委: the party's centre beside the committees below it; 党中央 and 民盟中央 are read whole. */
const CENTRE = /(?<![党共会团派盟建进革台])中央(?=[和、与及](?:[省市]委|自治区党委))/gu;

export function centreIn(text: string, { start, end }: Span): Span[] {
  const sentence = text.slice(start, end);
  return [...sentence.matchAll(CENTRE), ...sentence.matchAll(CENTRAL_GROUP)].map(({ index, 0: said }) => ({
    start: start + index,
    end: start + index + said.length,
  }));
}
