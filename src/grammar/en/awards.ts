/** Verbs of receiving an award. */
export const RECEIVES =
  /\b(?:won|wins|receiv(?:ed|es)|bagg(?:ed|s)|clinch(?:ed|es)|picked up|took home|took|awarded|presented with|honoured with|honored with|conferred|scooped|lifted|decorated with|claimed|secured|earned)\b/giu;

/** Awards by name: "the Mayor's Medal for Courage", "first prize". */
export const PRIZES =
  /(?<![\p{L}\p{N}])(?:the )?(?:(?:\d{4} )?(?:\p{Lu}[\p{L}'’-]{1,30}|of|the|for|and|in) ){1,7}(?:Award|Prize|Medal|Trophy|Cup|Honour|Honor|Shield)(?: for(?: \p{Lu}[\p{L}-]{1,30}){1,4}| of(?: \p{Lu}[\p{L}-]{1,30}){1,4})?\b|\b(?:first|second|third|grand|top|star|consolation|overall) prizes?\b|\b(?:gold|silver|bronze) (?:medals?|trophy)\b|\bbest (?:[\p{L}-]{1,30} ){1,4}award\b|\b(?:Best|Most)(?: \p{Lu}[\p{L}-]{1,30}){1,4}(?= (?:was )?(?:went|awarded|given|presented) to\b)/gu;

/** "adjudged the Best KG Teacher", "emerged First Runner-up". */
export const TITLE_OF_WINNER =
  /\b(?:adjudged|named|crowned|emerged|voted|declared|was|were) (?:as )?(?:the )?(?:ultimate )?(?<award>(?:\d{4} )?(?:[Oo]verall )?(?:Ghana’s |Kenya’s )?(?:Best|Most Outstanding|Outstanding|First Runner-[Uu]p|Second Runner-[Uu]p|best|overall winner|overall best|first runner-up|second runner-up)(?: [\p{L}/-]+){0,6}?)(?=[,.;]| and | at | in the | with | for | of the )/gu;
