import { wordSet } from './words.ts';

/** Verbs that relay what somebody said or demanded, in the past tense and where common in the present. */
export const SPEECH_VERBS = wordSet(`
  said | introduced | hoped | held | posed | wondered | harped | says | say | noted | notes | stated | states | added | adds | explained | explains | urged | urges | stressed | stresses | emphasised | emphasized | emphasises | underscored | underlined | underscores | charged | commended | praised | lauded | thanked | assured | assures | advised | encouraged | encourages | admonished | cautioned | warned | warns | described | describes | revealed | reveals | disclosed | announced | announces | indicated | observed | argued | argues | rejected | dismissed | reiterated | pledged | pledges | promised | acknowledged | highlighted | hinted | tasked | directed | instructed | ordered | asked | requested | recommended | mentioned | remarked | commented | lamented | bemoaned | challenged | hailed | congratulated | applauded | appreciated | confirmed | insisted | insists | maintained | opined | posited | intimated | averred | told | tells | appealed | called | calls | expressed | expresses | implored | entreated | counselled | counseled | reminded | declared | affirmed | reaffirmed | condemned | criticised | criticized | demanded | proposed | suggested | emphasising | pointed | outlined | attributed | enumerated | bemoans | decried | deplored | berated | blamed | accused | alleged | claimed | clarified | recounted | narrated | recalled | conceded | admitted | denied | vowed | reassured | welcomed | extolled | eulogised | saluted | paid tribute | touted | quizzed | questioned | exhorted | enjoined | impressed | prayed | wished | informed | briefed | replied | responded | retorted | wrote | posted | tweeted | continued | concluded | quipped | joked | summed | echoed | shared | elaborated | solicited | besought | cited | espoused | advocated | bade | apprised | updated
`);

/** Verbs of the list that relay speech only with one of these words after them. */
export const SPEECH_PARTICLES: Readonly<Record<string, ReadonlySet<string>>> = {
  called: wordSet('on | upon | for | it | the'),
  calls: wordSet('on | upon | for'),
  pointed: wordSet('out | to'),
  expressed: wordSet(
    'gratitude | concern | confidence | hope | appreciation | satisfaction | optimism | delight | worry | regret | his | her | their | commitment | condolences | excitement | deep | the | thanks | readiness | profound | disappointment | pride | happiness | joy | heartfelt | strong | sincere | support | displeasure | dissatisfaction',
  ),
  impressed: wordSet('on | upon'),
  posted: wordSet('on'),
  continued: wordSet('that'),
  held: wordSet('that'),
  hoped: wordSet('that | it | the | he | she | they | this'),
  shared: wordSet('that | his | her | the | how | insights'),
  welcomed: wordSet('the | everyone | everybody | guests | all | visitors | participants | delegates'),
  harped: wordSet('on | upon'),
  summed: wordSet('up'),
  responded: wordSet('that | to | by | saying'),
  updated: wordSet('the | residents | members'),
  wished: wordSet('the | them | him | her | all'),
  cited: wordSet('the | a | an | lack'),
  proposed: wordSet('that | the | a | an'),
};

/** Adverbs and phrases that may stand between a subject and its verb. */
export const BETWEEN_SUBJECT_AND_VERB = wordSet(
  'also | further | furthermore | again | later | then | therefore | however | thus | has | have | had | strongly | rather | therein | consequently | subsequently | additionally | always | earlier | recently | repeatedly | specifically | particularly | equally | similarly | likewise | moreover | passionately | once | just | first | finally | personally | officially | gratefully | jointly | on | in | for | at | his | her | its | their | part | turn | remarks | address | speech | brief | opening | closing | welcome | welcoming | keynote | side | behalf | who | warmly | openly | sternly | categorically | meanwhile | nonetheless | nevertheless | still | rightly | clearly | wednesday | monday | tuesday | thursday | friday | saturday | sunday | yesterday | today | confidently | submission | statement | contribution | response',
);
