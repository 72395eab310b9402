/**
 * The one table of what the graph may contain. `schema.graphql` and `cypher/` are written by hand and a contract test
 * holds both against these tables. Sources: schema.org Event, Popolo (persons, organisations, posts), W3C ORG, and the
 * participation roles of the annotation guide (docs/vocabulary.md maps them to iCalendar ROLE, CIDOC P14.1, PROV).
 */
export const EVENT_TYPES = {
  INSPECTION: { zh: '调研检查', en: 'inspection' },
  MEETING: { zh: '会议', en: 'meeting' },
  VISIT: { zh: '慰问走访', en: 'visit to people' },
  RECEPTION: { zh: '会见接待', en: 'reception of outside parties' },
  CEREMONY: { zh: '仪式', en: 'ceremony' },
  LECTURE: { zh: '宣讲培训', en: 'lecture or training' },
  COMPETITION: { zh: '比赛评选', en: 'competition' },
  ACTIVITY: { zh: '活动', en: 'other gathering' },
} as const;
export type EventType = keyof typeof EVENT_TYPES;

export const ROLES = {
  LEAD: { zh: '带队', en: 'heads the inspection, visit or delegation' },
  CHAIR: { zh: '主持', en: 'chairs' },
  SPEAKER: { zh: '讲话发言', en: 'speaks' },
  ACCOMPANY: { zh: '陪同', en: 'accompanies' },
  ATTEND: { zh: '出席参加', en: 'attends' },
  GUEST: { zh: '应邀', en: 'invited guest' },
  CONTESTANT: { zh: '参赛表演', en: 'contestant or performer' },
  AWARDEE: { zh: '获奖', en: 'receives an award' },
  ORGANISER: { zh: '主办承办', en: 'organises' },
  SIGNATORY: { zh: '签约', en: 'signs' },
} as const;
export type Role = keyof typeof ROLES;

/** Administrative levels from large to small, then sites one can visit. */
export const LOCATION_KINDS = {
  province: { zh: '省级', en: 'province' },
  city: { zh: '地级', en: 'city' },
  district: { zh: '区', en: 'district' },
  county: { zh: '县', en: 'county' },
  town: { zh: '乡镇', en: 'town' },
  subdistrict: { zh: '街道', en: 'subdistrict' },
  community: { zh: '社区', en: 'community' },
  village: { zh: '村', en: 'village' },
  site: { zh: '地点', en: 'site' },
} as const;
export type LocationKind = keyof typeof LOCATION_KINDS;

export const NODE_LABELS = {
  Document: { zh: '文档', en: 'document as received' },
  Report: { zh: '报道', en: 'one news story' },
  Person: { zh: '人物', en: 'person' },
  Organisation: { zh: '机构', en: 'body' },
  Event: { zh: '事件', en: 'event' },
  Location: { zh: '地点', en: 'place' },
  Post: { zh: '职务', en: 'post in a body' },
  Statement: { zh: '言论', en: 'what somebody said or demanded' },
  Award: { zh: '奖项', en: 'award given' },
} as const;
export type NodeLabel = keyof typeof NODE_LABELS;

/** `from` and `to` name the labels a relationship may join. */
export const RELATIONSHIPS = {
  PART_OF: { from: ['Report'], to: ['Document'], zh: '出自', en: 'report stands in document' },
  DESCRIBES: { from: ['Report'], to: ['Event'], zh: '报道', en: 'report describes event' },
  MENTIONS: { from: ['Report'], to: ['Person', 'Organisation', 'Location'], zh: '提及', en: 'report names entity' },
  REPORTED_BY: { from: ['Report'], to: ['Person'], zh: '记者', en: 'byline of the report' },
  PARTICIPATED_IN: { from: ['Person', 'Organisation'], to: ['Event'], zh: '参与', en: 'one role of one participant' },
  HELD_AT: { from: ['Event'], to: ['Location', 'Organisation'], zh: '举行于', en: 'venue, in order of visit' },
  HOLDS: { from: ['Person'], to: ['Post'], zh: '任职', en: 'post a report gives a person' },
  IN_BODY: { from: ['Post'], to: ['Organisation'], zh: '所属机构', en: 'body of the post' },
  LOCATED_IN: { from: ['Location', 'Organisation'], to: ['Location'], zh: '位于', en: 'lies in the larger place' },
  PART_OF_BODY: { from: ['Organisation'], to: ['Organisation'], zh: '隶属', en: 'department of the larger body' },
  SAID: { from: ['Person', 'Organisation'], to: ['Statement'], zh: '表示', en: 'speaker of the statement' },
  SAID_AT: { from: ['Statement'], to: ['Event'], zh: '发言场合', en: 'event of the statement' },
  RECEIVED: { from: ['Person', 'Organisation'], to: ['Award'], zh: '获得', en: 'recipient of the award' },
  GIVEN_AT: { from: ['Award'], to: ['Event'], zh: '颁发场合', en: 'event of the award' },
  APPEARED_WITH: { from: ['Person'], to: ['Person'], zh: '同场', en: 'co-attendance count, kept by ingestion' },
} as const;
export type RelationshipType = keyof typeof RELATIONSHIPS;
