import type { EventType } from '../../domain/vocabulary.ts';

/** A wording that names a gathering. `weight` says how surely it is the report's own event and no background. */
export interface Trigger {
  readonly name: string;
  readonly type: EventType;
  readonly pattern: RegExp;
  readonly weight: number;
  readonly examples: readonly string[];
  readonly not: readonly string[];
}

const row = (
  name: string,
  type: EventType,
  weight: number,
  pattern: RegExp,
  examples: string[],
  not: string[] = [],
): Trigger => ({ name, type, weight, pattern, examples, not });

/** Sources: the event types of the annotation guide; wording of local and institutional news in Commonwealth English. */
export const TRIGGERS: readonly Trigger[] = [
  row(
    'courtesy-call',
    'RECEPTION',
    6,
    /\bcourtesy (?:call|visit)s?\b|\bcourtesy-call/giu,
    ['paid a courtesy call on the chief'],
    ['extended the courtesy'],
  ),
  row(
    'received-delegation',
    'RECEPTION',
    5,
    /\b(?:receiv|welcom|host)(?:ed|es|ing) (?:an? |the |his |her |members of an? |in audience )?(?:[\p{L}-]+ ){0,3}(?:delegation|ambassador|high commissioner|envoys?|visitors|guests from|in audience)\b/giu,
    ['received a delegation from Cuba', 'has received the Spanish Ambassador'],
    ['received a report'],
  ),
  row(
    'calls-on',
    'RECEPTION',
    4,
    /\b(?:called|calls) on (?:[Tt]he |his |her )?(?:new |[A-Z][\p{L}-]+ ){0,3}(?:Minister|Vice-Chancellor|Vice Chancellor|President|Governor|Mayor|Speaker|Chief|Asantehene|King|Chief Justice)\b(?! to| for)/gu,
    ['The envoy called on the Vice-Chancellor'],
    ['called on the Minister to act'],
  ),
  row(
    'bilateral',
    'RECEPTION',
    6,
    /\b(?:bilateral (?:talks|meeting)|held talks with|met (?:with )?(?:an? |the )?(?:[\p{L}-]+ ){0,2}?(?:delegation|ambassador|high commissioner|envoy)|audience with)\b/giu,
    ['held talks with the envoy'],
    ['met the deadline'],
  ),
  row(
    'met-at-office',
    'RECEPTION',
    4,
    /\b(?:visited|met|received|called on|welcomed|hosted) [^.;]{1,60} (?:at|in) (?:his|her|their) (?:office|palace|residence|chambers)/giu,
    ['visited the Secretary in his office'],
    ['worked in his office'],
  ),
  row(
    'received-person',
    'RECEPTION',
    5,
    /\b(?:received|receives|welcomed|welcomes|hosted) (?:H\.?E\b|His Excellency|Her Excellency|(?:the |an? )?(?:[A-Z][\p{L}-]+ ){0,3}(?:Ambassador|High Commissioner|Consul))|\b(?:visit(?:ed)?|invited|came) to meet (?:with )?the (?:Lord )?(?:Mayor|Minister|Governor|President|King|Speaker)|\bvisit(?:ed|s)? (?:to )?the (?:Lord )?Mayor['’]s (?:P|p)arlour/gu,
    ['received Her Excellency the envoy', 'enjoyed a visit to meet the Mayor'],
    ['received the report'],
  ),
  row(
    'paid-visit-on',
    'RECEPTION',
    2,
    /\bpa(?:id|ys|ying) (?:an? )?(?:[\p{L}-]+ )?visit (?:on|to) (?:the |His |Her )?(?:Vice|Chief|Minister|Governor|Mayor|President|King|Paramount|Overlord|Director|Management)/gu,
    ['paid a visit to the Vice-Chancellor'],
    ['paid a visit to the market'],
  ),

  row(
    'inspection',
    'INSPECTION',
    5,
    /\binspect(?:ed|s|ing|ion)\b(?! team| general|orate|ion fee)|\bspot check|\bon-the-spot\b/giu,
    ['inspected the works', 'during the inspection'],
    ['the inspector spoke'],
  ),
  row(
    'working-visit',
    'INSPECTION',
    4,
    /\b(?:working|monitoring|site|familiari[sz]ation|fact-finding|surprise|unannounced|field|assessment|oversight|supervisory|supervision|official) (?:visit|tour|trip)s?\b|\bworking tour\b/giu,
    ['a two-day working visit'],
    ['a return visit'],
  ),
  row(
    'made-visits',
    'INSPECTION',
    3,
    /\b(?:conduct|pa(?:y|id)|ma(?:de|ke)|undert(?:ook|ake)|embark(?:ed)? on)(?:ed|s|ing)? (?:an? |several |some )?(?:[\p{L}-]+ )?visits?(?: to)?\b/giu,
    ['conducted visits to two camps'],
    ['a visitor'],
  ),
  row(
    'tour',
    'INSPECTION',
    3,
    /\btour(?:ed|s)? (?:of )?(?:the |some |several |selected |parts of |various |a |ongoing |facilities)|\bdaytours?\b|\bduring (?:the|a|his|her|their) tour\b|\bday tour\b/giu,
    ['toured the new market', 'during the tour'],
    ['tour operators'],
  ),
  row(
    'assessed',
    'INSPECTION',
    2,
    /\b(?:ascertain|assess(?:ed)?|acquaint (?:himself|herself|themselves) with|check on|monitor(?:ed)?) (?:the )?(?:progress|state|level|extent|situation|condition)/giu,
    ['to assess the progress of work'],
  ),
  row(
    'visited',
    'INSPECTION',
    2,
    /\bvisit(?:ed|s) (?:the |some |a |selected |several )?(?:site|project|facilit|construction|market|hospital|school|factory|farm|plant|campus|port|[A-Z])/gu,
    ['visited the construction site'],
    ['visitors came'],
  ),

  row(
    'sympathy-visit',
    'VISIT',
    5,
    /\b(?:commiserat|condol|sympathi[sz])(?:e|ed|es|ing|ence|ences)\b|\bvisit(?:ed|s|ing)? (?:the |some )?(?:patients|inmates|orphan|victims|widows|elderly|bereaved|aged|injured|families|residents affected|displaced)/giu,
    ['visited the bereaved family', 'to commiserate with them'],
    ['he expressed sympathy'],
  ),

  row(
    'commission',
    'CEREMONY',
    5,
    /\b(?:commissioned|commissions|commissioning)\b(?! officer| a (?:study|report|survey))/giu,
    ['commissioned a school block', 'the commissioning of the clinic'],
    ['the commissioner spoke'],
  ),
  row(
    'inaugurate',
    'CEREMONY',
    5,
    /\binaugurat(?:ed|es|ion|ing)\b|\bswor(?:n|e)[ -]in\b|\bswearing[ -]in\b|\boutdoor(?:ed|ing)\b|\bout-doored\b|\bindu?ct(?:ed|ion) (?:into|of|ceremony)\b|\binvestiture\b/giu,
    ['inaugurated the board', 'was sworn in'],
    ['inaugural lecture'],
  ),
  row(
    'launch',
    'CEREMONY',
    4,
    /\b(?:launched|launches|launch of|launching of|launching|launch ceremony|official launch|was launched|kick-started)\b/giu,
    ['launched the programme', 'at the launch of the book'],
    ['will launch soon'],
  ),
  row('unveil', 'CEREMONY', 4, /\bunveil(?:ed|s|ing)\b|\bplaque unveil/giu, ['unveiled a plaque']),
  row(
    'sod-cutting',
    'CEREMONY',
    6,
    /\bsod[ -]?(?:cutting|turning)\b|\b(?:cut|cuts|cutting|turned|broke|breaks|break|broken|breaking) (?:the )?(?:sod|ground)s?\b|\bground[ -]?breaking (?:ceremony|of|for)\b|\bfoundation stone\b|\bflag(?:ged|s)?[ -]?off\b/giu,
    ['cut the sod for a clinic', 'the flag-off ceremony'],
    ['a groundbreaking idea'],
  ),
  row(
    'handover',
    'CEREMONY',
    4,
    /\bhand(?:ed|s|ing)?[ -]?over\b(?! of power)|\bhand(?:ed|s) over\b/giu,
    ['handed over the keys'],
    ['overhand'],
  ),
  row(
    'signing',
    'CEREMONY',
    6,
    /\bsign(?:ed|s|ing)? (?:an? |the |two |three )?(?:[\p{L}-]+ ){0,3}(?:Memorandum|Memoranda|MoU|MOU|agreement|contract|pact|deal|partnership|compact)\b|\bsigning (?:ceremony|event)\b|\bsigning of\b/giu,
    ['signed a Memorandum of Understanding', 'at the signing ceremony'],
    ['signed by the director'],
  ),
  row(
    'opening',
    'CEREMONY',
    4,
    /\b(?:officially|formally|re)[- ]?open(?:ed|s|ing)?\b|\bopening ceremony\b|\bribbon\b|\bofficial opening\b|\bgrand opening\b|\bopening of (?:the|an?|our|its|their)\b|\bopened (?:the|a) new\b|\bcut the tape\b/giu,
    ['officially opened the centre', 'the official opening'],
    ['opening hours'],
  ),
  row(
    'award-ceremony',
    'CEREMONY',
    5,
    /\bawards? (?:ceremony|night|gala|evening|dinner)\b|\bhonou?r(?:ed|s) (?:at|with)\b|\bprize[- ]giving\b|\bspeech and prize\b|\bwere (?:honoured|awarded|decorated)\b/giu,
    ['at the awards ceremony'],
  ),
  row(
    'graduation',
    'CEREMONY',
    5,
    /\b(?:graduation|matriculation|congregation|passing[- ]out|convocation)(?: ceremony| parade)?\b|\bgraduat(?:ed|es) (?:from|with|\d)/giu,
    ['the graduation ceremony'],
    ['graduate students'],
  ),
  row(
    'installation',
    'CEREMONY',
    5,
    /\b(?:enskin|enstool|enthron|install|coronat)(?:ed|ment|ation|ing|ion)\b(?! of (?:solar|cctv|lights|meters|cameras))/giu,
    ['enskinned the new chief', 'the installation of the Oba'],
    ['installment'],
  ),
  row(
    'donation',
    'CEREMONY',
    3,
    /\b(?:donat(?:ed|es|ion|ing)|disburs(?:ed|es|ement|ing)|distribut(?:ed|es|ion)|handed out)\b|\bpresent(?:ed|s|ation of|ing) (?:an? |the |some |of |assorted |official |\d[\d,]* )?(?:[\p{L}-]+ ){0,4}?(?:items?|vehicles?|equipment|laptops?|computers?|desks?|books|bags|cheques?|pickups?|ambulances?|beds?|materials?|motorbikes?|motorcycles?|cars?|supplies|uniforms|relief|food|kits?|tricycles|wheelchairs|machines|cash|GH)/giu,
    ['donated 200 mono desks', 'presented a cheque'],
    ['presented a paper'],
  ),
  row(
    'support',
    'CEREMONY',
    2,
    /\bha(?:s|ve) (?:supported|assisted|rewarded|honoured|honored) (?:about |over |some |more than )?\d/giu,
    ['has supported 40 traders'],
    ['has supported the plan'],
  ),
  row(
    'ceremony',
    'CEREMONY',
    3,
    /\b(?:ceremony|dedication service|dedicated the|naming of|decommission|presentation event)\b/giu,
    ['at a short ceremony'],
  ),
  row(
    'elected-mayor',
    'CEREMONY',
    4,
    /\b(?:elected|appointed|installed) (?:as )?(?:the )?(?:new )?(?:Mayor|Lord Mayor|mayor)\b|\bmayor[- ]making\b/gu,
    ['elected Mayor of the borough'],
  ),

  row(
    'lecture',
    'LECTURE',
    5,
    /\b(?:public |inaugural |guest |memorial |annual )*lectures?(?: series)?\b(?! hall|r)|\bmasterclass\b|\bseminars?\b|\bsymposium\b/giu,
    ['held its public lecture'],
    ['lecturers argued'],
  ),
  row(
    'training',
    'LECTURE',
    4,
    /\b(?:workshop|capacity[- ]building|sensiti[sz]ation|orientation|masterclass|bootcamp|boot camp|refresher|teach-in|short course)\b|\b(?:training|induction|mentorship|mentoring) (?:workshop|session|programme|program|exercise|course|event|for|on|of)\b|\b(?:day|week|month)(?:-long)? training\b|\bha(?:s|ve) (?:been )?trained\b|\btrained (?:\d|about|over|some|more)/giu,
    ['a two-day training workshop', 'trained 40 farmers'],
    ['training opportunities', 'training colleges'],
  ),
  row(
    'training-mentioned',
    'LECTURE',
    1.2,
    /\b(?:training|induction|mentoring|seminars)\b(?! (?:opportunities|colleges?|needs|institutions?|centre|school|room|allowances?|grounds?))/giu,
    ['after the training'],
    ['training colleges'],
  ),
  row(
    'talk',
    'LECTURE',
    3,
    /\b(?:career|health|educational?|motivational|anti-drug) (?:talk|fair talk|guidance day)s?\b|\b(?:sensiti[sz]ed|educated|schooled|lectured)\b/giu,
    ['gave a career talk', 'sensitised residents on hygiene'],
  ),

  row(
    'competition',
    'COMPETITION',
    5,
    /\b(?:competition|contest|quiz|tournament|championships?|marathon|finals?|cup final|derby|regatta|games|beauty pageant|spelling bee|hackathon)\b(?! for power)/giu,
    ['won the quiz competition'],
    ['finally he left'],
  ),
  row(
    'match',
    'COMPETITION',
    4,
    /\b(?:beat|defeated|drew with|crowned (?:champions|winners?)|emerged (?:winners?|champions?|first)|clinched|lifted the (?:trophy|cup))\b/giu,
    ['defeated their rivals'],
  ),

  row(
    'meeting',
    'MEETING',
    3,
    /\b(?:meetings?|conference|congress|forum|fora|summit|retreat|round ?table|dialogue|town hall|baraza|conclave|plenary|hearing|colloquium|convention|caucus|sitting|inquiry session)\b(?! room| point| hall| place)/giu,
    ['a stakeholder meeting', 'at the forum'],
    ['meeting room'],
  ),
  row(
    'engagement',
    'MEETING',
    3,
    /\b(?:stakeholders?(?:’|')? (?:engagement|consultation|consultative|forum|meeting|dialogue|workshop)|consultative (?:meeting|forum)|engagement with|annual general meeting|AGM|general assembly|review meeting|emergency meeting|press (?:conference|briefing)|media (?:briefing|encounter|engagement)|validation|consultations?)\b/giu,
    ['a stakeholder engagement', 'addressing a press conference'],
  ),
  row(
    'met',
    'MEETING',
    2,
    /\b(?:met with|meets|held a meeting|convened|deliberat(?:ed|ions)|interact(?:ed|ing|ion) with|engaged (?:the|with|residents|traders|stakeholders|staff|chiefs|youth))\b/giu,
    ['met with traders', 'interacted with staff'],
  ),

  row(
    'protest',
    'ACTIVITY',
    6,
    /\b(?:demonstrat(?:ion|ors|ed (?:against|on|over|in))|protest(?:ed|ers?|s|ing)?|march(?:ed|ers)|picket(?:ed|ing)?|vigil|rally)\b/giu,
    ['staged a peaceful demonstration'],
    ['demonstration farm'],
  ),
  row(
    'celebration',
    'ACTIVITY',
    3,
    /\b(?:celebrat(?:ed|es|ion|ions|ing)|commemorat(?:ed|es|ion|ing)|anniversary|festival|durbar|carnival|jubilee|thanksgiving|independence day|homecoming|mark(?:ed|s|ing)? (?:the|this year|world|international)|observ(?:ed|ance of) (?:world|international)|fete|fair|fun day|open day|party|concert|exhibition|parade)\b/giu,
    ['celebrated its 50th anniversary', 'a grand durbar'],
    ['fair share'],
  ),
  row(
    'campaign',
    'ACTIVITY',
    3,
    /\b(?:clean-?up|tree[- ]planting|planted? (?:\p{L}+ ){0,3}(?:trees|seedlings)|health (?:screening|walk|outreach|fair)|blood donation|vaccination|immuni[sz]ation|outreach|campaign|float|walk|exercise|drill|volunteer(?:ed|ing) (?:day|session)|litter pick|medical camp|screening|simulation)\b/giu,
    ['a clean-up exercise', 'a medical camp'],
  ),
  row(
    'charity',
    'ACTIVITY',
    5,
    /\b(?:charity|fund-?raising|sponsored|family|community|sports|cultural|career|heritage|environment) (?:day|event|dinner|walk|run|concert|night|evening|gala|fun day|breakfast|ball|weekend)\b|\bfund-?raiser\b/giu,
    ['held a charity day'],
    ['charity work'],
  ),
  row(
    'funeral',
    'ACTIVITY',
    4,
    /\b(?:funeral|burial|memorial service|requiem|church service|civic service|carol service|remembrance)\b/giu,
    ['at the funeral of the late chief'],
  ),
  row('petition', 'ACTIVITY', 2, /\b(?:petition(?:ed|ing)?)\b/giu, ['presented a petition']),
];

/** Openings that place what follows at the event: "Speaking at the launch…". */
export const AT_EVENT =
  /\b(?:speaking|addressing|delivering|in (?:his|her|a|an) (?:\p{L}+ )?(?:address|remarks|speech|statement)|made (?:the|this|these) (?:call|remarks?|statement|disclosure|assertion|comments?|announcement|observation|appeal)|disclosed this|said this|stated this|welcoming|during|at (?:a|an|the))\b/giu;

/** Wordings of background or plans: a trigger right after them counts less. */
export const BACKGROUND =
  /\b(?:will|would|shall|to be|planned|plans? to|scheduled|expected to|upcoming|forthcoming|next (?:week|month|year)|last (?:year|month)|in (?:19|20)\d\d|previous|earlier this year|ahead of|since)\b/giu;
