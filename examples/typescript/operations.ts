/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of event it was. */
export type EventType =
  /** 活动: other gathering */
  | 'ACTIVITY'
  /** 仪式: ceremony */
  | 'CEREMONY'
  /** 比赛评选: competition */
  | 'COMPETITION'
  /** 调研检查: inspection */
  | 'INSPECTION'
  /** 宣讲培训: lecture or training */
  | 'LECTURE'
  /** 会议: meeting */
  | 'MEETING'
  /** 会见接待: reception of outside parties */
  | 'RECEPTION'
  /** 慰问走访: visit to people */
  | 'VISIT';

/** What a participant did at an event. */
export type Role =
  /** 陪同: accompanies */
  | 'ACCOMPANY'
  /** 出席参加: attends */
  | 'ATTEND'
  /** 获奖: receives an award */
  | 'AWARDEE'
  /** 主持: chairs */
  | 'CHAIR'
  /** 参赛表演: contestant or performer */
  | 'CONTESTANT'
  /** 应邀: invited guest */
  | 'GUEST'
  /** 带队: heads the inspection, visit or delegation */
  | 'LEAD'
  /** 主办承办: organises */
  | 'ORGANISER'
  /** 签约: signs */
  | 'SIGNATORY'
  /** 讲话发言: speaks */
  | 'SPEAKER';

export type WhoAttendedQueryVariables = Exact<{
  name: string;
  type: EventType;
  from?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WhoAttendedQuery = { readonly person: { readonly name: string, readonly participations: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly role: Role, readonly event: { readonly date: string | null, readonly name: string }, readonly evidence: { readonly highlighted: string } }> } } | null };
