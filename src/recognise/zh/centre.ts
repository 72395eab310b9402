import type { Span } from '../../domain/text.ts';

/** 中央和省委、中央、省委和市委: the party's centre beside the committees below it; 党中央 and 民盟中央 are read whole. */
const CENTRE = /(?<![党共会团派盟建进革台])中央(?=[和、与及](?:[省市]委|自治区党委))/gu;

export function centreIn(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(CENTRE)].map(({ index }) => ({
    start: start + index,
    end: start + index + 2,
  }));
}
