import type { Trigger } from './trigger.ts';
import { CEREMONY_TRIGGERS } from './trigger-ceremonies.ts';
import { GATHERING_TRIGGERS } from './trigger-gatherings.ts';
import { VISIT_TRIGGERS } from './trigger-visits.ts';

export const TRIGGERS: readonly Trigger[] = [...VISIT_TRIGGERS, ...CEREMONY_TRIGGERS, ...GATHERING_TRIGGERS];

/** Openings that place what follows at the event: "Speaking at the launch…". */
export const AT_EVENT =
  /\b(?:speaking|addressing|delivering|in (?:his|her|a|an) (?:\p{L}+ )?(?:address|remarks|speech|statement)|made (?:the|this|these) (?:call|remarks?|statement|disclosure|assertion|comments?|announcement|observation|appeal)|disclosed this|said this|stated this|welcoming|during|at (?:a|an|the))\b/giu;

/** Wordings of background or plans: a trigger right after them counts less. */
export const BACKGROUND =
  /\b(?:to (?:conduct|carry out|organi[sz]e|hold|undertake|ensure|attend|participate in)|will|would|shall|to be|planned|plans? to|scheduled|expected to|upcoming|forthcoming|next (?:week|month|year)|last (?:year|month)|in (?:19|20)\d\d|previous|towards (?:the|its|their)|after (?:\d+|\p{L}+) years of|earlier this year|ahead of|since)\b/giu;
