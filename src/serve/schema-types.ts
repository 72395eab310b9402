export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A day, `YYYY-MM-DD`. */
  Date: { input: string; output: string; }
};

/** How active a participant is. */
export type Activity = {
  readonly __typename?: 'Activity';
  /** Number of events. */
  readonly events: Scalars['Int']['output'];
  /** Who took part. */
  readonly participant: Participant;
  /** Part of all events in the scope. */
  readonly share: Scalars['Float']['output'];
};

/** An award given at an event. */
export type Award = Node & {
  readonly __typename?: 'Award';
  /** The event. */
  readonly event?: Maybe<Event>;
  /** What it rests on. */
  readonly evidence?: Maybe<Evidence>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** As reports print it. */
  readonly name: Scalars['String']['output'];
  /** Who received it. */
  readonly recipient?: Maybe<Participant>;
};

/** A list of awards. */
export type AwardConnection = {
  readonly __typename?: 'AwardConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<AwardEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Award>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An award of a list. */
export type AwardEdge = {
  readonly __typename?: 'AwardEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Award;
};

/** Conditions on an award. */
export type AwardFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<AwardFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<AwardFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<AwardFilter>>;
  /** The event. */
  readonly event?: InputMaybe<EventFilter>;
  /** Opaque and stable. */
  readonly id?: InputMaybe<IdFilter>;
  /** As reports print it. */
  readonly name?: InputMaybe<StringFilter>;
};

/** Who wrote a report. */
export type Byline = {
  readonly __typename?: 'Byline';
  /** What it rests on. */
  readonly evidence: Evidence;
  /** The person. */
  readonly person: Person;
  /** The report. */
  readonly report: Report;
  /** The word of the byline: 记者, 通讯员, reporter. */
  readonly role?: Maybe<Scalars['String']['output']>;
};

/** A list of bylines. */
export type BylineConnection = {
  readonly __typename?: 'BylineConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<BylineEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Byline>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A byline of a list. */
export type BylineEdge = {
  readonly __typename?: 'BylineEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Byline;
};

/** People, their ties, and what graph measures say of them. */
export type CoAttendanceNetwork = {
  readonly __typename?: 'CoAttendanceNetwork';
  /** How many communities there are. */
  readonly communities: Scalars['Int']['output'];
  /** The people. */
  readonly people: ReadonlyArray<NetworkPerson>;
  /** Ties among them. */
  readonly ties: ReadonlyArray<Tie>;
};

/** Somebody who appears at the same events. */
export type Companion = {
  readonly __typename?: 'Companion';
  /** Events in which the companion accompanied this person, who led. */
  readonly accompaniedThem: Scalars['Int']['output'];
  /** How much more often than chance: together × all events / (events of the one × events of the other). */
  readonly lift: Scalars['Float']['output'];
  /** The person. */
  readonly person: Person;
  /** The latest common events. */
  readonly sharedEvents: ReadonlyArray<Event>;
  /** Events both attended. */
  readonly together: Scalars['Int']['output'];
  /** Events in which this person accompanied the companion, who led. */
  readonly wasAccompaniedBy: Scalars['Int']['output'];
  /** Each common event counted as 1/(participants - 1): small events weigh more. */
  readonly weight: Scalars['Float']['output'];
};


/** Somebody who appears at the same events. */
export type CompanionSharedEventsArgs = {
  first?: Scalars['Int']['input'];
};

/** Which figure is largest. */
export type CompanionOrder =
  /** Those who accompanied this person most. */
  | 'ACCOMPANIED_THEM'
  /** Most above chance. */
  | 'LIFT'
  /** Most events together. */
  | 'TOGETHER'
  /** Those whom this person accompanied most. */
  | 'WAS_ACCOMPANIED_BY'
  /** Most events together, small ones counting more. */
  | 'WEIGHT';

/** A range of days, both ends included. */
export type DateFilter = {
  /** On this day. */
  readonly eq?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or later. */
  readonly gte?: InputMaybe<Scalars['Date']['input']>;
  /** On this day or earlier. */
  readonly lte?: InputMaybe<Scalars['Date']['input']>;
};

/** A report's description of an event. */
export type Description = {
  readonly __typename?: 'Description';
  /** What it rests on. */
  readonly evidence: Evidence;
  /** The report. */
  readonly report: Report;
};

/** A document as it was received: a page, a file. It may hold several reports. */
export type Document = Node & {
  readonly __typename?: 'Document';
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** File name or given name. */
  readonly name: Scalars['String']['output'];
  /** The newspaper or site. */
  readonly publication?: Maybe<Scalars['String']['output']>;
  /** Day of publication. */
  readonly published?: Maybe<Scalars['Date']['output']>;
  /** Reports. */
  readonly reports: ReadonlyArray<Report>;
  /** Where it was published. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** A text to ingest. */
export type DocumentInput = {
  /** Language of the text. */
  readonly language?: Language;
  /** Name to find it by. */
  readonly name: Scalars['String']['input'];
  /** The newspaper or site. */
  readonly publication?: InputMaybe<Scalars['String']['input']>;
  /** Day printed on the source; gives reports their year. */
  readonly published?: InputMaybe<Scalars['Date']['input']>;
  /** The text. */
  readonly text: Scalars['String']['input'];
  /** Where it was published. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Whom and what a report can name. */
export type Entity = Location | Organisation | Person;

/** What a report can name. */
export type EntityKind =
  /** Places. */
  | 'LOCATION'
  /** Bodies. */
  | 'ORGANISATION'
  /** People. */
  | 'PERSON';

/** Something people attended: a meeting, an inspection, a ceremony. The stops of one tour are one event. */
export type Event = Node & {
  readonly __typename?: 'Event';
  /** Awards. */
  readonly awards: AwardConnection;
  /** The first day; null when reports do not let it be known. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The last day, of events of several days. */
  readonly endDate?: Maybe<Scalars['Date']['output']>;
  /** Numbers reported without names, such as 300余名党员干部. */
  readonly headcounts: ReadonlyArray<Headcount>;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** As reports print it. */
  readonly name: Scalars['String']['output'];
  /** Named participants. */
  readonly participantCount: Scalars['Int']['output'];
  /** Who attended, in the order of the roster. */
  readonly participations: ParticipationConnection;
  /** Reports that describe it. */
  readonly reports: ReadonlyArray<Description>;
  /** What was said or demanded. */
  readonly statements: StatementConnection;
  /** What kind of event. */
  readonly type: EventType;
  /** Where it took place; the stops of a tour in their order. */
  readonly venues: ReadonlyArray<Venue>;
};


/** Something people attended: a meeting, an inspection, a ceremony. The stops of one tour are one event. */
export type EventAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** Something people attended: a meeting, an inspection, a ceremony. The stops of one tour are one event. */
export type EventParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: RosterOrder;
  where?: InputMaybe<ParticipationFilter>;
};


/** Something people attended: a meeting, an inspection, a ceremony. The stops of one tour are one event. */
export type EventStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<StatementFilter>;
};

/** A list of events. */
export type EventConnection = {
  readonly __typename?: 'EventConnection';
  /** The whole list counted by a property. */
  readonly counts: ReadonlyArray<ValueCount>;
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<EventEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Event>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of events. */
export type EventConnectionCountsArgs = {
  by: EventGrouping;
  first?: Scalars['Int']['input'];
};

/** Number of events with these values. */
export type EventCount = {
  readonly __typename?: 'EventCount';
  /** Number of events. */
  readonly events: Scalars['Int']['output'];
  /** The values, one for each dimension asked for. */
  readonly keys: ReadonlyArray<EventKey>;
  /** Part of all events in the scope. */
  readonly share: Scalars['Float']['output'];
};

/** A dimension of statistics. */
export type EventDimension =
  /** By participating body. */
  | 'BODY'
  /** By month. */
  | 'MONTH'
  /** By place. */
  | 'PLACE'
  /** By type of event. */
  | 'TYPE'
  /** By year. */
  | 'YEAR';

/** An event of a list. */
export type EventEdge = {
  readonly __typename?: 'EventEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Event;
};

/** Conditions on an event. */
export type EventFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<EventFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<EventFilter>>;
  /** The day. */
  readonly date?: InputMaybe<DateFilter>;
  /** Opaque and stable. */
  readonly id?: InputMaybe<IdFilter>;
  /** As reports print it. */
  readonly name?: InputMaybe<StringFilter>;
  /** Named participants. */
  readonly participantCount?: InputMaybe<IntFilter>;
  /** Parts in events. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** Reports. */
  readonly reports?: InputMaybe<ReportListFilter>;
  /** What kind of event. */
  readonly type?: InputMaybe<EventTypeFilter>;
  /** Where it was held. */
  readonly venues?: InputMaybe<VenueListFilter>;
};

/** By what events are counted. */
export type EventGrouping =
  /** By month. */
  | 'MONTH'
  /** By type of event. */
  | 'TYPE'
  /** By year. */
  | 'YEAR';

/** One dimension's value of a count. */
export type EventKey = {
  readonly __typename?: 'EventKey';
  /** Which dimension. */
  readonly dimension: EventDimension;
  /** Its value; null when not reported. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

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

/** Conditions on the type of an event. */
export type EventTypeFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<EventType>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<EventType>>;
};

/** The sentence a relation rests on. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** The part of `text` that states the relation. */
  readonly highlight: Span;
  /** The sentence with that part between « and ». */
  readonly highlighted: Scalars['String']['output'];
  /** The report. */
  readonly report: Report;
  /** Name of the rule that read it. */
  readonly rule: Scalars['String']['output'];
  /** Position of the sentence in its report, from 0. */
  readonly sentence: Scalars['Int']['output'];
  /** Where it stands in the document as received. */
  readonly source: Span;
  /** The sentence. */
  readonly text: Scalars['String']['output'];
};

/** What the graph holds. */
export type GraphStatistics = {
  readonly __typename?: 'GraphStatistics';
  /** Awards. */
  readonly awards: Scalars['Int']['output'];
  /** Documents. */
  readonly documents: Scalars['Int']['output'];
  /** Events. */
  readonly events: Scalars['Int']['output'];
  /** Places. */
  readonly locations: Scalars['Int']['output'];
  /** Bodies. */
  readonly organisations: Scalars['Int']['output'];
  /** Participations. */
  readonly participations: Scalars['Int']['output'];
  /** People. */
  readonly persons: Scalars['Int']['output'];
  /** Posts. */
  readonly posts: Scalars['Int']['output'];
  /** Reports. */
  readonly reports: Scalars['Int']['output'];
  /** What was said or demanded. */
  readonly statements: Scalars['Int']['output'];
};

/** A number of people reported without names. */
export type Headcount = {
  readonly __typename?: 'Headcount';
  /** Whether the text says about, or more than. */
  readonly approximate: Scalars['Boolean']['output'];
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Of whom. */
  readonly of: Scalars['String']['output'];
};

/** Someone in a post on a day. */
export type Holder = {
  readonly __typename?: 'Holder';
  /** Days between the day asked for and the nearest report; 0 when a report is of that very day. */
  readonly distanceDays: Scalars['Int']['output'];
  /** The first report of it. */
  readonly firstSeen: Scalars['Date']['output'];
  /** The last report of it. */
  readonly lastSeen: Scalars['Date']['output'];
  /** The person. */
  readonly person: Person;
  /** The post. */
  readonly post: Post;
};

/** One report that a person held a post. */
export type Holding = {
  readonly __typename?: 'Holding';
  /** Day of the event or, without one, of the report. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** What it rests on. */
  readonly evidence: Evidence;
  /** The person. */
  readonly person: Person;
  /** The post. */
  readonly post: Post;
};

/** Reports of posts held. */
export type HoldingConnection = {
  readonly __typename?: 'HoldingConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<HoldingEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Holding>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A report of a post, of a list. */
export type HoldingEdge = {
  readonly __typename?: 'HoldingEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Holding;
};

/** Conditions on a report of a post. */
export type HoldingFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<HoldingFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<HoldingFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<HoldingFilter>>;
  /** The day. */
  readonly date?: InputMaybe<DateFilter>;
  /** The post. */
  readonly post?: InputMaybe<PostFilter>;
};

/** Conditions on a list of posts held. */
export type HoldingListFilter = {
  /** No entry fits. */
  readonly none?: InputMaybe<HoldingFilter>;
  /** At least one entry fits. */
  readonly some?: InputMaybe<HoldingFilter>;
};

/** Conditions on an id. */
export type IdFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['ID']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** What an ingest did. */
export type IngestResult = {
  readonly __typename?: 'IngestResult';
  /** False when the same text had been ingested before. */
  readonly changed: Scalars['Boolean']['output'];
  /** Events in them. */
  readonly events: Scalars['Int']['output'];
  /** People in them. */
  readonly persons: Scalars['Int']['output'];
  /** Reports written. */
  readonly reports: Scalars['Int']['output'];
};

/** Conditions on a number. */
export type IntFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or more. */
  readonly gte?: InputMaybe<Scalars['Int']['input']>;
  /** Is this or less. */
  readonly lte?: InputMaybe<Scalars['Int']['input']>;
};

/** Languages of reports. */
export type Language =
  /** English. */
  | 'en'
  /** Chinese. */
  | 'zh';

/** One relationship of the picture. */
export type Link = {
  readonly __typename?: 'Link';
  /** Type of the relationship. */
  readonly relation: Scalars['String']['output'];
  /** What was done there. */
  readonly role?: Maybe<Role>;
  /** Where it starts. */
  readonly source: Scalars['ID']['output'];
  /** Where it ends. */
  readonly target: Scalars['ID']['output'];
};

/** A named place: an administrative division, or a site one can visit. */
export type Location = Named & Node & {
  readonly __typename?: 'Location';
  /** Other forms that reports use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Code of the administrative division (GB/T 2260), where known. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Places that lie in this one. */
  readonly contains: LocationConnection;
  /** Events held there, as reported. */
  readonly eventCount: Scalars['Int']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** What kind it is. */
  readonly kind: LocationKind;
  /** Day of the latest event. */
  readonly lastEventDate?: Maybe<Scalars['Date']['output']>;
  /** The larger place. */
  readonly locatedIn?: Maybe<Location>;
  /** Reports that name it. */
  readonly mentions: MentionConnection;
  /** As reports print it. */
  readonly name: Scalars['String']['output'];
  /** Bodies that lie in this place. */
  readonly organisations: OrganisationConnection;
  /** Events held at the place, each with its position in the tour. */
  readonly visits: VisitConnection;
};


/** A named place: an administrative division, or a site one can visit. */
export type LocationContainsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: NamedOrder;
  where?: InputMaybe<LocationFilter>;
};


/** A named place: an administrative division, or a site one can visit. */
export type LocationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
};


/** A named place: an administrative division, or a site one can visit. */
export type LocationOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: NamedOrder;
  where?: InputMaybe<OrganisationFilter>;
};


/** A named place: an administrative division, or a site one can visit. */
export type LocationVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<VisitFilter>;
};

/** A list of places. */
export type LocationConnection = {
  readonly __typename?: 'LocationConnection';
  /** The list counted by a property. */
  readonly counts: ReadonlyArray<ValueCount>;
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<LocationEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Location>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of places. */
export type LocationConnectionCountsArgs = {
  by: LocationGrouping;
  first?: Scalars['Int']['input'];
};

/** A place of a list. */
export type LocationEdge = {
  readonly __typename?: 'LocationEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Location;
};

/** Conditions on a place. */
export type LocationFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<LocationFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<LocationFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<LocationFilter>>;
  /** Code of the administrative division. */
  readonly code?: InputMaybe<StringFilter>;
  /** Events attended, as reported. */
  readonly eventCount?: InputMaybe<IntFilter>;
  /** Opaque and stable. */
  readonly id?: InputMaybe<IdFilter>;
  /** What kind it is. */
  readonly kind?: InputMaybe<LocationKindFilter>;
  /** Day of the latest event. */
  readonly lastEventDate?: InputMaybe<DateFilter>;
  /** As reports print it. */
  readonly name?: InputMaybe<StringFilter>;
  /** Events held there. */
  readonly visits?: InputMaybe<VisitListFilter>;
  /** The place it lies in, directly or through larger places. */
  readonly within?: InputMaybe<LocationFilter>;
};

/** By what places are counted. */
export type LocationGrouping =
  /** By kind. */
  | 'KIND';

/** Administrative levels from large to small, then sites one can visit. */
export type LocationKind =
  /** 地级: city */
  | 'city'
  /** 社区: community */
  | 'community'
  /** 县: county */
  | 'county'
  /** 区: district */
  | 'district'
  /** 省级: province */
  | 'province'
  /** 地点: site */
  | 'site'
  /** 街道: subdistrict */
  | 'subdistrict'
  /** 乡镇: town */
  | 'town'
  /** 村: village */
  | 'village';

/** Conditions on the kind of a place. */
export type LocationKindFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<LocationKind>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<LocationKind>>;
};

/** A report that names an entity. */
export type Mention = {
  readonly __typename?: 'Mention';
  /** How often the report names it. */
  readonly count: Scalars['Int']['output'];
  /** Whom or what it names. */
  readonly entity: Entity;
  /** The first time. */
  readonly evidence: Evidence;
  /** The report. */
  readonly report: Report;
};

/** A list of mentions. */
export type MentionConnection = {
  readonly __typename?: 'MentionConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<MentionEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Mention>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mention of a list. */
export type MentionEdge = {
  readonly __typename?: 'MentionEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Mention;
};

/** Changes. They need the role `curator`. */
export type Mutation = {
  readonly __typename?: 'Mutation';
  /** Reads a text, finds its reports, and writes what they say to the graph. The same text twice changes nothing. */
  readonly ingest: IngestResult;
};


/** Changes. They need the role `curator`. */
export type MutationIngestArgs = {
  document: DocumentInput;
};

/** Has a name that reports use. */
export type Named = {
  /** Other forms that reports use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Events attended, as reported. */
  readonly eventCount: Scalars['Int']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Day of the latest event. */
  readonly lastEventDate?: Maybe<Scalars['Date']['output']>;
  /** As reports print it. */
  readonly name: Scalars['String']['output'];
};

/** By how often, or by name. */
export type NamedOrder =
  /** Those with most events first. */
  | 'MOST_REPORTED'
  /** By name. */
  | 'NAME';

/** A part of the graph for a picture. */
export type Neighbourhood = {
  readonly __typename?: 'Neighbourhood';
  /** Relationships between the nodes. */
  readonly links: ReadonlyArray<Link>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Node>;
  /** Whether some neighbours were left out. */
  readonly truncated: Scalars['Boolean']['output'];
};

/** A person's place in the network. */
export type NetworkPerson = {
  readonly __typename?: 'NetworkPerson';
  /** Share of shortest chains that pass through, 0 to 1. */
  readonly betweenness: Scalars['Float']['output'];
  /** Number of the community (Louvain); people of one community meet each other more than others. */
  readonly community: Scalars['Int']['output'];
  /** People tied to. */
  readonly degree: Scalars['Int']['output'];
  /** The person. */
  readonly person: Person;
  /** Sum of the ties' weights. */
  readonly weightedDegree: Scalars['Float']['output'];
};

/** Anything with an opaque id that stays the same when the same reports are read again. */
export type Node = {
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
};

/** A party or government body, enterprise, school, association, media. */
export type Organisation = Named & Node & {
  readonly __typename?: 'Organisation';
  /** Other forms that reports use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /** Awards. */
  readonly awards: AwardConnection;
  /** Its departments. */
  readonly departments: OrganisationConnection;
  /** Events attended, as reported. */
  readonly eventCount: Scalars['Int']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Day of the latest event. */
  readonly lastEventDate?: Maybe<Scalars['Date']['output']>;
  /** The place in which the body lies. */
  readonly locatedIn?: Maybe<Location>;
  /** Reports that name it. */
  readonly mentions: MentionConnection;
  /** As reports print it. */
  readonly name: Scalars['String']['output'];
  /** The larger body. */
  readonly partOf?: Maybe<Organisation>;
  /** Events in which the body took part. */
  readonly participations: ParticipationConnection;
  /** Posts in the body. */
  readonly posts: PostConnection;
  /** What was said or demanded. */
  readonly statements: StatementConnection;
  /** Events held at the body. */
  readonly visits: VisitConnection;
};


/** A party or government body, enterprise, school, association, media. */
export type OrganisationAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A party or government body, enterprise, school, association, media. */
export type OrganisationDepartmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: NamedOrder;
  where?: InputMaybe<OrganisationFilter>;
};


/** A party or government body, enterprise, school, association, media. */
export type OrganisationMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
};


/** A party or government body, enterprise, school, association, media. */
export type OrganisationParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<ParticipationFilter>;
};


/** A party or government body, enterprise, school, association, media. */
export type OrganisationPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<PostFilter>;
};


/** A party or government body, enterprise, school, association, media. */
export type OrganisationStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<StatementFilter>;
};


/** A party or government body, enterprise, school, association, media. */
export type OrganisationVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<VisitFilter>;
};

/** A list of bodies. */
export type OrganisationConnection = {
  readonly __typename?: 'OrganisationConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<OrganisationEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Organisation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A body of a list. */
export type OrganisationEdge = {
  readonly __typename?: 'OrganisationEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Organisation;
};

/** Conditions on a body. */
export type OrganisationFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<OrganisationFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<OrganisationFilter>>;
  /** Events attended, as reported. */
  readonly eventCount?: InputMaybe<IntFilter>;
  /** Opaque and stable. */
  readonly id?: InputMaybe<IdFilter>;
  /** Day of the latest event. */
  readonly lastEventDate?: InputMaybe<DateFilter>;
  /** As reports print it. */
  readonly name?: InputMaybe<StringFilter>;
  /** Parts in events. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** The place it lies in, directly or through larger places. */
  readonly within?: InputMaybe<LocationFilter>;
};

/** Where a page lies in its list. Lists page forward. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last entry. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether entries follow. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether entries precede. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first entry. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** Whoever can take part in an event. */
export type Participant = Organisation | Person;

/** One role of one participant in one event. */
export type Participation = {
  readonly __typename?: 'Participation';
  /** The event. */
  readonly event: Event;
  /** What it rests on. */
  readonly evidence: Evidence;
  /** The body spoken or signed for. */
  readonly onBehalfOf?: Maybe<Scalars['String']['output']>;
  /** Who took part. */
  readonly participant: Participant;
  /** Posts held then, as the report states them. */
  readonly posts: ReadonlyArray<PostHeld>;
  /** Position in the roster, from 0. */
  readonly rank: Scalars['Int']['output'];
  /** What was done there. */
  readonly role: Role;
};

/** A list of participations. */
export type ParticipationConnection = {
  readonly __typename?: 'ParticipationConnection';
  /** The whole list counted by a property. */
  readonly counts: ReadonlyArray<ValueCount>;
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<ParticipationEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Participation>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of participations. */
export type ParticipationConnectionCountsArgs = {
  by: ParticipationGrouping;
  first?: Scalars['Int']['input'];
};

/** A participation of a list. */
export type ParticipationEdge = {
  readonly __typename?: 'ParticipationEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Participation;
};

/** Conditions on a participation. */
export type ParticipationFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ParticipationFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ParticipationFilter>>;
  /** The event. */
  readonly event?: InputMaybe<EventFilter>;
  /** The body spoken or signed for. */
  readonly onBehalfOf?: InputMaybe<StringFilter>;
  /** The body. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
  /** The person. */
  readonly person?: InputMaybe<PersonFilter>;
  /** A post held then, by title. */
  readonly post?: InputMaybe<StringFilter>;
  /** The body of a post held then. */
  readonly postBody?: InputMaybe<StringFilter>;
  /** Position in the roster. */
  readonly rank?: InputMaybe<IntFilter>;
  /** What was done there. */
  readonly role?: InputMaybe<RoleFilter>;
};

/** By what participations are counted. */
export type ParticipationGrouping =
  /** By month. */
  | 'MONTH'
  /** By role. */
  | 'ROLE'
  /** By type of event. */
  | 'TYPE'
  /** By year. */
  | 'YEAR';

/** Of a list: at least one entry fits (`some`), no entry fits (`none`). */
export type ParticipationListFilter = {
  /** No entry fits. */
  readonly none?: InputMaybe<ParticipationFilter>;
  /** At least one entry fits. */
  readonly some?: InputMaybe<ParticipationFilter>;
};

/** A way through the graph. */
export type Path = {
  readonly __typename?: 'Path';
  /** Relationships on the way. */
  readonly length: Scalars['Int']['output'];
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Node>;
  /** Relationship types between the nodes, one fewer than nodes. */
  readonly relations: ReadonlyArray<Scalars['String']['output']>;
};

/** A person whom reports name. */
export type Person = Named & Node & {
  readonly __typename?: 'Person';
  /** Other forms that reports use. */
  readonly aliases: ReadonlyArray<Scalars['String']['output']>;
  /**
   * People who attended the same events, kept up to date while reports are added. Any order but TOGETHER compares
   * the 2000 with most events in common.
   */
  readonly appearedWith: ReadonlyArray<Companion>;
  /** Awards. */
  readonly awards: AwardConnection;
  /** Reports that the person wrote. */
  readonly bylines: BylineConnection;
  /** The person's posts, each with the first and last day it was reported and the longest silence between. */
  readonly career: ReadonlyArray<Tenure>;
  /** Events attended, as reported. */
  readonly eventCount: Scalars['Int']['output'];
  /** Each report of a post, the latest first. */
  readonly holdings: HoldingConnection;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Day of the latest event attended. */
  readonly lastEventDate?: Maybe<Scalars['Date']['output']>;
  /** Reports that name the person. */
  readonly mentions: MentionConnection;
  /** The longest form that reports use. */
  readonly name: Scalars['String']['output'];
  /** The person's timeline: events with role and posts held then. */
  readonly participations: ParticipationConnection;
  /** The place that tells namesakes apart. */
  readonly scope?: Maybe<Scalars['String']['output']>;
  /** What was said or demanded. */
  readonly statements: StatementConnection;
};


/** A person whom reports name. */
export type PersonAppearedWithArgs = {
  first?: Scalars['Int']['input'];
  minTogether?: Scalars['Int']['input'];
  order?: CompanionOrder;
};


/** A person whom reports name. */
export type PersonAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
};


/** A person whom reports name. */
export type PersonBylinesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
};


/** A person whom reports name. */
export type PersonHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<HoldingFilter>;
};


/** A person whom reports name. */
export type PersonMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
};


/** A person whom reports name. */
export type PersonParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<ParticipationFilter>;
};


/** A person whom reports name. */
export type PersonStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<StatementFilter>;
};

/** A list of people. */
export type PersonConnection = {
  readonly __typename?: 'PersonConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<PersonEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Person>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A person of a list. */
export type PersonEdge = {
  readonly __typename?: 'PersonEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Person;
};

/** Conditions on a person. */
export type PersonFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<PersonFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PersonFilter>>;
  /** Events attended, as reported. */
  readonly eventCount?: InputMaybe<IntFilter>;
  /** Reports of posts held. */
  readonly holdings?: InputMaybe<HoldingListFilter>;
  /** Opaque and stable. */
  readonly id?: InputMaybe<IdFilter>;
  /** Day of the latest event. */
  readonly lastEventDate?: InputMaybe<DateFilter>;
  /** As reports print it. */
  readonly name?: InputMaybe<StringFilter>;
  /** Parts in events. */
  readonly participations?: InputMaybe<ParticipationListFilter>;
  /** The place that tells namesakes apart. */
  readonly scope?: InputMaybe<StringFilter>;
};

/** Where an event can be held; a visited body is a venue too. */
export type Place = Location | Organisation;

/** A post in a body, such as 区委书记 of 中原区委. */
export type Post = Node & {
  readonly __typename?: 'Post';
  /** Each report of a holder, the latest first. */
  readonly holdings: HoldingConnection;
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The body. */
  readonly organisation?: Maybe<Organisation>;
  /** Name of its body. */
  readonly organisationName?: Maybe<Scalars['String']['output']>;
  /** The title, without the body. */
  readonly title: Scalars['String']['output'];
};


/** A post in a body, such as 区委书记 of 中原区委. */
export type PostHoldingsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<HoldingFilter>;
};

/** One post, one day, two people. */
export type PostConflict = {
  readonly __typename?: 'PostConflict';
  /** The day. */
  readonly date: Scalars['Date']['output'];
  /** The one. */
  readonly first: Person;
  /** What says so of the one. */
  readonly firstEvidence: Evidence;
  /** The post. */
  readonly post: Post;
  /** The other. */
  readonly second: Person;
  /** What says so of the other. */
  readonly secondEvidence: Evidence;
};

/** A list of posts. */
export type PostConnection = {
  readonly __typename?: 'PostConnection';
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<PostEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Post>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A post of a list. */
export type PostEdge = {
  readonly __typename?: 'PostEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Post;
};

/** Conditions on a post. */
export type PostFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<PostFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<PostFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<PostFilter>>;
  /** Opaque and stable. */
  readonly id?: InputMaybe<IdFilter>;
  /** Name of its body. */
  readonly organisationName?: InputMaybe<StringFilter>;
  /** The title, without the body. */
  readonly title?: InputMaybe<StringFilter>;
};

/** A post as a roster states it. */
export type PostHeld = {
  readonly __typename?: 'PostHeld';
  /** The body. */
  readonly organisation?: Maybe<Scalars['String']['output']>;
  /** The title, without the body. */
  readonly title: Scalars['String']['output'];
};

/** The questions. */
export type Query = {
  readonly __typename?: 'Query';
  /** Awards and who received them. */
  readonly awards: AwardConnection;
  /**
   * The network of people who appear together, with degree, betweenness and communities. It is computed over the
   * `people` reported most (at most 1000); betweenness is that of this part of the network, on unweighted ties.
   */
  readonly coAttendance: CoAttendanceNetwork;
  /** Who appears with a person in events that fit `scope`, counted among the latest 2000 of them. */
  readonly companions: ReadonlyArray<Companion>;
  /** One event by id. */
  readonly event?: Maybe<Event>;
  /** Counts of events by up to three dimensions. */
  readonly eventStatistics: ReadonlyArray<EventCount>;
  /** Events, the latest first. */
  readonly events: EventConnection;
  /** Who held a post on a day: those with a report of it on or before the day and one on or after it, or close to it. */
  readonly holders: ReadonlyArray<Holder>;
  /** One place, by id or by the exact name. */
  readonly location?: Maybe<Location>;
  /** Places, the most visited first. */
  readonly locations: LocationConnection;
  /** The most active participants in a scope. */
  readonly mostActive: ReadonlyArray<Activity>;
  /** What surrounds an entity, for a picture of the graph: at most `first` of each node's neighbours, the latest events first. */
  readonly neighbourhood?: Maybe<Neighbourhood>;
  /** Any node by its id. */
  readonly node?: Maybe<Node>;
  /** One body, by id or by the exact name. */
  readonly organisation?: Maybe<Organisation>;
  /** Bodies, those reported most first. */
  readonly organisations: OrganisationConnection;
  /** The question of the product: who attended which events in which role. One entry per participant, event and role. */
  readonly participations: ParticipationConnection;
  /** One person, by id or by the exact name (of several namesakes the one reported most). */
  readonly person?: Maybe<Person>;
  /** People, those reported most first. */
  readonly persons: PersonConnection;
  /** One post by id. */
  readonly post?: Maybe<Post>;
  /** Single-seat posts that reports give to two people on one day: a hand-over, a mistake, or two people of one name. */
  readonly postConflicts: ReadonlyArray<PostConflict>;
  /** Posts that reports give to people. */
  readonly posts: PostConnection;
  /** One news report by id. */
  readonly report?: Maybe<Report>;
  /** News reports, the latest first. */
  readonly reports: ReportConnection;
  /**
   * Finds people, bodies, places, events, reports and statements. Takes Chinese in either script, pinyin (`lixiaolei`),
   * initials (`lxl`) and misspelt English; exact names come first.
   */
  readonly search: ReadonlyArray<SearchHit>;
  /**
   * A shortest way from one entity to another through events, posts and bodies; with `first` several of equal length, of
   * two people who met those of their latest common events first.
   */
  readonly shortestPaths: ReadonlyArray<Path>;
  /** Who said or demanded what, the latest first. `text` searches the full text. */
  readonly statements: StatementConnection;
  /** What the graph holds. */
  readonly statistics: GraphStatistics;
  /** The strongest chain of acquaintance between two people: each step counts by how often the two met, small events more. */
  readonly strongestPaths: ReadonlyArray<StrongPath>;
  /** How tours move from place to place: pairs of places visited one after the other. */
  readonly visitNetwork: ReadonlyArray<VisitStep>;
};


/** The questions. */
export type QueryAwardsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<AwardFilter>;
};


/** The questions. */
export type QueryCoAttendanceArgs = {
  minTogether?: Scalars['Int']['input'];
  people?: Scalars['Int']['input'];
};


/** The questions. */
export type QueryCompanionsArgs = {
  first?: Scalars['Int']['input'];
  order?: CompanionOrder;
  person: Which;
  roles?: InputMaybe<ReadonlyArray<Role>>;
  scope?: InputMaybe<Scope>;
};


/** The questions. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryEventStatisticsArgs = {
  by: ReadonlyArray<EventDimension>;
  first?: Scalars['Int']['input'];
  scope?: InputMaybe<Scope>;
};


/** The questions. */
export type QueryEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<EventFilter>;
};


/** The questions. */
export type QueryHoldersArgs = {
  first?: Scalars['Int']['input'];
  on: Scalars['Date']['input'];
  organisation?: InputMaybe<Scalars['String']['input']>;
  title: Scalars['String']['input'];
  withinDays?: Scalars['Int']['input'];
};


/** The questions. */
export type QueryLocationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QueryLocationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: NamedOrder;
  where?: InputMaybe<LocationFilter>;
};


/** The questions. */
export type QueryMostActiveArgs = {
  first?: Scalars['Int']['input'];
  roles?: InputMaybe<ReadonlyArray<Role>>;
  scope?: InputMaybe<Scope>;
};


/** The questions. */
export type QueryNeighbourhoodArgs = {
  depth?: Scalars['Int']['input'];
  first?: Scalars['Int']['input'];
  of: Which;
};


/** The questions. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryOrganisationArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QueryOrganisationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: NamedOrder;
  where?: InputMaybe<OrganisationFilter>;
};


/** The questions. */
export type QueryParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<ParticipationFilter>;
};


/** The questions. */
export type QueryPersonArgs = {
  id?: InputMaybe<Scalars['ID']['input']>;
  name?: InputMaybe<Scalars['String']['input']>;
};


/** The questions. */
export type QueryPersonsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: NamedOrder;
  where?: InputMaybe<PersonFilter>;
};


/** The questions. */
export type QueryPostArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryPostConflictsArgs = {
  first?: Scalars['Int']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  titles?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


/** The questions. */
export type QueryPostsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  where?: InputMaybe<PostFilter>;
};


/** The questions. */
export type QueryReportArgs = {
  id: Scalars['ID']['input'];
};


/** The questions. */
export type QueryReportsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<ReportFilter>;
};


/** The questions. */
export type QuerySearchArgs = {
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<SearchKind>>;
  text: Scalars['String']['input'];
};


/** The questions. */
export type QueryShortestPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Which;
  maxLength?: Scalars['Int']['input'];
  to: Which;
};


/** The questions. */
export type QueryStatementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  text?: InputMaybe<Scalars['String']['input']>;
  where?: InputMaybe<StatementFilter>;
};


/** The questions. */
export type QueryStrongestPathsArgs = {
  first?: Scalars['Int']['input'];
  from: Which;
  maxLength?: Scalars['Int']['input'];
  to: Which;
};


/** The questions. */
export type QueryVisitNetworkArgs = {
  first?: Scalars['Int']['input'];
  scope?: InputMaybe<Scope>;
};

/** One news story. */
export type Report = Node & {
  readonly __typename?: 'Report';
  /** The document it stands in. */
  readonly document?: Maybe<Document>;
  /** What it describes. */
  readonly events: ReadonlyArray<Event>;
  /** The headline. */
  readonly headline: Scalars['String']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** Language of the text. */
  readonly language: Scalars['String']['output'];
  /** Whom and what it names. */
  readonly mentions: MentionConnection;
  /** Everybody's part in its events, as this report says it. */
  readonly participations: ParticipationConnection;
  /** The newspaper or site. */
  readonly publication?: Maybe<Scalars['String']['output']>;
  /** Day of publication. */
  readonly published?: Maybe<Scalars['Date']['output']>;
  /** Who wrote it. */
  readonly reporters: ReadonlyArray<Byline>;
  /** The text, sentence by sentence. */
  readonly sentences: ReadonlyArray<Scalars['String']['output']>;
  /** The text without the blanks and breaks of its layout. */
  readonly text: Scalars['String']['output'];
};


/** One news story. */
export type ReportMentionsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  kinds?: InputMaybe<ReadonlyArray<EntityKind>>;
};


/** One news story. */
export type ReportParticipationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: Scalars['Int']['input'];
  order?: TimeOrder;
  where?: InputMaybe<ParticipationFilter>;
};

/** A list of reports. */
export type ReportConnection = {
  readonly __typename?: 'ReportConnection';
  /** The whole list counted by a property. */
  readonly counts: ReadonlyArray<ValueCount>;
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<ReportEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Report>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of reports. */
export type ReportConnectionCountsArgs = {
  by: ReportGrouping;
  first?: Scalars['Int']['input'];
};

/** A report of a list. */
export type ReportEdge = {
  readonly __typename?: 'ReportEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Report;
};

/** Conditions on a report. */
export type ReportFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<ReportFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<ReportFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<ReportFilter>>;
  /** The headline. */
  readonly headline?: InputMaybe<StringFilter>;
  /** Opaque and stable. */
  readonly id?: InputMaybe<IdFilter>;
  /** The newspaper or site. */
  readonly publication?: InputMaybe<StringFilter>;
  /** Day of publication. */
  readonly published?: InputMaybe<DateFilter>;
};

/** By what reports are counted. */
export type ReportGrouping =
  /** By month. */
  | 'MONTH'
  /** By newspaper or site. */
  | 'PUBLICATION'
  /** By year. */
  | 'YEAR';

/** Conditions on a list of reports. */
export type ReportListFilter = {
  /** No entry fits. */
  readonly none?: InputMaybe<ReportFilter>;
  /** At least one entry fits. */
  readonly some?: InputMaybe<ReportFilter>;
};

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

/** Conditions on a role. */
export type RoleFilter = {
  /** Is this. */
  readonly eq?: InputMaybe<Role>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Role>>;
};

/** As the report lists them. */
export type RosterOrder =
  /** In the order of the roster. */
  | 'ROSTER';

/** The events that an analytical question looks at; all of them when left out. */
export type Scope = {
  /** From this day on. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Attended by this person or body. */
  readonly participant?: InputMaybe<Scalars['ID']['input']>;
  /** Held at this place, or at one that lies in it. */
  readonly place?: InputMaybe<Scalars['ID']['input']>;
  /** Up to this day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Of these types. */
  readonly types?: InputMaybe<ReadonlyArray<EventType>>;
};

/** A finding of the search. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The text that matched, with the match between « and ». */
  readonly highlighted: Scalars['String']['output'];
  /** What kind of node it is. */
  readonly kind: SearchKind;
  /** What was found. */
  readonly node: Node;
  /** How well it fits, the higher the better. */
  readonly score: Scalars['Float']['output'];
};

/** What a search can find. */
export type SearchKind =
  /** Events. */
  | 'EVENT'
  /** Places. */
  | 'LOCATION'
  /** Bodies. */
  | 'ORGANISATION'
  /** People. */
  | 'PERSON'
  /** Reports. */
  | 'REPORT'
  /** Statements. */
  | 'STATEMENT';

/** Half-open range of UTF-16 code units. */
export type Span = {
  readonly __typename?: 'Span';
  /** Where it ends, not included. */
  readonly end: Scalars['Int']['output'];
  /** Where it begins. */
  readonly start: Scalars['Int']['output'];
};

/** What somebody said or demanded, as a report relays it. */
export type Statement = Node & {
  readonly __typename?: 'Statement';
  /** The day it was said, or reported. */
  readonly date?: Maybe<Scalars['Date']['output']>;
  /** The event. */
  readonly event?: Maybe<Event>;
  /** What it rests on. */
  readonly evidence?: Maybe<Evidence>;
  /** The words. */
  readonly excerpt: Scalars['String']['output'];
  /** Opaque and stable. */
  readonly id: Scalars['ID']['output'];
  /** The reporting verb, such as 强调, 指出, 要求. */
  readonly kind: Scalars['String']['output'];
  /** Who said it. */
  readonly speaker?: Maybe<Participant>;
};

/** A list of statements. */
export type StatementConnection = {
  readonly __typename?: 'StatementConnection';
  /** The whole list counted by a property. */
  readonly counts: ReadonlyArray<ValueCount>;
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<StatementEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Statement>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A list of statements. */
export type StatementConnectionCountsArgs = {
  by: StatementGrouping;
  first?: Scalars['Int']['input'];
};

/** A statement of a list. */
export type StatementEdge = {
  readonly __typename?: 'StatementEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Statement;
};

/** Conditions on a statement. */
export type StatementFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<StatementFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<StatementFilter>>;
  /** The day. */
  readonly date?: InputMaybe<DateFilter>;
  /** The event. */
  readonly event?: InputMaybe<EventFilter>;
  /** The words. */
  readonly excerpt?: InputMaybe<StringFilter>;
  /** Opaque and stable. */
  readonly id?: InputMaybe<IdFilter>;
  /** What kind it is. */
  readonly kind?: InputMaybe<StringFilter>;
  /** The body. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
  /** The person. */
  readonly person?: InputMaybe<PersonFilter>;
};

/** By what statements are counted. */
export type StatementGrouping =
  /** By kind. */
  | 'KIND'
  /** By month. */
  | 'MONTH'
  /** By year. */
  | 'YEAR';

/** Conditions on a text. */
export type StringFilter = {
  /** Holds this text. */
  readonly contains?: InputMaybe<Scalars['String']['input']>;
  /** Is this. */
  readonly eq?: InputMaybe<Scalars['String']['input']>;
  /** Is one of these. */
  readonly in?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Begins with this text. */
  readonly startsWith?: InputMaybe<Scalars['String']['input']>;
};

/** A chain of people who met. */
export type StrongPath = {
  readonly __typename?: 'StrongPath';
  /** Of each two neighbours, the latest event they attended together. */
  readonly events: ReadonlyArray<Event>;
  /** The people. */
  readonly people: ReadonlyArray<Person>;
  /** Product of the ties' strengths, each weight / (weight + 1); 1 would be certain acquaintance. */
  readonly strength: Scalars['Float']['output'];
  /** Events that each two neighbours of the chain attended together. */
  readonly together: ReadonlyArray<Scalars['Int']['output']>;
};

/** A post of a person over time, as far as it was reported. */
export type Tenure = {
  readonly __typename?: 'Tenure';
  /** First day it was reported. */
  readonly firstSeen?: Maybe<Scalars['Date']['output']>;
  /** Last day it was reported. */
  readonly lastSeen?: Maybe<Scalars['Date']['output']>;
  /** The longest time between two reports of it, in days. */
  readonly longestGapDays: Scalars['Int']['output'];
  /** The post. */
  readonly post: Post;
  /** Reports that state it. */
  readonly reports: Scalars['Int']['output'];
};

/** A tie of the network. */
export type Tie = {
  readonly __typename?: 'Tie';
  /** Where it starts. */
  readonly source: Scalars['ID']['output'];
  /** Where it ends. */
  readonly target: Scalars['ID']['output'];
  /** Events both attended. */
  readonly together: Scalars['Int']['output'];
  /** Each common event counted as 1/(participants - 1). */
  readonly weight: Scalars['Float']['output'];
};

/** By day. */
export type TimeOrder =
  /** The earliest first. */
  | 'EARLIEST'
  /** The latest first. */
  | 'LATEST';

/** Number of list entries with one value. */
export type ValueCount = {
  readonly __typename?: 'ValueCount';
  /** How many. */
  readonly count: Scalars['Int']['output'];
  /** Null when not reported. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** A place of an event, from the event's side. */
export type Venue = {
  readonly __typename?: 'Venue';
  /** What it rests on. */
  readonly evidence: Evidence;
  /** Position among the stops, from 0. */
  readonly order: Scalars['Int']['output'];
  /** The place. */
  readonly place: Place;
};

/** Conditions on a venue. */
export type VenueFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<VenueFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<VenueFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<VenueFilter>>;
  /** The place. */
  readonly location?: InputMaybe<LocationFilter>;
  /** Position among the stops. */
  readonly order?: InputMaybe<IntFilter>;
  /** The body. */
  readonly organisation?: InputMaybe<OrganisationFilter>;
};

/** Conditions on a list of venues. */
export type VenueListFilter = {
  /** No entry fits. */
  readonly none?: InputMaybe<VenueFilter>;
  /** At least one entry fits. */
  readonly some?: InputMaybe<VenueFilter>;
};

/** An event at a place, from the place's side. */
export type Visit = {
  readonly __typename?: 'Visit';
  /** The event. */
  readonly event: Event;
  /** What it rests on. */
  readonly evidence: Evidence;
  /** Position among the stops of the event, from 0. */
  readonly order: Scalars['Int']['output'];
};

/** A place's events. */
export type VisitConnection = {
  readonly __typename?: 'VisitConnection';
  /** The whole list counted by a property. */
  readonly counts: ReadonlyArray<ValueCount>;
  /** The entries of the page, with their cursors. */
  readonly edges: ReadonlyArray<VisitEdge>;
  /** The entries of the page. */
  readonly nodes: ReadonlyArray<Visit>;
  /** Where the page lies. */
  readonly pageInfo: PageInfo;
  /** Entries of the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};


/** A place's events. */
export type VisitConnectionCountsArgs = {
  by: EventGrouping;
  first?: Scalars['Int']['input'];
};

/** A visit of a list. */
export type VisitEdge = {
  readonly __typename?: 'VisitEdge';
  /** Position of the entry, for `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: Visit;
};

/** Conditions on an event at a place. */
export type VisitFilter = {
  /** All of these hold. */
  readonly AND?: InputMaybe<ReadonlyArray<VisitFilter>>;
  /** This does not hold. */
  readonly NOT?: InputMaybe<VisitFilter>;
  /** One of these holds. */
  readonly OR?: InputMaybe<ReadonlyArray<VisitFilter>>;
  /** The event. */
  readonly event?: InputMaybe<EventFilter>;
  /** Position among the stops. */
  readonly order?: InputMaybe<IntFilter>;
};

/** Conditions on a list of visits. */
export type VisitListFilter = {
  /** No entry fits. */
  readonly none?: InputMaybe<VisitFilter>;
  /** At least one entry fits. */
  readonly some?: InputMaybe<VisitFilter>;
};

/** Two places visited one after the other. */
export type VisitStep = {
  readonly __typename?: 'VisitStep';
  /** The earlier stop. */
  readonly from: Place;
  /** The later stop. */
  readonly to: Place;
  /** Tours that went so. */
  readonly tours: Scalars['Int']['output'];
};

/** One entity, by id or by the exact name (of several, the one reported most). */
export type Which = {
  /** Its id. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Its exact name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
};
