// Made by `npm run generate` from schema.graphql; do not edit.
import type { ScopeModel as Scope } from '../models.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AgendaModel, AgendaPrintModel, TableAgendaModel, ApiTokenModel, ChallengeModel, ChallengeTranslationModel, ConflictOfInterestModel, DelegateModel, PlannedMeetingModel, TimetableModel, UnplacedWishModel, DeclaredConflictModel, EventModel, ExclusionModel, ExclusionSummaryModel, FundingCheckModel, FundingSourceModel, ExposureReportModel, InterestModel, LinkModel, MatchModel, MeetingModel, MeetingExchangeModel, MeetingFollowUpModel, MeetingSideModel, MembershipModel, MembershipAssessmentModel, MembershipDecisionModel, OrganisationModel, OverrideModel, ParticipantModel, ParticipantInterestModel, PartnerSuggestionModel, PersonModel, ProgrammeModel, ProgrammeQuestionModel, ProposalModel, ProposalConsultantModel, ProposalDecisionModel, ProposalOriginModel, ProposalOutcomeModel, ProposalReviewModel, ProposalReviewerModel, ProposalWithdrawalModel, PersonalBlockModel, RankingRunModel, RankingStatusModel, ReferenceModel, RegistrationModel, RunVerificationModel, SearchHitModel, SearchResultModel, SessionModel, SolutionModel, SolutionPackageModel, ViewerModel, WaitingEntryModel, WeightsPresetModel, WindowChangeModel, PageModel } from '../models.ts';
import type { GatewayContext } from '../context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** An instant in UTC, ISO 8601 with milliseconds: `2026-11-21T09:30:00.000Z`. */
  DateTime: { input: string; output: string; }
  /** A calendar date: `2026-11-21`. */
  Date: { input: string; output: string; }
  /** A whole number of a currency's minor units, up to 2^53 - 1: 1,234.50 USD is `123450`. */
  MinorUnits: { input: number; output: number; }
};

/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type Query = {
  /** Who asks; null when not signed in. */
  viewer: Maybe<Viewer>;
  /** How somebody gets mail. */
  messagePreferences: Maybe<MessagePreferences>;
  /** One organisation; `NOT_FOUND` where there is none with this id. */
  organisation: Maybe<Organisation>;
  /** Organisations by name. */
  organisations: OrganisationConnection;
  /** One person; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  person: Maybe<Person>;
  /** One membership; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  membership: Maybe<Membership>;
  /** Memberships you may see. */
  memberships: MembershipConnection;
  /** The published membership fee for these facts. */
  feeQuote: Fee;
  /** One challenge; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  challenge: Maybe<Challenge>;
  /** Challenges you may see, newest first. */
  challenges: ChallengeConnection;
  /** One solution; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  solution: Maybe<Solution>;
  /** Solutions you may see, newest first. */
  solutions: SolutionConnection;
  /** One match; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  match: Maybe<Match>;
  /** The matches of one challenge by rank; for paging on beyond `Challenge.matches`. */
  matches: MatchConnection;
  /** The solutions that were excluded for one challenge, with the reason. */
  exclusions: ExclusionConnection;
  /** One ranking run with its progress; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  rankingRun: Maybe<RankingRun>;
  /** Ranking runs, newest first (staff). */
  rankingRuns: RankingRunConnection;
  /** Interests you may see. */
  interests: InterestConnection;
  /** Declared conflicts of interest: your own; all of them for the secretariat. */
  conflictsOfInterest: ConflictOfInterestConnection;
  /** Who is seen in the lists that cities read, by provider size, region and newcomer (staff). */
  exposureReport: ExposureReport;
  /** Repeats a run and compares it with what is stored (secretariat). */
  rankingRunVerification: RunVerification;
  /** Published weights of the ranking, newest first. */
  weightsPresets: WeightsPresetConnection;
  /** Finds published challenges or listed solutions as you type. */
  search: SearchResult;
  /** Themes and goals proposed for a text while it is written. */
  suggestions: Suggestions;
  /** One programme; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  programme: Maybe<Programme>;
  /** Programmes you may see, newest first. */
  programmes: ProgrammeConnection;
  /** The questions of a programme: answered ones; in another state your organisation's own, or all for staff. */
  programmeQuestions: ProgrammeQuestionConnection;
  /** One proposal; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  proposal: Maybe<Proposal>;
  /** Proposals you may see, newest first. */
  proposals: ProposalConnection;
  /** What the rules of its programme say of a proposal now. */
  proposalEligibility: ProposalEligibility;
  /** Partners and funding sources that could fit a proposal, with reasons: for the review screen and the applicant. */
  proposalSuggestions: ProposalSuggestions;
  /** One funding source; `NOT_FOUND` where there is none with this id. */
  fundingSource: Maybe<FundingSource>;
  /** Funding sources, newest first. */
  fundingSources: FundingSourceConnection;
  /** Whether a funding source fits a proposal, aspect by aspect. */
  fundingCheck: FundingCheck;
  /** One event; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  event: Maybe<Event>;
  /** Events you may see, newest first. */
  events: EventConnection;
  /** One registration; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  registration: Maybe<Registration>;
  /** Own registrations, newest first; all for the organising body. */
  registrations: RegistrationConnection;
  /** Who takes part in an event, in the order they came. */
  participants: ParticipantConnection;
  /** Wishes to meet at an event that you may see: own ones, and those to meet your organisation; all for the secretariat. */
  participantInterests: ParticipantInterestConnection;
  /** One timetable; `NOT_FOUND` where there is none with this id (the organising body). */
  timetable: Maybe<Timetable>;
  /** Timetables, newest first (the organising body). */
  timetables: TimetableConnection;
  /** What these edits would do wrong; without edits, what is wrong now. Nothing is saved (the organising body). */
  checkTimetable: Array<TimetableFinding>;
  /** What an organisation or one of its delegates has to do, by time: meetings, breaks and personal blocks, with names. */
  agenda: Agenda;
  /** Who meets at a table of an event, by time (the organising body). */
  tableAgenda: TableAgenda;
  /** One meeting with names and both clocks, in any state; `NOT_FOUND` where it is not visible to you. */
  agendaEntry: AgendaEntry;
  /** Your calendar to subscribe to; null where you have none. Its link is never told again. */
  calendarFeed: Maybe<CalendarFeed>;
  /** How far a print of all agendas of an event is (secretariat). */
  agendaPrint: Maybe<AgendaPrint>;
  /** One meeting; `NOT_FOUND` where there is none with this id or it is not visible to you. */
  meeting: Maybe<Meeting>;
  /** Meetings you may see, by time: your organisation's; all for the secretariat; those of a region for its staff. */
  meetings: MeetingConnection;
  /** Accepted meetings ahead in which somebody sits who takes no part (any longer), or not at that time, by time: nobody of the organisation was free to take over (the organising body). */
  unseatedMeetings: MeetingConnection;
  /** When the named people of both sides are free, in the working hours of both zones, outside any event. */
  freeTimes: FreeTimes;
  /** Time that a person keeps for something else, by time. */
  personalBlocks: PersonalBlockConnection;
  /** Who waits for a slot with whom, longest first: your organisation's wishes; all for the secretariat. */
  waitingList: WaitingEntryConnection;
  /** What `remindUnansweredMeetings` would be about if it were called now (secretariat). */
  unansweredMeetings: UnansweredMeetings;
  /** How an exchange of two meetings stands (secretariat). */
  meetingExchange: Maybe<MeetingExchange>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryMessagePreferencesArgs = {
  personId: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryOrganisationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryOrganisationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  kind: InputMaybe<OrganisationKind>;
  country: InputMaybe<Scalars['String']['input']>;
  region: InputMaybe<Region>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryPersonArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryMembershipArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  state: InputMaybe<MembershipState>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryFeeQuoteArgs = {
  category: MembershipCategory;
  facts: AssessmentInput;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryChallengeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryChallengesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  state: InputMaybe<ChallengeState>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
  country: InputMaybe<Scalars['String']['input']>;
  region: InputMaybe<Region>;
  theme: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QuerySolutionArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QuerySolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  state: InputMaybe<SolutionState>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
  region: InputMaybe<Region>;
  theme: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryMatchArgs = {
  id: Scalars['ID']['input'];
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryMatchesArgs = {
  challengeId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryExclusionsArgs = {
  challengeId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  reason: InputMaybe<ExclusionReason>;
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryRankingRunArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryRankingRunsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  challengeId: InputMaybe<Scalars['ID']['input']>;
  state: InputMaybe<RunState>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryInterestsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  challengeId: InputMaybe<Scalars['ID']['input']>;
  solutionId: InputMaybe<Scalars['ID']['input']>;
  side: InputMaybe<Side>;
  level: InputMaybe<InterestLevel>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryConflictsOfInterestArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryExposureReportArgs = {
  firstPage?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryRankingRunVerificationArgs = {
  id: Scalars['ID']['input'];
  challengeId: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryWeightsPresetsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  scopeId: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QuerySearchArgs = {
  kind: SearchKind;
  text?: InputMaybe<Scalars['String']['input']>;
  theme: InputMaybe<Scalars['String']['input']>;
  sdg: InputMaybe<Scalars['Int']['input']>;
  region: InputMaybe<Region>;
  language: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  offset?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QuerySuggestionsArgs = {
  text: Scalars['String']['input'];
  language: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryProgrammeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryProgrammesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  state: InputMaybe<ProgrammeState>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryProgrammeQuestionsArgs = {
  programmeId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  state: InputMaybe<QuestionState>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryProposalArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  state: InputMaybe<ProposalState>;
  programmeId: InputMaybe<Scalars['ID']['input']>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
  challengeId: InputMaybe<Scalars['ID']['input']>;
  region: InputMaybe<Region>;
  toReview?: InputMaybe<Scalars['Boolean']['input']>;
  isFollowUpDue?: InputMaybe<Scalars['Boolean']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryProposalEligibilityArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryProposalSuggestionsArgs = {
  id: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryFundingSourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryFundingSourcesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  state: InputMaybe<FundingSourceState>;
  instrument: InputMaybe<FundingInstrument>;
  region: InputMaybe<Region>;
  theme: InputMaybe<Scalars['String']['input']>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryFundingCheckArgs = {
  id: Scalars['ID']['input'];
  proposalId: Scalars['ID']['input'];
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryEventArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryEventsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  state: InputMaybe<EventState>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryRegistrationArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryRegistrationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  eventId: InputMaybe<Scalars['ID']['input']>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
  state: InputMaybe<RegistrationState>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryParticipantsArgs = {
  eventId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  kind: InputMaybe<OrganisationKind>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryParticipantInterestsArgs = {
  eventId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryTimetableArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryTimetablesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  eventId: InputMaybe<Scalars['ID']['input']>;
  state: InputMaybe<TimetableState>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryCheckTimetableArgs = {
  id: Scalars['ID']['input'];
  edits: InputMaybe<Array<TimetableEditInput>>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryAgendaArgs = {
  organisationId: InputMaybe<Scalars['ID']['input']>;
  personId: InputMaybe<Scalars['ID']['input']>;
  eventId: InputMaybe<Scalars['ID']['input']>;
  from: InputMaybe<Scalars['DateTime']['input']>;
  until: InputMaybe<Scalars['DateTime']['input']>;
  timeZone: InputMaybe<Scalars['String']['input']>;
  states: InputMaybe<Array<MeetingState>>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryTableAgendaArgs = {
  eventId: Scalars['ID']['input'];
  table: Scalars['Int']['input'];
  timeZone: InputMaybe<Scalars['String']['input']>;
  states: InputMaybe<Array<MeetingState>>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryAgendaEntryArgs = {
  meetingId: Scalars['ID']['input'];
  timeZone: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryAgendaPrintArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  eventId: InputMaybe<Scalars['ID']['input']>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
  personId: InputMaybe<Scalars['ID']['input']>;
  region: InputMaybe<Region>;
  state: InputMaybe<MeetingState>;
  from: InputMaybe<Scalars['DateTime']['input']>;
  until: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryUnseatedMeetingsArgs = {
  eventId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryFreeTimesArgs = {
  input: FreeTimesInput;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryPersonalBlocksArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  personId: InputMaybe<Scalars['ID']['input']>;
  from: InputMaybe<Scalars['DateTime']['input']>;
  until: InputMaybe<Scalars['DateTime']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryWaitingListArgs = {
  eventId: Scalars['ID']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
  state: InputMaybe<WaitingState>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryUnansweredMeetingsArgs = {
  eventId: InputMaybe<Scalars['ID']['input']>;
  olderThanHours?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be read. All of it needs a sign-in, but `viewer`. */
export type QueryMeetingExchangeArgs = {
  id: Scalars['ID']['input'];
};

/** Where a page ends, and whether another follows. */
export type PageInfo = {
  /** Whether more follow. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Give this as `after` to get the next page; null for an empty page. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/** Who asks, and what this sign-in may do. */
export type Viewer = {
  /** Your person id. */
  personId: Scalars['ID']['output'];
  /** You as a person. */
  person: Maybe<Person>;
  /** Your organisation. */
  organisation: Maybe<Organisation>;
  /** What you may be. */
  roles: Array<Role>;
  /** The regions you look after as regional staff. */
  regions: Array<Region>;
  /** What your API token is limited to; null for a browser's session: everything your roles allow. */
  scopes: Maybe<Array<Scope>>;
  /** Your API tokens, without their secrets. */
  apiTokens: Array<ApiToken>;
};

/** A kind of mail that somebody can choose how to get. */
export type MessageKind =
  /** Requests for a meeting, and slots that became free. */
  | 'REQUESTS'
  /** Answers to own requests. */
  | 'ANSWERS'
  /** Meetings that were moved, changed or cancelled. */
  | 'CHANGES'
  /** The agenda of an event, when its timetable is published. */
  | 'AGENDA'
  /** A reminder on the day before, in the person's time zone. */
  | 'DAY_BEFORE'
  /** A reminder 15 minutes before. */
  | 'SHORTLY_BEFORE'
  /** What became of a meeting, six and twelve months later. */
  | 'FOLLOW_UPS'
  /** Decisions on proposals, and answered questions. */
  | 'PROPOSALS'
  /** The mail of the day: what waits for an answer. */
  | 'DIGEST';

/** How a kind of mail comes. */
export type MessageDelivery =
  /** At once. */
  | 'IMMEDIATE'
  /** Gathered in the mail of the day. */
  | 'DIGEST'
  /** Not at all. */
  | 'NONE';

/** How a person gets one kind of mail. */
export type MessageChoice = {
  /** Which kind. */
  kind: MessageKind;
  /** How it comes. */
  delivery: MessageDelivery;
  /** How it could come. */
  allowed: Array<MessageDelivery>;
};

/** How a person gets mail. */
export type MessagePreferences = {
  /** Whose. */
  personId: Scalars['ID']['output'];
  /** One for every kind. */
  choices: Array<MessageChoice>;
  /** When something was last chosen; null while nothing was. */
  updatedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What an organisation is. */
export type OrganisationKind =
  /** Any local government: city, district, metropolis, province, region. */
  | 'CITY'
  /** A company that offers solutions. */
  | 'CORPORATE'
  /** A development bank, donor, agency, university or consultancy. */
  | 'INSTITUTION';

/** World regions, as the regional offices use them. */
export type Region =
  /** East Asia. */
  | 'EAST_ASIA'
  /** South-East Asia. */
  | 'SOUTH_EAST_ASIA'
  /** South Asia. */
  | 'SOUTH_ASIA'
  /** Eurasia. */
  | 'EURASIA'
  /** Middle East and North Africa. */
  | 'MIDDLE_EAST_NORTH_AFRICA'
  /** Sub-Saharan Africa. */
  | 'SUB_SAHARAN_AFRICA'
  /** Europe. */
  | 'EUROPE'
  /** North America. */
  | 'NORTH_AMERICA'
  /** Latin America and the Caribbean. */
  | 'LATIN_AMERICA_CARIBBEAN'
  /** Oceania. */
  | 'OCEANIA';

/** Income group of a country as the World Bank classifies it. */
export type IncomeGroup =
  /** Low income. */
  | 'LOW'
  /** Lower middle income. */
  | 'LOWER_MIDDLE'
  /** Upper middle income. */
  | 'UPPER_MIDDLE'
  /** High income. */
  | 'HIGH';

/** What a person may be. */
export type Role =
  /** Belongs to an organisation. */
  | 'MEMBER'
  /** Looks after the own organisation's people and content. */
  | 'ORGANISATION_ADMIN'
  /** The organising body's own people. */
  | 'SECRETARIAT'
  /** Staff for certain regions. */
  | 'REGIONAL_STAFF'
  /** Reviews solutions and proposals. */
  | 'REVIEWER'
  /** Decides on membership. */
  | 'EXECUTIVE_COMMITTEE'
  /** Keeps the system running. */
  | 'OPERATOR';

/** A text in one language. */
export type LocalisedText = {
  /** BCP 47 language tag. */
  language: Scalars['String']['output'];
  /** The text. */
  text: Scalars['String']['output'];
};

/** A city, company or institution. */
export type Organisation = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** What it is. */
  kind: OrganisationKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its name in other languages. */
  names: Array<LocalisedText>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** The region its country belongs to. */
  region: Region;
  /** IANA time zone. */
  timeZone: Scalars['String']['output'];
  /** Languages it works in, BCP 47. */
  languages: Array<Scalars['String']['output']>;
  /** Its web site. */
  website: Maybe<Scalars['String']['output']>;
  /** What it says of itself. */
  description: Scalars['String']['output'];
  /** Employees worldwide; sets the corporate fee. */
  employees: Maybe<Scalars['Int']['output']>;
  /** Networks it belongs to: ASCN, LASCN, AFSCN, CJK ... */
  networks: Array<Scalars['String']['output']>;
  /** Facts of a local government. */
  city: Maybe<CityProfile>;
  /** When it was added. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** Its challenges that you may see, newest first. */
  challenges: ChallengeConnection;
  /** Its solutions that you may see, newest first. */
  solutions: SolutionConnection;
  /** Its people that you may see. */
  people: PersonConnection;
  /** Its memberships that you may see, newest first. */
  memberships: MembershipConnection;
  /** Its proposals that you may see, newest first. */
  proposals: ProposalConnection;
  /** Its next meetings that you may see, by time. */
  meetings: MeetingConnection;
};


/** A city, company or institution. */
export type OrganisationChallengesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, company or institution. */
export type OrganisationSolutionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, company or institution. */
export type OrganisationPeopleArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, company or institution. */
export type OrganisationMembershipsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, company or institution. */
export type OrganisationProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A city, company or institution. */
export type OrganisationMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Facts of a local government. The population is the municipality's, not the urban area's. */
export type CityProfile = {
  /** Inhabitants. */
  population: Maybe<Scalars['Int']['output']>;
  /** The year the population is of. */
  populationYear: Maybe<Scalars['Int']['output']>;
  /** Where the population was read. */
  populationSource: Maybe<Scalars['String']['output']>;
  /** False where no source was read. */
  isPopulationVerified: Scalars['Boolean']['output'];
  /** Income group of its country. */
  incomeGroup: Maybe<IncomeGroup>;
  /** Degrees north. */
  latitude: Maybe<Scalars['Float']['output']>;
  /** Degrees east. */
  longitude: Maybe<Scalars['Float']['output']>;
};

/** Someone who signs in, belongs to one organisation and has roles. */
export type Person = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The id of the organisation it belongs to. */
  organisationId: Scalars['ID']['output'];
  /** The organisation it belongs to. */
  organisation: Maybe<Organisation>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Its e-mail address; null where you may not see it. */
  email: Maybe<Scalars['String']['output']>;
  /** What it may be. */
  roles: Array<Role>;
  /** The regions it looks after as regional staff. */
  regions: Array<Region>;
  /** Whether it can sign in. */
  state: PersonState;
  /** Language of messages and screens, BCP 47. */
  locale: Scalars['String']['output'];
  /** IANA time zone. */
  timeZone: Scalars['String']['output'];
  /** When it was invited. */
  createdAt: Scalars['DateTime']['output'];
};

/** Whether a person can sign in. */
export type PersonState =
  /** Invited, has no password yet. */
  | 'INVITED'
  /** Can sign in. */
  | 'ACTIVE'
  /** May not sign in any more. */
  | 'DISABLED';

export type { Scope };

/** A token for programs. Its secret was shown once. */
export type ApiToken = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** What its person calls it. */
  name: Scalars['String']['output'];
  /** What it is limited to. */
  scopes: Array<Scope>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** When it was last used. */
  lastUsedAt: Maybe<Scalars['DateTime']['output']>;
  /** Whether it was revoked. */
  isRevoked: Scalars['Boolean']['output'];
};

/** Category of membership; not the same as an organisation's kind. */
export type MembershipCategory =
  /** Cities and local governments. */
  | 'FULL'
  /** Associations of local governments, government agencies. */
  | 'FRIENDSHIP'
  /** Companies. */
  | 'CORPORATE'
  /** Partners. */
  | 'PARTNER';

/** How far a membership is: applied, assessed, approved or declined, active, lapsed. */
export type MembershipState =
  /** Applied for. */
  | 'APPLIED'
  /** The secretariat has entered the facts and found the fee. */
  | 'ASSESSED'
  /** Approved by the executive committee. */
  | 'APPROVED'
  /** Declined by the executive committee. */
  | 'DECLINED'
  /** The fee is settled. */
  | 'ACTIVE'
  /** Ended or not renewed. */
  | 'LAPSED';

/** Whether a fee is published. */
export type FeeStatus =
  /** In the fee tables. */
  | 'PUBLISHED'
  /** No fee is published for this category; the amount is null, never 0. */
  | 'NOT_PUBLISHED';

/** A membership fee, and how it was found. */
export type Fee = {
  /** Whether a fee is published. */
  status: FeeStatus;
  /** The year the fee is for. */
  year: Scalars['Int']['output'];
  /** Per year; null where none is published. */
  amount: Maybe<Money>;
  /** Version of the fee tables. */
  tableVersion: Scalars['String']['output'];
  /** The row and column it was found in, in words. */
  basis: Scalars['String']['output'];
};

/** An organisation's membership. */
export type Membership = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The organisation's id. */
  organisationId: Scalars['ID']['output'];
  /** The organisation. */
  organisation: Maybe<Organisation>;
  /** Its category. */
  category: MembershipCategory;
  /** How far it is. */
  state: MembershipState;
  /** Why the organisation applies. */
  motivation: Scalars['String']['output'];
  /** What the secretariat found. */
  assessment: Maybe<MembershipAssessment>;
  /** What the executive committee decided. */
  decision: Maybe<MembershipDecision>;
  /** First day. */
  activeFrom: Maybe<Scalars['Date']['output']>;
  /** Last day. */
  activeUntil: Maybe<Scalars['Date']['output']>;
  /** Every step it took, oldest first. */
  history: Array<MembershipStep>;
  /** When it was applied for. */
  createdAt: Scalars['DateTime']['output'];
};

/** What the secretariat entered, and the fee that follows. */
export type MembershipAssessment = {
  /** The year the fee is for. */
  feeYear: Scalars['Int']['output'];
  /** Of the municipality; full members. */
  population: Maybe<Scalars['Int']['output']>;
  /** USD, purchasing power parity; full members. */
  gdpPerCapitaPpp: Maybe<Scalars['Float']['output']>;
  /** The year of the figure: two before the fee's year. */
  gdpYear: Maybe<Scalars['Int']['output']>;
  /** Where the figure was read. */
  gdpSource: Maybe<Scalars['String']['output']>;
  /** Employees worldwide; corporate members. */
  employees: Maybe<Scalars['Int']['output']>;
  /** The assessor's note. */
  note: Scalars['String']['output'];
  /** The fee that follows. */
  fee: Fee;
  /** Who assessed it. */
  assessedBy: Maybe<Person>;
  /** When it was assessed. */
  assessedAt: Scalars['DateTime']['output'];
};

/** The executive committee's decision. */
export type MembershipDecision = {
  /** Whether it was approved. */
  approved: Scalars['Boolean']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who decided. */
  decidedBy: Maybe<Person>;
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
};

/** One step of a membership. */
export type MembershipStep = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Person id, or `system`. */
  by: Scalars['ID']['output'];
  /** The state before; null for the application. */
  from: Maybe<MembershipState>;
  /** The state after. */
  to: MembershipState;
  /** Why. */
  reason: Scalars['String']['output'];
};

/** An amount of money. */
export type Money = {
  /** In the currency's minor units. */
  amount: Scalars['MinorUnits']['output'];
  /** ISO 4217. */
  currency: Scalars['String']['output'];
};

/** A range of money; at least one end is given. */
export type MoneyRange = {
  /** At least, in the currency's minor units. */
  minimum: Maybe<Scalars['MinorUnits']['output']>;
  /** At most, in the currency's minor units. */
  maximum: Maybe<Scalars['MinorUnits']['output']>;
  /** ISO 4217. */
  currency: Scalars['String']['output'];
};

/** How far a challenge is. */
export type ChallengeState =
  /** Only the city and staff see it. */
  | 'DRAFT'
  /** Visible, and matched. */
  | 'PUBLISHED'
  /** The need is met or over. */
  | 'CLOSED'
  /** Taken back. */
  | 'WITHDRAWN';

/** How binding a requirement is. */
export type RequirementLevel =
  /** A solution that contradicts it is excluded. */
  | 'MUST'
  /** Wanted, not necessary. */
  | 'SHOULD';

/** How the city means to buy. */
export type ProcurementRoute =
  /** Not decided yet. */
  | 'NOT_DECIDED'
  /** Direct award. */
  | 'DIRECT_AWARD'
  /** Open tender. */
  | 'OPEN_TENDER'
  /** Restricted tender. */
  | 'RESTRICTED_TENDER'
  /** Framework agreement. */
  | 'FRAMEWORK'
  /** Innovation partnership. */
  | 'INNOVATION_PARTNERSHIP'
  /** Pilot. */
  | 'PILOT'
  /** Funded by a grant. */
  | 'GRANT_FUNDED';

/** One thing a city asks of a solution. */
export type Requirement = {
  /** Stable over edits: `r1`. */
  id: Scalars['ID']['output'];
  /** How binding it is. */
  level: RequirementLevel;
  /** What is asked, in one sentence. */
  text: Scalars['String']['output'];
};

/** When a challenge is to be solved. */
export type Timeline = {
  /** The latest start. */
  startBy: Maybe<Scalars['Date']['output']>;
  /** The latest delivery. */
  deliverBy: Maybe<Scalars['Date']['output']>;
};

/** What the city wants to reach, and how it is measured. */
export type WantedOutcome = {
  /** In words. */
  text: Scalars['String']['output'];
  /** What is measured. */
  indicator: Maybe<Scalars['String']['output']>;
  /** The figure to reach. */
  target: Maybe<Scalars['String']['output']>;
};

/** A challenge's texts in another language. */
export type ChallengeTranslation = {
  /** BCP 47 language tag. */
  language: Scalars['String']['output'];
  /** The title. */
  title: Scalars['String']['output'];
  /** The summary. */
  summary: Scalars['String']['output'];
  /** The description. */
  description: Scalars['String']['output'];
  /** The requirements that are translated. */
  requirements: Array<RequirementTranslation>;
  /** Whether a machine translated it. */
  isMachineMade: Scalars['Boolean']['output'];
};

/** A requirement's text in another language. */
export type RequirementTranslation = {
  /** The requirement's id. */
  requirementId: Scalars['ID']['output'];
  /** Its text. */
  text: Scalars['String']['output'];
};

/** A city's need. */
export type Challenge = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Grows with every change of the content; a ranking older than it is due again. */
  contentRevision: Scalars['Int']['output'];
  /** The city's id. */
  organisationId: Scalars['ID']['output'];
  /** The city. */
  organisation: Maybe<Organisation>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** The city's region. */
  region: Region;
  /** How far it is. */
  state: ChallengeState;
  /** The title. */
  title: Scalars['String']['output'];
  /** In short. */
  summary: Scalars['String']['output'];
  /** In full. */
  description: Scalars['String']['output'];
  /** The language of these texts, BCP 47. */
  language: Scalars['String']['output'];
  /** Theme and topic codes. */
  themes: Array<Scalars['String']['output']>;
  /** Sustainable Development Goals, 1 to 17. */
  sdgs: Array<Scalars['Int']['output']>;
  /** SDG targets by number: `11.2`. */
  sdgTargets: Array<Scalars['String']['output']>;
  /** What is asked of a solution. */
  requirements: Array<Requirement>;
  /** What may be spent. */
  budget: Maybe<MoneyRange>;
  /** When it is to be solved. */
  timeline: Timeline;
  /** Languages in which the city can work with a provider, BCP 47. */
  workLanguages: Array<Scalars['String']['output']>;
  /** How many people it affects. */
  populationAffected: Maybe<Scalars['Int']['output']>;
  /** What the city wants to reach. */
  outcome: Maybe<WantedOutcome>;
  /** What a solution must live with. */
  constraints: Array<Scalars['String']['output']>;
  /** Standards asked for. */
  standards: Array<Scalars['String']['output']>;
  /** How the city means to buy. */
  procurementRoute: ProcurementRoute;
  /** Technology readiness level (ISO 16290) asked at least; null: any. */
  minimumReadiness: Maybe<Scalars['Int']['output']>;
  /** Kinds of provider that cannot be considered. */
  excludedProviderKinds: Array<OrganisationKind>;
  /** Where the need was published, if it was. */
  sourceUrl: Maybe<Scalars['String']['output']>;
  /** Its texts in other languages. */
  translations: Array<ChallengeTranslation>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** When it was published. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed or withdrawn. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was closed or withdrawn, in the city's words. */
  endReason: Maybe<Scalars['String']['output']>;
  /** Its best matches by rank; `Query.matches` pages on. */
  matches: MatchConnection;
  /** How many solutions were excluded, and why. */
  exclusionSummary: Maybe<ExclusionSummary>;
  /** Whether it is ranked, and how currently. */
  ranking: Maybe<RankingStatus>;
  /** Sets of solutions that together cover more of it than one alone. */
  packages: Array<SolutionPackage>;
};


/** A city's need. */
export type ChallengeMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** A city's need. */
export type ChallengeExclusionSummaryArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};


/** A city's need. */
export type ChallengePackagesArgs = {
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** How far a solution is. */
export type SolutionState =
  /** Only the provider and staff see it. */
  | 'DRAFT'
  /** The secretariat looks at it. */
  | 'IN_REVIEW'
  /** Visible, and matched. */
  | 'LISTED'
  /** No longer offered. */
  | 'ARCHIVED';

/** What a price is for. */
export type PriceBasis =
  /** Once. */
  | 'ONE_OFF'
  /** For each year. */
  | 'PER_YEAR'
  /** Nothing to pay for the solution itself. */
  | 'FREE'
  /** Told when asked. */
  | 'ON_REQUEST';

/** Who stands behind a reference. */
export type ReferenceEvidence =
  /** The provider says so. */
  | 'CLAIMED'
  /** The city's own people have confirmed it. */
  | 'CONFIRMED';

/** A city that used a solution. */
export type Reference = {
  /** Stable over edits. */
  id: Scalars['ID']['output'];
  /** The city's name. */
  city: Scalars['String']['output'];
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** The city as an organisation here, where it is one: only its people can confirm. */
  organisationId: Maybe<Scalars['ID']['output']>;
  /** The city as an organisation here. */
  organisation: Maybe<Organisation>;
  /** Inhabitants of the city. */
  population: Maybe<Scalars['Int']['output']>;
  /** Since when. */
  year: Maybe<Scalars['Int']['output']>;
  /** What it cost. */
  cost: Maybe<Money>;
  /** What was measured, with the figure. */
  outcome: Maybe<Scalars['String']['output']>;
  /** Where to read of it. */
  url: Maybe<Scalars['String']['output']>;
  /** Who stands behind it. */
  evidence: ReferenceEvidence;
  /** Who of the city confirmed it. */
  confirmedBy: Maybe<Person>;
  /** When it was confirmed. */
  confirmedAt: Maybe<Scalars['DateTime']['output']>;
};

/** What a provider offers. */
export type Solution = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Grows with every change of the content. */
  contentRevision: Scalars['Int']['output'];
  /** The provider's id. */
  organisationId: Scalars['ID']['output'];
  /** The provider. */
  organisation: Maybe<Organisation>;
  /** How far it is. */
  state: SolutionState;
  /** The name. */
  name: Scalars['String']['output'];
  /** In short. */
  summary: Scalars['String']['output'];
  /** In full. */
  description: Scalars['String']['output'];
  /** The language of these texts, BCP 47. */
  language: Scalars['String']['output'];
  /** Theme and topic codes. */
  themes: Array<Scalars['String']['output']>;
  /** Sustainable Development Goals, 1 to 17. */
  sdgs: Array<Scalars['Int']['output']>;
  /** SDG targets by number: `11.2`. */
  sdgTargets: Array<Scalars['String']['output']>;
  /** Requirements it meets, each in one sentence. */
  capabilities: Array<Scalars['String']['output']>;
  /** What it expressly does not do or need. */
  limitations: Array<Scalars['String']['output']>;
  /** What it costs. */
  price: Maybe<MoneyRange>;
  /** What the price is for. */
  priceBasis: PriceBasis;
  /** True for commercial terms made up for a demonstration. */
  isPriceIllustrative: Scalars['Boolean']['output'];
  /** Technology readiness level, ISO 16290, 1 to 9. */
  readiness: Maybe<Scalars['Int']['output']>;
  /** Regions served; empty together with `countriesServed`: not stated. */
  regionsServed: Array<Region>;
  /** Countries served, ISO 3166-1 alpha-2. */
  countriesServed: Array<Scalars['String']['output']>;
  /** Countries not served, ISO 3166-1 alpha-2. */
  countriesNotServed: Array<Scalars['String']['output']>;
  /** Languages it works in, BCP 47. */
  languages: Array<Scalars['String']['output']>;
  /** Standards it meets. */
  standards: Array<Scalars['String']['output']>;
  /** From contract to use, in weeks. */
  deliveryWeeks: Maybe<Scalars['Int']['output']>;
  /** Where to read of it. */
  url: Maybe<Scalars['String']['output']>;
  /** Its licence. */
  licence: Maybe<Scalars['String']['output']>;
  /** Whether it is open source; null: not stated. */
  isOpenSource: Maybe<Scalars['Boolean']['output']>;
  /** Cities that used it. */
  references: Array<Reference>;
  /** When it was written. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** When it was listed. */
  listedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was archived. */
  archivedAt: Maybe<Scalars['DateTime']['output']>;
  /** The reviewer's words when it was sent back. */
  reviewNote: Maybe<Scalars['String']['output']>;
  /** The challenges it fits best, by score. */
  matches: MatchConnection;
};


/** What a provider offers. */
export type SolutionMatchesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** What a result depends on beside the challenge and the solutions; the same versions and data give the same bytes. */
export type RunVersions = {
  /** Of the weights; of a run in which events or programmes had weights of their own: all of them, with a comma between. */
  weights: Scalars['String']['output'];
  /** Of the taxonomy. */
  taxonomy: Scalars['String']['output'];
  /** Of the model. */
  model: Scalars['String']['output'];
  /** SHA-256 over the ids and revisions of what was ranked. */
  data: Scalars['String']['output'];
  /** The statistics of words and themes that it was weighed by; null in what was ranked before they were named. */
  corpus: Maybe<Scalars['String']['output']>;
};

/** One feature's part of a score. */
export type Reason = {
  /** The feature's name. */
  feature: Scalars['String']['output'];
  /** 0 to 1; null where nothing is known. */
  value: Maybe<Scalars['Float']['output']>;
  /** The feature's weight. */
  weight: Scalars['Float']['output'];
  /** What it adds to the score; the contributions of a match add up to its score. */
  contribution: Scalars['Float']['output'];
  /** In words. */
  text: Scalars['String']['output'];
  /** The words, names or codes that matched. */
  matched: Array<Scalars['String']['output']>;
};

/** What a solution says to a requirement. */
export type CoverageVerdict =
  /** A sentence of the solution shows it. */
  | 'MET'
  /** A sentence of the solution shows a part of it. */
  | 'PARTLY'
  /** The solution does not say. */
  | 'NOT_STATED'
  /** A sentence of the solution says the opposite. */
  | 'CONTRADICTED';

/** A requirement, and what the solution says to it. */
export type RequirementCoverage = {
  /** The requirement's id. */
  requirementId: Scalars['ID']['output'];
  /** How binding it is. */
  level: RequirementLevel;
  /** The requirement. */
  text: Scalars['String']['output'];
  /** What the solution says to it. */
  verdict: CoverageVerdict;
  /** The solution's own sentence that shows it; null without evidence. */
  evidence: Maybe<Scalars['String']['output']>;
};

/** A person's decision to put a match elsewhere. */
export type Override = {
  /** Where it was put; null for not shown to the city. */
  rank: Maybe<Scalars['Int']['output']>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who decided. */
  by: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** What both sides of a match want. */
export type MatchInterests = {
  /** The city's interest. */
  city: Maybe<InterestLevel>;
  /** The provider's interest. */
  provider: Maybe<InterestLevel>;
  /** Whether both are positive. */
  isMutual: Scalars['Boolean']['output'];
};

/** A challenge and a solution with a score, a rank, and the reasons for and against. */
export type Match = {
  /** `<challenge>_<solution>`. */
  id: Scalars['ID']['output'];
  /** As whom you see it. */
  reader: MatchReader;
  /** The challenge's id. */
  challengeId: Scalars['ID']['output'];
  /** The challenge; null where you may not see it any more. */
  challenge: Maybe<Challenge>;
  /** The solution's id. */
  solutionId: Scalars['ID']['output'];
  /** The solution; null where you may not see it any more. */
  solution: Maybe<Solution>;
  /** 1 is best; after diversification and overrides. A provider sees it as computed. */
  rank: Scalars['Int']['output'];
  /** As computed, before any person's override. */
  computedRank: Scalars['Int']['output'];
  /** 0 to 100. */
  score: Scalars['Float']['output'];
  /** What the score is made of. */
  reasons: Array<Reason>;
  /** What the solution says to each requirement. */
  coverage: Array<RequirementCoverage>;
  /** What is missing, in plain words. */
  missing: Array<Scalars['String']['output']>;
  /** What would change the rank, in plain words; for a provider what it could do itself. */
  improvements: Array<Scalars['String']['output']>;
  /** The run that found it. */
  runId: Scalars['ID']['output'];
  /** What the result depends on. */
  versions: RunVersions;
  /** The data that the list is known to be right for: that of the versions, or later data that changed nothing of it. */
  holdsFor: Scalars['String']['output'];
  /** When it was ranked. */
  rankedAt: Scalars['DateTime']['output'];
  /** True while the challenge or solution has changed since the run. */
  isOutdated: Scalars['Boolean']['output'];
  /** A person's decision to put it elsewhere. */
  override: Maybe<Override>;
  /** Standing conflicts of interest with either organisation; shown to the secretariat alone. */
  conflicts: Array<DeclaredConflict>;
  /** What both sides want. */
  interests: MatchInterests;
};

/** As whom somebody sees a match. */
export type MatchReader =
  /** As the city whose challenge it is. */
  | 'CITY'
  /** As the provider of the solution: nothing of its competitors, nor of people's decisions about the order. */
  | 'PROVIDER'
  /** As the organising body: everything. */
  | 'SECRETARIAT';

/** A conflict of interest that somebody declared with one of a match's organisations. */
export type DeclaredConflict = {
  /** Whose conflict it is. */
  person: Maybe<Person>;
  /** The person's id. */
  personId: Scalars['ID']['output'];
  /** With whom. */
  organisation: Maybe<Organisation>;
  /** The organisation's id. */
  organisationId: Scalars['ID']['output'];
  /** When it was declared. */
  declaredAt: Scalars['DateTime']['output'];
};

/** Why a solution cannot be considered for a challenge. */
export type ExclusionReason =
  /** It does not serve the city's region. */
  | 'REGION_NOT_SERVED'
  /** The city excludes this kind of provider. */
  | 'PROVIDER_KIND_EXCLUDED'
  /** It is not eligible, as its text in words says. */
  | 'NOT_ELIGIBLE'
  /** It contradicts a requirement that must be met. */
  | 'MUST_CONTRADICTED'
  /** Its price is above the budget. */
  | 'PRICE_ABOVE_BUDGET'
  /** It cannot be delivered in time. */
  | 'DELIVERY_AFTER_DEADLINE';

/** A solution that was excluded for a challenge, and why. */
export type Exclusion = {
  /** The challenge's id. */
  challengeId: Scalars['ID']['output'];
  /** The solution's id. */
  solutionId: Scalars['ID']['output'];
  /** The solution; null where you may not see it. */
  solution: Maybe<Solution>;
  /** Why. */
  reason: ExclusionReason;
  /** Why, in words. */
  text: Scalars['String']['output'];
  /** What would bring it back into consideration. */
  change: Scalars['String']['output'];
};

/** How many solutions were excluded for one reason. */
export type ExclusionCount = {
  /** The reason. */
  reason: ExclusionReason;
  /** How many. */
  count: Scalars['Int']['output'];
};

/** How many solutions were excluded for a challenge, and why. */
export type ExclusionSummary = {
  /** All of them. */
  total: Scalars['Int']['output'];
  /** By reason. */
  byReason: Array<ExclusionCount>;
  /** In words. */
  text: Scalars['String']['output'];
};

/** Whether a challenge is ranked. */
export type RankingState =
  /** Never ranked. */
  | 'NOT_RANKED'
  /** A run is due or under way. */
  | 'WAITING'
  /** The last run knows the present content. */
  | 'CURRENT'
  /** Something has changed since the last run. */
  | 'OUTDATED';

/** The state of one challenge's ranking. */
export type RankingStatus = {
  /** The last run. */
  runId: Maybe<Scalars['ID']['output']>;
  /** Whether it is ranked. */
  state: RankingState;
  /** How many matches it has. */
  matchCount: Scalars['Int']['output'];
  /** When it was ranked. */
  rankedAt: Maybe<Scalars['DateTime']['output']>;
  /** What the fairness floor of the weights did; null without one. */
  floor: Maybe<FloorEffect>;
};

/** What a fairness floor did to a list. */
export type FloorEffect = {
  /** `firstTimeProviders` or `smallCities`. */
  rule: Scalars['String']['output'];
  /** Places asked for. */
  places: Scalars['Int']['output'];
  /** Among so many first places. */
  first: Scalars['Int']['output'];
  /** Protected ones that were there anyway. */
  present: Scalars['Int']['output'];
  /** As many as there could be. */
  possible: Scalars['Int']['output'];
  /** Points that the first places lost together. */
  cost: Scalars['Float']['output'];
  /** Those that came in. */
  raised: Array<RaisedMatch>;
};

/** A solution that a fairness floor brought among the first places. */
export type RaisedMatch = {
  /** The solution's id. */
  id: Scalars['ID']['output'];
  /** Its place before. */
  from: Scalars['Int']['output'];
  /** Its place now. */
  to: Scalars['Int']['output'];
};

/** Who is seen in the lists that cities read. Shares are 0 to 1. */
export type ExposureReport = {
  /** Lists counted: rankings of published challenges. */
  lists: Scalars['Int']['output'];
  /** Providers with a listed solution. */
  providers: Scalars['Int']['output'];
  /** Listed solutions. */
  solutions: Scalars['Int']['output'];
  /** Places on a first page. */
  firstPage: Scalars['Int']['output'];
  /** Providers on at least one first page. */
  providersOnFirstPages: Scalars['Int']['output'];
  /** 0: all providers are seen as much; near 1: one alone. */
  gini: Scalars['Float']['output'];
  /** The same over numbers of solutions: what the catalogue itself makes unequal. */
  catalogueGini: Scalars['Float']['output'];
  /** By the provider's staff: micro, small, medium, large, unknown. */
  bySize: Array<GroupExposure>;
  /** By the provider's region. */
  byRegion: Array<GroupExposure>;
  /** Newcomers (no reference confirmed by a city) beside established providers. */
  byNewcomer: Array<GroupExposure>;
};

/** How much a group of providers is seen. */
export type GroupExposure = {
  /** The group. */
  group: Scalars['String']['output'];
  /** Providers in it. */
  providers: Scalars['Int']['output'];
  /** Its share of all solutions. */
  catalogueShare: Scalars['Float']['output'];
  /** Its share of all exposure, a place counting 1 / log2(place + 1). */
  exposureShare: Scalars['Float']['output'];
  /** Its share of the places on first pages. */
  firstPageShare: Scalars['Float']['output'];
  /** Exposure share / catalogue share. */
  ratio: Maybe<Scalars['Float']['output']>;
};

/** A run repeated and compared with what is stored. */
export type RunVerification = {
  /** The run. */
  runId: Scalars['ID']['output'];
  /** What the run rested on. */
  versions: Maybe<RunVersions>;
  /** Its rankings, by challenge. */
  rankings: Array<VerifiedRanking>;
  /** Challenges of the run that this call did not check. */
  unchecked: Scalars['Int']['output'];
};

/** What repeating a ranking showed. */
export type VerificationOutcome =
  /** The same, to the last character. */
  | 'SAME'
  /** Not the same, although it rests on the same. */
  | 'DIFFERENT'
  /** What it rested on has changed; see the causes. */
  | 'CANNOT_REPEAT'
  /** A later run has taken its place. */
  | 'REPLACED';

/** One ranking of a run, repeated. */
export type VerifiedRanking = {
  /** The challenge's id. */
  challengeId: Scalars['ID']['output'];
  /** What repeating showed. */
  outcome: VerificationOutcome;
  /** What has changed since. */
  causes: Array<VerificationCause>;
  /** Where the repetition differs; the first 20. */
  differences: Array<ResultDifference>;
};

/** Something that a ranking rested on and that is another now. */
export type VerificationCause = {
  /** What: weights, taxonomy, model, challenge, data, run, or a solution with its id. */
  what: Scalars['String']['output'];
  /** What it was. */
  before: Scalars['String']['output'];
  /** What it is. */
  now: Scalars['String']['output'];
};

/** One place where a repetition differs. */
export type ResultDifference = {
  /** Where, as in `entries.0.score`. */
  path: Scalars['String']['output'];
  /** What is stored, as JSON. */
  stored: Scalars['String']['output'];
  /** What the repetition gave, as JSON. */
  repeated: Scalars['String']['output'];
};

/** Solutions that together cover more of a challenge than one alone. */
export type SolutionPackage = {
  /** The solutions' ids. */
  solutionIds: Array<Scalars['ID']['output']>;
  /** The solutions that you may see. */
  solutions: Array<Solution>;
  /** Requirement ids covered together. */
  covers: Array<Scalars['ID']['output']>;
  /** Share of the requirements covered together, 0 to 1. */
  coverage: Scalars['Float']['output'];
  /** Share covered by the best single solution, 0 to 1. */
  bestSingleCoverage: Scalars['Float']['output'];
  /** In words. */
  text: Scalars['String']['output'];
};

/** How far a run is. */
export type RunState =
  /** Waits for its turn. */
  | 'WAITING'
  /** Under way. */
  | 'RUNNING'
  /** Done. */
  | 'COMPLETED'
  /** Ended with an error. */
  | 'FAILED'
  /** Stopped by a person. */
  | 'CANCELLED';

/** How much of a run is done. */
export type Progress = {
  /** Challenges done. */
  done: Scalars['Int']['output'];
  /** Challenges in all. */
  total: Scalars['Int']['output'];
};

/** Why a run failed. */
export type RunFailure = {
  /** A code of the table of errors. */
  code: Scalars['String']['output'];
  /** In words. */
  message: Scalars['String']['output'];
};

/** How a run came to its challenges. */
export type Screened = {
  /** Published challenges that it looked at. */
  lookedAt: Scalars['Int']['output'];
  /** Those whose list still held: only the others were ranked again. */
  holding: Scalars['Int']['output'];
};

/** One computation of rankings. */
export type RankingRun = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** The challenge's id; null for all published challenges. */
  challengeId: Maybe<Scalars['ID']['output']>;
  /** The challenge; null for all published challenges. */
  challenge: Maybe<Challenge>;
  /** How far it is. */
  state: RunState;
  /** How much is done. */
  progress: Progress;
  /** Of a run that followed changes of solutions: what it looked at; null for other runs. */
  screened: Maybe<Screened>;
  /** What the result depends on; null before it has started. */
  versions: Maybe<RunVersions>;
  /** Person id, or `system`. */
  requestedBy: Scalars['ID']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When it started. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  error: Maybe<RunFailure>;
};

/** How much one side wants to meet. */
export type InterestLevel =
  /** Must meet. */
  | 'MUST_MEET'
  /** Would like to meet. */
  | 'LIKE_TO_MEET'
  /** Does not want to meet. */
  | 'NO_THANKS';

/** A side of a match. */
export type Side =
  /** The city that posted the challenge. */
  | 'CITY'
  /** The provider of the solution. */
  | 'PROVIDER';

/** One side's wish on a match. */
export type Interest = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** The challenge's id. */
  challengeId: Scalars['ID']['output'];
  /** The challenge; null where you may not see it. */
  challenge: Maybe<Challenge>;
  /** The solution's id. */
  solutionId: Scalars['ID']['output'];
  /** The solution; null where you may not see it. */
  solution: Maybe<Solution>;
  /** Whose wish it is. */
  side: Side;
  /** How much it wants to meet. */
  level: InterestLevel;
  /** A word to the other side. */
  note: Scalars['String']['output'];
  /** Who stated it. */
  statedBy: Maybe<Person>;
  /** When. */
  statedAt: Scalars['DateTime']['output'];
};

/** A person's declared conflict of interest with an organisation: it may not decide on what concerns it. */
export type ConflictOfInterest = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Whose conflict it is. */
  person: Maybe<Person>;
  /** The person's id. */
  personId: Scalars['ID']['output'];
  /** With whom. */
  organisation: Maybe<Organisation>;
  /** The organisation's id. */
  organisationId: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
  /** When it was declared. */
  declaredAt: Scalars['DateTime']['output'];
  /** When it was withdrawn. */
  withdrawnAt: Maybe<Scalars['DateTime']['output']>;
};

/** A feature's weight in the ranking. */
export type FeatureWeight = {
  /** The feature's name. */
  feature: Scalars['String']['output'];
  /** Its weight. */
  weight: Scalars['Float']['output'];
};

/** Places kept for those who are seldom seen. */
export type FairnessFloor = {
  /** For solutions of which no city has confirmed a reference. */
  firstTimeProviders: Maybe<FloorRule>;
  /** For challenges of small cities, in a solution's list. */
  smallCities: Maybe<SmallCityRule>;
};

/** At least so many of the first places. */
export type FloorRule = {
  /** How many. */
  places: Scalars['Int']['output'];
  /** Of how many first places; 10 where it is null. */
  first: Maybe<Scalars['Int']['output']>;
};

/** At least so many of the first places for small cities. */
export type SmallCityRule = {
  /** How many. */
  places: Scalars['Int']['output'];
  /** Of how many first places; 10 where it is null. */
  first: Maybe<Scalars['Int']['output']>;
  /** Fewer people than this; 100,000 where it is null. */
  population: Maybe<Scalars['Int']['output']>;
};

/** What can have weights of its own. */
export type WeightsScopeKind =
  /** An event: the challenges of the cities whose registration is confirmed. */
  | 'EVENT'
  /** A programme: the challenges that its proposals answer. */
  | 'PROGRAMME';

/** An event or programme that has weights of its own. */
export type WeightsScope = {
  /** Which of the two. */
  kind: WeightsScopeKind;
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** Published weights of the ranking. */
export type WeightsPreset = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** Grows with every publication: `default-3`. */
  weightsVersion: Scalars['String']['output'];
  /** The weights by feature. */
  weights: Array<FeatureWeight>;
  /** What they are for; null: every challenge that no scope's weights are for. */
  scope: Maybe<WeightsScope>;
  /** Places kept for those who are seldom seen; null: none. */
  floor: Maybe<FairnessFloor>;
  /** Whether rankings use it now. */
  isActive: Scalars['Boolean']['output'];
  /** Person id, or `system`. */
  publishedBy: Scalars['ID']['output'];
  /** When it was published. */
  publishedAt: Scalars['DateTime']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What is searched. */
export type SearchKind =
  /** Published challenges. */
  | 'CHALLENGE'
  /** Listed solutions. */
  | 'SOLUTION';

/** A piece of text, and whether it is what was searched for. */
export type HighlightPiece = {
  /** The text, as plain text. */
  text: Scalars['String']['output'];
  /** Whether it matches. */
  isMatch: Scalars['Boolean']['output'];
};

/** Something found. */
export type SearchHit = {
  /** The id of the challenge or solution. */
  id: Scalars['ID']['output'];
  /** What was found. */
  kind: SearchKind;
  /** The title in pieces. */
  title: Array<HighlightPiece>;
  /** Some of the text in pieces. */
  snippet: Array<HighlightPiece>;
  /** The challenge, where it is one. */
  challenge: Maybe<Challenge>;
  /** The solution, where it is one. */
  solution: Maybe<Solution>;
};

/** How many hits have one value. */
export type FacetValue = {
  /** The value. */
  value: Scalars['String']['output'];
  /** How many hits. */
  count: Scalars['Int']['output'];
};

/** How the hits are spread over a field's values. */
export type Facet = {
  /** The field. */
  field: Scalars['String']['output'];
  /** Its values. */
  values: Array<FacetValue>;
};

/** What a search found. */
export type SearchResult = {
  /** The hits, best first. */
  hits: Array<SearchHit>;
  /** How many there are in all. */
  total: Scalars['Int']['output'];
  /** How they are spread. */
  facets: Array<Facet>;
};

/** The words that speak for a theme. */
export type ThemeWords = {
  /** Theme or topic code. */
  theme: Scalars['String']['output'];
  /** The words of the text. */
  words: Array<Scalars['String']['output']>;
};

/** Themes and goals proposed for a text. */
export type Suggestions = {
  /** Theme and topic codes, best first. */
  themes: Array<Scalars['String']['output']>;
  /** Sustainable Development Goals, best first. */
  sdgs: Array<Scalars['Int']['output']>;
  /** The words that speak for each theme. */
  words: Array<ThemeWords>;
};

/** Where a programme stands. */
export type ProgrammeState =
  /** Being written; only the organising body sees it. */
  | 'DRAFT'
  /** Visible to everybody. */
  | 'PUBLISHED'
  /** It has ended. */
  | 'CLOSED'
  /** Taken back. */
  | 'WITHDRAWN';

/** The stages of a programme, in their order. */
export type ProgrammeStage =
  /** Proposals are handed in. */
  | 'SUBMISSION'
  /** They are reviewed, and the beneficiary is selected. */
  | 'REVIEW'
  /** The consultant or solution provider is selected; optional. */
  | 'CONSULTANT_SELECTION'
  /** The feasibility study. */
  | 'FEASIBILITY_STUDY'
  /** The pilot; optional. */
  | 'PILOT';

/** What a rule of a programme looks at. */
export type EligibilitySubject =
  /** What the applicant is. */
  | 'ORGANISATION_KIND'
  /** Its country, ISO 3166-1 alpha-2. */
  | 'COUNTRY'
  /** Its region. */
  | 'REGION'
  /** The categories of its memberships that hold now. */
  | 'MEMBERSHIP'
  /** The income group of a city. */
  | 'INCOME_GROUP'
  /** The inhabitants of a city. */
  | 'POPULATION'
  /** The themes of the proposal; a theme stands for its topics. */
  | 'THEME'
  /** The budget, in minor units of one currency. */
  | 'BUDGET'
  /** The own contribution, in percent of the budget. */
  | 'OWN_CONTRIBUTION'
  /** The proposal names a published challenge. */
  | 'CHALLENGE';

/** What a check found. */
export type FindingVerdict =
  /** It fits. */
  | 'MET'
  /** It does not fit. */
  | 'NOT_MET'
  /** Nothing was stated to go by; it excludes nobody. */
  | 'NOT_KNOWN';

/** Where a question stands. */
export type QuestionState =
  /** No answer yet. */
  | 'ASKED'
  /** Answered, for everybody to see. */
  | 'ANSWERED'
  /** Referred to a question that was answered before. */
  | 'REFERRED';

/** Where a proposal stands. */
export type ProposalState =
  /** Being written. */
  | 'DRAFT'
  /** Handed in. */
  | 'SUBMITTED'
  /** Its reviewers are named. */
  | 'IN_REVIEW'
  /** Among the best. */
  | 'SHORTLISTED'
  /** Selected. */
  | 'SELECTED'
  /** Not selected. */
  | 'DECLINED'
  /** The feasibility study is under way. */
  | 'IN_STUDY'
  /** The pilot is under way. */
  | 'IN_PILOT'
  /** The study or the pilot is done. */
  | 'COMPLETED'
  /** Taken back. */
  | 'WITHDRAWN';

/** What a proposal starts from. */
export type ProposalOriginKind =
  /** A meeting. */
  | 'MEETING'
  /** A match. */
  | 'MATCH'
  /** Nothing. */
  | 'NONE';

/** A decision on a proposal. */
export type DecisionKind =
  /** It is among the best. */
  | 'SHORTLIST'
  /** It is selected. */
  | 'SELECT'
  /** It is not selected. */
  | 'DECLINE';

/** What came of a project. */
export type OutcomeKind =
  /** An agreement was signed. */
  | 'SIGNED_AGREEMENT'
  /** Its funding is secured. */
  | 'FUNDING_SECURED'
  /** Procurement has started. */
  | 'PROCUREMENT_STARTED'
  /** It is in use. */
  | 'DEPLOYED'
  /** It was expanded. */
  | 'EXPANDED'
  /** It was given up. */
  | 'ENDED'
  /** Nothing yet. */
  | 'NOTHING_YET';

/** When an outcome was asked for. */
export type OutcomePeriod =
  /** Before the follow-ups. */
  | 'EARLIER'
  /** Six months after completion. */
  | 'SIX_MONTHS'
  /** Twelve months after completion. */
  | 'TWELVE_MONTHS';

/** How a source funds. */
export type FundingInstrument =
  /** A grant. */
  | 'GRANT'
  /** A loan. */
  | 'LOAN'
  /** A guarantee. */
  | 'GUARANTEE'
  /** A public-private partnership. */
  | 'PPP'
  /** Goods, services or advice. */
  | 'IN_KIND';

/** Where a funding source stands. */
export type FundingSourceState =
  /** Shown and proposed. */
  | 'LISTED'
  /** It funds no more. */
  | 'ARCHIVED';

/** What a funding check looks at. */
export type FundingAspect =
  /** Whether it is listed. */
  | 'STATE'
  /** Whether it takes applications now. */
  | 'WINDOW'
  /** The themes. */
  | 'THEME'
  /** The region. */
  | 'REGION'
  /** The amount sought: the budget less the own contribution. */
  | 'TICKET';

/** When a stage is open: from `opensAt` up to, and without, `closesAt`. */
export type ProgrammeWindow = {
  /** The stage. */
  stage: ProgrammeStage;
  /** When it opens. */
  opensAt: Scalars['DateTime']['output'];
  /** When it closes. */
  closesAt: Scalars['DateTime']['output'];
};

/** Windows that were moved after publication. */
export type WindowChange = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Who moved them. */
  by: Maybe<Person>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** The windows as they were announced until then. */
  before: Array<ProgrammeWindow>;
};

/** A rule of a programme. */
export type EligibilityRule = {
  /** Its id within the programme. */
  id: Scalars['ID']['output'];
  /** What it looks at. */
  subject: EligibilitySubject;
  /** Codes of which one must hold; empty: any. */
  allowed: Array<Scalars['String']['output']>;
  /** Codes of which none may hold. */
  excluded: Array<Scalars['String']['output']>;
  /** The least; a number of people, minor units or percent. */
  minimum: Maybe<Scalars['MinorUnits']['output']>;
  /** The most; a number of people, minor units or percent. */
  maximum: Maybe<Scalars['MinorUnits']['output']>;
  /** Of a budget, ISO 4217. */
  currency: Maybe<Scalars['String']['output']>;
  /** Why the rule is there. */
  reason: Scalars['String']['output'];
};

/** What a rule says of a proposal. */
export type EligibilityFinding = {
  /** The rule. */
  ruleId: Scalars['ID']['output'];
  /** What it looks at. */
  subject: EligibilitySubject;
  /** What was found. */
  verdict: FindingVerdict;
  /** Why the rule is there. */
  reason: Scalars['String']['output'];
};

/** A criterion of a rubric. */
export type RubricCriterion = {
  /** Its id within the rubric. */
  id: Scalars['ID']['output'];
  /** What is judged. */
  title: Scalars['String']['output'];
  /** How it is judged. */
  description: Scalars['String']['output'];
  /** Percent of the whole. */
  weight: Scalars['Int']['output'];
};

/** By what proposals are reviewed. */
export type Rubric = {
  /** The criteria; their weights add up to 100. */
  criteria: Array<RubricCriterion>;
  /** Scores go from 0 to this. */
  maximumScore: Scalars['Int']['output'];
  /** So many reviews are needed before anything is decided. */
  reviewsNeeded: Scalars['Int']['output'];
};

/** A call for proposals with a window for each stage. */
export type Programme = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Where it stands. */
  state: ProgrammeState;
  /** Its title. */
  title: Scalars['String']['output'];
  /** What it is for. */
  description: Scalars['String']['output'];
  /** The language of its texts, BCP 47. */
  language: Scalars['String']['output'];
  /** The IANA time zone its windows are announced in. */
  timeZone: Scalars['String']['output'];
  /** The id of the organisation that pays; null: the organising body. */
  sponsorId: Maybe<Scalars['ID']['output']>;
  /** Who pays. */
  sponsor: Maybe<Organisation>;
  /** The most that one proposal gets. */
  support: Maybe<Money>;
  /** Theme and topic codes. */
  themes: Array<Scalars['String']['output']>;
  /** One for each stage, one after the other. */
  windows: Array<ProgrammeWindow>;
  /** Who and what is eligible. */
  eligibility: Array<EligibilityRule>;
  /** By what proposals are reviewed. */
  rubric: Maybe<Rubric>;
  /** How its windows were moved after publication. */
  windowChanges: Array<WindowChange>;
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** When it was published. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was closed or withdrawn. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was closed or withdrawn. */
  endReason: Maybe<Scalars['String']['output']>;
  /** Its proposals that you may see, newest first. */
  proposals: ProposalConnection;
  /** Its answered questions, oldest first. */
  questions: ProgrammeQuestionConnection;
};


/** A call for proposals with a window for each stage. */
export type ProgrammeProposalsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A call for proposals with a window for each stage. */
export type ProgrammeQuestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A question about a programme, answered once and for all. */
export type ProgrammeQuestion = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The id of the programme. */
  programmeId: Scalars['ID']['output'];
  /** Where it stands. */
  state: QuestionState;
  /** The question. */
  text: Scalars['String']['output'];
  /** Who asked; null for everybody but the asker and staff. */
  organisation: Maybe<Organisation>;
  /** When it was asked. */
  askedAt: Scalars['DateTime']['output'];
  /** The answer. */
  answer: Maybe<Scalars['String']['output']>;
  /** When it was answered or referred. */
  answeredAt: Maybe<Scalars['DateTime']['output']>;
  /** The id of the answered question it was referred to. */
  referredTo: Maybe<Scalars['ID']['output']>;
};

/** What a project costs. */
export type ProposalBudget = {
  /** All of it. */
  total: Money;
  /** What the applicant pays of it, in the same currency. */
  ownContribution: Money;
};

/** What a proposal started from, as it was then. */
export type ProposalOrigin = {
  /** What it was. */
  kind: ProposalOriginKind;
  /** The id of the meeting or match. */
  id: Maybe<Scalars['ID']['output']>;
  /** Its challenge. */
  challenge: Maybe<Challenge>;
  /** Its solution. */
  solution: Maybe<Solution>;
  /** Both sides. */
  organisations: Array<Organisation>;
  /** The score of a match, 0 to 100. */
  score: Maybe<Scalars['Float']['output']>;
  /** The rank of a match. */
  rank: Maybe<Scalars['Int']['output']>;
  /** When the meeting was held, or the match was ranked. */
  at: Maybe<Scalars['DateTime']['output']>;
};

/** Why a reviewer stepped back. */
export type ReviewerRecusal = {
  /** The conflict of interest. */
  reason: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** Somebody who is asked to review. */
export type ProposalReviewer = {
  /** Who. */
  person: Maybe<Person>;
  /** The organisation of the reviewer. */
  organisation: Maybe<Organisation>;
  /** Since when. */
  assignedAt: Scalars['DateTime']['output'];
  /** Set where the reviewer stepped back. */
  recusal: Maybe<ReviewerRecusal>;
};

/** A decision; it is never changed. */
export type ProposalDecision = {
  /** What was decided. */
  kind: DecisionKind;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who decided. */
  decidedBy: Maybe<Person>;
  /** When. */
  decidedAt: Scalars['DateTime']['output'];
  /** Mean of the reviews, 0 to 100. */
  score: Scalars['Float']['output'];
  /** The reviews it rests on. */
  reviewIds: Array<Scalars['ID']['output']>;
};

/** The consultant or solution provider of a study. */
export type ProposalConsultant = {
  /** Who. */
  organisation: Maybe<Organisation>;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who chose. */
  chosenBy: Maybe<Person>;
  /** When. */
  chosenAt: Scalars['DateTime']['output'];
};

/** What came of a proposal. */
export type ProposalOutcome = {
  /** Its id within the proposal. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: OutcomeKind;
  /** When it was asked for. */
  period: OutcomePeriod;
  /** When it happened. */
  date: Scalars['Date']['output'];
  /** The money in it. */
  amount: Maybe<Money>;
  /** What else there is to say. */
  note: Scalars['String']['output'];
  /** Who recorded it. */
  recordedBy: Maybe<Person>;
  /** When it was recorded. */
  recordedAt: Scalars['DateTime']['output'];
};

/** Why a proposal was taken back. */
export type ProposalWithdrawal = {
  /** Why. */
  reason: Scalars['String']['output'];
  /** Who took it back. */
  by: Maybe<Person>;
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** A project that a city or another organisation proposes. */
export type Proposal = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Where it stands. */
  state: ProposalState;
  /** The id of its programme; null: submitted outside any. */
  programmeId: Maybe<Scalars['ID']['output']>;
  /** Its programme. */
  programme: Maybe<Programme>;
  /** The id of the applicant. */
  organisationId: Scalars['ID']['output'];
  /** The applicant. */
  organisation: Maybe<Organisation>;
  /** The country of the applicant, ISO 3166-1 alpha-2. */
  country: Scalars['String']['output'];
  /** The region of the applicant. */
  region: Region;
  /** Its title. */
  title: Scalars['String']['output'];
  /** In a few sentences. */
  summary: Scalars['String']['output'];
  /** What is proposed. */
  description: Scalars['String']['output'];
  /** The language of its texts, BCP 47. */
  language: Scalars['String']['output'];
  /** Theme and topic codes. */
  themes: Array<Scalars['String']['output']>;
  /** Sustainable Development Goals, 1 to 17. */
  sdgs: Array<Scalars['Int']['output']>;
  /** The id of the challenge it answers. */
  challengeId: Maybe<Scalars['ID']['output']>;
  /** The challenge it answers. */
  challenge: Maybe<Challenge>;
  /** Organisations that take part beside the applicant. */
  partners: Array<Organisation>;
  /** What it costs. */
  budget: Maybe<ProposalBudget>;
  /** What shall come of it. */
  expectedOutcome: Scalars['String']['output'];
  /** What it started from. */
  origin: ProposalOrigin;
  /** What the rules said when it was handed in. */
  eligibility: Array<EligibilityFinding>;
  /** What the reviews go by; fixed when the review starts. */
  rubric: Maybe<Rubric>;
  /** Who is asked to review; empty for all but staff and the reviewers. */
  reviewers: Array<ProposalReviewer>;
  /** Its reviews: sealed until all are in, except your own. */
  reviews: ProposalReviewConnection;
  /** What was decided, oldest first. */
  decisions: Array<ProposalDecision>;
  /** Who makes the study. */
  consultant: Maybe<ProposalConsultant>;
  /** What came of it, oldest first. */
  outcomes: Array<ProposalOutcome>;
  /** When to ask again what came of it. */
  nextFollowUpAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
  /** When it was handed in. */
  submittedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it was completed. */
  completedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was taken back. */
  withdrawal: Maybe<ProposalWithdrawal>;
};


/** A project that a city or another organisation proposes. */
export type ProposalReviewsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** The score of one criterion. */
export type ReviewScore = {
  /** The criterion. */
  criterionId: Scalars['ID']['output'];
  /** From 0 to the maximum of the rubric. */
  score: Scalars['Int']['output'];
  /** Why. */
  comment: Scalars['String']['output'];
};

/** A review of a proposal; final once it is given. */
export type ProposalReview = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** The id of the proposal. */
  proposalId: Scalars['ID']['output'];
  /** Who reviewed. */
  reviewer: Maybe<Person>;
  /** The organisation of the reviewer. */
  organisation: Maybe<Organisation>;
  /** When. */
  givenAt: Scalars['DateTime']['output'];
  /** True until all reviews are in. */
  isSealed: Scalars['Boolean']['output'];
  /** Null while sealed, except for the reviewer. */
  scores: Maybe<Array<ReviewScore>>;
  /** Null while sealed, except for the reviewer. */
  comment: Maybe<Scalars['String']['output']>;
  /** Weighted, 0 to 100; null while sealed, except for the reviewer. */
  total: Maybe<Scalars['Float']['output']>;
};

/** What the rules say of a proposal now. */
export type ProposalEligibility = {
  /** The id of the proposal. */
  proposalId: Scalars['ID']['output'];
  /** No rule speaks against it. */
  isEligible: Scalars['Boolean']['output'];
  /** Rule by rule. */
  findings: Array<EligibilityFinding>;
};

/** An organisation that could take part. */
export type PartnerSuggestion = {
  /** Who. */
  organisation: Maybe<Organisation>;
  /** The themes of the proposal it offers solutions for. */
  sharedThemes: Array<Scalars['String']['output']>;
  /** Its solutions for them. */
  solutions: Array<Solution>;
  /** Why, in plain words. */
  reasons: Array<Scalars['String']['output']>;
};

/** What could fit a proposal. */
export type ProposalSuggestions = {
  /** The id of the proposal. */
  proposalId: Scalars['ID']['output'];
  /** Organisations that could take part, best first. */
  partners: Array<PartnerSuggestion>;
  /** Funding sources that nothing speaks against. */
  fundingSources: Array<FundingCheck>;
};

/** When a funding source takes applications; an open end is null. */
export type FundingWindow = {
  /** When it opens. */
  opensAt: Maybe<Scalars['DateTime']['output']>;
  /** When it closes. */
  closesAt: Maybe<Scalars['DateTime']['output']>;
};

/** Where a project can get money, goods or advice. */
export type FundingSource = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change; give it back as `expectedVersion`. */
  version: Scalars['Int']['output'];
  /** Where it stands. */
  state: FundingSourceState;
  /** The id of who funds. */
  organisationId: Scalars['ID']['output'];
  /** Who funds. */
  organisation: Maybe<Organisation>;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What it funds, and how. */
  description: Scalars['String']['output'];
  /** The language of its texts, BCP 47. */
  language: Scalars['String']['output'];
  /** How it funds. */
  instrument: FundingInstrument;
  /** Theme and topic codes; empty: every theme. */
  themes: Array<Scalars['String']['output']>;
  /** Regions; empty: every region. */
  regions: Array<Region>;
  /** What one project can get. */
  ticket: Maybe<MoneyRange>;
  /** When applications are taken. */
  window: FundingWindow;
  /** Where to read more. */
  url: Maybe<Scalars['String']['output']>;
  /** When it was listed. */
  createdAt: Scalars['DateTime']['output'];
  /** When it was last changed. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What a funding check found in one aspect. */
export type FundingFinding = {
  /** What was looked at. */
  aspect: FundingAspect;
  /** What was found. */
  verdict: FindingVerdict;
  /** In plain words. */
  text: Scalars['String']['output'];
};

/** Whether a source fits a proposal. */
export type FundingCheck = {
  /** The id of the source. */
  fundingSourceId: Scalars['ID']['output'];
  /** The source. */
  fundingSource: Maybe<FundingSource>;
  /** The id of the proposal. */
  proposalId: Scalars['ID']['output'];
  /** No aspect speaks against it. */
  isEligible: Scalars['Boolean']['output'];
  /** Aspect by aspect. */
  findings: Array<FundingFinding>;
};

/** A page of programmes. */
export type ProgrammeConnection = {
  /** The items with their cursors. */
  edges: Array<ProgrammeEdge>;
  /** The items alone. */
  nodes: Array<Programme>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An item of the page. */
export type ProgrammeEdge = {
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Programme;
};

/** A page of questions. */
export type ProgrammeQuestionConnection = {
  /** The items with their cursors. */
  edges: Array<ProgrammeQuestionEdge>;
  /** The items alone. */
  nodes: Array<ProgrammeQuestion>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An item of the page. */
export type ProgrammeQuestionEdge = {
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ProgrammeQuestion;
};

/** A page of proposals. */
export type ProposalConnection = {
  /** The items with their cursors. */
  edges: Array<ProposalEdge>;
  /** The items alone. */
  nodes: Array<Proposal>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An item of the page. */
export type ProposalEdge = {
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: Proposal;
};

/** A page of reviews. */
export type ProposalReviewConnection = {
  /** The items with their cursors. */
  edges: Array<ProposalReviewEdge>;
  /** The items alone. */
  nodes: Array<ProposalReview>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An item of the page. */
export type ProposalReviewEdge = {
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: ProposalReview;
};

/** A page of funding sources. */
export type FundingSourceConnection = {
  /** The items with their cursors. */
  edges: Array<FundingSourceEdge>;
  /** The items alone. */
  nodes: Array<FundingSource>;
  /** Where the page ends. */
  pageInfo: PageInfo;
};

/** An item of the page. */
export type FundingSourceEdge = {
  /** Give it as `after` to go on behind this item. */
  cursor: Scalars['String']['output'];
  /** The item. */
  node: FundingSource;
};

/** When a stage is open. */
export type ProgrammeWindowInput = {
  /** The stage. */
  stage: ProgrammeStage;
  /** When it opens. */
  opensAt: Scalars['DateTime']['input'];
  /** When it closes: the first moment at which it is over. */
  closesAt: Scalars['DateTime']['input'];
};

/** A rule. Kinds, countries, regions, memberships, income groups and themes take codes; population, budget and own contribution a minimum and a maximum; `CHALLENGE` takes nothing. */
export type EligibilityRuleInput = {
  /** Its id within the programme: `e1`. */
  id: Scalars['ID']['input'];
  /** What it looks at. */
  subject: EligibilitySubject;
  /** Codes of which one must hold. */
  allowed?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Codes of which none may hold. */
  excluded?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The least. */
  minimum?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** The most. */
  maximum?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** Of a budget, ISO 4217. */
  currency?: InputMaybe<Scalars['String']['input']>;
  /** Why the rule is there: applicants read it. */
  reason: Scalars['String']['input'];
};

/** A criterion of a rubric. */
export type RubricCriterionInput = {
  /** Its id within the rubric. */
  id: Scalars['ID']['input'];
  /** What is judged. */
  title: Scalars['String']['input'];
  /** How it is judged. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Percent of the whole. */
  weight: Scalars['Int']['input'];
};

/** By what proposals are reviewed. */
export type RubricInput = {
  /** The criteria; their weights add up to 100. */
  criteria: Array<RubricCriterionInput>;
  /** Scores go from 0 to this; 5 where left out. */
  maximumScore?: InputMaybe<Scalars['Int']['input']>;
  /** Reviews needed before anything is decided; 2 where left out. */
  reviewsNeeded?: InputMaybe<Scalars['Int']['input']>;
};

/** What a programme says. */
export type ProgrammeContentInput = {
  /** Its title. */
  title: Scalars['String']['input'];
  /** What it is for. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language of its texts; `en` where left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** The IANA time zone of its windows; `UTC` where left out. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** The organisation that pays. */
  sponsorId?: InputMaybe<Scalars['ID']['input']>;
  /** The most that one proposal gets. */
  support?: InputMaybe<MoneyInput>;
  /** Theme and topic codes. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** One for each stage, in their order, without overlapping. */
  windows?: InputMaybe<Array<ProgrammeWindowInput>>;
  /** Who and what is eligible. */
  eligibility?: InputMaybe<Array<EligibilityRuleInput>>;
  /** By what proposals are reviewed. */
  rubric?: InputMaybe<RubricInput>;
};

/** What a project costs. */
export type ProposalBudgetInput = {
  /** All of it. */
  total: MoneyInput;
  /** What the applicant pays of it, in the same currency. */
  ownContribution: MoneyInput;
};

/** What a proposal says. */
export type ProposalContentInput = {
  /** Its title. */
  title: Scalars['String']['input'];
  /** In a few sentences. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** What is proposed. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language of its texts; `en` where left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Theme and topic codes. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sustainable Development Goals. */
  sdgs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** The challenge it answers. */
  challengeId?: InputMaybe<Scalars['ID']['input']>;
  /** Organisations that take part beside the applicant. */
  partnerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What it costs. */
  budget?: InputMaybe<ProposalBudgetInput>;
  /** What shall come of it. */
  expectedOutcome?: InputMaybe<Scalars['String']['input']>;
};

/** What a proposal starts from. */
export type ProposalOriginInput = {
  /** What it is. */
  kind: ProposalOriginKind;
  /** The id of the meeting or match. */
  id?: InputMaybe<Scalars['ID']['input']>;
};

/** What came of a proposal. */
export type OutcomeInput = {
  /** What it is. */
  kind: OutcomeKind;
  /** When it was asked for. */
  period: OutcomePeriod;
  /** When it happened. */
  date: Scalars['Date']['input'];
  /** The money in it. */
  amount?: InputMaybe<MoneyInput>;
  /** What else there is to say. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** The score of one criterion. */
export type ReviewScoreInput = {
  /** The criterion. */
  criterionId: Scalars['ID']['input'];
  /** From 0 to the maximum of the rubric. */
  score: Scalars['Int']['input'];
  /** Why. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** A review. */
export type ReviewContentInput = {
  /** One for each criterion. */
  scores: Array<ReviewScoreInput>;
  /** What else there is to say. */
  comment?: InputMaybe<Scalars['String']['input']>;
  /** The declaration of the reviewer; without it no review is taken. */
  hasNoConflictOfInterest: Scalars['Boolean']['input'];
};

/** When a funding source takes applications. */
export type FundingWindowInput = {
  /** When it opens. */
  opensAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it closes. */
  closesAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a funding source says. */
export type FundingSourceContentInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** What it funds, and how. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language of its texts; `en` where left out. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** How it funds. */
  instrument: FundingInstrument;
  /** Theme and topic codes; none: every theme. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Regions; none: every region. */
  regions?: InputMaybe<Array<Region>>;
  /** What one project can get. */
  ticket?: InputMaybe<MoneyRangeInput>;
  /** When applications are taken. */
  window?: InputMaybe<FundingWindowInput>;
  /** Where to read more. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type Mutation = {
  /** Drafts a programme (secretariat). */
  createProgramme: CreateProgrammePayload;
  /** Replaces the content of a draft (secretariat). */
  updateProgramme: UpdateProgrammePayload;
  /** Makes a programme visible (secretariat). */
  publishProgramme: PublishProgrammePayload;
  /** Moves the windows of a published programme, with a reason that everybody sees (secretariat). */
  moveProgrammeWindows: MoveProgrammeWindowsPayload;
  /** A programme has ended (secretariat). */
  closeProgramme: CloseProgrammePayload;
  /** Takes a programme back (secretariat). */
  withdrawProgramme: WithdrawProgrammePayload;
  /** Asks something about a published programme. */
  askProgrammeQuestion: AskProgrammeQuestionPayload;
  /** Answers a question, once and for all to see (secretariat). */
  answerProgrammeQuestion: AnswerProgrammeQuestionPayload;
  /** Refers a question to one that was answered before (secretariat). */
  referProgrammeQuestion: ReferProgrammeQuestionPayload;
  /** Drafts a proposal: from a meeting, a match or nothing, for a programme or none. */
  createProposal: CreateProposalPayload;
  /** Replaces the content of a draft. */
  updateProposal: UpdateProposalPayload;
  /** Hands a proposal in: within the window, complete and eligible. */
  submitProposal: SubmitProposalPayload;
  /** Takes a proposal back. */
  withdrawProposal: WithdrawProposalPayload;
  /** Names the reviewers of a proposal (secretariat). */
  startProposalReview: StartProposalReviewPayload;
  /** Names other reviewers while a proposal is in review (secretariat). */
  setProposalReviewers: SetProposalReviewersPayload;
  /** Gives your review of a proposal; it is final. */
  giveReview: GiveReviewPayload;
  /** Declares your conflict of interest with a proposal: your review is no longer expected. */
  stepBackFromReview: StepBackFromReviewPayload;
  /** Shortlists, selects or declines, with a reason, once all reviews are in (secretariat). */
  decideProposal: DecideProposalPayload;
  /** Names the consultant or solution provider of a selected proposal (secretariat). */
  chooseConsultant: ChooseConsultantPayload;
  /** The feasibility study begins (secretariat). */
  startFeasibilityStudy: StartFeasibilityStudyPayload;
  /** The pilot begins (secretariat). */
  startPilot: StartPilotPayload;
  /** The study or the pilot is done (secretariat). */
  completeProposal: CompleteProposalPayload;
  /** Records what came of a proposal. */
  recordOutcome: RecordOutcomePayload;
  /** Lists a funding source of your own organisation (secretariat: of any). */
  createFundingSource: CreateFundingSourcePayload;
  /** Replaces the content of a funding source. */
  updateFundingSource: UpdateFundingSourcePayload;
  /** A source funds no more. */
  archiveFundingSource: ArchiveFundingSourcePayload;
  /** Rebuilds what the proposals know of other services from its owners (operator). */
  rebuildProposalCopies: RebuildProposalCopiesPayload;
  /** Drafts an event (secretariat). */
  createEvent: CreateEventPayload;
  /** Replaces its content; slots and tables stay once a timetable is published (secretariat). */
  updateEvent: UpdateEventPayload;
  /** Opens registration (secretariat). */
  openEvent: OpenEventPayload;
  /** Closes registration: from now on the secretariat registers (secretariat). */
  closeEvent: CloseEventPayload;
  /** Opens registration again (secretariat). */
  reopenEvent: ReopenEventPayload;
  /** It is over; not before its last slot has ended (secretariat). */
  endEvent: EndEventPayload;
  /** It does not take place (secretariat). */
  cancelEvent: CancelEventPayload;
  /** Registers the own organisation for an event; again after it was cancelled. */
  register: RegisterPayload;
  /** Replaces delegates, availability, limits and themes. */
  updateRegistration: UpdateRegistrationPayload;
  /** It counts (secretariat). */
  confirmRegistration: ConfirmRegistrationPayload;
  /** It does not count (secretariat). */
  declineRegistration: DeclineRegistrationPayload;
  /** The organisation does not come after all: its meetings ahead are cancelled. */
  cancelRegistration: CancelRegistrationPayload;
  /** Says whether the own organisation wants to meet another participant. */
  stateParticipantInterest: StateParticipantInterestPayload;
  /** Takes a wish back. */
  withdrawParticipantInterest: WithdrawParticipantInterestPayload;
  /** Plans all meetings of an event (secretariat). */
  requestTimetable: RequestTimetablePayload;
  /** Fills what has become free beside the meetings that stand; none is moved (secretariat). */
  replanTimetable: ReplanTimetablePayload;
  /** Stops planning, or throws away what was planned (secretariat). */
  cancelTimetable: CancelTimetablePayload;
  /** Somebody looked at it: it may be published (secretariat). */
  reviewTimetable: ReviewTimetablePayload;
  /** Writes it into the diaries, and shows it once all of it is there (secretariat). */
  publishTimetable: PublishTimetablePayload;
  /** Changes it by hand: saved unless something blocks, or warns and the warnings are not accepted (secretariat). */
  editTimetable: EditTimetablePayload;
  /** Signs in with e-mail and password: sets the session cookie. */
  signIn: SignInPayload;
  /** Ends this session and clears its cookie. */
  signOut: SignOutPayload;
  /** Changes your own password; your other sessions end. */
  changePassword: ChangePasswordPayload;
  /** Says what a one-time, invitation or reset link is for, without using it. */
  inspectLink: InspectLinkPayload;
  /** Uses a link: sets a password and signs in. */
  redeemLink: RedeemLinkPayload;
  /** Sends a reset link, if the address is known; answers the same where it is not. */
  requestPasswordReset: RequestPasswordResetPayload;
  /** Makes an API token for yourself. */
  createApiToken: CreateApiTokenPayload;
  /** Revokes one of your API tokens. */
  revokeApiToken: RevokeApiTokenPayload;
  /** Chooses how mail of some kinds comes: at once, once a day, or not at all. */
  chooseMessages: ChooseMessagesPayload;
  /** Adds an organisation (secretariat). */
  createOrganisation: CreateOrganisationPayload;
  /** Replaces an organisation's content (its admin, secretariat). */
  updateOrganisation: UpdateOrganisationPayload;
  /** Invites a person by e-mail. */
  invitePerson: InvitePersonPayload;
  /** Changes a person's name, language or time zone. */
  updatePerson: UpdatePersonPayload;
  /** Replaces a person's roles (secretariat; an organisation admin within the own organisation). */
  setPersonRoles: SetPersonRolesPayload;
  /** Ends a person's sessions and refuses sign-in. */
  disablePerson: DisablePersonPayload;
  /** Applies for membership. */
  applyForMembership: ApplyForMembershipPayload;
  /** Enters the facts and finds the fee (secretariat). */
  assessMembership: AssessMembershipPayload;
  /** Approves or declines (executive committee). */
  decideMembership: DecideMembershipPayload;
  /** The fee is settled (secretariat). */
  activateMembership: ActivateMembershipPayload;
  /** Ended or not renewed (secretariat). */
  lapseMembership: LapseMembershipPayload;
  /** Writes a draft. */
  createChallenge: CreateChallengePayload;
  /** Replaces the content of a draft or published challenge. */
  updateChallenge: UpdateChallengePayload;
  /** Makes a challenge visible and has it ranked. */
  publishChallenge: PublishChallengePayload;
  /** Takes a challenge back. */
  withdrawChallenge: WithdrawChallengePayload;
  /** The need is met or over. */
  closeChallenge: CloseChallengePayload;
  /** Adds or replaces the translation into one language. */
  setChallengeTranslation: SetChallengeTranslationPayload;
  /** Removes the translation into one language. */
  removeChallengeTranslation: RemoveChallengeTranslationPayload;
  /** Writes a draft. */
  createSolution: CreateSolutionPayload;
  /** Replaces the content of a solution. */
  updateSolution: UpdateSolutionPayload;
  /** Asks the secretariat to list a solution. */
  submitSolutionForReview: SubmitSolutionForReviewPayload;
  /** Lists a solution (secretariat). */
  approveSolution: ApproveSolutionPayload;
  /** Sends a solution back to draft with a note (secretariat). */
  sendBackSolution: SendBackSolutionPayload;
  /** Takes a solution out of the catalogue. */
  archiveSolution: ArchiveSolutionPayload;
  /** Adds or replaces a reference; it becomes claimed. */
  setReference: SetReferencePayload;
  /** Removes a reference. */
  removeReference: RemoveReferencePayload;
  /** The city's own people confirm a reference. */
  confirmReference: ConfirmReferencePayload;
  /** Ranks one challenge, or all that are published. */
  requestRankingRun: RequestRankingRunPayload;
  /** Stops a waiting or running run. */
  cancelRankingRun: CancelRankingRunPayload;
  /** Puts a match elsewhere, with a reason (secretariat). */
  overrideMatch: OverrideMatchPayload;
  /** Puts a match back to its computed rank (secretariat). */
  removeMatchOverride: RemoveMatchOverridePayload;
  /** States your own side's interest in a match. */
  stateInterest: StateInterestPayload;
  /** Takes your own interest back. */
  withdrawInterest: WithdrawInterestPayload;
  /** Declares your own conflict of interest with an organisation. */
  declareConflictOfInterest: DeclareConflictOfInterestPayload;
  /** Your conflict of interest no longer holds. */
  withdrawConflictOfInterest: WithdrawConflictOfInterestPayload;
  /** Publishes new weights; rankings become outdated (secretariat). */
  publishWeights: PublishWeightsPayload;
  /** Rebuilds copies and the search index from their owners (operator). */
  rebuildCopies: RebuildCopiesPayload;
  /** Prints all agendas of an event into one file (secretariat). */
  requestAgendaPrint: RequestAgendaPrintPayload;
  /** Stops a print (secretariat). */
  cancelAgendaPrint: CancelAgendaPrintPayload;
  /** Makes a new secret link to your calendar; the link before it ends. */
  createCalendarFeed: CreateCalendarFeedPayload;
  /** Ends the link to your calendar, or (secretariat) to a person's. */
  revokeCalendarFeed: RevokeCalendarFeedPayload;
  /** Asks another participant of an event, or (without event) any partner all year, for a meeting. */
  requestMeeting: RequestMeetingPayload;
  /** Says yes to one of the times; the last missing yes takes everybody's time and a table. */
  acceptMeeting: AcceptMeetingPayload;
  /** Says no to a request. */
  declineMeeting: DeclineMeetingPayload;
  /** Takes the own request back. */
  withdrawMeeting: WithdrawMeetingPayload;
  /** Moves an accepted meeting to another time or table (secretariat). */
  moveMeeting: MoveMeetingPayload;
  /** Proposes another time to the other side; nothing moves before it agrees. */
  proposeMeetingMove: ProposeMeetingMovePayload;
  /** Agrees to the proposed time, or not. */
  answerMeetingMove: AnswerMeetingMovePayload;
  /** Seats other people of the own organisation. */
  changeMeetingPeople: ChangeMeetingPeoplePayload;
  /** An accepted meeting does not take place. */
  cancelMeeting: CancelMeetingPayload;
  /** Two accepted meetings change places, both or neither (secretariat). */
  exchangeMeetings: ExchangeMeetingsPayload;
  /** Records who came; a side of which nobody came makes it a no-show, and its slot is offered to others. */
  recordMeetingAttendance: RecordMeetingAttendancePayload;
  /** Says what somebody who sat there thinks of it. */
  giveMeetingFeedback: GiveMeetingFeedbackPayload;
  /** Says what became of it after six or twelve months. */
  answerMeetingFollowUp: AnswerMeetingFollowUpPayload;
  /** Reminds everybody who has not answered a request, at most once a day each (secretariat). */
  remindUnansweredMeetings: RemindUnansweredMeetingsPayload;
  /** Keeps time for something else, at most a day at once. */
  addPersonalBlock: AddPersonalBlockPayload;
  /** Frees the time again. */
  removePersonalBlock: RemovePersonalBlockPayload;
  /** Waits for a slot with a partner at an event. */
  joinWaitingList: JoinWaitingListPayload;
  /** No longer waits. */
  leaveWaitingList: LeaveWaitingListPayload;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCreateProgrammeArgs = {
  input: CreateProgrammeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationUpdateProgrammeArgs = {
  input: UpdateProgrammeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationPublishProgrammeArgs = {
  input: PublishProgrammeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationMoveProgrammeWindowsArgs = {
  input: MoveProgrammeWindowsInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCloseProgrammeArgs = {
  input: CloseProgrammeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationWithdrawProgrammeArgs = {
  input: WithdrawProgrammeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationAskProgrammeQuestionArgs = {
  input: AskProgrammeQuestionInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationAnswerProgrammeQuestionArgs = {
  input: AnswerProgrammeQuestionInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationReferProgrammeQuestionArgs = {
  input: ReferProgrammeQuestionInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCreateProposalArgs = {
  input: CreateProposalInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationUpdateProposalArgs = {
  input: UpdateProposalInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationSubmitProposalArgs = {
  input: SubmitProposalInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationWithdrawProposalArgs = {
  input: WithdrawProposalInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationStartProposalReviewArgs = {
  input: StartProposalReviewInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationSetProposalReviewersArgs = {
  input: SetProposalReviewersInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationGiveReviewArgs = {
  input: GiveReviewInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationStepBackFromReviewArgs = {
  input: StepBackFromReviewInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationDecideProposalArgs = {
  input: DecideProposalInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationChooseConsultantArgs = {
  input: ChooseConsultantInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationStartFeasibilityStudyArgs = {
  input: StartFeasibilityStudyInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationStartPilotArgs = {
  input: StartPilotInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCompleteProposalArgs = {
  input: CompleteProposalInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRecordOutcomeArgs = {
  input: RecordOutcomeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCreateFundingSourceArgs = {
  input: CreateFundingSourceInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationUpdateFundingSourceArgs = {
  input: UpdateFundingSourceInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationArchiveFundingSourceArgs = {
  input: ArchiveFundingSourceInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCreateEventArgs = {
  input: CreateEventInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationUpdateEventArgs = {
  input: UpdateEventInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationOpenEventArgs = {
  input: OpenEventInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCloseEventArgs = {
  input: CloseEventInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationReopenEventArgs = {
  input: ReopenEventInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationEndEventArgs = {
  input: EndEventInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCancelEventArgs = {
  input: CancelEventInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRegisterArgs = {
  input: RegisterInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationUpdateRegistrationArgs = {
  input: UpdateRegistrationInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationConfirmRegistrationArgs = {
  input: ConfirmRegistrationInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationDeclineRegistrationArgs = {
  input: DeclineRegistrationInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCancelRegistrationArgs = {
  input: CancelRegistrationInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationStateParticipantInterestArgs = {
  input: StateParticipantInterestInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationWithdrawParticipantInterestArgs = {
  input: WithdrawParticipantInterestInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRequestTimetableArgs = {
  input: RequestTimetableInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationReplanTimetableArgs = {
  input: ReplanTimetableInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCancelTimetableArgs = {
  input: CancelTimetableInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationReviewTimetableArgs = {
  input: ReviewTimetableInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationPublishTimetableArgs = {
  input: PublishTimetableInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationEditTimetableArgs = {
  input: EditTimetableInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationSignInArgs = {
  input: SignInInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationInspectLinkArgs = {
  input: InspectLinkInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRedeemLinkArgs = {
  input: RedeemLinkInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRequestPasswordResetArgs = {
  input: RequestPasswordResetInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCreateApiTokenArgs = {
  input: CreateApiTokenInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRevokeApiTokenArgs = {
  input: RevokeApiTokenInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationChooseMessagesArgs = {
  input: ChooseMessagesInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCreateOrganisationArgs = {
  input: CreateOrganisationInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationUpdateOrganisationArgs = {
  input: UpdateOrganisationInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationInvitePersonArgs = {
  input: InvitePersonInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationUpdatePersonArgs = {
  input: UpdatePersonInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationSetPersonRolesArgs = {
  input: SetPersonRolesInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationDisablePersonArgs = {
  input: DisablePersonInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationApplyForMembershipArgs = {
  input: ApplyForMembershipInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationAssessMembershipArgs = {
  input: AssessMembershipInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationDecideMembershipArgs = {
  input: DecideMembershipInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationActivateMembershipArgs = {
  input: ActivateMembershipInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationLapseMembershipArgs = {
  input: LapseMembershipInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCreateChallengeArgs = {
  input: CreateChallengeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationUpdateChallengeArgs = {
  input: UpdateChallengeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationPublishChallengeArgs = {
  input: PublishChallengeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationWithdrawChallengeArgs = {
  input: WithdrawChallengeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCloseChallengeArgs = {
  input: CloseChallengeInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationSetChallengeTranslationArgs = {
  input: SetChallengeTranslationInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRemoveChallengeTranslationArgs = {
  input: RemoveChallengeTranslationInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCreateSolutionArgs = {
  input: CreateSolutionInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationUpdateSolutionArgs = {
  input: UpdateSolutionInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationSubmitSolutionForReviewArgs = {
  input: SubmitSolutionForReviewInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationApproveSolutionArgs = {
  input: ApproveSolutionInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationSendBackSolutionArgs = {
  input: SendBackSolutionInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationArchiveSolutionArgs = {
  input: ArchiveSolutionInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationSetReferenceArgs = {
  input: SetReferenceInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRemoveReferenceArgs = {
  input: RemoveReferenceInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationConfirmReferenceArgs = {
  input: ConfirmReferenceInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRequestRankingRunArgs = {
  input: RequestRankingRunInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCancelRankingRunArgs = {
  input: CancelRankingRunInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationOverrideMatchArgs = {
  input: OverrideMatchInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRemoveMatchOverrideArgs = {
  input: RemoveMatchOverrideInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationStateInterestArgs = {
  input: StateInterestInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationWithdrawInterestArgs = {
  input: WithdrawInterestInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationDeclareConflictOfInterestArgs = {
  input: DeclareConflictOfInterestInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationWithdrawConflictOfInterestArgs = {
  input: WithdrawConflictOfInterestInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationPublishWeightsArgs = {
  input: PublishWeightsInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRequestAgendaPrintArgs = {
  input: RequestAgendaPrintInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCancelAgendaPrintArgs = {
  input: CancelAgendaPrintInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCreateCalendarFeedArgs = {
  input: CreateCalendarFeedInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRevokeCalendarFeedArgs = {
  input: RevokeCalendarFeedInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRequestMeetingArgs = {
  input: RequestMeetingInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationAcceptMeetingArgs = {
  input: AcceptMeetingInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationDeclineMeetingArgs = {
  input: DeclineMeetingInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationWithdrawMeetingArgs = {
  input: WithdrawMeetingInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationMoveMeetingArgs = {
  input: MoveMeetingInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationProposeMeetingMoveArgs = {
  input: ProposeMeetingMoveInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationAnswerMeetingMoveArgs = {
  input: AnswerMeetingMoveInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationChangeMeetingPeopleArgs = {
  input: ChangeMeetingPeopleInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationCancelMeetingArgs = {
  input: CancelMeetingInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationExchangeMeetingsArgs = {
  input: ExchangeMeetingsInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRecordMeetingAttendanceArgs = {
  input: RecordMeetingAttendanceInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationGiveMeetingFeedbackArgs = {
  input: GiveMeetingFeedbackInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationAnswerMeetingFollowUpArgs = {
  input: AnswerMeetingFollowUpInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRemindUnansweredMeetingsArgs = {
  input: RemindUnansweredMeetingsInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationAddPersonalBlockArgs = {
  input: AddPersonalBlockInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationRemovePersonalBlockArgs = {
  input: RemovePersonalBlockInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationJoinWaitingListArgs = {
  input: JoinWaitingListInput;
};


/** Everything that can be changed. Expected failures come back as `userErrors`. */
export type MutationLeaveWaitingListArgs = {
  input: LeaveWaitingListInput;
};

/** What to give to `createProgramme`. */
export type CreateProgrammeInput = {
  /** The id to give it, for imports. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  content: ProgrammeContentInput;
};

/** What `createProgramme` answers. */
export type CreateProgrammePayload = {
  /** The programme; null where it failed. */
  programme: Maybe<Programme>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `updateProgramme`. */
export type UpdateProgrammeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What it says. */
  content: ProgrammeContentInput;
};

/** What `updateProgramme` answers. */
export type UpdateProgrammePayload = {
  /** The programme; null where it failed. */
  programme: Maybe<Programme>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `publishProgramme`. */
export type PublishProgrammeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `publishProgramme` answers. */
export type PublishProgrammePayload = {
  /** The programme; null where it failed. */
  programme: Maybe<Programme>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `moveProgrammeWindows`. */
export type MoveProgrammeWindowsInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** All its windows; the stages stay. */
  windows: Array<ProgrammeWindowInput>;
  /** Why, 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What `moveProgrammeWindows` answers. */
export type MoveProgrammeWindowsPayload = {
  /** The programme; null where it failed. */
  programme: Maybe<Programme>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `closeProgramme`. */
export type CloseProgrammeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What `closeProgramme` answers. */
export type CloseProgrammePayload = {
  /** The programme; null where it failed. */
  programme: Maybe<Programme>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `withdrawProgramme`. */
export type WithdrawProgrammeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, 3 to 500 characters. */
  reason: Scalars['String']['input'];
};

/** What `withdrawProgramme` answers. */
export type WithdrawProgrammePayload = {
  /** The programme; null where it failed. */
  programme: Maybe<Programme>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `askProgrammeQuestion`. */
export type AskProgrammeQuestionInput = {
  /** The programme. */
  programmeId: Scalars['ID']['input'];
  /** The question, 10 to 2,000 characters. */
  text: Scalars['String']['input'];
};

/** What `askProgrammeQuestion` answers. */
export type AskProgrammeQuestionPayload = {
  /** The question; null where it failed. */
  question: Maybe<ProgrammeQuestion>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `answerProgrammeQuestion`. */
export type AnswerProgrammeQuestionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** The answer. */
  answer: Scalars['String']['input'];
};

/** What `answerProgrammeQuestion` answers. */
export type AnswerProgrammeQuestionPayload = {
  /** The question; null where it failed. */
  question: Maybe<ProgrammeQuestion>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `referProgrammeQuestion`. */
export type ReferProgrammeQuestionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** The answered question. */
  questionId: Scalars['ID']['input'];
};

/** What `referProgrammeQuestion` answers. */
export type ReferProgrammeQuestionPayload = {
  /** The question; null where it failed. */
  question: Maybe<ProgrammeQuestion>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `createProposal`. */
export type CreateProposalInput = {
  /** The id to give it, for imports. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The applicant; your own organisation where none is given. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The programme; none: year-round submission. */
  programmeId?: InputMaybe<Scalars['ID']['input']>;
  /** What it starts from; nothing where left out. */
  origin?: InputMaybe<ProposalOriginInput>;
  /** What it says. */
  content: ProposalContentInput;
};

/** What `createProposal` answers. */
export type CreateProposalPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `updateProposal`. */
export type UpdateProposalInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What it says. */
  content: ProposalContentInput;
};

/** What `updateProposal` answers. */
export type UpdateProposalPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `submitProposal`. */
export type SubmitProposalInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `submitProposal` answers. */
export type SubmitProposalPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `withdrawProposal`. */
export type WithdrawProposalInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What `withdrawProposal` answers. */
export type WithdrawProposalPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `startProposalReview`. */
export type StartProposalReviewInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** People who review, without a conflict of interest. */
  reviewerIds: Array<Scalars['ID']['input']>;
};

/** What `startProposalReview` answers. */
export type StartProposalReviewPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `setProposalReviewers`. */
export type SetProposalReviewersInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** All who review; who has given a review stays. */
  reviewerIds: Array<Scalars['ID']['input']>;
};

/** What `setProposalReviewers` answers. */
export type SetProposalReviewersPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `giveReview`. */
export type GiveReviewInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** The review. */
  content: ReviewContentInput;
};

/** What `giveReview` answers. */
export type GiveReviewPayload = {
  /** The review; null where it failed. */
  review: Maybe<ProposalReview>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `stepBackFromReview`. */
export type StepBackFromReviewInput = {
  /** The proposal. */
  proposalId: Scalars['ID']['input'];
  /** Why, 3 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What `stepBackFromReview` answers. */
export type StepBackFromReviewPayload = {
  /** True where you were asked to review; null where it failed. */
  steppedBack: Maybe<Scalars['Boolean']['output']>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `decideProposal`. */
export type DecideProposalInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What is decided. */
  decision: DecisionKind;
  /** Why, 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What `decideProposal` answers. */
export type DecideProposalPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `chooseConsultant`. */
export type ChooseConsultantInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Who makes the study. */
  organisationId: Scalars['ID']['input'];
  /** Why, 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What `chooseConsultant` answers. */
export type ChooseConsultantPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `startFeasibilityStudy`. */
export type StartFeasibilityStudyInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `startFeasibilityStudy` answers. */
export type StartFeasibilityStudyPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `startPilot`. */
export type StartPilotInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `startPilot` answers. */
export type StartPilotPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `completeProposal`. */
export type CompleteProposalInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `completeProposal` answers. */
export type CompleteProposalPayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `recordOutcome`. */
export type RecordOutcomeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What came of it. */
  outcome: OutcomeInput;
};

/** What `recordOutcome` answers. */
export type RecordOutcomePayload = {
  /** The proposal; null where it failed. */
  proposal: Maybe<Proposal>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `createFundingSource`. */
export type CreateFundingSourceInput = {
  /** The id to give it, for imports. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Who funds; your own organisation where none is given. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  content: FundingSourceContentInput;
};

/** What `createFundingSource` answers. */
export type CreateFundingSourcePayload = {
  /** The funding source; null where it failed. */
  fundingSource: Maybe<FundingSource>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `updateFundingSource`. */
export type UpdateFundingSourceInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What it says. */
  content: FundingSourceContentInput;
};

/** What `updateFundingSource` answers. */
export type UpdateFundingSourcePayload = {
  /** The funding source; null where it failed. */
  fundingSource: Maybe<FundingSource>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `archiveFundingSource`. */
export type ArchiveFundingSourceInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `archiveFundingSource` answers. */
export type ArchiveFundingSourcePayload = {
  /** The funding source; null where it failed. */
  fundingSource: Maybe<FundingSource>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What `rebuildProposalCopies` answers. */
export type RebuildProposalCopiesPayload = {
  /** The job that does it; null where it failed. */
  jobId: Maybe<Scalars['ID']['output']>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** Where an event stands. */
export type EventState =
  /** Being written; only the organising body sees it. */
  | 'DRAFT'
  /** Registration is open. */
  | 'OPEN'
  /** Registration is closed; the timetable is planned, published and held. */
  | 'CLOSED'
  /** It is over. */
  | 'ENDED'
  /** It does not take place. */
  | 'CANCELLED';

/** How an event, a delegate or a meeting takes part. */
export type AttendanceMode =
  /** At a table. */
  | 'IN_PERSON'
  /** By video. */
  | 'VIRTUAL'
  /** Either. */
  | 'HYBRID';

/** What a slot is for. */
export type SlotKind =
  /** Meetings. */
  | 'MEETING'
  /** A break: nobody meets. */
  | 'BREAK';

/** A way to be admitted to an event. */
export type Admission =
  /** Active members. */
  | 'MEMBERS'
  /** Whoever is not a member. */
  | 'NON_MEMBERS'
  /** Whoever is on the list of invited organisations. */
  | 'INVITED';

/** When a registration counts. */
export type RegistrationApproval =
  /** At once. */
  | 'AUTOMATIC'
  /** After the secretariat confirmed it. */
  | 'SECRETARIAT';

/** A period in which meetings take place, or a break. */
export type EventSlot = {
  /** Its id, unique in the event. */
  id: Scalars['ID']['output'];
  /** For meetings or a break. */
  kind: SlotKind;
  /** When it begins; on full five minutes. */
  start: Scalars['DateTime']['output'];
  /** When it ends; on full five minutes. */
  end: Scalars['DateTime']['output'];
  /** How many tables are in use then; null: all of them. */
  tables: Maybe<Scalars['Int']['output']>;
  /** What people read: "Lunch". */
  label: Scalars['String']['output'];
};

/** A table. */
export type EventTable = {
  /** Its number, from 1. */
  number: Scalars['Int']['output'];
  /** The room it stands in. */
  venue: Scalars['String']['output'];
  /** What it has: `step-free`, `quiet`. */
  features: Array<Scalars['String']['output']>;
};

/** Who may register; one admission is enough. */
export type EventEligibility = {
  /** Who is admitted. */
  admits: Array<Admission>;
  /** Of members, those in these categories; empty: all. */
  categories: Array<MembershipCategory>;
  /** Only these kinds. */
  kinds: Array<OrganisationKind>;
  /** Who is invited; empty for viewers who do not manage the event. */
  invitedOrganisationIds: Array<Scalars['ID']['output']>;
};

/** How many meetings a participant of a kind gets. */
export type KindLimits = {
  /** The kind. */
  kind: OrganisationKind;
  /** At least, where it can be done. */
  minimum: Scalars['Int']['output'];
  /** At most. */
  maximum: Scalars['Int']['output'];
};

/** When everybody rests. */
export type EventRest = {
  /** After so many meetings in a row. */
  afterMeetings: Scalars['Int']['output'];
  /** For so many minutes. */
  minutes: Scalars['Int']['output'];
};

/** How far two rooms are apart. */
export type EventWalk = {
  /** A room. */
  from: Scalars['String']['output'];
  /** Another room. */
  to: Scalars['String']['output'];
  /** Minutes of walking. */
  minutes: Scalars['Int']['output'];
};

/** An interpreter. */
export type EventInterpreter = {
  /** Unique in the event. */
  id: Scalars['ID']['output'];
  /** Who it is. */
  name: Scalars['String']['output'];
  /** Languages between which she interprets. */
  languages: Array<Scalars['String']['output']>;
};

/** An event (edition): who may come, when and where meetings take place, and which timetable holds. */
export type Event = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** Where it stands. */
  state: EventState;
  /** Its name. */
  name: Scalars['String']['output'];
  /** What tells it from the one before: "2027", "8th". */
  edition: Scalars['String']['output'];
  /** What it is about. */
  description: Scalars['String']['output'];
  /** In person, virtual or both. */
  format: AttendanceMode;
  /** Its IANA time zone. */
  timeZone: Scalars['String']['output'];
  /** Where it takes place. */
  place: Scalars['String']['output'];
  /** Who may register. */
  eligibility: EventEligibility;
  /** Whether a registration counts at once or after the secretariat confirmed it. */
  approval: RegistrationApproval;
  /** From when only the secretariat registers; null: while registration is open. */
  registrationClosesAt: Maybe<Scalars['DateTime']['output']>;
  /** Its slots and breaks in order of time. */
  slots: Array<EventSlot>;
  /** Its tables by number. */
  tables: Array<EventTable>;
  /** How many meetings a participant of each kind gets where its registration says nothing else. */
  limits: Array<KindLimits>;
  /** After how many meetings in a row everybody rests; null: no such rule. */
  rest: Maybe<EventRest>;
  /** Minutes from one room to another. */
  walking: Array<EventWalk>;
  /** Interpreters who join where two sides share no language. */
  interpreters: Array<EventInterpreter>;
  /** First day in its zone; null without slots. */
  firstDay: Maybe<Scalars['Date']['output']>;
  /** Last day in its zone; null without slots. */
  lastDay: Maybe<Scalars['Date']['output']>;
  /** Grows when slots, tables or rules of planning change. */
  scheduleRevision: Scalars['Int']['output'];
  /** The timetable that holds; null before one is published. */
  publishedRun: Maybe<Scalars['ID']['output']>;
  /** The timetable that is being published. */
  publishingRun: Maybe<Scalars['ID']['output']>;
  /** When it was drafted. */
  createdAt: Scalars['DateTime']['output'];
  /** When it changed last. */
  updatedAt: Scalars['DateTime']['output'];
  /** When registration opened first. */
  openedAt: Maybe<Scalars['DateTime']['output']>;
  /** When registration closed. */
  closedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended or was cancelled. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it was cancelled. */
  endReason: Maybe<Scalars['String']['output']>;
  /** The first participants, in the order they came. */
  participants: ParticipantConnection;
  /** The newest timetables (the organising body). */
  timetables: TimetableConnection;
  /** Its first meetings that you may see, by time. */
  meetings: MeetingConnection;
};


/** An event (edition): who may come, when and where meetings take place, and which timetable holds. */
export type EventParticipantsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An event (edition): who may come, when and where meetings take place, and which timetable holds. */
export type EventTimetablesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** An event (edition): who may come, when and where meetings take place, and which timetable holds. */
export type EventMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of events. */
export type EventConnection = {
  /** The events with their cursors. */
  edges: Array<EventEdge>;
  /** The events. */
  nodes: Array<Event>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of events, with its cursor. */
export type EventEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Event;
};

/** A slot or a break. */
export type EventSlotInput = {
  /** Its id, unique in the event. */
  id: Scalars['ID']['input'];
  /** For meetings or a break; meetings where left out. */
  kind?: InputMaybe<SlotKind>;
  /** When it begins; on full five minutes. */
  start: Scalars['DateTime']['input'];
  /** When it ends; on full five minutes. */
  end: Scalars['DateTime']['input'];
  /** How many tables are in use then; null: all of them. */
  tables?: InputMaybe<Scalars['Int']['input']>;
  /** What people read: "Lunch". */
  label?: InputMaybe<Scalars['String']['input']>;
};

/** A table. */
export type EventTableInput = {
  /** Its number, from 1 without holes. */
  number: Scalars['Int']['input'];
  /** The room it stands in. */
  venue?: InputMaybe<Scalars['String']['input']>;
  /** What it has. */
  features?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Who may register. */
export type EventEligibilityInput = {
  /** Who is admitted; members where left out. */
  admits?: InputMaybe<Array<Admission>>;
  /** Of members, those in these categories. */
  categories?: InputMaybe<Array<MembershipCategory>>;
  /** Only these kinds; all where left out. */
  kinds?: InputMaybe<Array<OrganisationKind>>;
  /** Who is invited. */
  invitedOrganisationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** How many meetings a participant of a kind gets. */
export type KindLimitsInput = {
  /** The kind. */
  kind: OrganisationKind;
  /** At least, where it can be done. */
  minimum: Scalars['Int']['input'];
  /** At most. */
  maximum: Scalars['Int']['input'];
};

/** When everybody rests. */
export type EventRestInput = {
  /** After so many meetings in a row. */
  afterMeetings: Scalars['Int']['input'];
  /** For so many minutes. */
  minutes: Scalars['Int']['input'];
};

/** How far two rooms are apart. */
export type EventWalkInput = {
  /** A room. */
  from: Scalars['String']['input'];
  /** Another room. */
  to: Scalars['String']['input'];
  /** Minutes of walking. */
  minutes: Scalars['Int']['input'];
};

/** An interpreter. */
export type EventInterpreterInput = {
  /** Unique in the event. */
  id: Scalars['ID']['input'];
  /** Who it is. */
  name: Scalars['String']['input'];
  /** At least two languages. */
  languages: Array<Scalars['String']['input']>;
};

/** What the secretariat says of an event. What is left out takes the default. */
export type EventContentInput = {
  /** Its name. */
  name: Scalars['String']['input'];
  /** What tells it from the one before: "2027", "8th". */
  edition?: InputMaybe<Scalars['String']['input']>;
  /** What it is about. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** In person, virtual or both. */
  format?: InputMaybe<AttendanceMode>;
  /** Its IANA time zone. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Where it takes place. */
  place?: InputMaybe<Scalars['String']['input']>;
  /** Who may register. */
  eligibility?: InputMaybe<EventEligibilityInput>;
  /** Whether a registration counts at once or after the secretariat confirmed it. */
  approval?: InputMaybe<RegistrationApproval>;
  /** From when only the secretariat registers; null: while registration is open. */
  registrationClosesAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its slots and breaks in order of time. */
  slots?: InputMaybe<Array<EventSlotInput>>;
  /** Its tables by number. */
  tables?: InputMaybe<Array<EventTableInput>>;
  /** How many meetings a participant of each kind gets where its registration says nothing else. */
  limits?: InputMaybe<Array<KindLimitsInput>>;
  /** After how many meetings in a row everybody rests; null: no such rule. */
  rest?: InputMaybe<EventRestInput>;
  /** Minutes from one room to another. */
  walking?: InputMaybe<Array<EventWalkInput>>;
  /** Interpreters who join where two sides share no language. */
  interpreters?: InputMaybe<Array<EventInterpreterInput>>;
};

/** What to give to `createEvent`. */
export type CreateEventInput = {
  /** Its id; made where left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  content: EventContentInput;
};

/** What `createEvent` answers. */
export type CreateEventPayload = {
  /** The event; null where it failed. */
  event: Maybe<Event>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `updateEvent`. */
export type UpdateEventInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What it says. */
  content: EventContentInput;
};

/** What `updateEvent` answers. */
export type UpdateEventPayload = {
  /** The event; null where it failed. */
  event: Maybe<Event>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `openEvent`. */
export type OpenEventInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `openEvent` answers. */
export type OpenEventPayload = {
  /** The event; null where it failed. */
  event: Maybe<Event>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `closeEvent`. */
export type CloseEventInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `closeEvent` answers. */
export type CloseEventPayload = {
  /** The event; null where it failed. */
  event: Maybe<Event>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `reopenEvent`. */
export type ReopenEventInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `reopenEvent` answers. */
export type ReopenEventPayload = {
  /** The event; null where it failed. */
  event: Maybe<Event>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `endEvent`. */
export type EndEventInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `endEvent` answers. */
export type EndEventPayload = {
  /** The event; null where it failed. */
  event: Maybe<Event>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `cancelEvent`. */
export type CancelEventInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Why, for everybody. */
  reason: Scalars['String']['input'];
};

/** What `cancelEvent` answers. */
export type CancelEventPayload = {
  /** The event; null where it failed. */
  event: Maybe<Event>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** Where a registration stands. */
export type RegistrationState =
  /** The secretariat has still to confirm it. */
  | 'PENDING'
  /** It counts. */
  | 'CONFIRMED'
  /** It does not count. */
  | 'DECLINED'
  /** The organisation does not come. */
  | 'CANCELLED';

/** When a delegate is there. */
export type AvailabilityWindow = {
  /** From when. */
  start: Scalars['DateTime']['output'];
  /** Until when. */
  end: Scalars['DateTime']['output'];
};

/** A person who comes for an organisation. */
export type Delegate = {
  /** Who. */
  personId: Scalars['ID']['output'];
  /** Who; null where you may not see it. */
  person: Maybe<Person>;
  /** Languages of meetings; empty: those of the organisation. */
  languages: Array<Scalars['String']['output']>;
  /** How; null: as the event is. */
  mode: Maybe<AttendanceMode>;
  /** When she is there; null: at every slot. */
  availability: Maybe<Array<AvailabilityWindow>>;
};

/** How many meetings a participant wants. */
export type MeetingLimits = {
  /** At least, where it can be done. */
  minimum: Scalars['Int']['output'];
  /** At most. */
  maximum: Scalars['Int']['output'];
};

/** An organisation's part in an event, with its delegates. */
export type Registration = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** The event. */
  event: Maybe<Event>;
  /** Who registered. */
  organisationId: Scalars['ID']['output'];
  /** Who registered. */
  organisation: Maybe<Organisation>;
  /** Where it stands. */
  state: RegistrationState;
  /** The organisation's kind. */
  kind: OrganisationKind;
  /** The organisation's region. */
  region: Region;
  /** The organisation's country. */
  country: Scalars['String']['output'];
  /** The organisation's time zone. */
  timeZone: Scalars['String']['output'];
  /** The organisation's languages. */
  languages: Array<Scalars['String']['output']>;
  /** Who comes. */
  delegates: Array<Delegate>;
  /** How many meetings it wants; null: what the event gives its kind. */
  limits: Maybe<MeetingLimits>;
  /** What every table of its meetings must have. */
  needs: Array<Scalars['String']['output']>;
  /** What it comes for. */
  themes: Array<Scalars['String']['output']>;
  /** Its words to the secretariat. */
  note: Scalars['String']['output'];
  /** Why it was declined or cancelled. */
  reason: Maybe<Scalars['String']['output']>;
  /** Person id, or `system`. */
  registeredBy: Scalars['ID']['output'];
  /** When it registered first. */
  createdAt: Scalars['DateTime']['output'];
  /** When it changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** What participants see of each other. */
export type Participant = {
  /** The registration's id. */
  registrationId: Scalars['ID']['output'];
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** Who takes part. */
  organisationId: Scalars['ID']['output'];
  /** Who takes part. */
  organisation: Maybe<Organisation>;
  /** Its kind. */
  kind: OrganisationKind;
  /** Its region. */
  region: Region;
  /** Its country. */
  country: Scalars['String']['output'];
  /** Its languages. */
  languages: Array<Scalars['String']['output']>;
  /** What it comes for. */
  themes: Array<Scalars['String']['output']>;
};

/** One participant's wish to meet another at an event. */
export type ParticipantInterest = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** Whose wish it is. */
  organisationId: Scalars['ID']['output'];
  /** Whose wish it is. */
  organisation: Maybe<Organisation>;
  /** Whom it wants to meet. */
  partnerId: Scalars['ID']['output'];
  /** Whom it wants to meet. */
  partner: Maybe<Organisation>;
  /** How much. */
  level: InterestLevel;
  /** Why. */
  note: Scalars['String']['output'];
  /** Person id, or `system`. */
  statedBy: Scalars['ID']['output'];
  /** When. */
  statedAt: Scalars['DateTime']['output'];
};

/** A page of registrations. */
export type RegistrationConnection = {
  /** The registrations with their cursors. */
  edges: Array<RegistrationEdge>;
  /** The registrations. */
  nodes: Array<Registration>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of registrations, with its cursor. */
export type RegistrationEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Registration;
};

/** A page of participants. */
export type ParticipantConnection = {
  /** The participants with their cursors. */
  edges: Array<ParticipantEdge>;
  /** The participants. */
  nodes: Array<Participant>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of participants, with its cursor. */
export type ParticipantEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Participant;
};

/** A page of wishes. */
export type ParticipantInterestConnection = {
  /** The wishes with their cursors. */
  edges: Array<ParticipantInterestEdge>;
  /** The wishes. */
  nodes: Array<ParticipantInterest>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of wishes, with its cursor. */
export type ParticipantInterestEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: ParticipantInterest;
};

/** When a delegate is there. */
export type AvailabilityWindowInput = {
  /** From when; on full five minutes. */
  start: Scalars['DateTime']['input'];
  /** Until when; on full five minutes. */
  end: Scalars['DateTime']['input'];
};

/** A person who comes. */
export type DelegateInput = {
  /** One of the organisation's own people. */
  personId: Scalars['ID']['input'];
  /** Languages of meetings; those of the organisation where left out. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How; as the event is where left out. */
  mode?: InputMaybe<AttendanceMode>;
  /** When she is there; at every slot where left out. */
  availability?: InputMaybe<Array<AvailabilityWindowInput>>;
};

/** How many meetings a participant wants. */
export type MeetingLimitsInput = {
  /** At least, where it can be done. */
  minimum: Scalars['Int']['input'];
  /** At most. */
  maximum: Scalars['Int']['input'];
};

/** What an organisation says when it registers. */
export type RegistrationContentInput = {
  /** Who comes, at least one. */
  delegates: Array<DelegateInput>;
  /** How many meetings it wants. */
  limits?: InputMaybe<MeetingLimitsInput>;
  /** What every table of its meetings must have. */
  needs?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it comes for, beside its challenges or solutions. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words to the secretariat. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What to give to `register`. */
export type RegisterInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** For whom; the own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What it says. */
  content: RegistrationContentInput;
};

/** What `register` answers. */
export type RegisterPayload = {
  /** The registration; null where it failed. */
  registration: Maybe<Registration>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `updateRegistration`. */
export type UpdateRegistrationInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What it says. */
  content: RegistrationContentInput;
};

/** What `updateRegistration` answers. */
export type UpdateRegistrationPayload = {
  /** The registration; null where it failed. */
  registration: Maybe<Registration>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `confirmRegistration`. */
export type ConfirmRegistrationInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `confirmRegistration` answers. */
export type ConfirmRegistrationPayload = {
  /** The registration; null where it failed. */
  registration: Maybe<Registration>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `declineRegistration`. */
export type DeclineRegistrationInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `declineRegistration` answers. */
export type DeclineRegistrationPayload = {
  /** The registration; null where it failed. */
  registration: Maybe<Registration>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `cancelRegistration`. */
export type CancelRegistrationInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `cancelRegistration` answers. */
export type CancelRegistrationPayload = {
  /** The registration; null where it failed. */
  registration: Maybe<Registration>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `stateParticipantInterest`. */
export type StateParticipantInterestInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** For whom; the own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom. */
  partnerId: Scalars['ID']['input'];
  /** How much. */
  level: InterestLevel;
  /** Why. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What `stateParticipantInterest` answers. */
export type StateParticipantInterestPayload = {
  /** The wish; null where it failed. */
  interest: Maybe<ParticipantInterest>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `withdrawParticipantInterest`. */
export type WithdrawParticipantInterestInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** For whom; the own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whom it was about. */
  partnerId: Scalars['ID']['input'];
};

/** What `withdrawParticipantInterest` answers. */
export type WithdrawParticipantInterestPayload = {
  /** Whether there was one; null where it failed. */
  withdrawn: Maybe<Scalars['Boolean']['output']>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** Where a timetable stands. */
export type TimetableState =
  /** Waiting to be planned. */
  | 'WAITING'
  /** Being planned. */
  | 'RUNNING'
  /** Planned; not looked at. */
  | 'DRAFT'
  /** Somebody looked at it. */
  | 'REVIEWED'
  /** Being written into the diaries; nothing of it shows yet. */
  | 'PUBLISHING'
  /** It holds. */
  | 'PUBLISHED'
  /** A later one holds; its meetings still stand. */
  | 'SUPERSEDED'
  /** It could not be planned. */
  | 'FAILED'
  /** Stopped or thrown away. */
  | 'CANCELLED';

/** What was planned. */
export type TimetableKind =
  /** The event, whole. */
  | 'PLAN'
  /** What was free beside the meetings that stand. */
  | 'REPLAN';

/** Who wished a meeting. */
export type RequestState =
  /** Nobody. */
  | 'NONE'
  /** One side. */
  | 'ONE'
  /** Both sides. */
  | 'MUTUAL';

/** Why two meet. */
export type PairReasonCode =
  /** A challenge meets a solution. */
  | 'MATCH'
  /** They share themes. */
  | 'SHARED_THEMES'
  /** Their countries have the same income group. */
  | 'SAME_INCOME_GROUP'
  /** Their populations are alike. */
  | 'SIMILAR_SIZE'
  /** The first wishes it. */
  | 'WISH'
  /** The second wishes it. */
  | 'OTHER_WISH';

/** What is not known of two who meet. */
export type PairGap =
  /** No challenge meets a solution. */
  | 'NO_MATCH'
  /** One of them stated no themes. */
  | 'THEMES_NOT_STATED'
  /** There is no diagnosis to compare. */
  | 'MATURITY_NOT_KNOWN'
  /** Nobody wished it. */
  | 'NO_WISH';

/** How grave a finding is. */
export type FindingLevel =
  /** It is never saved. */
  | 'BLOCK'
  /** It is saved only knowingly. */
  | 'WARN';

/** What would be wrong. */
export type FindingCode =
  /** Somebody would sit in two meetings at once. */
  | 'PERSON_TAKEN'
  /** A table would hold two meetings at once. */
  | 'TABLE_TAKEN'
  /** Somebody is not there or not free. */
  | 'NOT_AVAILABLE'
  /** There are no meetings in that slot. */
  | 'UNKNOWN_SLOT'
  /** The table is not in use then. */
  | 'UNKNOWN_TABLE'
  /** The slot has begun. */
  | 'IN_THE_PAST'
  /** Somebody does not take part. */
  | 'NOT_REGISTERED'
  /** More meetings than wanted. */
  | 'ABOVE_MAXIMUM'
  /** The same two would meet twice. */
  | 'MEETS_TWICE'
  /** One side said `no thanks`. */
  | 'DOES_NOT_WANT'
  /** The meeting stands in the diaries already. */
  | 'KEPT'
  /** Fewer meetings than wanted. */
  | 'BELOW_MINIMUM'
  /** Too many meetings in a row. */
  | 'NO_REST'
  /** Too little time from room to room. */
  | 'WALK_TOO_SHORT'
  /** The two share no language. */
  | 'NO_COMMON_LANGUAGE'
  /** The table lacks what one of them needs. */
  | 'TABLE_LACKS'
  /** Both want to meet, and would not. */
  | 'MUTUAL_WISH_LOST';

/** What an edit does. */
export type TimetableEditKind =
  /** Puts a meeting elsewhere. */
  | 'MOVE'
  /** Two meetings change places. */
  | 'EXCHANGE'
  /** Takes a meeting out. */
  | 'REMOVE'
  /** Puts two together. */
  | 'ADD';

/** Why two meet. */
export type PairReason = {
  /** Which kind of reason. */
  code: PairReasonCode;
  /** Points of 100 it adds to the score. */
  points: Scalars['Float']['output'];
  /** The match, the themes, the level of the wish. */
  detail: Scalars['String']['output'];
};

/** A meeting of a timetable. */
export type PlannedMeeting = {
  /** Its id, and the id of the meeting in the diaries once it is published. */
  id: Scalars['ID']['output'];
  /** The event's slot. */
  slotId: Scalars['ID']['output'];
  /** When it begins. */
  start: Scalars['DateTime']['output'];
  /** When it ends. */
  end: Scalars['DateTime']['output'];
  /** The table; null by video. */
  table: Maybe<Scalars['Int']['output']>;
  /** The table's room. */
  venue: Scalars['String']['output'];
  /** How. */
  mode: AttendanceMode;
  /** The first side. */
  organisationId: Scalars['ID']['output'];
  /** The first side. */
  organisation: Maybe<Organisation>;
  /** Who sits there for the first side. */
  personIds: Array<Scalars['ID']['output']>;
  /** The second side. */
  partnerId: Scalars['ID']['output'];
  /** The second side. */
  partner: Maybe<Organisation>;
  /** Who sits there for the second side. */
  partnerPersonIds: Array<Scalars['ID']['output']>;
  /** The event's interpreter who joins. */
  interpreterId: Maybe<Scalars['ID']['output']>;
  /** What it is worth, 0 to 100. */
  score: Scalars['Float']['output'];
  /** Who wished it. */
  requested: RequestState;
  /** What they would speak about: what both, else one of them, wants to meet for, else the best match. */
  challengeId: Maybe<Scalars['ID']['output']>;
  /** The challenge they would speak about. */
  challenge: Maybe<Challenge>;
  /** What they would speak about. */
  solutionId: Maybe<Scalars['ID']['output']>;
  /** The solution they would speak about. */
  solution: Maybe<Solution>;
  /** Why they meet. */
  reasons: Array<PairReason>;
  /** What is not known of them. */
  absent: Array<PairGap>;
  /** It stood before; this timetable does not touch it. */
  isKept: Scalars['Boolean']['output'];
};

/** A wish that is not met. */
export type UnplacedWish = {
  /** The first side. */
  organisationId: Scalars['ID']['output'];
  /** The first side. */
  organisation: Maybe<Organisation>;
  /** The second side. */
  partnerId: Scalars['ID']['output'];
  /** The second side. */
  partner: Maybe<Organisation>;
  /** Who wished it. */
  requested: RequestState;
  /** The planner's reason: `noCommonSlot`, `atMaximum`, `forbidden` ... */
  reason: Scalars['String']['output'];
};

/** What was reached and what no timetable can beat. */
export type TimetableLevel = {
  /** What was reached. */
  achieved: Scalars['Float']['output'];
  /** What no timetable can beat; null where it was not worked out. */
  bound: Maybe<Scalars['Float']['output']>;
};

/** How good a timetable is, in order of importance. */
export type TimetableLevels = {
  /** Mutual wishes met, at most. */
  mutual: TimetableLevel;
  /** Meetings missing below minimums, at least. */
  shortfall: TimetableLevel;
  /** Total score, at most. */
  score: TimetableLevel;
  /** Idle gaps between meetings of a day, at least. */
  gaps: TimetableLevel;
  /** Most gaps of a participant minus fewest of another. */
  breakSpread: Scalars['Int']['output'];
  /** Changes of table. */
  tableChanges: Scalars['Int']['output'];
};

/** What a timetable was planned from. */
export type TimetableBasis = {
  /** When it was read. */
  takenAt: Scalars['DateTime']['output'];
  /** The event's schedule. */
  scheduleRevision: Scalars['Int']['output'];
  /** Participants. */
  registrations: Scalars['Int']['output'];
  /** Pairs that could meet. */
  pairs: Scalars['Int']['output'];
  /** Matches between participants. */
  matches: Scalars['Int']['output'];
  /** Wishes. */
  interests: Scalars['Int']['output'];
  /** When the newest wish was stated. */
  interestsUntil: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 over all of it. */
  digest: Scalars['String']['output'];
};

/** A meeting of the timetable before that could not stay. */
export type DroppedMeeting = {
  /** The first side. */
  organisationId: Scalars['ID']['output'];
  /** The second side. */
  partnerId: Scalars['ID']['output'];
  /** Where it was. */
  slotId: Scalars['ID']['output'];
  /** Why. */
  reason: Scalars['String']['output'];
};

/** What the planner warns of. */
export type PlanWarning = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** In words. */
  message: Scalars['String']['output'];
};

/** What came of planning. */
export type TimetableResult = {
  /** `complete` or `partial`. */
  status: Scalars['String']['output'];
  /** Meetings in all. */
  meetings: Scalars['Int']['output'];
  /** Of these, how many this timetable adds. */
  added: Scalars['Int']['output'];
  /** How good it is; null after an edit by hand. */
  levels: Maybe<TimetableLevels>;
  /** Wishes that are not met. */
  unplaced: Scalars['Int']['output'];
  /** Meetings that could not stay. */
  dropped: Array<DroppedMeeting>;
  /** What the planner warns of. */
  warnings: Array<PlanWarning>;
  /** How long planning took. */
  seconds: Scalars['Float']['output'];
  /** `optimum`, `iterations` or `timeLimit`. */
  stoppedBy: Scalars['String']['output'];
};

/** How far planning is. */
export type TimetableProgress = {
  /** `mutual`, `shortfall`, `score`, `placement`, `gaps`, `tables`. */
  step: Scalars['String']['output'];
  /** Of this step, 0 to 1. */
  share: Scalars['Float']['output'];
  /** What was reached. */
  value: Scalars['Float']['output'];
  /** What cannot be beaten. */
  bound: Scalars['Float']['output'];
};

/** A planned meeting that the diaries refused. */
export type TimetableConflict = {
  /** Its id. */
  meetingId: Scalars['ID']['output'];
  /** The first side. */
  organisationId: Scalars['ID']['output'];
  /** The second side. */
  partnerId: Scalars['ID']['output'];
  /** Where it was planned. */
  slotId: Scalars['ID']['output'];
  /** Why, as a code. */
  code: Scalars['String']['output'];
  /** Why, in words. */
  message: Scalars['String']['output'];
};

/** What a timetable would do wrong. */
export type TimetableFinding = {
  /** How grave it is. */
  level: FindingLevel;
  /** What it is. */
  code: FindingCode;
  /** In words. */
  message: Scalars['String']['output'];
  /** Which meetings it is about. */
  meetingIds: Array<Scalars['ID']['output']>;
};

/** One computation of all meetings of an event, and what became of it. */
export type Timetable = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** The event. */
  event: Maybe<Event>;
  /** What was planned. */
  kind: TimetableKind;
  /** Where it stands. */
  state: TimetableState;
  /** The timetable a re-plan goes on from. */
  basedOn: Maybe<Scalars['ID']['output']>;
  /** The same basis and seed give the same timetable. */
  seed: Scalars['Int']['output'];
  /** Steps; null: by size. */
  iterations: Maybe<Scalars['Int']['output']>;
  /** A second stop. */
  timeLimitSeconds: Maybe<Scalars['Int']['output']>;
  /** How far planning is. */
  progress: Maybe<TimetableProgress>;
  /** What it was planned from. */
  basis: Maybe<TimetableBasis>;
  /** What came of planning. */
  result: Maybe<TimetableResult>;
  /** How often it was changed by hand. */
  edits: Scalars['Int']['output'];
  /** Meetings written into diaries. */
  written: Scalars['Int']['output'];
  /** Meetings that the diaries refused. */
  conflicts: Array<TimetableConflict>;
  /** Person id, or `system`. */
  requestedBy: Scalars['ID']['output'];
  /** Who looked at it. */
  reviewedBy: Maybe<Scalars['ID']['output']>;
  /** Who published it. */
  publishedBy: Maybe<Scalars['ID']['output']>;
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When planning began. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When planning ended. */
  plannedAt: Maybe<Scalars['DateTime']['output']>;
  /** When somebody looked at it. */
  reviewedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it showed. */
  publishedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it failed, was cancelled or replaced. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** Why it failed. */
  error: Maybe<RunFailure>;
  /** Its meetings by time and table. */
  meetings: PlannedMeetingConnection;
  /** Wishes that are not met. */
  unplaced: UnplacedWishConnection;
};


/** One computation of all meetings of an event, and what became of it. */
export type TimetableMeetingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
  organisationId: InputMaybe<Scalars['ID']['input']>;
  slotId: InputMaybe<Scalars['ID']['input']>;
};


/** One computation of all meetings of an event, and what became of it. */
export type TimetableUnplacedArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after: InputMaybe<Scalars['String']['input']>;
};

/** A page of timetables. */
export type TimetableConnection = {
  /** The timetables with their cursors. */
  edges: Array<TimetableEdge>;
  /** The timetables. */
  nodes: Array<Timetable>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of timetables, with its cursor. */
export type TimetableEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Timetable;
};

/** A page of planned meetings. */
export type PlannedMeetingConnection = {
  /** The planned meetings with their cursors. */
  edges: Array<PlannedMeetingEdge>;
  /** The planned meetings. */
  nodes: Array<PlannedMeeting>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of planned meetings, with its cursor. */
export type PlannedMeetingEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: PlannedMeeting;
};

/** A page of wishes that are not met. */
export type UnplacedWishConnection = {
  /** The wishes that are not met with their cursors. */
  edges: Array<UnplacedWishEdge>;
  /** The wishes that are not met. */
  nodes: Array<UnplacedWish>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of wishes that are not met, with its cursor. */
export type UnplacedWishEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: UnplacedWish;
};

/** An edit by hand. Which fields it takes depends on its kind. */
export type TimetableEditInput = {
  /** What it does. */
  kind: TimetableEditKind;
  /** The meeting; not for `ADD`. */
  meetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The other meeting of an exchange. */
  otherMeetingId?: InputMaybe<Scalars['ID']['input']>;
  /** The first side, for `ADD`. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The second side, for `ADD`. */
  partnerId?: InputMaybe<Scalars['ID']['input']>;
  /** The slot, for `MOVE` and `ADD`. */
  slotId?: InputMaybe<Scalars['ID']['input']>;
  /** The table, for `MOVE` and `ADD`; by video where left out. */
  table?: InputMaybe<Scalars['Int']['input']>;
};

/** What to give to `requestTimetable`. */
export type RequestTimetableInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** 1 where left out. */
  seed?: InputMaybe<Scalars['Int']['input']>;
  /** Steps; by size where left out. */
  iterations?: InputMaybe<Scalars['Int']['input']>;
  /** A second stop. */
  timeLimitSeconds?: InputMaybe<Scalars['Int']['input']>;
};

/** What `requestTimetable` answers. */
export type RequestTimetablePayload = {
  /** The timetable; null where it failed. */
  timetable: Maybe<Timetable>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `replanTimetable`. */
export type ReplanTimetableInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** 1 where left out. */
  seed?: InputMaybe<Scalars['Int']['input']>;
};

/** What `replanTimetable` answers. */
export type ReplanTimetablePayload = {
  /** The timetable; null where it failed. */
  timetable: Maybe<Timetable>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `cancelTimetable`. */
export type CancelTimetableInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What `cancelTimetable` answers. */
export type CancelTimetablePayload = {
  /** The timetable; null where it failed. */
  timetable: Maybe<Timetable>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `reviewTimetable`. */
export type ReviewTimetableInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `reviewTimetable` answers. */
export type ReviewTimetablePayload = {
  /** The timetable; null where it failed. */
  timetable: Maybe<Timetable>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `publishTimetable`. */
export type PublishTimetableInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `publishTimetable` answers. */
export type PublishTimetablePayload = {
  /** The timetable; null where it failed. */
  timetable: Maybe<Timetable>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `editTimetable`. */
export type EditTimetableInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** The edits, one after the other; at most 100. */
  edits: Array<TimetableEditInput>;
  /** Whether to save in spite of warnings. */
  acceptsWarnings?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What `editTimetable` answers. */
export type EditTimetablePayload = {
  /** What came of it; null where it failed. */
  edited: Maybe<EditedTimetable>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What came of an edit. */
export type EditedTimetable = {
  /** The timetable as it is now. */
  run: Timetable;
  /** What the edits do wrong. */
  findings: Array<TimetableFinding>;
  /** Whether it was saved. */
  isSaved: Scalars['Boolean']['output'];
};

/** A page of organisations. */
export type OrganisationConnection = {
  /** The organisations with their cursors. */
  edges: Array<OrganisationEdge>;
  /** The organisations. */
  nodes: Array<Organisation>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of organisations, with its cursor. */
export type OrganisationEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Organisation;
};

/** A page of people. */
export type PersonConnection = {
  /** The people with their cursors. */
  edges: Array<PersonEdge>;
  /** The people. */
  nodes: Array<Person>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of people, with its cursor. */
export type PersonEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Person;
};

/** A page of memberships. */
export type MembershipConnection = {
  /** The memberships with their cursors. */
  edges: Array<MembershipEdge>;
  /** The memberships. */
  nodes: Array<Membership>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of memberships, with its cursor. */
export type MembershipEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Membership;
};

/** A page of challenges. */
export type ChallengeConnection = {
  /** The challenges with their cursors. */
  edges: Array<ChallengeEdge>;
  /** The challenges. */
  nodes: Array<Challenge>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of challenges, with its cursor. */
export type ChallengeEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Challenge;
};

/** A page of solutions. */
export type SolutionConnection = {
  /** The solutions with their cursors. */
  edges: Array<SolutionEdge>;
  /** The solutions. */
  nodes: Array<Solution>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of solutions, with its cursor. */
export type SolutionEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Solution;
};

/** A page of matches. */
export type MatchConnection = {
  /** The matches with their cursors. */
  edges: Array<MatchEdge>;
  /** The matches. */
  nodes: Array<Match>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of matches, with its cursor. */
export type MatchEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Match;
};

/** A page of exclusions. */
export type ExclusionConnection = {
  /** The exclusions with their cursors. */
  edges: Array<ExclusionEdge>;
  /** The exclusions. */
  nodes: Array<Exclusion>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of exclusions, with its cursor. */
export type ExclusionEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Exclusion;
};

/** A page of ranking runs. */
export type RankingRunConnection = {
  /** The ranking runs with their cursors. */
  edges: Array<RankingRunEdge>;
  /** The ranking runs. */
  nodes: Array<RankingRun>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of ranking runs, with its cursor. */
export type RankingRunEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: RankingRun;
};

/** A page of interests. */
export type InterestConnection = {
  /** The interests with their cursors. */
  edges: Array<InterestEdge>;
  /** The interests. */
  nodes: Array<Interest>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of interests, with its cursor. */
export type InterestEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Interest;
};

/** A page of conflicts of interest. */
export type ConflictOfInterestConnection = {
  /** The conflicts of interest with their cursors. */
  edges: Array<ConflictOfInterestEdge>;
  /** The conflicts of interest. */
  nodes: Array<ConflictOfInterest>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of conflicts of interest, with its cursor. */
export type ConflictOfInterestEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: ConflictOfInterest;
};

/** A page of published weights. */
export type WeightsPresetConnection = {
  /** The published weights with their cursors. */
  edges: Array<WeightsPresetEdge>;
  /** The published weights. */
  nodes: Array<WeightsPreset>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of published weights, with its cursor. */
export type WeightsPresetEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: WeightsPreset;
};

/** A text in one language. */
export type LocalisedTextInput = {
  /** BCP 47 language tag. */
  language: Scalars['String']['input'];
  /** The text. */
  text: Scalars['String']['input'];
};

/** An amount of money. */
export type MoneyInput = {
  /** In the currency's minor units. */
  amount: Scalars['MinorUnits']['input'];
  /** ISO 4217. */
  currency: Scalars['String']['input'];
};

/** A range of money; give a minimum, a maximum or both. */
export type MoneyRangeInput = {
  /** At least, in the currency's minor units. */
  minimum?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** At most, in the currency's minor units. */
  maximum?: InputMaybe<Scalars['MinorUnits']['input']>;
  /** ISO 4217. */
  currency: Scalars['String']['input'];
};

/** Facts of a local government. */
export type CityProfileInput = {
  /** Inhabitants of the municipality. */
  population?: InputMaybe<Scalars['Int']['input']>;
  /** The year the population is of. */
  populationYear?: InputMaybe<Scalars['Int']['input']>;
  /** Where the population was read. */
  populationSource?: InputMaybe<Scalars['String']['input']>;
  /** False where no source was read. */
  isPopulationVerified?: InputMaybe<Scalars['Boolean']['input']>;
  /** Income group of its country. */
  incomeGroup?: InputMaybe<IncomeGroup>;
  /** Degrees north. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
};

/** What an organisation says of itself. */
export type OrganisationContentInput = {
  /** What it is. */
  kind: OrganisationKind;
  /** Its name, 2 to 200 characters. */
  name: Scalars['String']['input'];
  /** Its name in other languages. */
  names?: InputMaybe<Array<LocalisedTextInput>>;
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  /** IANA time zone; `UTC` where none is given. */
  timeZone?: InputMaybe<Scalars['String']['input']>;
  /** Languages it works in, BCP 47. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Its web site. */
  website?: InputMaybe<Scalars['String']['input']>;
  /** At most 2,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Employees worldwide. */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /** Networks it belongs to. */
  networks?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Facts of a local government. */
  city?: InputMaybe<CityProfileInput>;
};

/** The facts a fee is found by. */
export type AssessmentInput = {
  /** The year the fee is for. */
  feeYear: Scalars['Int']['input'];
  /** Of the municipality; full members. */
  population?: InputMaybe<Scalars['Int']['input']>;
  /** USD, purchasing power parity, of two years before; full members. */
  gdpPerCapitaPpp?: InputMaybe<Scalars['Float']['input']>;
  /** The year of the figure. */
  gdpYear?: InputMaybe<Scalars['Int']['input']>;
  /** Where the figure was read. */
  gdpSource?: InputMaybe<Scalars['String']['input']>;
  /** Employees worldwide; corporate members. */
  employees?: InputMaybe<Scalars['Int']['input']>;
  /** The assessor's note. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** One thing a city asks of a solution. */
export type RequirementInput = {
  /** Stable over edits: `r1`; 1 to 32 letters, digits, hyphens or underscores. */
  id: Scalars['ID']['input'];
  /** How binding it is. */
  level: RequirementLevel;
  /** What is asked, 3 to 500 characters. */
  text: Scalars['String']['input'];
};

/** When a challenge is to be solved. */
export type TimelineInput = {
  /** The latest start. */
  startBy?: InputMaybe<Scalars['Date']['input']>;
  /** The latest delivery. */
  deliverBy?: InputMaybe<Scalars['Date']['input']>;
};

/** What the city wants to reach. */
export type WantedOutcomeInput = {
  /** In words. */
  text: Scalars['String']['input'];
  /** What is measured. */
  indicator?: InputMaybe<Scalars['String']['input']>;
  /** The figure to reach. */
  target?: InputMaybe<Scalars['String']['input']>;
};

/** What a city says of its need. All but the title may be filled in later; publishing checks what must be there. */
export type ChallengeContentInput = {
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
  /** At most 600 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 20,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language of these texts, BCP 47; `en` where none is given. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Theme and topic codes, at most 12. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sustainable Development Goals, 1 to 17. */
  sdgs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** SDG targets by number: `11.2`. */
  sdgTargets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is asked of a solution, at most 40. */
  requirements?: InputMaybe<Array<RequirementInput>>;
  /** What may be spent. */
  budget?: InputMaybe<MoneyRangeInput>;
  /** When it is to be solved. */
  timeline?: InputMaybe<TimelineInput>;
  /** Languages in which the city can work with a provider, BCP 47. */
  workLanguages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How many people it affects. */
  populationAffected?: InputMaybe<Scalars['Int']['input']>;
  /** What the city wants to reach. */
  outcome?: InputMaybe<WantedOutcomeInput>;
  /** What a solution must live with, at most 20. */
  constraints?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Standards asked for, at most 20. */
  standards?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How the city means to buy; not decided where none is given. */
  procurementRoute?: InputMaybe<ProcurementRoute>;
  /** Technology readiness level asked at least, 1 to 9. */
  minimumReadiness?: InputMaybe<Scalars['Int']['input']>;
  /** Kinds of provider that cannot be considered, at most 2. */
  excludedProviderKinds?: InputMaybe<Array<OrganisationKind>>;
  /** Where the need was published. */
  sourceUrl?: InputMaybe<Scalars['String']['input']>;
};

/** A requirement's text in another language. */
export type RequirementTranslationInput = {
  /** The requirement's id. */
  requirementId: Scalars['ID']['input'];
  /** Its text. */
  text: Scalars['String']['input'];
};

/** A challenge's texts in another language. */
export type ChallengeTranslationInput = {
  /** BCP 47 language tag. */
  language: Scalars['String']['input'];
  /** 3 to 200 characters. */
  title: Scalars['String']['input'];
  /** At most 600 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 20,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The requirements that are translated. */
  requirements?: InputMaybe<Array<RequirementTranslationInput>>;
  /** Whether a machine translated it. */
  isMachineMade?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A city that used a solution. */
export type ReferenceInput = {
  /** Stable over edits; 1 to 32 letters, digits, hyphens or underscores. */
  id: Scalars['ID']['input'];
  /** The city's name. */
  city: Scalars['String']['input'];
  /** ISO 3166-1 alpha-2. */
  country: Scalars['String']['input'];
  /** The city as an organisation here: only its people can confirm. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Inhabitants of the city. */
  population?: InputMaybe<Scalars['Int']['input']>;
  /** Since when. */
  year?: InputMaybe<Scalars['Int']['input']>;
  /** What it cost. */
  cost?: InputMaybe<MoneyInput>;
  /** What was measured, with the figure. */
  outcome?: InputMaybe<Scalars['String']['input']>;
  /** Where to read of it. */
  url?: InputMaybe<Scalars['String']['input']>;
};

/** What a provider says of its offer. Listing checks what must be there. */
export type SolutionContentInput = {
  /** 2 to 200 characters. */
  name: Scalars['String']['input'];
  /** At most 600 characters. */
  summary?: InputMaybe<Scalars['String']['input']>;
  /** At most 20,000 characters. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** The language of these texts, BCP 47; `en` where none is given. */
  language?: InputMaybe<Scalars['String']['input']>;
  /** Theme and topic codes, at most 12. */
  themes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Sustainable Development Goals, 1 to 17. */
  sdgs?: InputMaybe<Array<Scalars['Int']['input']>>;
  /** SDG targets by number: `11.2`. */
  sdgTargets?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Requirements it meets, each in one sentence, at most 60. */
  capabilities?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it expressly does not do or need, at most 40. */
  limitations?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What it costs. */
  price?: InputMaybe<MoneyRangeInput>;
  /** What the price is for; told when asked where none is given. */
  priceBasis?: InputMaybe<PriceBasis>;
  /** True for commercial terms made up for a demonstration. */
  isPriceIllustrative?: InputMaybe<Scalars['Boolean']['input']>;
  /** Technology readiness level, 1 to 9. */
  readiness?: InputMaybe<Scalars['Int']['input']>;
  /** Regions served. */
  regionsServed?: InputMaybe<Array<Region>>;
  /** Countries served, ISO 3166-1 alpha-2. */
  countriesServed?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Countries not served, ISO 3166-1 alpha-2. */
  countriesNotServed?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Languages it works in, BCP 47. */
  languages?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Standards it meets, at most 30. */
  standards?: InputMaybe<Array<Scalars['String']['input']>>;
  /** From contract to use, in weeks, 0 to 520. */
  deliveryWeeks?: InputMaybe<Scalars['Int']['input']>;
  /** Where to read of it. */
  url?: InputMaybe<Scalars['String']['input']>;
  /** Its licence. */
  licence?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is open source. */
  isOpenSource?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A feature's weight in the ranking. */
export type FeatureWeightInput = {
  /** The feature's name. */
  feature: Scalars['String']['input'];
  /** 0 to 1,000. */
  weight: Scalars['Float']['input'];
};

/** An expected failure of a mutation. */
export type UserError = {
  /** A code of the table of errors, as everywhere: `STALE_VERSION`, `NOT_FOUND` ... */
  code: Scalars['String']['output'];
  /** Dotted path of the field that is wrong, below `input`; null where it is none. */
  field: Maybe<Scalars['String']['output']>;
  /** What is wrong, and what would be right. */
  message: Scalars['String']['output'];
};

/** What an API token is, and its secret. */
export type CreatedApiToken = {
  /** The token. */
  token: ApiToken;
  /** The secret, shown this once: `Authorization: Bearer <secret>`. */
  secret: Scalars['String']['output'];
};

/** A sign-in that has just begun. Its cookie is set in the response; the token itself is not shown. */
export type Session = {
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
  /** Who signed in. */
  person: Person;
};

/** What a link is for. */
export type LinkPurpose =
  /** The first account of the secretariat. */
  | 'FIRST_ACCOUNT'
  /** An invitation. */
  | 'INVITATION'
  /** A new password. */
  | 'PASSWORD_RESET';

/** A one-time link that is still good. */
export type Link = {
  /** What it is for. */
  purpose: LinkPurpose;
  /** The address it was sent to; null where it is asked for. */
  email: Maybe<Scalars['String']['output']>;
  /** The organisation it leads to. */
  organisationName: Maybe<Scalars['String']['output']>;
  /** The person's name; null where it is asked for. */
  name: Maybe<Scalars['String']['output']>;
  /** When it ends. */
  expiresAt: Scalars['DateTime']['output'];
};

/** What to give to `signIn`. */
export type SignInInput = {
  /** Your e-mail address. */
  email: Scalars['String']['input'];
  /** Your password. */
  password: Scalars['String']['input'];
};

/** What `signIn` answers. */
export type SignInPayload = {
  /** The session; null where it failed. */
  session: Maybe<Session>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What `signOut` answers. */
export type SignOutPayload = {
  /** True when the session has ended; null where it failed. */
  signedOut: Maybe<Scalars['Boolean']['output']>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `changePassword`. */
export type ChangePasswordInput = {
  /** The present password. */
  current: Scalars['String']['input'];
  /** The new password, at least twelve characters. */
  next: Scalars['String']['input'];
};

/** What `changePassword` answers. */
export type ChangePasswordPayload = {
  /** True when it was changed; null where it failed. */
  changed: Maybe<Scalars['Boolean']['output']>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `inspectLink`. */
export type InspectLinkInput = {
  /** The link's last part. */
  token: Scalars['String']['input'];
};

/** What `inspectLink` answers. */
export type InspectLinkPayload = {
  /** The link; null where it failed. */
  link: Maybe<Link>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `redeemLink`. */
export type RedeemLinkInput = {
  /** The link's last part. */
  token: Scalars['String']['input'];
  /** The new password, at least twelve characters. */
  password: Scalars['String']['input'];
  /** Your name, where the link asks for it. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Your e-mail address, where the link asks for it. */
  email?: InputMaybe<Scalars['String']['input']>;
};

/** What `redeemLink` answers. */
export type RedeemLinkPayload = {
  /** The session; null where it failed. */
  session: Maybe<Session>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `requestPasswordReset`. */
export type RequestPasswordResetInput = {
  /** Your e-mail address. */
  email: Scalars['String']['input'];
};

/** What `requestPasswordReset` answers. */
export type RequestPasswordResetPayload = {
  /** True when it was asked for; null where it failed. */
  accepted: Maybe<Scalars['Boolean']['output']>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `createApiToken`. */
export type CreateApiTokenInput = {
  /** What you call it. */
  name: Scalars['String']['input'];
  /** What it is limited to. */
  scopes: Array<Scope>;
  /** How long it lives, 1 to 365 days; 90 where nothing is given. */
  days?: InputMaybe<Scalars['Int']['input']>;
};

/** What `createApiToken` answers. */
export type CreateApiTokenPayload = {
  /** The token with its secret; null where it failed. */
  apiToken: Maybe<CreatedApiToken>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `revokeApiToken`. */
export type RevokeApiTokenInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What `revokeApiToken` answers. */
export type RevokeApiTokenPayload = {
  /** The token; null where it failed. */
  apiToken: Maybe<ApiToken>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** How one kind of mail should come. */
export type MessageChoiceInput = {
  /** Which kind. */
  kind: MessageKind;
  /** How it should come. */
  delivery: MessageDelivery;
};

/** What to give to `chooseMessages`. */
export type ChooseMessagesInput = {
  /** Whose mail, for the secretariat; your own where left out. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** The kinds that change; the others stay as they are. */
  choices: Array<MessageChoiceInput>;
};

/** What `chooseMessages` answers. */
export type ChooseMessagesPayload = {
  /** How mail comes now; null where it failed. */
  preferences: Maybe<MessagePreferences>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `createOrganisation`. */
export type CreateOrganisationInput = {
  /** The id to give it, for imports. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** What it says of itself. */
  content: OrganisationContentInput;
};

/** What `createOrganisation` answers. */
export type CreateOrganisationPayload = {
  /** The organisation; null where it failed. */
  organisation: Maybe<Organisation>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `updateOrganisation`. */
export type UpdateOrganisationInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What it says of itself. */
  content: OrganisationContentInput;
};

/** What `updateOrganisation` answers. */
export type UpdateOrganisationPayload = {
  /** The organisation; null where it failed. */
  organisation: Maybe<Organisation>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `invitePerson`. */
export type InvitePersonInput = {
  /** The organisation. */
  organisationId: Scalars['ID']['input'];
  /** Where the invitation goes. */
  email: Scalars['String']['input'];
  /** The person's name. */
  name: Scalars['String']['input'];
  /** What the person may be. */
  roles: Array<Role>;
  /** The regions to look after, for regional staff. */
  regions?: InputMaybe<Array<Region>>;
  /** Language of messages, BCP 47; `en` where none is given. */
  locale?: InputMaybe<Scalars['String']['input']>;
};

/** What `invitePerson` answers. */
export type InvitePersonPayload = {
  /** The person; null where it failed. */
  person: Maybe<Person>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `updatePerson`. */
export type UpdatePersonInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** The name. */
  name: Scalars['String']['input'];
  /** Language of messages and screens, BCP 47. */
  locale: Scalars['String']['input'];
  /** IANA time zone. */
  timeZone: Scalars['String']['input'];
};

/** What `updatePerson` answers. */
export type UpdatePersonPayload = {
  /** The person; null where it failed. */
  person: Maybe<Person>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `setPersonRoles`. */
export type SetPersonRolesInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What the person may be. */
  roles: Array<Role>;
  /** The regions to look after, for regional staff. */
  regions?: InputMaybe<Array<Region>>;
};

/** What `setPersonRoles` answers. */
export type SetPersonRolesPayload = {
  /** The person; null where it failed. */
  person: Maybe<Person>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `disablePerson`. */
export type DisablePersonInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `disablePerson` answers. */
export type DisablePersonPayload = {
  /** The person; null where it failed. */
  person: Maybe<Person>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `applyForMembership`. */
export type ApplyForMembershipInput = {
  /** The organisation. */
  organisationId: Scalars['ID']['input'];
  /** The category. */
  category: MembershipCategory;
  /** Why, at most 5,000 characters. */
  motivation?: InputMaybe<Scalars['String']['input']>;
};

/** What `applyForMembership` answers. */
export type ApplyForMembershipPayload = {
  /** The membership; null where it failed. */
  membership: Maybe<Membership>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `assessMembership`. */
export type AssessMembershipInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** The facts. */
  assessment: AssessmentInput;
};

/** What `assessMembership` answers. */
export type AssessMembershipPayload = {
  /** The membership; null where it failed. */
  membership: Maybe<Membership>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `decideMembership`. */
export type DecideMembershipInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Whether it is approved. */
  approved: Scalars['Boolean']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `decideMembership` answers. */
export type DecideMembershipPayload = {
  /** The membership; null where it failed. */
  membership: Maybe<Membership>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `activateMembership`. */
export type ActivateMembershipInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** First day. */
  from: Scalars['Date']['input'];
  /** Last day. */
  until: Scalars['Date']['input'];
};

/** What `activateMembership` answers. */
export type ActivateMembershipPayload = {
  /** The membership; null where it failed. */
  membership: Maybe<Membership>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `lapseMembership`. */
export type LapseMembershipInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `lapseMembership` answers. */
export type LapseMembershipPayload = {
  /** The membership; null where it failed. */
  membership: Maybe<Membership>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `createChallenge`. */
export type CreateChallengeInput = {
  /** The id to give it, for imports. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The city; your own where none is given. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the city says of its need. */
  content: ChallengeContentInput;
};

/** What `createChallenge` answers. */
export type CreateChallengePayload = {
  /** The challenge; null where it failed. */
  challenge: Maybe<Challenge>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `updateChallenge`. */
export type UpdateChallengeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What the city says of its need. */
  content: ChallengeContentInput;
};

/** What `updateChallenge` answers. */
export type UpdateChallengePayload = {
  /** The challenge; null where it failed. */
  challenge: Maybe<Challenge>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `publishChallenge`. */
export type PublishChallengeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `publishChallenge` answers. */
export type PublishChallengePayload = {
  /** The challenge; null where it failed. */
  challenge: Maybe<Challenge>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `withdrawChallenge`. */
export type WithdrawChallengeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `withdrawChallenge` answers. */
export type WithdrawChallengePayload = {
  /** The challenge; null where it failed. */
  challenge: Maybe<Challenge>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `closeChallenge`. */
export type CloseChallengeInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `closeChallenge` answers. */
export type CloseChallengePayload = {
  /** The challenge; null where it failed. */
  challenge: Maybe<Challenge>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `setChallengeTranslation`. */
export type SetChallengeTranslationInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** The translation. */
  translation: ChallengeTranslationInput;
};

/** What `setChallengeTranslation` answers. */
export type SetChallengeTranslationPayload = {
  /** The challenge; null where it failed. */
  challenge: Maybe<Challenge>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `removeChallengeTranslation`. */
export type RemoveChallengeTranslationInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** BCP 47 language tag. */
  language: Scalars['String']['input'];
};

/** What `removeChallengeTranslation` answers. */
export type RemoveChallengeTranslationPayload = {
  /** The challenge; null where it failed. */
  challenge: Maybe<Challenge>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `createSolution`. */
export type CreateSolutionInput = {
  /** The id to give it, for imports. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The provider; your own where none is given. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** What the provider says of its offer. */
  content: SolutionContentInput;
  /** Cities that used it, at most 50. */
  references?: InputMaybe<Array<ReferenceInput>>;
};

/** What `createSolution` answers. */
export type CreateSolutionPayload = {
  /** The solution; null where it failed. */
  solution: Maybe<Solution>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `updateSolution`. */
export type UpdateSolutionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What the provider says of its offer. */
  content: SolutionContentInput;
};

/** What `updateSolution` answers. */
export type UpdateSolutionPayload = {
  /** The solution; null where it failed. */
  solution: Maybe<Solution>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `submitSolutionForReview`. */
export type SubmitSolutionForReviewInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `submitSolutionForReview` answers. */
export type SubmitSolutionForReviewPayload = {
  /** The solution; null where it failed. */
  solution: Maybe<Solution>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `approveSolution`. */
export type ApproveSolutionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `approveSolution` answers. */
export type ApproveSolutionPayload = {
  /** The solution; null where it failed. */
  solution: Maybe<Solution>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `sendBackSolution`. */
export type SendBackSolutionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** What is to be changed. */
  note: Scalars['String']['input'];
};

/** What `sendBackSolution` answers. */
export type SendBackSolutionPayload = {
  /** The solution; null where it failed. */
  solution: Maybe<Solution>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `archiveSolution`. */
export type ArchiveSolutionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `archiveSolution` answers. */
export type ArchiveSolutionPayload = {
  /** The solution; null where it failed. */
  solution: Maybe<Solution>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `setReference`. */
export type SetReferenceInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** The reference. */
  reference: ReferenceInput;
};

/** What `setReference` answers. */
export type SetReferencePayload = {
  /** The solution; null where it failed. */
  solution: Maybe<Solution>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `removeReference`. */
export type RemoveReferenceInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** The reference's id. */
  referenceId: Scalars['ID']['input'];
};

/** What `removeReference` answers. */
export type RemoveReferencePayload = {
  /** The solution; null where it failed. */
  solution: Maybe<Solution>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `confirmReference`. */
export type ConfirmReferenceInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** The reference's id. */
  referenceId: Scalars['ID']['input'];
};

/** What `confirmReference` answers. */
export type ConfirmReferencePayload = {
  /** The solution; null where it failed. */
  solution: Maybe<Solution>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `requestRankingRun`. */
export type RequestRankingRunInput = {
  /** The challenge; all that are published where none is given. */
  challengeId?: InputMaybe<Scalars['ID']['input']>;
};

/** What `requestRankingRun` answers. */
export type RequestRankingRunPayload = {
  /** The run; null where it failed. */
  rankingRun: Maybe<RankingRun>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `cancelRankingRun`. */
export type CancelRankingRunInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What `cancelRankingRun` answers. */
export type CancelRankingRunPayload = {
  /** The run; null where it failed. */
  rankingRun: Maybe<RankingRun>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `overrideMatch`. */
export type OverrideMatchInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The rank, 1 to 50; null for not shown to the city. */
  rank?: InputMaybe<Scalars['Int']['input']>;
  /** Why, 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What `overrideMatch` answers. */
export type OverrideMatchPayload = {
  /** The match; null where it failed. */
  match: Maybe<Match>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `removeMatchOverride`. */
export type RemoveMatchOverrideInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** Why, 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What `removeMatchOverride` answers. */
export type RemoveMatchOverridePayload = {
  /** The match; null where it failed. */
  match: Maybe<Match>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `stateInterest`. */
export type StateInterestInput = {
  /** The challenge. */
  challengeId: Scalars['ID']['input'];
  /** The solution. */
  solutionId: Scalars['ID']['input'];
  /** Whose wish it is; found from your organisation where none is given. */
  side?: InputMaybe<Side>;
  /** How much it wants to meet. */
  level: InterestLevel;
  /** A word to the other side, at most 1,000 characters. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What `stateInterest` answers. */
export type StateInterestPayload = {
  /** The interest; null where it failed. */
  interest: Maybe<Interest>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `withdrawInterest`. */
export type WithdrawInterestInput = {
  /** The challenge. */
  challengeId: Scalars['ID']['input'];
  /** The solution. */
  solutionId: Scalars['ID']['input'];
  /** Whose wish it is; found from your organisation where none is given. */
  side?: InputMaybe<Side>;
};

/** What `withdrawInterest` answers. */
export type WithdrawInterestPayload = {
  /** Whether there was one; null where it failed. */
  withdrawn: Maybe<Scalars['Boolean']['output']>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `declareConflictOfInterest`. */
export type DeclareConflictOfInterestInput = {
  /** The organisation. */
  organisationId: Scalars['ID']['input'];
  /** Why. */
  reason: Scalars['String']['input'];
};

/** What `declareConflictOfInterest` answers. */
export type DeclareConflictOfInterestPayload = {
  /** The conflict; null where it failed. */
  conflictOfInterest: Maybe<ConflictOfInterest>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `withdrawConflictOfInterest`. */
export type WithdrawConflictOfInterestInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version you saw last; another one in the store refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `withdrawConflictOfInterest` answers. */
export type WithdrawConflictOfInterestPayload = {
  /** The conflict; null where it failed. */
  conflictOfInterest: Maybe<ConflictOfInterest>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** Places kept for those who are seldom seen. */
export type FairnessFloorInput = {
  /** For solutions of which no city has confirmed a reference. */
  firstTimeProviders?: InputMaybe<FloorRuleInput>;
  /** For challenges of small cities, in a solution's list. */
  smallCities?: InputMaybe<SmallCityRuleInput>;
};

/** At least so many of the first places. */
export type FloorRuleInput = {
  /** How many, 0 to 100. */
  places: Scalars['Int']['input'];
  /** Of how many first places; 10 where it is left out. */
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** At least so many of the first places for small cities. */
export type SmallCityRuleInput = {
  /** How many, 0 to 100. */
  places: Scalars['Int']['input'];
  /** Of how many first places; 10 where it is left out. */
  first?: InputMaybe<Scalars['Int']['input']>;
  /** Fewer people than this; 100,000 where it is left out. */
  population?: InputMaybe<Scalars['Int']['input']>;
};

/** An event or programme that gets weights of its own. */
export type WeightsScopeInput = {
  /** Which of the two. */
  kind: WeightsScopeKind;
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What to give to `publishWeights`. */
export type PublishWeightsInput = {
  /** A name. */
  name: Scalars['String']['input'];
  /** The weights by feature. */
  weights: Array<FeatureWeightInput>;
  /** Places kept for those who are seldom seen; left out: none. */
  floor?: InputMaybe<FairnessFloorInput>;
  /** The open event or programme that they are for; left out: every challenge that no scope's weights are for. */
  scope?: InputMaybe<WeightsScopeInput>;
  /** Why, 10 to 1,000 characters. */
  reason: Scalars['String']['input'];
};

/** What `publishWeights` answers. */
export type PublishWeightsPayload = {
  /** The weights; null where it failed. */
  weightsPreset: Maybe<WeightsPreset>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What `rebuildCopies` answers. */
export type RebuildCopiesPayload = {
  /** The job that does it; null where it failed. */
  jobId: Maybe<Scalars['ID']['output']>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What is printed of an event. */
export type PrintSubject =
  /** The agendas of all its participants. */
  | 'PARTICIPANTS'
  /** Those of all its tables. */
  | 'TABLES';

/** As what. */
export type PrintFormat =
  /** For paper, A4. */
  | 'PDF'
  /** A workbook for Excel. */
  | 'XLSX';

/** Where a print stands. */
export type PrintState =
  /** It waits for its turn. */
  | 'WAITING'
  /** It is being made. */
  | 'RUNNING'
  /** Its file is there. */
  | 'DONE'
  /** It could not be made; `error` says why. */
  | 'FAILED'
  /** Somebody stopped it. */
  | 'CANCELLED';

/** Why a print could not be made. */
export type PrintError = {
  /** A code of the errors table. */
  code: Scalars['String']['output'];
  /** In words. */
  message: Scalars['String']['output'];
};

/** One file with all agendas of an event; erased a day later. */
export type AgendaPrint = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** What is printed. */
  subject: PrintSubject;
  /** As what. */
  format: PrintFormat;
  /** In which language; null: each agenda in its participant's. */
  language: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  state: PrintState;
  /** Agendas taken so far. */
  done: Scalars['Int']['output'];
  /** Of how many; null before it has begun. */
  total: Maybe<Scalars['Int']['output']>;
  /** Size of the file. */
  bytes: Maybe<Scalars['Int']['output']>;
  /** Where the file is, on this address; null before it is done. */
  filePath: Maybe<Scalars['String']['output']>;
  /** Why it could not be made. */
  error: Maybe<PrintError>;
  /** Who asked for it. */
  requestedBy: Scalars['ID']['output'];
  /** When it was asked for. */
  createdAt: Scalars['DateTime']['output'];
  /** When it began. */
  startedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it ended. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
  /** When it is erased. */
  expiresAt: Scalars['DateTime']['output'];
};

/** A person's calendar to subscribe to. */
export type CalendarFeed = {
  /** Whose. */
  personId: Scalars['ID']['output'];
  /** The language it is written in: en, ko, es or fr. */
  language: Scalars['String']['output'];
  /** When its link was made. */
  createdAt: Scalars['DateTime']['output'];
};

/** A calendar with its new link, told this once. */
export type CreatedCalendarFeed = {
  /** Whose. */
  personId: Scalars['ID']['output'];
  /** The language it is written in. */
  language: Scalars['String']['output'];
  /** When its link was made. */
  createdAt: Scalars['DateTime']['output'];
  /** What a calendar program subscribes to. Whoever has it can read the calendar. */
  url: Scalars['String']['output'];
};

/** What became of a link. */
export type EndedCalendarFeed = {
  /** Whose. */
  personId: Scalars['ID']['output'];
  /** Whether there was one. */
  isRevoked: Scalars['Boolean']['output'];
};

/** What to give to `createCalendarFeed`. */
export type CreateCalendarFeedInput = {
  /** The language it is written in: en, ko, es or fr; yours where left out. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What `createCalendarFeed` answers. */
export type CreateCalendarFeedPayload = {
  /** The calendar with its link; null where it failed. */
  calendarFeed: Maybe<CreatedCalendarFeed>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `revokeCalendarFeed`. */
export type RevokeCalendarFeedInput = {
  /** Whose (secretariat); yours where left out. */
  personId?: InputMaybe<Scalars['ID']['input']>;
};

/** What to give to `requestAgendaPrint`. */
export type RequestAgendaPrintInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** What to print; the agendas of participants where left out. */
  subject?: InputMaybe<PrintSubject>;
  /** As what; PDF where left out. */
  format?: InputMaybe<PrintFormat>;
  /** In which language (en, ko, es or fr); each agenda in its participant's where left out, tables in English. */
  language?: InputMaybe<Scalars['String']['input']>;
};

/** What `requestAgendaPrint` answers. */
export type RequestAgendaPrintPayload = {
  /** The print; null where it failed. */
  print: Maybe<AgendaPrint>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `cancelAgendaPrint`. */
export type CancelAgendaPrintInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
};

/** What `cancelAgendaPrint` answers. */
export type CancelAgendaPrintPayload = {
  /** The print; null where it failed. */
  print: Maybe<AgendaPrint>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What `revokeCalendarFeed` answers. */
export type RevokeCalendarFeedPayload = {
  /** What became of the link; null where it failed. */
  calendarFeed: Maybe<EndedCalendarFeed>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What an entry of an agenda is. */
export type AgendaEntryKind =
  /** A meeting. */
  | 'MEETING'
  /** A break of the event. */
  | 'BREAK'
  /** Time that one of the people keeps for something else; seen by colleagues and the secretariat. */
  | 'BLOCK';

/** A person by name. */
export type NamedPerson = {
  /** The person's id. */
  id: Scalars['ID']['output'];
  /** The name. */
  name: Scalars['String']['output'];
};

/** What a meeting is about. */
export type AgendaTopic = {
  /** The id of the challenge or solution. */
  id: Scalars['ID']['output'];
  /** Its title; null where it is not there any longer. */
  title: Maybe<Scalars['String']['output']>;
};

/** One side of a meeting, by name. */
export type AgendaSide = {
  /** The organisation's id. */
  organisationId: Scalars['ID']['output'];
  /** The organisation's name. */
  name: Scalars['String']['output'];
  /** Its kind. */
  kind: OrganisationKind;
  /** Its zone. */
  timeZone: Scalars['String']['output'];
  /** Who sits there. */
  people: Array<NamedPerson>;
};

/** A meeting in an agenda, with names instead of ids. */
export type AgendaMeeting = {
  /** The meeting's id. */
  id: Scalars['ID']['output'];
  /** Where it stands. */
  state: MeetingState;
  /** At a table, by video, or either. */
  mode: AttendanceMode;
  /** The event's id; null outside events. */
  eventId: Maybe<Scalars['ID']['output']>;
  /** The event's name. */
  eventName: Maybe<Scalars['String']['output']>;
  /** The table; null where there is none. */
  table: Maybe<Scalars['Int']['output']>;
  /** Room or hall of the table. */
  venue: Scalars['String']['output'];
  /** Where the event takes place. */
  place: Scalars['String']['output'];
  /** Where it is joined by video. */
  joinUrl: Maybe<Scalars['String']['output']>;
  /** What it is about, in the words of the side that asked. */
  subject: Scalars['String']['output'];
  /** The side whose agenda it is; at a table, the side that asked. */
  own: AgendaSide;
  /** The other side. */
  partner: AgendaSide;
  /** The challenge it is about. */
  challenge: Maybe<AgendaTopic>;
  /** The solution it is about. */
  solution: Maybe<AgendaTopic>;
  /** Whether another time is proposed; it stays here until both agree. */
  isMoveProposed: Scalars['Boolean']['output'];
};

/** Something at a time. */
export type AgendaEntry = {
  /** What it is. */
  kind: AgendaEntryKind;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** When it begins on the reader's clocks, with the offset. */
  localStart: Scalars['String']['output'];
  /** When it ends on the reader's clocks, with the offset. */
  localEnd: Scalars['String']['output'];
  /** When it begins on the clocks of the event; null outside events. */
  eventStart: Maybe<Scalars['String']['output']>;
  /** When it ends on the clocks of the event. */
  eventEnd: Maybe<Scalars['String']['output']>;
  /** The event's id. */
  eventId: Maybe<Scalars['ID']['output']>;
  /** What a break or a block is called. */
  label: Scalars['String']['output'];
  /** Whose time a block is. */
  person: Maybe<NamedPerson>;
  /** The meeting. */
  meeting: Maybe<AgendaMeeting>;
};

/** A participant's agenda. */
export type Agenda = {
  /** The organisation's id. */
  organisationId: Scalars['ID']['output'];
  /** The organisation's name. */
  name: Scalars['String']['output'];
  /** The delegate, where one was asked for. */
  person: Maybe<NamedPerson>;
  /** The event's id, where one was asked for. */
  eventId: Maybe<Scalars['ID']['output']>;
  /** The event's name. */
  eventName: Maybe<Scalars['String']['output']>;
  /** The reader's zone. */
  timeZone: Scalars['String']['output'];
  /** The event's zone. */
  eventTimeZone: Maybe<Scalars['String']['output']>;
  /** Where it is as a file, on this address: PDF, or `&format=XLSX`; `&language=` en, ko, es or fr. */
  filePath: Scalars['String']['output'];
  /** By time. */
  entries: Array<AgendaEntry>;
  /** Whether there is more: ask again from the start of the last entry. */
  hasMore: Scalars['Boolean']['output'];
};

/** The agenda of a table. */
export type TableAgenda = {
  /** The table's number. */
  table: Scalars['Int']['output'];
  /** Room or hall. */
  venue: Scalars['String']['output'];
  /** The event's id. */
  eventId: Maybe<Scalars['ID']['output']>;
  /** The event's name. */
  eventName: Maybe<Scalars['String']['output']>;
  /** The reader's zone. */
  timeZone: Scalars['String']['output'];
  /** The event's zone. */
  eventTimeZone: Maybe<Scalars['String']['output']>;
  /** Where it is as a file, on this address: PDF, or `&format=XLSX`; `&language=` en, ko, es or fr. */
  filePath: Scalars['String']['output'];
  /** By time. */
  entries: Array<AgendaEntry>;
  /** Whether there is more; a table's agenda is never cut. */
  hasMore: Scalars['Boolean']['output'];
};

/** Where a meeting stands. */
export type MeetingState =
  /** Asked for; nobody's time is taken. */
  | 'REQUESTED'
  /** It takes place: its people's time and its table are taken. */
  | 'ACCEPTED'
  /** The other side said no. */
  | 'DECLINED'
  /** Nobody answered in time. */
  | 'EXPIRED'
  /** The side that asked took it back. */
  | 'WITHDRAWN'
  /** It does not take place. */
  | 'CANCELLED'
  /** It took place. */
  | 'HELD'
  /** A side did not come. */
  | 'NO_SHOW';

/** Where a meeting comes from. */
export type MeetingOrigin =
  /** One side asked. */
  | 'REQUEST'
  /** A timetable planned it. */
  | 'PLAN'
  /** A slot became free and was offered to both. */
  | 'REFILL';

/** What became of a meeting. */
export type FollowUpOutcome =
  /** Nothing yet. */
  | 'NOTHING_YET'
  /** They are in contact. */
  | 'IN_CONTACT'
  /** A proposal. */
  | 'PROPOSAL'
  /** A pilot. */
  | 'PILOT'
  /** A signed agreement. */
  | 'AGREEMENT'
  /** It came to an end. */
  | 'ENDED';

/** Where a wish in the waiting list stands. */
export type WaitingState =
  /** It waits. */
  | 'WAITING'
  /** A slot was offered. */
  | 'OFFERED'
  /** They meet. */
  | 'MET'
  /** No longer wanted. */
  | 'LEFT';

/** Where an exchange of two meetings stands. */
export type ExchangeState =
  /** Under way. */
  | 'RUNNING'
  /** Both are at their new places. */
  | 'DONE'
  /** Both are where they were. */
  | 'UNDONE';

/** What became of a reminder. */
export type ReminderOutcome =
  /** It was sent. */
  | 'REMINDED'
  /** It was answered at that moment. */
  | 'ANSWERED_MEANWHILE';

/** A time, and a table of an event. */
export type MeetingPlace = {
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** At which table; null: at none. */
  table: Maybe<Scalars['Int']['output']>;
};

/** Another time that one side has proposed. */
export type ProposedMove = {
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** At which table; null: at none. */
  table: Maybe<Scalars['Int']['output']>;
  /** Which side. */
  byOrganisationId: Scalars['ID']['output'];
  /** When. */
  proposedAt: Scalars['DateTime']['output'];
};

/** One of the two sides of a meeting, as it was when the meeting was made. */
export type MeetingSide = {
  /** Which organisation. */
  organisationId: Scalars['ID']['output'];
  /** Which organisation. */
  organisation: Maybe<Organisation>;
  /** Its registration at the event; null outside events. */
  registrationId: Maybe<Scalars['ID']['output']>;
  /** Its kind. */
  kind: OrganisationKind;
  /** Its region. */
  region: Region;
  /** Its time zone. */
  timeZone: Scalars['String']['output'];
  /** Who sits there. */
  personIds: Array<Scalars['ID']['output']>;
  /** Who sits there; null for whom you may not see. */
  people: Array<Maybe<Person>>;
  /** When it begins on this side's clocks, with the offset. */
  localStart: Scalars['String']['output'];
  /** When it ends on this side's clocks, with the offset. */
  localEnd: Scalars['String']['output'];
};

/** Who came. */
export type MeetingAttendance = {
  /** Those who came. */
  presentPersonIds: Array<Scalars['ID']['output']>;
  /** Who recorded it. */
  recordedBy: Scalars['ID']['output'];
  /** When. */
  recordedAt: Scalars['DateTime']['output'];
};

/** What somebody who sat there thinks of it. */
export type MeetingFeedback = {
  /** Who. */
  personId: Scalars['ID']['output'];
  /** Of which side. */
  organisationId: Scalars['ID']['output'];
  /** 1 (a waste of time) to 5 (leads to something). */
  rating: Scalars['Int']['output'];
  /** Whether it should go on. */
  wantsToGoOn: Scalars['Boolean']['output'];
  /** In words. */
  comment: Scalars['String']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** What one side says became of it. */
export type FollowUpAnswer = {
  /** Which side. */
  organisationId: Scalars['ID']['output'];
  /** What became of it. */
  outcome: FollowUpOutcome;
  /** In words. */
  note: Scalars['String']['output'];
  /** Who said so. */
  by: Scalars['ID']['output'];
  /** When. */
  at: Scalars['DateTime']['output'];
};

/** The question what became of it, six or twelve months later. */
export type MeetingFollowUp = {
  /** 6 or 12. */
  month: Scalars['Int']['output'];
  /** When it is asked. */
  dueAt: Scalars['DateTime']['output'];
  /** When it was asked. */
  askedAt: Maybe<Scalars['DateTime']['output']>;
  /** The answers you may see. */
  answers: Array<FollowUpAnswer>;
};

/** One step in the life of a meeting. */
export type MeetingStep = {
  /** When. */
  at: Scalars['DateTime']['output'];
  /** Person id, or `system`. */
  by: Scalars['ID']['output'];
  /** The organisation in whose name staff acted. */
  onBehalfOf: Maybe<Scalars['ID']['output']>;
  /** What was done. */
  action: Scalars['String']['output'];
  /** The state before. */
  from: Maybe<MeetingState>;
  /** The state after. */
  to: MeetingState;
  /** Why, where something was said. */
  note: Scalars['String']['output'];
};

/** A meeting of two organisations, at an event or (without one) all year. */
export type Meeting = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** The event's id; null outside events. */
  eventId: Maybe<Scalars['ID']['output']>;
  /** The event. */
  event: Maybe<Event>;
  /** Where it stands. */
  state: MeetingState;
  /** Where it comes from. */
  origin: MeetingOrigin;
  /** At a table, by video, or either. */
  mode: AttendanceMode;
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** At which table; null: at none. */
  table: Maybe<Scalars['Int']['output']>;
  /** The times that were offered. */
  options: Array<MeetingPlace>;
  /** The side that asked, then the other. */
  sides: Array<MeetingSide>;
  /** Organisations whose yes is still missing. */
  awaiting: Array<Scalars['ID']['output']>;
  /** When an unanswered request ends by itself. */
  answerBy: Maybe<Scalars['DateTime']['output']>;
  /** What it is about. */
  subject: Scalars['String']['output'];
  /** Words to the other side. */
  message: Scalars['String']['output'];
  /** The challenge it is about. */
  challengeId: Maybe<Scalars['ID']['output']>;
  /** The challenge it is about; null where you may not see it. */
  challenge: Maybe<Challenge>;
  /** The solution it is about. */
  solutionId: Maybe<Scalars['ID']['output']>;
  /** The solution it is about; null where you may not see it. */
  solution: Maybe<Solution>;
  /** Where to join by video. */
  joinUrl: Maybe<Scalars['String']['output']>;
  /** Another time that one side has proposed; it stays where it is until the other agrees. */
  proposedMove: Maybe<ProposedMove>;
  /** It is changing places with another meeting at this moment. */
  isBeingExchanged: Scalars['Boolean']['output'];
  /** For calendars: grows with every change that participants must see. */
  sequence: Scalars['Int']['output'];
  /** Who came. */
  attendance: Maybe<MeetingAttendance>;
  /** What participants think of it: your side's; all for staff. */
  feedback: Array<MeetingFeedback>;
  /** What became of it. */
  followUps: Array<MeetingFollowUp>;
  /** When those who have not answered were last reminded. */
  remindedAt: Maybe<Scalars['DateTime']['output']>;
  /** What was done, by whom and in whose name; the last hundred steps. */
  history: Array<MeetingStep>;
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** Time that a person keeps for something else. */
export type PersonalBlock = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** Whose. */
  personId: Scalars['ID']['output'];
  /** Whose; null where you may not see it. */
  person: Maybe<Person>;
  /** Of which organisation. */
  organisationId: Scalars['ID']['output'];
  /** From when. */
  startsAt: Scalars['DateTime']['output'];
  /** Until when. */
  endsAt: Scalars['DateTime']['output'];
  /** What for. */
  label: Scalars['String']['output'];
  /** Who set it. */
  setBy: Scalars['ID']['output'];
  /** When it was set. */
  createdAt: Scalars['DateTime']['output'];
};

/** A wish for a slot that becomes free. */
export type WaitingEntry = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every change. */
  version: Scalars['Int']['output'];
  /** The event's id. */
  eventId: Scalars['ID']['output'];
  /** Who waits. */
  organisationId: Scalars['ID']['output'];
  /** Who waits. */
  organisation: Maybe<Organisation>;
  /** For whom. */
  partnerId: Scalars['ID']['output'];
  /** For whom. */
  partner: Maybe<Organisation>;
  /** Where it stands. */
  state: WaitingState;
  /** The offer that was made last. */
  meetingId: Maybe<Scalars['ID']['output']>;
  /** Who put it into the list. */
  by: Scalars['ID']['output'];
  /** Since when it waits. */
  since: Scalars['DateTime']['output'];
  /** When it changed last. */
  updatedAt: Scalars['DateTime']['output'];
};

/** One of two meetings that change places. */
export type ExchangeLeg = {
  /** Which. */
  meetingId: Scalars['ID']['output'];
  /** Where it was. */
  from: MeetingPlace;
  /** Where it goes. */
  to: MeetingPlace;
};

/** Why an exchange was undone. */
export type ExchangeRefusal = {
  /** A code of the errors table. */
  code: Scalars['String']['output'];
  /** In words. */
  message: Scalars['String']['output'];
};

/** Two meetings that change places, both or neither. */
export type MeetingExchange = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Grows with every step. */
  version: Scalars['Int']['output'];
  /** Where it stands. */
  state: ExchangeState;
  /** One meeting. */
  first: ExchangeLeg;
  /** The other. */
  second: ExchangeLeg;
  /** Why. */
  reason: Scalars['String']['output'];
  /** Why it was undone. */
  refusal: Maybe<ExchangeRefusal>;
  /** Who asked for it. */
  by: Scalars['ID']['output'];
  /** When it began. */
  createdAt: Scalars['DateTime']['output'];
  /** When it ended. */
  endedAt: Maybe<Scalars['DateTime']['output']>;
};

/** A time on the clocks of one side. */
export type LocalTimes = {
  /** The zone. */
  timeZone: Scalars['String']['output'];
  /** When it begins, with the offset. */
  localStart: Scalars['String']['output'];
  /** When it ends, with the offset. */
  localEnd: Scalars['String']['output'];
};

/** A time at which both sides are free. */
export type FreeTime = {
  /** When it begins. */
  startsAt: Scalars['DateTime']['output'];
  /** When it ends. */
  endsAt: Scalars['DateTime']['output'];
  /** On the clocks of both sides. */
  sides: Array<LocalTimes>;
};

/** Times at which both sides are free, earliest first. */
export type FreeTimes = {
  /** The times. */
  times: Array<FreeTime>;
  /** Whether there are more. */
  hasMore: Scalars['Boolean']['output'];
};

/** One reminder. */
export type MeetingReminder = {
  /** Of which request. */
  meetingId: Scalars['ID']['output'];
  /** What became of it. */
  outcome: ReminderOutcome;
};

/** Reminders to those who have not answered. */
export type MeetingReminders = {
  /** One for each request. */
  results: Array<MeetingReminder>;
  /** Whether there are more: call again. */
  hasMore: Scalars['Boolean']['output'];
};

/** Requests that nobody has answered, and nobody was reminded of within a day. */
export type UnansweredMeetings = {
  /** How many. */
  count: Scalars['Int']['output'];
  /** Since when the oldest waits; null where there is none. */
  oldestAt: Maybe<Scalars['DateTime']['output']>;
  /** The oldest, at most twenty. */
  meetings: Array<Meeting>;
};

/** A page of meetings. */
export type MeetingConnection = {
  /** The meetings with their cursors. */
  edges: Array<MeetingEdge>;
  /** The meetings. */
  nodes: Array<Meeting>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of meetings, with its cursor. */
export type MeetingEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: Meeting;
};

/** A page of blocks. */
export type PersonalBlockConnection = {
  /** The blocks with their cursors. */
  edges: Array<PersonalBlockEdge>;
  /** The blocks. */
  nodes: Array<PersonalBlock>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of blocks, with its cursor. */
export type PersonalBlockEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: PersonalBlock;
};

/** A page of wishes. */
export type WaitingEntryConnection = {
  /** The wishes with their cursors. */
  edges: Array<WaitingEntryEdge>;
  /** The wishes. */
  nodes: Array<WaitingEntry>;
  /** Where the page ends, and whether another follows. */
  pageInfo: PageInfo;
};

/** One of a page of wishes, with its cursor. */
export type WaitingEntryEdge = {
  /** Its place in the list. */
  cursor: Scalars['String']['output'];
  /** What stands there. */
  node: WaitingEntry;
};

/** A time, and a table of an event. */
export type MeetingPlaceInput = {
  /** When it begins; on full five minutes. */
  startsAt: Scalars['DateTime']['input'];
  /** When it ends; on full five minutes. */
  endsAt: Scalars['DateTime']['input'];
  /** At which table; the lowest that is free where left out. */
  table?: InputMaybe<Scalars['Int']['input']>;
};

/** Hours on the clocks of each side. */
export type WorkingHoursInput = {
  /** From when, as in 09:00; on full five minutes. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** Until when, as in 18:00; on full five minutes. */
  until?: InputMaybe<Scalars['String']['input']>;
  /** Whether Saturdays and Sundays count. */
  weekends?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What free times to look for. */
export type FreeTimesInput = {
  /** For whom; your organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Own people, all of whom must be free. */
  personIds: Array<Scalars['ID']['input']>;
  /** The other side. */
  partnerId: Scalars['ID']['input'];
  /** The other side's people, all of whom must be free; one of its people where left out. */
  partnerPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** From when; on full five minutes. */
  from: Scalars['DateTime']['input'];
  /** Until when, at most 92 days later; on full five minutes. */
  until: Scalars['DateTime']['input'];
  /** How long; 30 where left out. */
  minutes?: InputMaybe<Scalars['Int']['input']>;
  /** Starts are tried every so many minutes; 30 where left out. */
  stepMinutes?: InputMaybe<Scalars['Int']['input']>;
  /** Monday to Friday from 09:00 to 18:00 where left out. */
  hours?: InputMaybe<WorkingHoursInput>;
  /** At most how many, 1 to 200; 50 where left out. */
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A meeting as it was seen last. */
export type MeetingVersionInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What to give to `requestMeeting`. */
export type RequestMeetingInput = {
  /** Its id, for the secretariat; made up where left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** The event; outside any event where left out. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** The other organisation. */
  partnerId: Scalars['ID']['input'];
  /** Own people who will sit there. */
  personIds: Array<Scalars['ID']['input']>;
  /** The partner's people who are wanted; whoever accepts where left out. */
  partnerPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At a table or by video; by video where left out. */
  mode?: InputMaybe<AttendanceMode>;
  /** One to five times to choose from. */
  options: Array<MeetingPlaceInput>;
  /** What it is about. */
  subject: Scalars['String']['input'];
  /** Words to the other side. */
  message?: InputMaybe<Scalars['String']['input']>;
  /** The challenge it is about. */
  challengeId?: InputMaybe<Scalars['ID']['input']>;
  /** The solution it is about. */
  solutionId?: InputMaybe<Scalars['ID']['input']>;
  /** Where to join by video. */
  joinUrl?: InputMaybe<Scalars['String']['input']>;
};

/** What `requestMeeting` answers. */
export type RequestMeetingPayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `acceptMeeting`. */
export type AcceptMeetingInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Which of the times; the only one where left out. */
  startsAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At which table; the lowest that is free where left out. */
  table?: InputMaybe<Scalars['Int']['input']>;
  /** Who of the own people sits there; those asked for where left out. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What `acceptMeeting` answers. */
export type AcceptMeetingPayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `declineMeeting`. */
export type DeclineMeetingInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `declineMeeting` answers. */
export type DeclineMeetingPayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `withdrawMeeting`. */
export type WithdrawMeetingInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `withdrawMeeting` answers. */
export type WithdrawMeetingPayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `moveMeeting`. */
export type MoveMeetingInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** Where to; at its own table where that is free and none is named. */
  place: MeetingPlaceInput;
  /** Why: both sides are told. */
  reason: Scalars['String']['input'];
};

/** What `moveMeeting` answers. */
export type MoveMeetingPayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `proposeMeetingMove`. */
export type ProposeMeetingMoveInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Which time. */
  place: MeetingPlaceInput;
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `proposeMeetingMove` answers. */
export type ProposeMeetingMovePayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `answerMeetingMove`. */
export type AnswerMeetingMoveInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Whether it moves. */
  isAccepted: Scalars['Boolean']['input'];
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** What `answerMeetingMove` answers. */
export type AnswerMeetingMovePayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `changeMeetingPeople`. */
export type ChangeMeetingPeopleInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who sits there. */
  personIds: Array<Scalars['ID']['input']>;
};

/** What `changeMeetingPeople` answers. */
export type ChangeMeetingPeoplePayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `cancelMeeting`. */
export type CancelMeetingInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Why: both sides are told. */
  reason: Scalars['String']['input'];
};

/** What `cancelMeeting` answers. */
export type CancelMeetingPayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `exchangeMeetings`. */
export type ExchangeMeetingsInput = {
  /** Its id; made up where left out. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** One meeting. */
  first: MeetingVersionInput;
  /** The other. */
  second: MeetingVersionInput;
  /** Why: all four sides are told. */
  reason: Scalars['String']['input'];
};

/** What `exchangeMeetings` answers. */
export type ExchangeMeetingsPayload = {
  /** The exchange; null where it failed. */
  exchange: Maybe<MeetingExchange>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `recordMeetingAttendance`. */
export type RecordMeetingAttendanceInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** Who came. */
  presentPersonIds: Array<Scalars['ID']['input']>;
};

/** What `recordMeetingAttendance` answers. */
export type RecordMeetingAttendancePayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `giveMeetingFeedback`. */
export type GiveMeetingFeedbackInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** 1 (a waste of time) to 5 (leads to something). */
  rating: Scalars['Int']['input'];
  /** Whether it should go on. */
  wantsToGoOn: Scalars['Boolean']['input'];
  /** In words; for the own side and for staff. */
  comment?: InputMaybe<Scalars['String']['input']>;
};

/** What `giveMeetingFeedback` answers. */
export type GiveMeetingFeedbackPayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `answerMeetingFollowUp`. */
export type AnswerMeetingFollowUpInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** 6 or 12. */
  month: Scalars['Int']['input'];
  /** What became of it. */
  outcome: FollowUpOutcome;
  /** In words. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** What `answerMeetingFollowUp` answers. */
export type AnswerMeetingFollowUpPayload = {
  /** The meeting; null where it failed. */
  meeting: Maybe<Meeting>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `remindUnansweredMeetings`. */
export type RemindUnansweredMeetingsInput = {
  /** The event; requests outside events where left out. */
  eventId?: InputMaybe<Scalars['ID']['input']>;
  /** Only requests that are at least this old; 24 where left out. */
  olderThanHours?: InputMaybe<Scalars['Int']['input']>;
};

/** What `remindUnansweredMeetings` answers. */
export type RemindUnansweredMeetingsPayload = {
  /** The reminders; null where it failed. */
  reminders: Maybe<MeetingReminders>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `addPersonalBlock`. */
export type AddPersonalBlockInput = {
  /** Whose time; your own where left out. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** From when; on full five minutes. */
  startsAt: Scalars['DateTime']['input'];
  /** Until when; on full five minutes. */
  endsAt: Scalars['DateTime']['input'];
  /** What for. */
  label?: InputMaybe<Scalars['String']['input']>;
};

/** What `addPersonalBlock` answers. */
export type AddPersonalBlockPayload = {
  /** The block; null where it failed. */
  block: Maybe<PersonalBlock>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `removePersonalBlock`. */
export type RemovePersonalBlockInput = {
  /** Its id. */
  id: Scalars['ID']['input'];
  /** The version that was seen last; another refuses the change. */
  expectedVersion: Scalars['Int']['input'];
};

/** What `removePersonalBlock` answers. */
export type RemovePersonalBlockPayload = {
  /** The id of what was removed; null where it failed. */
  removedId: Maybe<Scalars['ID']['output']>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `joinWaitingList`. */
export type JoinWaitingListInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** With whom. */
  partnerId: Scalars['ID']['input'];
};

/** What `joinWaitingList` answers. */
export type JoinWaitingListPayload = {
  /** The wish; null where it failed. */
  entry: Maybe<WaitingEntry>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};

/** What to give to `leaveWaitingList`. */
export type LeaveWaitingListInput = {
  /** The event. */
  eventId: Scalars['ID']['input'];
  /** In whose name staff act; your own organisation where left out. */
  organisationId?: InputMaybe<Scalars['ID']['input']>;
  /** With whom. */
  partnerId: Scalars['ID']['input'];
};

/** What `leaveWaitingList` answers. */
export type LeaveWaitingListPayload = {
  /** The wish; null where it failed. */
  entry: Maybe<WaitingEntry>;
  /** Why it failed; empty where it did not. */
  userErrors: Array<UserError>;
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  MinorUnits: ResolverTypeWrapper<Scalars['MinorUnits']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Viewer: ResolverTypeWrapper<ViewerModel>;
  MessageKind: MessageKind;
  MessageDelivery: MessageDelivery;
  MessageChoice: ResolverTypeWrapper<MessageChoice>;
  MessagePreferences: ResolverTypeWrapper<MessagePreferences>;
  OrganisationKind: OrganisationKind;
  Region: Region;
  IncomeGroup: IncomeGroup;
  Role: Role;
  LocalisedText: ResolverTypeWrapper<LocalisedText>;
  Organisation: ResolverTypeWrapper<OrganisationModel>;
  CityProfile: ResolverTypeWrapper<CityProfile>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Person: ResolverTypeWrapper<PersonModel>;
  PersonState: PersonState;
  Scope: Scope;
  ApiToken: ResolverTypeWrapper<ApiTokenModel>;
  MembershipCategory: MembershipCategory;
  MembershipState: MembershipState;
  FeeStatus: FeeStatus;
  Fee: ResolverTypeWrapper<Fee>;
  Membership: ResolverTypeWrapper<MembershipModel>;
  MembershipAssessment: ResolverTypeWrapper<MembershipAssessmentModel>;
  MembershipDecision: ResolverTypeWrapper<MembershipDecisionModel>;
  MembershipStep: ResolverTypeWrapper<MembershipStep>;
  Money: ResolverTypeWrapper<Money>;
  MoneyRange: ResolverTypeWrapper<MoneyRange>;
  ChallengeState: ChallengeState;
  RequirementLevel: RequirementLevel;
  ProcurementRoute: ProcurementRoute;
  Requirement: ResolverTypeWrapper<Requirement>;
  Timeline: ResolverTypeWrapper<Timeline>;
  WantedOutcome: ResolverTypeWrapper<WantedOutcome>;
  ChallengeTranslation: ResolverTypeWrapper<ChallengeTranslationModel>;
  RequirementTranslation: ResolverTypeWrapper<RequirementTranslation>;
  Challenge: ResolverTypeWrapper<ChallengeModel>;
  SolutionState: SolutionState;
  PriceBasis: PriceBasis;
  ReferenceEvidence: ReferenceEvidence;
  Reference: ResolverTypeWrapper<ReferenceModel>;
  Solution: ResolverTypeWrapper<SolutionModel>;
  RunVersions: ResolverTypeWrapper<RunVersions>;
  Reason: ResolverTypeWrapper<Reason>;
  CoverageVerdict: CoverageVerdict;
  RequirementCoverage: ResolverTypeWrapper<RequirementCoverage>;
  Override: ResolverTypeWrapper<OverrideModel>;
  MatchInterests: ResolverTypeWrapper<MatchInterests>;
  Match: ResolverTypeWrapper<MatchModel>;
  MatchReader: MatchReader;
  DeclaredConflict: ResolverTypeWrapper<DeclaredConflictModel>;
  ExclusionReason: ExclusionReason;
  Exclusion: ResolverTypeWrapper<ExclusionModel>;
  ExclusionCount: ResolverTypeWrapper<ExclusionCount>;
  ExclusionSummary: ResolverTypeWrapper<ExclusionSummaryModel>;
  RankingState: RankingState;
  RankingStatus: ResolverTypeWrapper<RankingStatusModel>;
  FloorEffect: ResolverTypeWrapper<FloorEffect>;
  RaisedMatch: ResolverTypeWrapper<RaisedMatch>;
  ExposureReport: ResolverTypeWrapper<ExposureReportModel>;
  GroupExposure: ResolverTypeWrapper<GroupExposure>;
  RunVerification: ResolverTypeWrapper<RunVerificationModel>;
  VerificationOutcome: VerificationOutcome;
  VerifiedRanking: ResolverTypeWrapper<VerifiedRanking>;
  VerificationCause: ResolverTypeWrapper<VerificationCause>;
  ResultDifference: ResolverTypeWrapper<ResultDifference>;
  SolutionPackage: ResolverTypeWrapper<SolutionPackageModel>;
  RunState: RunState;
  Progress: ResolverTypeWrapper<Progress>;
  RunFailure: ResolverTypeWrapper<RunFailure>;
  Screened: ResolverTypeWrapper<Screened>;
  RankingRun: ResolverTypeWrapper<RankingRunModel>;
  InterestLevel: InterestLevel;
  Side: Side;
  Interest: ResolverTypeWrapper<InterestModel>;
  ConflictOfInterest: ResolverTypeWrapper<ConflictOfInterestModel>;
  FeatureWeight: ResolverTypeWrapper<FeatureWeight>;
  FairnessFloor: ResolverTypeWrapper<FairnessFloor>;
  FloorRule: ResolverTypeWrapper<FloorRule>;
  SmallCityRule: ResolverTypeWrapper<SmallCityRule>;
  WeightsScopeKind: WeightsScopeKind;
  WeightsScope: ResolverTypeWrapper<WeightsScope>;
  WeightsPreset: ResolverTypeWrapper<WeightsPresetModel>;
  SearchKind: SearchKind;
  HighlightPiece: ResolverTypeWrapper<HighlightPiece>;
  SearchHit: ResolverTypeWrapper<SearchHitModel>;
  FacetValue: ResolverTypeWrapper<FacetValue>;
  Facet: ResolverTypeWrapper<Facet>;
  SearchResult: ResolverTypeWrapper<SearchResultModel>;
  ThemeWords: ResolverTypeWrapper<ThemeWords>;
  Suggestions: ResolverTypeWrapper<Suggestions>;
  ProgrammeState: ProgrammeState;
  ProgrammeStage: ProgrammeStage;
  EligibilitySubject: EligibilitySubject;
  FindingVerdict: FindingVerdict;
  QuestionState: QuestionState;
  ProposalState: ProposalState;
  ProposalOriginKind: ProposalOriginKind;
  DecisionKind: DecisionKind;
  OutcomeKind: OutcomeKind;
  OutcomePeriod: OutcomePeriod;
  FundingInstrument: FundingInstrument;
  FundingSourceState: FundingSourceState;
  FundingAspect: FundingAspect;
  ProgrammeWindow: ResolverTypeWrapper<ProgrammeWindow>;
  WindowChange: ResolverTypeWrapper<WindowChangeModel>;
  EligibilityRule: ResolverTypeWrapper<EligibilityRule>;
  EligibilityFinding: ResolverTypeWrapper<EligibilityFinding>;
  RubricCriterion: ResolverTypeWrapper<RubricCriterion>;
  Rubric: ResolverTypeWrapper<Rubric>;
  Programme: ResolverTypeWrapper<ProgrammeModel>;
  ProgrammeQuestion: ResolverTypeWrapper<ProgrammeQuestionModel>;
  ProposalBudget: ResolverTypeWrapper<ProposalBudget>;
  ProposalOrigin: ResolverTypeWrapper<ProposalOriginModel>;
  ReviewerRecusal: ResolverTypeWrapper<ReviewerRecusal>;
  ProposalReviewer: ResolverTypeWrapper<ProposalReviewerModel>;
  ProposalDecision: ResolverTypeWrapper<ProposalDecisionModel>;
  ProposalConsultant: ResolverTypeWrapper<ProposalConsultantModel>;
  ProposalOutcome: ResolverTypeWrapper<ProposalOutcomeModel>;
  ProposalWithdrawal: ResolverTypeWrapper<ProposalWithdrawalModel>;
  Proposal: ResolverTypeWrapper<ProposalModel>;
  ReviewScore: ResolverTypeWrapper<ReviewScore>;
  ProposalReview: ResolverTypeWrapper<ProposalReviewModel>;
  ProposalEligibility: ResolverTypeWrapper<ProposalEligibility>;
  PartnerSuggestion: ResolverTypeWrapper<PartnerSuggestionModel>;
  ProposalSuggestions: ResolverTypeWrapper<Omit<ProposalSuggestions, 'partners' | 'fundingSources'> & { partners: Array<ResolversTypes['PartnerSuggestion']>, fundingSources: Array<ResolversTypes['FundingCheck']> }>;
  FundingWindow: ResolverTypeWrapper<FundingWindow>;
  FundingSource: ResolverTypeWrapper<FundingSourceModel>;
  FundingFinding: ResolverTypeWrapper<FundingFinding>;
  FundingCheck: ResolverTypeWrapper<FundingCheckModel>;
  ProgrammeConnection: ResolverTypeWrapper<PageModel<ProgrammeModel>>;
  ProgrammeEdge: ResolverTypeWrapper<Omit<ProgrammeEdge, 'node'> & { node: ResolversTypes['Programme'] }>;
  ProgrammeQuestionConnection: ResolverTypeWrapper<PageModel<ProgrammeQuestionModel>>;
  ProgrammeQuestionEdge: ResolverTypeWrapper<Omit<ProgrammeQuestionEdge, 'node'> & { node: ResolversTypes['ProgrammeQuestion'] }>;
  ProposalConnection: ResolverTypeWrapper<PageModel<ProposalModel>>;
  ProposalEdge: ResolverTypeWrapper<Omit<ProposalEdge, 'node'> & { node: ResolversTypes['Proposal'] }>;
  ProposalReviewConnection: ResolverTypeWrapper<PageModel<ProposalReviewModel>>;
  ProposalReviewEdge: ResolverTypeWrapper<Omit<ProposalReviewEdge, 'node'> & { node: ResolversTypes['ProposalReview'] }>;
  FundingSourceConnection: ResolverTypeWrapper<PageModel<FundingSourceModel>>;
  FundingSourceEdge: ResolverTypeWrapper<Omit<FundingSourceEdge, 'node'> & { node: ResolversTypes['FundingSource'] }>;
  ProgrammeWindowInput: ProgrammeWindowInput;
  EligibilityRuleInput: EligibilityRuleInput;
  RubricCriterionInput: RubricCriterionInput;
  RubricInput: RubricInput;
  ProgrammeContentInput: ProgrammeContentInput;
  ProposalBudgetInput: ProposalBudgetInput;
  ProposalContentInput: ProposalContentInput;
  ProposalOriginInput: ProposalOriginInput;
  OutcomeInput: OutcomeInput;
  ReviewScoreInput: ReviewScoreInput;
  ReviewContentInput: ReviewContentInput;
  FundingWindowInput: FundingWindowInput;
  FundingSourceContentInput: FundingSourceContentInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CreateProgrammeInput: CreateProgrammeInput;
  CreateProgrammePayload: ResolverTypeWrapper<Omit<CreateProgrammePayload, 'programme'> & { programme?: Maybe<ResolversTypes['Programme']> }>;
  UpdateProgrammeInput: UpdateProgrammeInput;
  UpdateProgrammePayload: ResolverTypeWrapper<Omit<UpdateProgrammePayload, 'programme'> & { programme?: Maybe<ResolversTypes['Programme']> }>;
  PublishProgrammeInput: PublishProgrammeInput;
  PublishProgrammePayload: ResolverTypeWrapper<Omit<PublishProgrammePayload, 'programme'> & { programme?: Maybe<ResolversTypes['Programme']> }>;
  MoveProgrammeWindowsInput: MoveProgrammeWindowsInput;
  MoveProgrammeWindowsPayload: ResolverTypeWrapper<Omit<MoveProgrammeWindowsPayload, 'programme'> & { programme?: Maybe<ResolversTypes['Programme']> }>;
  CloseProgrammeInput: CloseProgrammeInput;
  CloseProgrammePayload: ResolverTypeWrapper<Omit<CloseProgrammePayload, 'programme'> & { programme?: Maybe<ResolversTypes['Programme']> }>;
  WithdrawProgrammeInput: WithdrawProgrammeInput;
  WithdrawProgrammePayload: ResolverTypeWrapper<Omit<WithdrawProgrammePayload, 'programme'> & { programme?: Maybe<ResolversTypes['Programme']> }>;
  AskProgrammeQuestionInput: AskProgrammeQuestionInput;
  AskProgrammeQuestionPayload: ResolverTypeWrapper<Omit<AskProgrammeQuestionPayload, 'question'> & { question?: Maybe<ResolversTypes['ProgrammeQuestion']> }>;
  AnswerProgrammeQuestionInput: AnswerProgrammeQuestionInput;
  AnswerProgrammeQuestionPayload: ResolverTypeWrapper<Omit<AnswerProgrammeQuestionPayload, 'question'> & { question?: Maybe<ResolversTypes['ProgrammeQuestion']> }>;
  ReferProgrammeQuestionInput: ReferProgrammeQuestionInput;
  ReferProgrammeQuestionPayload: ResolverTypeWrapper<Omit<ReferProgrammeQuestionPayload, 'question'> & { question?: Maybe<ResolversTypes['ProgrammeQuestion']> }>;
  CreateProposalInput: CreateProposalInput;
  CreateProposalPayload: ResolverTypeWrapper<Omit<CreateProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  UpdateProposalInput: UpdateProposalInput;
  UpdateProposalPayload: ResolverTypeWrapper<Omit<UpdateProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalPayload: ResolverTypeWrapper<Omit<SubmitProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalPayload: ResolverTypeWrapper<Omit<WithdrawProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  StartProposalReviewInput: StartProposalReviewInput;
  StartProposalReviewPayload: ResolverTypeWrapper<Omit<StartProposalReviewPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  SetProposalReviewersInput: SetProposalReviewersInput;
  SetProposalReviewersPayload: ResolverTypeWrapper<Omit<SetProposalReviewersPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  GiveReviewInput: GiveReviewInput;
  GiveReviewPayload: ResolverTypeWrapper<Omit<GiveReviewPayload, 'review'> & { review?: Maybe<ResolversTypes['ProposalReview']> }>;
  StepBackFromReviewInput: StepBackFromReviewInput;
  StepBackFromReviewPayload: ResolverTypeWrapper<StepBackFromReviewPayload>;
  DecideProposalInput: DecideProposalInput;
  DecideProposalPayload: ResolverTypeWrapper<Omit<DecideProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  ChooseConsultantInput: ChooseConsultantInput;
  ChooseConsultantPayload: ResolverTypeWrapper<Omit<ChooseConsultantPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  StartFeasibilityStudyInput: StartFeasibilityStudyInput;
  StartFeasibilityStudyPayload: ResolverTypeWrapper<Omit<StartFeasibilityStudyPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  StartPilotInput: StartPilotInput;
  StartPilotPayload: ResolverTypeWrapper<Omit<StartPilotPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  CompleteProposalInput: CompleteProposalInput;
  CompleteProposalPayload: ResolverTypeWrapper<Omit<CompleteProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomePayload: ResolverTypeWrapper<Omit<RecordOutcomePayload, 'proposal'> & { proposal?: Maybe<ResolversTypes['Proposal']> }>;
  CreateFundingSourceInput: CreateFundingSourceInput;
  CreateFundingSourcePayload: ResolverTypeWrapper<Omit<CreateFundingSourcePayload, 'fundingSource'> & { fundingSource?: Maybe<ResolversTypes['FundingSource']> }>;
  UpdateFundingSourceInput: UpdateFundingSourceInput;
  UpdateFundingSourcePayload: ResolverTypeWrapper<Omit<UpdateFundingSourcePayload, 'fundingSource'> & { fundingSource?: Maybe<ResolversTypes['FundingSource']> }>;
  ArchiveFundingSourceInput: ArchiveFundingSourceInput;
  ArchiveFundingSourcePayload: ResolverTypeWrapper<Omit<ArchiveFundingSourcePayload, 'fundingSource'> & { fundingSource?: Maybe<ResolversTypes['FundingSource']> }>;
  RebuildProposalCopiesPayload: ResolverTypeWrapper<RebuildProposalCopiesPayload>;
  EventState: EventState;
  AttendanceMode: AttendanceMode;
  SlotKind: SlotKind;
  Admission: Admission;
  RegistrationApproval: RegistrationApproval;
  EventSlot: ResolverTypeWrapper<EventSlot>;
  EventTable: ResolverTypeWrapper<EventTable>;
  EventEligibility: ResolverTypeWrapper<EventEligibility>;
  KindLimits: ResolverTypeWrapper<KindLimits>;
  EventRest: ResolverTypeWrapper<EventRest>;
  EventWalk: ResolverTypeWrapper<EventWalk>;
  EventInterpreter: ResolverTypeWrapper<EventInterpreter>;
  Event: ResolverTypeWrapper<EventModel>;
  EventConnection: ResolverTypeWrapper<PageModel<EventModel>>;
  EventEdge: ResolverTypeWrapper<Omit<EventEdge, 'node'> & { node: ResolversTypes['Event'] }>;
  EventSlotInput: EventSlotInput;
  EventTableInput: EventTableInput;
  EventEligibilityInput: EventEligibilityInput;
  KindLimitsInput: KindLimitsInput;
  EventRestInput: EventRestInput;
  EventWalkInput: EventWalkInput;
  EventInterpreterInput: EventInterpreterInput;
  EventContentInput: EventContentInput;
  CreateEventInput: CreateEventInput;
  CreateEventPayload: ResolverTypeWrapper<Omit<CreateEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  UpdateEventInput: UpdateEventInput;
  UpdateEventPayload: ResolverTypeWrapper<Omit<UpdateEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  OpenEventInput: OpenEventInput;
  OpenEventPayload: ResolverTypeWrapper<Omit<OpenEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  CloseEventInput: CloseEventInput;
  CloseEventPayload: ResolverTypeWrapper<Omit<CloseEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  ReopenEventInput: ReopenEventInput;
  ReopenEventPayload: ResolverTypeWrapper<Omit<ReopenEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  EndEventInput: EndEventInput;
  EndEventPayload: ResolverTypeWrapper<Omit<EndEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  CancelEventInput: CancelEventInput;
  CancelEventPayload: ResolverTypeWrapper<Omit<CancelEventPayload, 'event'> & { event?: Maybe<ResolversTypes['Event']> }>;
  RegistrationState: RegistrationState;
  AvailabilityWindow: ResolverTypeWrapper<AvailabilityWindow>;
  Delegate: ResolverTypeWrapper<DelegateModel>;
  MeetingLimits: ResolverTypeWrapper<MeetingLimits>;
  Registration: ResolverTypeWrapper<RegistrationModel>;
  Participant: ResolverTypeWrapper<ParticipantModel>;
  ParticipantInterest: ResolverTypeWrapper<ParticipantInterestModel>;
  RegistrationConnection: ResolverTypeWrapper<PageModel<RegistrationModel>>;
  RegistrationEdge: ResolverTypeWrapper<Omit<RegistrationEdge, 'node'> & { node: ResolversTypes['Registration'] }>;
  ParticipantConnection: ResolverTypeWrapper<PageModel<ParticipantModel>>;
  ParticipantEdge: ResolverTypeWrapper<Omit<ParticipantEdge, 'node'> & { node: ResolversTypes['Participant'] }>;
  ParticipantInterestConnection: ResolverTypeWrapper<PageModel<ParticipantInterestModel>>;
  ParticipantInterestEdge: ResolverTypeWrapper<Omit<ParticipantInterestEdge, 'node'> & { node: ResolversTypes['ParticipantInterest'] }>;
  AvailabilityWindowInput: AvailabilityWindowInput;
  DelegateInput: DelegateInput;
  MeetingLimitsInput: MeetingLimitsInput;
  RegistrationContentInput: RegistrationContentInput;
  RegisterInput: RegisterInput;
  RegisterPayload: ResolverTypeWrapper<Omit<RegisterPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  UpdateRegistrationInput: UpdateRegistrationInput;
  UpdateRegistrationPayload: ResolverTypeWrapper<Omit<UpdateRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  ConfirmRegistrationInput: ConfirmRegistrationInput;
  ConfirmRegistrationPayload: ResolverTypeWrapper<Omit<ConfirmRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  DeclineRegistrationInput: DeclineRegistrationInput;
  DeclineRegistrationPayload: ResolverTypeWrapper<Omit<DeclineRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  CancelRegistrationInput: CancelRegistrationInput;
  CancelRegistrationPayload: ResolverTypeWrapper<Omit<CancelRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversTypes['Registration']> }>;
  StateParticipantInterestInput: StateParticipantInterestInput;
  StateParticipantInterestPayload: ResolverTypeWrapper<Omit<StateParticipantInterestPayload, 'interest'> & { interest?: Maybe<ResolversTypes['ParticipantInterest']> }>;
  WithdrawParticipantInterestInput: WithdrawParticipantInterestInput;
  WithdrawParticipantInterestPayload: ResolverTypeWrapper<WithdrawParticipantInterestPayload>;
  TimetableState: TimetableState;
  TimetableKind: TimetableKind;
  RequestState: RequestState;
  PairReasonCode: PairReasonCode;
  PairGap: PairGap;
  FindingLevel: FindingLevel;
  FindingCode: FindingCode;
  TimetableEditKind: TimetableEditKind;
  PairReason: ResolverTypeWrapper<PairReason>;
  PlannedMeeting: ResolverTypeWrapper<PlannedMeetingModel>;
  UnplacedWish: ResolverTypeWrapper<UnplacedWishModel>;
  TimetableLevel: ResolverTypeWrapper<TimetableLevel>;
  TimetableLevels: ResolverTypeWrapper<TimetableLevels>;
  TimetableBasis: ResolverTypeWrapper<TimetableBasis>;
  DroppedMeeting: ResolverTypeWrapper<DroppedMeeting>;
  PlanWarning: ResolverTypeWrapper<PlanWarning>;
  TimetableResult: ResolverTypeWrapper<TimetableResult>;
  TimetableProgress: ResolverTypeWrapper<TimetableProgress>;
  TimetableConflict: ResolverTypeWrapper<TimetableConflict>;
  TimetableFinding: ResolverTypeWrapper<TimetableFinding>;
  Timetable: ResolverTypeWrapper<TimetableModel>;
  TimetableConnection: ResolverTypeWrapper<PageModel<TimetableModel>>;
  TimetableEdge: ResolverTypeWrapper<Omit<TimetableEdge, 'node'> & { node: ResolversTypes['Timetable'] }>;
  PlannedMeetingConnection: ResolverTypeWrapper<PageModel<PlannedMeetingModel>>;
  PlannedMeetingEdge: ResolverTypeWrapper<Omit<PlannedMeetingEdge, 'node'> & { node: ResolversTypes['PlannedMeeting'] }>;
  UnplacedWishConnection: ResolverTypeWrapper<PageModel<UnplacedWishModel>>;
  UnplacedWishEdge: ResolverTypeWrapper<Omit<UnplacedWishEdge, 'node'> & { node: ResolversTypes['UnplacedWish'] }>;
  TimetableEditInput: TimetableEditInput;
  RequestTimetableInput: RequestTimetableInput;
  RequestTimetablePayload: ResolverTypeWrapper<Omit<RequestTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversTypes['Timetable']> }>;
  ReplanTimetableInput: ReplanTimetableInput;
  ReplanTimetablePayload: ResolverTypeWrapper<Omit<ReplanTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversTypes['Timetable']> }>;
  CancelTimetableInput: CancelTimetableInput;
  CancelTimetablePayload: ResolverTypeWrapper<Omit<CancelTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversTypes['Timetable']> }>;
  ReviewTimetableInput: ReviewTimetableInput;
  ReviewTimetablePayload: ResolverTypeWrapper<Omit<ReviewTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversTypes['Timetable']> }>;
  PublishTimetableInput: PublishTimetableInput;
  PublishTimetablePayload: ResolverTypeWrapper<Omit<PublishTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversTypes['Timetable']> }>;
  EditTimetableInput: EditTimetableInput;
  EditTimetablePayload: ResolverTypeWrapper<Omit<EditTimetablePayload, 'edited'> & { edited?: Maybe<ResolversTypes['EditedTimetable']> }>;
  EditedTimetable: ResolverTypeWrapper<Omit<EditedTimetable, 'run'> & { run: ResolversTypes['Timetable'] }>;
  OrganisationConnection: ResolverTypeWrapper<PageModel<OrganisationModel>>;
  OrganisationEdge: ResolverTypeWrapper<Omit<OrganisationEdge, 'node'> & { node: ResolversTypes['Organisation'] }>;
  PersonConnection: ResolverTypeWrapper<PageModel<PersonModel>>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  MembershipConnection: ResolverTypeWrapper<PageModel<MembershipModel>>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  ChallengeConnection: ResolverTypeWrapper<PageModel<ChallengeModel>>;
  ChallengeEdge: ResolverTypeWrapper<Omit<ChallengeEdge, 'node'> & { node: ResolversTypes['Challenge'] }>;
  SolutionConnection: ResolverTypeWrapper<PageModel<SolutionModel>>;
  SolutionEdge: ResolverTypeWrapper<Omit<SolutionEdge, 'node'> & { node: ResolversTypes['Solution'] }>;
  MatchConnection: ResolverTypeWrapper<PageModel<MatchModel>>;
  MatchEdge: ResolverTypeWrapper<Omit<MatchEdge, 'node'> & { node: ResolversTypes['Match'] }>;
  ExclusionConnection: ResolverTypeWrapper<PageModel<ExclusionModel>>;
  ExclusionEdge: ResolverTypeWrapper<Omit<ExclusionEdge, 'node'> & { node: ResolversTypes['Exclusion'] }>;
  RankingRunConnection: ResolverTypeWrapper<PageModel<RankingRunModel>>;
  RankingRunEdge: ResolverTypeWrapper<Omit<RankingRunEdge, 'node'> & { node: ResolversTypes['RankingRun'] }>;
  InterestConnection: ResolverTypeWrapper<PageModel<InterestModel>>;
  InterestEdge: ResolverTypeWrapper<Omit<InterestEdge, 'node'> & { node: ResolversTypes['Interest'] }>;
  ConflictOfInterestConnection: ResolverTypeWrapper<PageModel<ConflictOfInterestModel>>;
  ConflictOfInterestEdge: ResolverTypeWrapper<Omit<ConflictOfInterestEdge, 'node'> & { node: ResolversTypes['ConflictOfInterest'] }>;
  WeightsPresetConnection: ResolverTypeWrapper<PageModel<WeightsPresetModel>>;
  WeightsPresetEdge: ResolverTypeWrapper<Omit<WeightsPresetEdge, 'node'> & { node: ResolversTypes['WeightsPreset'] }>;
  LocalisedTextInput: LocalisedTextInput;
  MoneyInput: MoneyInput;
  MoneyRangeInput: MoneyRangeInput;
  CityProfileInput: CityProfileInput;
  OrganisationContentInput: OrganisationContentInput;
  AssessmentInput: AssessmentInput;
  RequirementInput: RequirementInput;
  TimelineInput: TimelineInput;
  WantedOutcomeInput: WantedOutcomeInput;
  ChallengeContentInput: ChallengeContentInput;
  RequirementTranslationInput: RequirementTranslationInput;
  ChallengeTranslationInput: ChallengeTranslationInput;
  ReferenceInput: ReferenceInput;
  SolutionContentInput: SolutionContentInput;
  FeatureWeightInput: FeatureWeightInput;
  UserError: ResolverTypeWrapper<UserError>;
  CreatedApiToken: ResolverTypeWrapper<Omit<CreatedApiToken, 'token'> & { token: ResolversTypes['ApiToken'] }>;
  Session: ResolverTypeWrapper<SessionModel>;
  LinkPurpose: LinkPurpose;
  Link: ResolverTypeWrapper<LinkModel>;
  SignInInput: SignInInput;
  SignInPayload: ResolverTypeWrapper<Omit<SignInPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  SignOutPayload: ResolverTypeWrapper<SignOutPayload>;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ResolverTypeWrapper<ChangePasswordPayload>;
  InspectLinkInput: InspectLinkInput;
  InspectLinkPayload: ResolverTypeWrapper<Omit<InspectLinkPayload, 'link'> & { link?: Maybe<ResolversTypes['Link']> }>;
  RedeemLinkInput: RedeemLinkInput;
  RedeemLinkPayload: ResolverTypeWrapper<Omit<RedeemLinkPayload, 'session'> & { session?: Maybe<ResolversTypes['Session']> }>;
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: ResolverTypeWrapper<RequestPasswordResetPayload>;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: ResolverTypeWrapper<Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['CreatedApiToken']> }>;
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: ResolverTypeWrapper<Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversTypes['ApiToken']> }>;
  MessageChoiceInput: MessageChoiceInput;
  ChooseMessagesInput: ChooseMessagesInput;
  ChooseMessagesPayload: ResolverTypeWrapper<ChooseMessagesPayload>;
  CreateOrganisationInput: CreateOrganisationInput;
  CreateOrganisationPayload: ResolverTypeWrapper<Omit<CreateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationPayload: ResolverTypeWrapper<Omit<UpdateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversTypes['Organisation']> }>;
  InvitePersonInput: InvitePersonInput;
  InvitePersonPayload: ResolverTypeWrapper<Omit<InvitePersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  UpdatePersonInput: UpdatePersonInput;
  UpdatePersonPayload: ResolverTypeWrapper<Omit<UpdatePersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  SetPersonRolesInput: SetPersonRolesInput;
  SetPersonRolesPayload: ResolverTypeWrapper<Omit<SetPersonRolesPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  DisablePersonInput: DisablePersonInput;
  DisablePersonPayload: ResolverTypeWrapper<Omit<DisablePersonPayload, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  ApplyForMembershipInput: ApplyForMembershipInput;
  ApplyForMembershipPayload: ResolverTypeWrapper<Omit<ApplyForMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  AssessMembershipInput: AssessMembershipInput;
  AssessMembershipPayload: ResolverTypeWrapper<Omit<AssessMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  DecideMembershipInput: DecideMembershipInput;
  DecideMembershipPayload: ResolverTypeWrapper<Omit<DecideMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  ActivateMembershipInput: ActivateMembershipInput;
  ActivateMembershipPayload: ResolverTypeWrapper<Omit<ActivateMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  LapseMembershipInput: LapseMembershipInput;
  LapseMembershipPayload: ResolverTypeWrapper<Omit<LapseMembershipPayload, 'membership'> & { membership?: Maybe<ResolversTypes['Membership']> }>;
  CreateChallengeInput: CreateChallengeInput;
  CreateChallengePayload: ResolverTypeWrapper<Omit<CreateChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversTypes['Challenge']> }>;
  UpdateChallengeInput: UpdateChallengeInput;
  UpdateChallengePayload: ResolverTypeWrapper<Omit<UpdateChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversTypes['Challenge']> }>;
  PublishChallengeInput: PublishChallengeInput;
  PublishChallengePayload: ResolverTypeWrapper<Omit<PublishChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversTypes['Challenge']> }>;
  WithdrawChallengeInput: WithdrawChallengeInput;
  WithdrawChallengePayload: ResolverTypeWrapper<Omit<WithdrawChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversTypes['Challenge']> }>;
  CloseChallengeInput: CloseChallengeInput;
  CloseChallengePayload: ResolverTypeWrapper<Omit<CloseChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversTypes['Challenge']> }>;
  SetChallengeTranslationInput: SetChallengeTranslationInput;
  SetChallengeTranslationPayload: ResolverTypeWrapper<Omit<SetChallengeTranslationPayload, 'challenge'> & { challenge?: Maybe<ResolversTypes['Challenge']> }>;
  RemoveChallengeTranslationInput: RemoveChallengeTranslationInput;
  RemoveChallengeTranslationPayload: ResolverTypeWrapper<Omit<RemoveChallengeTranslationPayload, 'challenge'> & { challenge?: Maybe<ResolversTypes['Challenge']> }>;
  CreateSolutionInput: CreateSolutionInput;
  CreateSolutionPayload: ResolverTypeWrapper<Omit<CreateSolutionPayload, 'solution'> & { solution?: Maybe<ResolversTypes['Solution']> }>;
  UpdateSolutionInput: UpdateSolutionInput;
  UpdateSolutionPayload: ResolverTypeWrapper<Omit<UpdateSolutionPayload, 'solution'> & { solution?: Maybe<ResolversTypes['Solution']> }>;
  SubmitSolutionForReviewInput: SubmitSolutionForReviewInput;
  SubmitSolutionForReviewPayload: ResolverTypeWrapper<Omit<SubmitSolutionForReviewPayload, 'solution'> & { solution?: Maybe<ResolversTypes['Solution']> }>;
  ApproveSolutionInput: ApproveSolutionInput;
  ApproveSolutionPayload: ResolverTypeWrapper<Omit<ApproveSolutionPayload, 'solution'> & { solution?: Maybe<ResolversTypes['Solution']> }>;
  SendBackSolutionInput: SendBackSolutionInput;
  SendBackSolutionPayload: ResolverTypeWrapper<Omit<SendBackSolutionPayload, 'solution'> & { solution?: Maybe<ResolversTypes['Solution']> }>;
  ArchiveSolutionInput: ArchiveSolutionInput;
  ArchiveSolutionPayload: ResolverTypeWrapper<Omit<ArchiveSolutionPayload, 'solution'> & { solution?: Maybe<ResolversTypes['Solution']> }>;
  SetReferenceInput: SetReferenceInput;
  SetReferencePayload: ResolverTypeWrapper<Omit<SetReferencePayload, 'solution'> & { solution?: Maybe<ResolversTypes['Solution']> }>;
  RemoveReferenceInput: RemoveReferenceInput;
  RemoveReferencePayload: ResolverTypeWrapper<Omit<RemoveReferencePayload, 'solution'> & { solution?: Maybe<ResolversTypes['Solution']> }>;
  ConfirmReferenceInput: ConfirmReferenceInput;
  ConfirmReferencePayload: ResolverTypeWrapper<Omit<ConfirmReferencePayload, 'solution'> & { solution?: Maybe<ResolversTypes['Solution']> }>;
  RequestRankingRunInput: RequestRankingRunInput;
  RequestRankingRunPayload: ResolverTypeWrapper<Omit<RequestRankingRunPayload, 'rankingRun'> & { rankingRun?: Maybe<ResolversTypes['RankingRun']> }>;
  CancelRankingRunInput: CancelRankingRunInput;
  CancelRankingRunPayload: ResolverTypeWrapper<Omit<CancelRankingRunPayload, 'rankingRun'> & { rankingRun?: Maybe<ResolversTypes['RankingRun']> }>;
  OverrideMatchInput: OverrideMatchInput;
  OverrideMatchPayload: ResolverTypeWrapper<Omit<OverrideMatchPayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  RemoveMatchOverrideInput: RemoveMatchOverrideInput;
  RemoveMatchOverridePayload: ResolverTypeWrapper<Omit<RemoveMatchOverridePayload, 'match'> & { match?: Maybe<ResolversTypes['Match']> }>;
  StateInterestInput: StateInterestInput;
  StateInterestPayload: ResolverTypeWrapper<Omit<StateInterestPayload, 'interest'> & { interest?: Maybe<ResolversTypes['Interest']> }>;
  WithdrawInterestInput: WithdrawInterestInput;
  WithdrawInterestPayload: ResolverTypeWrapper<WithdrawInterestPayload>;
  DeclareConflictOfInterestInput: DeclareConflictOfInterestInput;
  DeclareConflictOfInterestPayload: ResolverTypeWrapper<Omit<DeclareConflictOfInterestPayload, 'conflictOfInterest'> & { conflictOfInterest?: Maybe<ResolversTypes['ConflictOfInterest']> }>;
  WithdrawConflictOfInterestInput: WithdrawConflictOfInterestInput;
  WithdrawConflictOfInterestPayload: ResolverTypeWrapper<Omit<WithdrawConflictOfInterestPayload, 'conflictOfInterest'> & { conflictOfInterest?: Maybe<ResolversTypes['ConflictOfInterest']> }>;
  FairnessFloorInput: FairnessFloorInput;
  FloorRuleInput: FloorRuleInput;
  SmallCityRuleInput: SmallCityRuleInput;
  WeightsScopeInput: WeightsScopeInput;
  PublishWeightsInput: PublishWeightsInput;
  PublishWeightsPayload: ResolverTypeWrapper<Omit<PublishWeightsPayload, 'weightsPreset'> & { weightsPreset?: Maybe<ResolversTypes['WeightsPreset']> }>;
  RebuildCopiesPayload: ResolverTypeWrapper<RebuildCopiesPayload>;
  PrintSubject: PrintSubject;
  PrintFormat: PrintFormat;
  PrintState: PrintState;
  PrintError: ResolverTypeWrapper<PrintError>;
  AgendaPrint: ResolverTypeWrapper<AgendaPrintModel>;
  CalendarFeed: ResolverTypeWrapper<CalendarFeed>;
  CreatedCalendarFeed: ResolverTypeWrapper<CreatedCalendarFeed>;
  EndedCalendarFeed: ResolverTypeWrapper<EndedCalendarFeed>;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: ResolverTypeWrapper<CreateCalendarFeedPayload>;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RequestAgendaPrintInput: RequestAgendaPrintInput;
  RequestAgendaPrintPayload: ResolverTypeWrapper<Omit<RequestAgendaPrintPayload, 'print'> & { print?: Maybe<ResolversTypes['AgendaPrint']> }>;
  CancelAgendaPrintInput: CancelAgendaPrintInput;
  CancelAgendaPrintPayload: ResolverTypeWrapper<Omit<CancelAgendaPrintPayload, 'print'> & { print?: Maybe<ResolversTypes['AgendaPrint']> }>;
  RevokeCalendarFeedPayload: ResolverTypeWrapper<RevokeCalendarFeedPayload>;
  AgendaEntryKind: AgendaEntryKind;
  NamedPerson: ResolverTypeWrapper<NamedPerson>;
  AgendaTopic: ResolverTypeWrapper<AgendaTopic>;
  AgendaSide: ResolverTypeWrapper<AgendaSide>;
  AgendaMeeting: ResolverTypeWrapper<AgendaMeeting>;
  AgendaEntry: ResolverTypeWrapper<AgendaEntry>;
  Agenda: ResolverTypeWrapper<AgendaModel>;
  TableAgenda: ResolverTypeWrapper<TableAgendaModel>;
  MeetingState: MeetingState;
  MeetingOrigin: MeetingOrigin;
  FollowUpOutcome: FollowUpOutcome;
  WaitingState: WaitingState;
  ExchangeState: ExchangeState;
  ReminderOutcome: ReminderOutcome;
  MeetingPlace: ResolverTypeWrapper<MeetingPlace>;
  ProposedMove: ResolverTypeWrapper<ProposedMove>;
  MeetingSide: ResolverTypeWrapper<MeetingSideModel>;
  MeetingAttendance: ResolverTypeWrapper<MeetingAttendance>;
  MeetingFeedback: ResolverTypeWrapper<MeetingFeedback>;
  FollowUpAnswer: ResolverTypeWrapper<FollowUpAnswer>;
  MeetingFollowUp: ResolverTypeWrapper<MeetingFollowUpModel>;
  MeetingStep: ResolverTypeWrapper<MeetingStep>;
  Meeting: ResolverTypeWrapper<MeetingModel>;
  PersonalBlock: ResolverTypeWrapper<PersonalBlockModel>;
  WaitingEntry: ResolverTypeWrapper<WaitingEntryModel>;
  ExchangeLeg: ResolverTypeWrapper<ExchangeLeg>;
  ExchangeRefusal: ResolverTypeWrapper<ExchangeRefusal>;
  MeetingExchange: ResolverTypeWrapper<MeetingExchangeModel>;
  LocalTimes: ResolverTypeWrapper<LocalTimes>;
  FreeTime: ResolverTypeWrapper<FreeTime>;
  FreeTimes: ResolverTypeWrapper<FreeTimes>;
  MeetingReminder: ResolverTypeWrapper<MeetingReminder>;
  MeetingReminders: ResolverTypeWrapper<MeetingReminders>;
  UnansweredMeetings: ResolverTypeWrapper<Omit<UnansweredMeetings, 'meetings'> & { meetings: Array<ResolversTypes['Meeting']> }>;
  MeetingConnection: ResolverTypeWrapper<PageModel<MeetingModel>>;
  MeetingEdge: ResolverTypeWrapper<Omit<MeetingEdge, 'node'> & { node: ResolversTypes['Meeting'] }>;
  PersonalBlockConnection: ResolverTypeWrapper<PageModel<PersonalBlockModel>>;
  PersonalBlockEdge: ResolverTypeWrapper<Omit<PersonalBlockEdge, 'node'> & { node: ResolversTypes['PersonalBlock'] }>;
  WaitingEntryConnection: ResolverTypeWrapper<PageModel<WaitingEntryModel>>;
  WaitingEntryEdge: ResolverTypeWrapper<Omit<WaitingEntryEdge, 'node'> & { node: ResolversTypes['WaitingEntry'] }>;
  MeetingPlaceInput: MeetingPlaceInput;
  WorkingHoursInput: WorkingHoursInput;
  FreeTimesInput: FreeTimesInput;
  MeetingVersionInput: MeetingVersionInput;
  RequestMeetingInput: RequestMeetingInput;
  RequestMeetingPayload: ResolverTypeWrapper<Omit<RequestMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  AcceptMeetingInput: AcceptMeetingInput;
  AcceptMeetingPayload: ResolverTypeWrapper<Omit<AcceptMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  DeclineMeetingInput: DeclineMeetingInput;
  DeclineMeetingPayload: ResolverTypeWrapper<Omit<DeclineMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  WithdrawMeetingInput: WithdrawMeetingInput;
  WithdrawMeetingPayload: ResolverTypeWrapper<Omit<WithdrawMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  MoveMeetingInput: MoveMeetingInput;
  MoveMeetingPayload: ResolverTypeWrapper<Omit<MoveMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  ProposeMeetingMoveInput: ProposeMeetingMoveInput;
  ProposeMeetingMovePayload: ResolverTypeWrapper<Omit<ProposeMeetingMovePayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  AnswerMeetingMoveInput: AnswerMeetingMoveInput;
  AnswerMeetingMovePayload: ResolverTypeWrapper<Omit<AnswerMeetingMovePayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  ChangeMeetingPeopleInput: ChangeMeetingPeopleInput;
  ChangeMeetingPeoplePayload: ResolverTypeWrapper<Omit<ChangeMeetingPeoplePayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  CancelMeetingInput: CancelMeetingInput;
  CancelMeetingPayload: ResolverTypeWrapper<Omit<CancelMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  ExchangeMeetingsInput: ExchangeMeetingsInput;
  ExchangeMeetingsPayload: ResolverTypeWrapper<Omit<ExchangeMeetingsPayload, 'exchange'> & { exchange?: Maybe<ResolversTypes['MeetingExchange']> }>;
  RecordMeetingAttendanceInput: RecordMeetingAttendanceInput;
  RecordMeetingAttendancePayload: ResolverTypeWrapper<Omit<RecordMeetingAttendancePayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  GiveMeetingFeedbackInput: GiveMeetingFeedbackInput;
  GiveMeetingFeedbackPayload: ResolverTypeWrapper<Omit<GiveMeetingFeedbackPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  AnswerMeetingFollowUpInput: AnswerMeetingFollowUpInput;
  AnswerMeetingFollowUpPayload: ResolverTypeWrapper<Omit<AnswerMeetingFollowUpPayload, 'meeting'> & { meeting?: Maybe<ResolversTypes['Meeting']> }>;
  RemindUnansweredMeetingsInput: RemindUnansweredMeetingsInput;
  RemindUnansweredMeetingsPayload: ResolverTypeWrapper<RemindUnansweredMeetingsPayload>;
  AddPersonalBlockInput: AddPersonalBlockInput;
  AddPersonalBlockPayload: ResolverTypeWrapper<Omit<AddPersonalBlockPayload, 'block'> & { block?: Maybe<ResolversTypes['PersonalBlock']> }>;
  RemovePersonalBlockInput: RemovePersonalBlockInput;
  RemovePersonalBlockPayload: ResolverTypeWrapper<RemovePersonalBlockPayload>;
  JoinWaitingListInput: JoinWaitingListInput;
  JoinWaitingListPayload: ResolverTypeWrapper<Omit<JoinWaitingListPayload, 'entry'> & { entry?: Maybe<ResolversTypes['WaitingEntry']> }>;
  LeaveWaitingListInput: LeaveWaitingListInput;
  LeaveWaitingListPayload: ResolverTypeWrapper<Omit<LeaveWaitingListPayload, 'entry'> & { entry?: Maybe<ResolversTypes['WaitingEntry']> }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  DateTime: Scalars['DateTime']['output'];
  Date: Scalars['Date']['output'];
  MinorUnits: Scalars['MinorUnits']['output'];
  Query: Record<PropertyKey, never>;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  Boolean: Scalars['Boolean']['output'];
  PageInfo: PageInfo;
  Viewer: ViewerModel;
  MessageChoice: MessageChoice;
  MessagePreferences: MessagePreferences;
  LocalisedText: LocalisedText;
  Organisation: OrganisationModel;
  CityProfile: CityProfile;
  Float: Scalars['Float']['output'];
  Person: PersonModel;
  ApiToken: ApiTokenModel;
  Fee: Fee;
  Membership: MembershipModel;
  MembershipAssessment: MembershipAssessmentModel;
  MembershipDecision: MembershipDecisionModel;
  MembershipStep: MembershipStep;
  Money: Money;
  MoneyRange: MoneyRange;
  Requirement: Requirement;
  Timeline: Timeline;
  WantedOutcome: WantedOutcome;
  ChallengeTranslation: ChallengeTranslationModel;
  RequirementTranslation: RequirementTranslation;
  Challenge: ChallengeModel;
  Reference: ReferenceModel;
  Solution: SolutionModel;
  RunVersions: RunVersions;
  Reason: Reason;
  RequirementCoverage: RequirementCoverage;
  Override: OverrideModel;
  MatchInterests: MatchInterests;
  Match: MatchModel;
  DeclaredConflict: DeclaredConflictModel;
  Exclusion: ExclusionModel;
  ExclusionCount: ExclusionCount;
  ExclusionSummary: ExclusionSummaryModel;
  RankingStatus: RankingStatusModel;
  FloorEffect: FloorEffect;
  RaisedMatch: RaisedMatch;
  ExposureReport: ExposureReportModel;
  GroupExposure: GroupExposure;
  RunVerification: RunVerificationModel;
  VerifiedRanking: VerifiedRanking;
  VerificationCause: VerificationCause;
  ResultDifference: ResultDifference;
  SolutionPackage: SolutionPackageModel;
  Progress: Progress;
  RunFailure: RunFailure;
  Screened: Screened;
  RankingRun: RankingRunModel;
  Interest: InterestModel;
  ConflictOfInterest: ConflictOfInterestModel;
  FeatureWeight: FeatureWeight;
  FairnessFloor: FairnessFloor;
  FloorRule: FloorRule;
  SmallCityRule: SmallCityRule;
  WeightsScope: WeightsScope;
  WeightsPreset: WeightsPresetModel;
  HighlightPiece: HighlightPiece;
  SearchHit: SearchHitModel;
  FacetValue: FacetValue;
  Facet: Facet;
  SearchResult: SearchResultModel;
  ThemeWords: ThemeWords;
  Suggestions: Suggestions;
  ProgrammeWindow: ProgrammeWindow;
  WindowChange: WindowChangeModel;
  EligibilityRule: EligibilityRule;
  EligibilityFinding: EligibilityFinding;
  RubricCriterion: RubricCriterion;
  Rubric: Rubric;
  Programme: ProgrammeModel;
  ProgrammeQuestion: ProgrammeQuestionModel;
  ProposalBudget: ProposalBudget;
  ProposalOrigin: ProposalOriginModel;
  ReviewerRecusal: ReviewerRecusal;
  ProposalReviewer: ProposalReviewerModel;
  ProposalDecision: ProposalDecisionModel;
  ProposalConsultant: ProposalConsultantModel;
  ProposalOutcome: ProposalOutcomeModel;
  ProposalWithdrawal: ProposalWithdrawalModel;
  Proposal: ProposalModel;
  ReviewScore: ReviewScore;
  ProposalReview: ProposalReviewModel;
  ProposalEligibility: ProposalEligibility;
  PartnerSuggestion: PartnerSuggestionModel;
  ProposalSuggestions: Omit<ProposalSuggestions, 'partners' | 'fundingSources'> & { partners: Array<ResolversParentTypes['PartnerSuggestion']>, fundingSources: Array<ResolversParentTypes['FundingCheck']> };
  FundingWindow: FundingWindow;
  FundingSource: FundingSourceModel;
  FundingFinding: FundingFinding;
  FundingCheck: FundingCheckModel;
  ProgrammeConnection: PageModel<ProgrammeModel>;
  ProgrammeEdge: Omit<ProgrammeEdge, 'node'> & { node: ResolversParentTypes['Programme'] };
  ProgrammeQuestionConnection: PageModel<ProgrammeQuestionModel>;
  ProgrammeQuestionEdge: Omit<ProgrammeQuestionEdge, 'node'> & { node: ResolversParentTypes['ProgrammeQuestion'] };
  ProposalConnection: PageModel<ProposalModel>;
  ProposalEdge: Omit<ProposalEdge, 'node'> & { node: ResolversParentTypes['Proposal'] };
  ProposalReviewConnection: PageModel<ProposalReviewModel>;
  ProposalReviewEdge: Omit<ProposalReviewEdge, 'node'> & { node: ResolversParentTypes['ProposalReview'] };
  FundingSourceConnection: PageModel<FundingSourceModel>;
  FundingSourceEdge: Omit<FundingSourceEdge, 'node'> & { node: ResolversParentTypes['FundingSource'] };
  ProgrammeWindowInput: ProgrammeWindowInput;
  EligibilityRuleInput: EligibilityRuleInput;
  RubricCriterionInput: RubricCriterionInput;
  RubricInput: RubricInput;
  ProgrammeContentInput: ProgrammeContentInput;
  ProposalBudgetInput: ProposalBudgetInput;
  ProposalContentInput: ProposalContentInput;
  ProposalOriginInput: ProposalOriginInput;
  OutcomeInput: OutcomeInput;
  ReviewScoreInput: ReviewScoreInput;
  ReviewContentInput: ReviewContentInput;
  FundingWindowInput: FundingWindowInput;
  FundingSourceContentInput: FundingSourceContentInput;
  Mutation: Record<PropertyKey, never>;
  CreateProgrammeInput: CreateProgrammeInput;
  CreateProgrammePayload: Omit<CreateProgrammePayload, 'programme'> & { programme?: Maybe<ResolversParentTypes['Programme']> };
  UpdateProgrammeInput: UpdateProgrammeInput;
  UpdateProgrammePayload: Omit<UpdateProgrammePayload, 'programme'> & { programme?: Maybe<ResolversParentTypes['Programme']> };
  PublishProgrammeInput: PublishProgrammeInput;
  PublishProgrammePayload: Omit<PublishProgrammePayload, 'programme'> & { programme?: Maybe<ResolversParentTypes['Programme']> };
  MoveProgrammeWindowsInput: MoveProgrammeWindowsInput;
  MoveProgrammeWindowsPayload: Omit<MoveProgrammeWindowsPayload, 'programme'> & { programme?: Maybe<ResolversParentTypes['Programme']> };
  CloseProgrammeInput: CloseProgrammeInput;
  CloseProgrammePayload: Omit<CloseProgrammePayload, 'programme'> & { programme?: Maybe<ResolversParentTypes['Programme']> };
  WithdrawProgrammeInput: WithdrawProgrammeInput;
  WithdrawProgrammePayload: Omit<WithdrawProgrammePayload, 'programme'> & { programme?: Maybe<ResolversParentTypes['Programme']> };
  AskProgrammeQuestionInput: AskProgrammeQuestionInput;
  AskProgrammeQuestionPayload: Omit<AskProgrammeQuestionPayload, 'question'> & { question?: Maybe<ResolversParentTypes['ProgrammeQuestion']> };
  AnswerProgrammeQuestionInput: AnswerProgrammeQuestionInput;
  AnswerProgrammeQuestionPayload: Omit<AnswerProgrammeQuestionPayload, 'question'> & { question?: Maybe<ResolversParentTypes['ProgrammeQuestion']> };
  ReferProgrammeQuestionInput: ReferProgrammeQuestionInput;
  ReferProgrammeQuestionPayload: Omit<ReferProgrammeQuestionPayload, 'question'> & { question?: Maybe<ResolversParentTypes['ProgrammeQuestion']> };
  CreateProposalInput: CreateProposalInput;
  CreateProposalPayload: Omit<CreateProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  UpdateProposalInput: UpdateProposalInput;
  UpdateProposalPayload: Omit<UpdateProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  SubmitProposalInput: SubmitProposalInput;
  SubmitProposalPayload: Omit<SubmitProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  WithdrawProposalInput: WithdrawProposalInput;
  WithdrawProposalPayload: Omit<WithdrawProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  StartProposalReviewInput: StartProposalReviewInput;
  StartProposalReviewPayload: Omit<StartProposalReviewPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  SetProposalReviewersInput: SetProposalReviewersInput;
  SetProposalReviewersPayload: Omit<SetProposalReviewersPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  GiveReviewInput: GiveReviewInput;
  GiveReviewPayload: Omit<GiveReviewPayload, 'review'> & { review?: Maybe<ResolversParentTypes['ProposalReview']> };
  StepBackFromReviewInput: StepBackFromReviewInput;
  StepBackFromReviewPayload: StepBackFromReviewPayload;
  DecideProposalInput: DecideProposalInput;
  DecideProposalPayload: Omit<DecideProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  ChooseConsultantInput: ChooseConsultantInput;
  ChooseConsultantPayload: Omit<ChooseConsultantPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  StartFeasibilityStudyInput: StartFeasibilityStudyInput;
  StartFeasibilityStudyPayload: Omit<StartFeasibilityStudyPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  StartPilotInput: StartPilotInput;
  StartPilotPayload: Omit<StartPilotPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  CompleteProposalInput: CompleteProposalInput;
  CompleteProposalPayload: Omit<CompleteProposalPayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  RecordOutcomeInput: RecordOutcomeInput;
  RecordOutcomePayload: Omit<RecordOutcomePayload, 'proposal'> & { proposal?: Maybe<ResolversParentTypes['Proposal']> };
  CreateFundingSourceInput: CreateFundingSourceInput;
  CreateFundingSourcePayload: Omit<CreateFundingSourcePayload, 'fundingSource'> & { fundingSource?: Maybe<ResolversParentTypes['FundingSource']> };
  UpdateFundingSourceInput: UpdateFundingSourceInput;
  UpdateFundingSourcePayload: Omit<UpdateFundingSourcePayload, 'fundingSource'> & { fundingSource?: Maybe<ResolversParentTypes['FundingSource']> };
  ArchiveFundingSourceInput: ArchiveFundingSourceInput;
  ArchiveFundingSourcePayload: Omit<ArchiveFundingSourcePayload, 'fundingSource'> & { fundingSource?: Maybe<ResolversParentTypes['FundingSource']> };
  RebuildProposalCopiesPayload: RebuildProposalCopiesPayload;
  EventSlot: EventSlot;
  EventTable: EventTable;
  EventEligibility: EventEligibility;
  KindLimits: KindLimits;
  EventRest: EventRest;
  EventWalk: EventWalk;
  EventInterpreter: EventInterpreter;
  Event: EventModel;
  EventConnection: PageModel<EventModel>;
  EventEdge: Omit<EventEdge, 'node'> & { node: ResolversParentTypes['Event'] };
  EventSlotInput: EventSlotInput;
  EventTableInput: EventTableInput;
  EventEligibilityInput: EventEligibilityInput;
  KindLimitsInput: KindLimitsInput;
  EventRestInput: EventRestInput;
  EventWalkInput: EventWalkInput;
  EventInterpreterInput: EventInterpreterInput;
  EventContentInput: EventContentInput;
  CreateEventInput: CreateEventInput;
  CreateEventPayload: Omit<CreateEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  UpdateEventInput: UpdateEventInput;
  UpdateEventPayload: Omit<UpdateEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  OpenEventInput: OpenEventInput;
  OpenEventPayload: Omit<OpenEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  CloseEventInput: CloseEventInput;
  CloseEventPayload: Omit<CloseEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  ReopenEventInput: ReopenEventInput;
  ReopenEventPayload: Omit<ReopenEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  EndEventInput: EndEventInput;
  EndEventPayload: Omit<EndEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  CancelEventInput: CancelEventInput;
  CancelEventPayload: Omit<CancelEventPayload, 'event'> & { event?: Maybe<ResolversParentTypes['Event']> };
  AvailabilityWindow: AvailabilityWindow;
  Delegate: DelegateModel;
  MeetingLimits: MeetingLimits;
  Registration: RegistrationModel;
  Participant: ParticipantModel;
  ParticipantInterest: ParticipantInterestModel;
  RegistrationConnection: PageModel<RegistrationModel>;
  RegistrationEdge: Omit<RegistrationEdge, 'node'> & { node: ResolversParentTypes['Registration'] };
  ParticipantConnection: PageModel<ParticipantModel>;
  ParticipantEdge: Omit<ParticipantEdge, 'node'> & { node: ResolversParentTypes['Participant'] };
  ParticipantInterestConnection: PageModel<ParticipantInterestModel>;
  ParticipantInterestEdge: Omit<ParticipantInterestEdge, 'node'> & { node: ResolversParentTypes['ParticipantInterest'] };
  AvailabilityWindowInput: AvailabilityWindowInput;
  DelegateInput: DelegateInput;
  MeetingLimitsInput: MeetingLimitsInput;
  RegistrationContentInput: RegistrationContentInput;
  RegisterInput: RegisterInput;
  RegisterPayload: Omit<RegisterPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  UpdateRegistrationInput: UpdateRegistrationInput;
  UpdateRegistrationPayload: Omit<UpdateRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  ConfirmRegistrationInput: ConfirmRegistrationInput;
  ConfirmRegistrationPayload: Omit<ConfirmRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  DeclineRegistrationInput: DeclineRegistrationInput;
  DeclineRegistrationPayload: Omit<DeclineRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  CancelRegistrationInput: CancelRegistrationInput;
  CancelRegistrationPayload: Omit<CancelRegistrationPayload, 'registration'> & { registration?: Maybe<ResolversParentTypes['Registration']> };
  StateParticipantInterestInput: StateParticipantInterestInput;
  StateParticipantInterestPayload: Omit<StateParticipantInterestPayload, 'interest'> & { interest?: Maybe<ResolversParentTypes['ParticipantInterest']> };
  WithdrawParticipantInterestInput: WithdrawParticipantInterestInput;
  WithdrawParticipantInterestPayload: WithdrawParticipantInterestPayload;
  PairReason: PairReason;
  PlannedMeeting: PlannedMeetingModel;
  UnplacedWish: UnplacedWishModel;
  TimetableLevel: TimetableLevel;
  TimetableLevels: TimetableLevels;
  TimetableBasis: TimetableBasis;
  DroppedMeeting: DroppedMeeting;
  PlanWarning: PlanWarning;
  TimetableResult: TimetableResult;
  TimetableProgress: TimetableProgress;
  TimetableConflict: TimetableConflict;
  TimetableFinding: TimetableFinding;
  Timetable: TimetableModel;
  TimetableConnection: PageModel<TimetableModel>;
  TimetableEdge: Omit<TimetableEdge, 'node'> & { node: ResolversParentTypes['Timetable'] };
  PlannedMeetingConnection: PageModel<PlannedMeetingModel>;
  PlannedMeetingEdge: Omit<PlannedMeetingEdge, 'node'> & { node: ResolversParentTypes['PlannedMeeting'] };
  UnplacedWishConnection: PageModel<UnplacedWishModel>;
  UnplacedWishEdge: Omit<UnplacedWishEdge, 'node'> & { node: ResolversParentTypes['UnplacedWish'] };
  TimetableEditInput: TimetableEditInput;
  RequestTimetableInput: RequestTimetableInput;
  RequestTimetablePayload: Omit<RequestTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversParentTypes['Timetable']> };
  ReplanTimetableInput: ReplanTimetableInput;
  ReplanTimetablePayload: Omit<ReplanTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversParentTypes['Timetable']> };
  CancelTimetableInput: CancelTimetableInput;
  CancelTimetablePayload: Omit<CancelTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversParentTypes['Timetable']> };
  ReviewTimetableInput: ReviewTimetableInput;
  ReviewTimetablePayload: Omit<ReviewTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversParentTypes['Timetable']> };
  PublishTimetableInput: PublishTimetableInput;
  PublishTimetablePayload: Omit<PublishTimetablePayload, 'timetable'> & { timetable?: Maybe<ResolversParentTypes['Timetable']> };
  EditTimetableInput: EditTimetableInput;
  EditTimetablePayload: Omit<EditTimetablePayload, 'edited'> & { edited?: Maybe<ResolversParentTypes['EditedTimetable']> };
  EditedTimetable: Omit<EditedTimetable, 'run'> & { run: ResolversParentTypes['Timetable'] };
  OrganisationConnection: PageModel<OrganisationModel>;
  OrganisationEdge: Omit<OrganisationEdge, 'node'> & { node: ResolversParentTypes['Organisation'] };
  PersonConnection: PageModel<PersonModel>;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  MembershipConnection: PageModel<MembershipModel>;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  ChallengeConnection: PageModel<ChallengeModel>;
  ChallengeEdge: Omit<ChallengeEdge, 'node'> & { node: ResolversParentTypes['Challenge'] };
  SolutionConnection: PageModel<SolutionModel>;
  SolutionEdge: Omit<SolutionEdge, 'node'> & { node: ResolversParentTypes['Solution'] };
  MatchConnection: PageModel<MatchModel>;
  MatchEdge: Omit<MatchEdge, 'node'> & { node: ResolversParentTypes['Match'] };
  ExclusionConnection: PageModel<ExclusionModel>;
  ExclusionEdge: Omit<ExclusionEdge, 'node'> & { node: ResolversParentTypes['Exclusion'] };
  RankingRunConnection: PageModel<RankingRunModel>;
  RankingRunEdge: Omit<RankingRunEdge, 'node'> & { node: ResolversParentTypes['RankingRun'] };
  InterestConnection: PageModel<InterestModel>;
  InterestEdge: Omit<InterestEdge, 'node'> & { node: ResolversParentTypes['Interest'] };
  ConflictOfInterestConnection: PageModel<ConflictOfInterestModel>;
  ConflictOfInterestEdge: Omit<ConflictOfInterestEdge, 'node'> & { node: ResolversParentTypes['ConflictOfInterest'] };
  WeightsPresetConnection: PageModel<WeightsPresetModel>;
  WeightsPresetEdge: Omit<WeightsPresetEdge, 'node'> & { node: ResolversParentTypes['WeightsPreset'] };
  LocalisedTextInput: LocalisedTextInput;
  MoneyInput: MoneyInput;
  MoneyRangeInput: MoneyRangeInput;
  CityProfileInput: CityProfileInput;
  OrganisationContentInput: OrganisationContentInput;
  AssessmentInput: AssessmentInput;
  RequirementInput: RequirementInput;
  TimelineInput: TimelineInput;
  WantedOutcomeInput: WantedOutcomeInput;
  ChallengeContentInput: ChallengeContentInput;
  RequirementTranslationInput: RequirementTranslationInput;
  ChallengeTranslationInput: ChallengeTranslationInput;
  ReferenceInput: ReferenceInput;
  SolutionContentInput: SolutionContentInput;
  FeatureWeightInput: FeatureWeightInput;
  UserError: UserError;
  CreatedApiToken: Omit<CreatedApiToken, 'token'> & { token: ResolversParentTypes['ApiToken'] };
  Session: SessionModel;
  Link: LinkModel;
  SignInInput: SignInInput;
  SignInPayload: Omit<SignInPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  SignOutPayload: SignOutPayload;
  ChangePasswordInput: ChangePasswordInput;
  ChangePasswordPayload: ChangePasswordPayload;
  InspectLinkInput: InspectLinkInput;
  InspectLinkPayload: Omit<InspectLinkPayload, 'link'> & { link?: Maybe<ResolversParentTypes['Link']> };
  RedeemLinkInput: RedeemLinkInput;
  RedeemLinkPayload: Omit<RedeemLinkPayload, 'session'> & { session?: Maybe<ResolversParentTypes['Session']> };
  RequestPasswordResetInput: RequestPasswordResetInput;
  RequestPasswordResetPayload: RequestPasswordResetPayload;
  CreateApiTokenInput: CreateApiTokenInput;
  CreateApiTokenPayload: Omit<CreateApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['CreatedApiToken']> };
  RevokeApiTokenInput: RevokeApiTokenInput;
  RevokeApiTokenPayload: Omit<RevokeApiTokenPayload, 'apiToken'> & { apiToken?: Maybe<ResolversParentTypes['ApiToken']> };
  MessageChoiceInput: MessageChoiceInput;
  ChooseMessagesInput: ChooseMessagesInput;
  ChooseMessagesPayload: ChooseMessagesPayload;
  CreateOrganisationInput: CreateOrganisationInput;
  CreateOrganisationPayload: Omit<CreateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  UpdateOrganisationInput: UpdateOrganisationInput;
  UpdateOrganisationPayload: Omit<UpdateOrganisationPayload, 'organisation'> & { organisation?: Maybe<ResolversParentTypes['Organisation']> };
  InvitePersonInput: InvitePersonInput;
  InvitePersonPayload: Omit<InvitePersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  UpdatePersonInput: UpdatePersonInput;
  UpdatePersonPayload: Omit<UpdatePersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  SetPersonRolesInput: SetPersonRolesInput;
  SetPersonRolesPayload: Omit<SetPersonRolesPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  DisablePersonInput: DisablePersonInput;
  DisablePersonPayload: Omit<DisablePersonPayload, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  ApplyForMembershipInput: ApplyForMembershipInput;
  ApplyForMembershipPayload: Omit<ApplyForMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  AssessMembershipInput: AssessMembershipInput;
  AssessMembershipPayload: Omit<AssessMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  DecideMembershipInput: DecideMembershipInput;
  DecideMembershipPayload: Omit<DecideMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  ActivateMembershipInput: ActivateMembershipInput;
  ActivateMembershipPayload: Omit<ActivateMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  LapseMembershipInput: LapseMembershipInput;
  LapseMembershipPayload: Omit<LapseMembershipPayload, 'membership'> & { membership?: Maybe<ResolversParentTypes['Membership']> };
  CreateChallengeInput: CreateChallengeInput;
  CreateChallengePayload: Omit<CreateChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversParentTypes['Challenge']> };
  UpdateChallengeInput: UpdateChallengeInput;
  UpdateChallengePayload: Omit<UpdateChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversParentTypes['Challenge']> };
  PublishChallengeInput: PublishChallengeInput;
  PublishChallengePayload: Omit<PublishChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversParentTypes['Challenge']> };
  WithdrawChallengeInput: WithdrawChallengeInput;
  WithdrawChallengePayload: Omit<WithdrawChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversParentTypes['Challenge']> };
  CloseChallengeInput: CloseChallengeInput;
  CloseChallengePayload: Omit<CloseChallengePayload, 'challenge'> & { challenge?: Maybe<ResolversParentTypes['Challenge']> };
  SetChallengeTranslationInput: SetChallengeTranslationInput;
  SetChallengeTranslationPayload: Omit<SetChallengeTranslationPayload, 'challenge'> & { challenge?: Maybe<ResolversParentTypes['Challenge']> };
  RemoveChallengeTranslationInput: RemoveChallengeTranslationInput;
  RemoveChallengeTranslationPayload: Omit<RemoveChallengeTranslationPayload, 'challenge'> & { challenge?: Maybe<ResolversParentTypes['Challenge']> };
  CreateSolutionInput: CreateSolutionInput;
  CreateSolutionPayload: Omit<CreateSolutionPayload, 'solution'> & { solution?: Maybe<ResolversParentTypes['Solution']> };
  UpdateSolutionInput: UpdateSolutionInput;
  UpdateSolutionPayload: Omit<UpdateSolutionPayload, 'solution'> & { solution?: Maybe<ResolversParentTypes['Solution']> };
  SubmitSolutionForReviewInput: SubmitSolutionForReviewInput;
  SubmitSolutionForReviewPayload: Omit<SubmitSolutionForReviewPayload, 'solution'> & { solution?: Maybe<ResolversParentTypes['Solution']> };
  ApproveSolutionInput: ApproveSolutionInput;
  ApproveSolutionPayload: Omit<ApproveSolutionPayload, 'solution'> & { solution?: Maybe<ResolversParentTypes['Solution']> };
  SendBackSolutionInput: SendBackSolutionInput;
  SendBackSolutionPayload: Omit<SendBackSolutionPayload, 'solution'> & { solution?: Maybe<ResolversParentTypes['Solution']> };
  ArchiveSolutionInput: ArchiveSolutionInput;
  ArchiveSolutionPayload: Omit<ArchiveSolutionPayload, 'solution'> & { solution?: Maybe<ResolversParentTypes['Solution']> };
  SetReferenceInput: SetReferenceInput;
  SetReferencePayload: Omit<SetReferencePayload, 'solution'> & { solution?: Maybe<ResolversParentTypes['Solution']> };
  RemoveReferenceInput: RemoveReferenceInput;
  RemoveReferencePayload: Omit<RemoveReferencePayload, 'solution'> & { solution?: Maybe<ResolversParentTypes['Solution']> };
  ConfirmReferenceInput: ConfirmReferenceInput;
  ConfirmReferencePayload: Omit<ConfirmReferencePayload, 'solution'> & { solution?: Maybe<ResolversParentTypes['Solution']> };
  RequestRankingRunInput: RequestRankingRunInput;
  RequestRankingRunPayload: Omit<RequestRankingRunPayload, 'rankingRun'> & { rankingRun?: Maybe<ResolversParentTypes['RankingRun']> };
  CancelRankingRunInput: CancelRankingRunInput;
  CancelRankingRunPayload: Omit<CancelRankingRunPayload, 'rankingRun'> & { rankingRun?: Maybe<ResolversParentTypes['RankingRun']> };
  OverrideMatchInput: OverrideMatchInput;
  OverrideMatchPayload: Omit<OverrideMatchPayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  RemoveMatchOverrideInput: RemoveMatchOverrideInput;
  RemoveMatchOverridePayload: Omit<RemoveMatchOverridePayload, 'match'> & { match?: Maybe<ResolversParentTypes['Match']> };
  StateInterestInput: StateInterestInput;
  StateInterestPayload: Omit<StateInterestPayload, 'interest'> & { interest?: Maybe<ResolversParentTypes['Interest']> };
  WithdrawInterestInput: WithdrawInterestInput;
  WithdrawInterestPayload: WithdrawInterestPayload;
  DeclareConflictOfInterestInput: DeclareConflictOfInterestInput;
  DeclareConflictOfInterestPayload: Omit<DeclareConflictOfInterestPayload, 'conflictOfInterest'> & { conflictOfInterest?: Maybe<ResolversParentTypes['ConflictOfInterest']> };
  WithdrawConflictOfInterestInput: WithdrawConflictOfInterestInput;
  WithdrawConflictOfInterestPayload: Omit<WithdrawConflictOfInterestPayload, 'conflictOfInterest'> & { conflictOfInterest?: Maybe<ResolversParentTypes['ConflictOfInterest']> };
  FairnessFloorInput: FairnessFloorInput;
  FloorRuleInput: FloorRuleInput;
  SmallCityRuleInput: SmallCityRuleInput;
  WeightsScopeInput: WeightsScopeInput;
  PublishWeightsInput: PublishWeightsInput;
  PublishWeightsPayload: Omit<PublishWeightsPayload, 'weightsPreset'> & { weightsPreset?: Maybe<ResolversParentTypes['WeightsPreset']> };
  RebuildCopiesPayload: RebuildCopiesPayload;
  PrintError: PrintError;
  AgendaPrint: AgendaPrintModel;
  CalendarFeed: CalendarFeed;
  CreatedCalendarFeed: CreatedCalendarFeed;
  EndedCalendarFeed: EndedCalendarFeed;
  CreateCalendarFeedInput: CreateCalendarFeedInput;
  CreateCalendarFeedPayload: CreateCalendarFeedPayload;
  RevokeCalendarFeedInput: RevokeCalendarFeedInput;
  RequestAgendaPrintInput: RequestAgendaPrintInput;
  RequestAgendaPrintPayload: Omit<RequestAgendaPrintPayload, 'print'> & { print?: Maybe<ResolversParentTypes['AgendaPrint']> };
  CancelAgendaPrintInput: CancelAgendaPrintInput;
  CancelAgendaPrintPayload: Omit<CancelAgendaPrintPayload, 'print'> & { print?: Maybe<ResolversParentTypes['AgendaPrint']> };
  RevokeCalendarFeedPayload: RevokeCalendarFeedPayload;
  NamedPerson: NamedPerson;
  AgendaTopic: AgendaTopic;
  AgendaSide: AgendaSide;
  AgendaMeeting: AgendaMeeting;
  AgendaEntry: AgendaEntry;
  Agenda: AgendaModel;
  TableAgenda: TableAgendaModel;
  MeetingPlace: MeetingPlace;
  ProposedMove: ProposedMove;
  MeetingSide: MeetingSideModel;
  MeetingAttendance: MeetingAttendance;
  MeetingFeedback: MeetingFeedback;
  FollowUpAnswer: FollowUpAnswer;
  MeetingFollowUp: MeetingFollowUpModel;
  MeetingStep: MeetingStep;
  Meeting: MeetingModel;
  PersonalBlock: PersonalBlockModel;
  WaitingEntry: WaitingEntryModel;
  ExchangeLeg: ExchangeLeg;
  ExchangeRefusal: ExchangeRefusal;
  MeetingExchange: MeetingExchangeModel;
  LocalTimes: LocalTimes;
  FreeTime: FreeTime;
  FreeTimes: FreeTimes;
  MeetingReminder: MeetingReminder;
  MeetingReminders: MeetingReminders;
  UnansweredMeetings: Omit<UnansweredMeetings, 'meetings'> & { meetings: Array<ResolversParentTypes['Meeting']> };
  MeetingConnection: PageModel<MeetingModel>;
  MeetingEdge: Omit<MeetingEdge, 'node'> & { node: ResolversParentTypes['Meeting'] };
  PersonalBlockConnection: PageModel<PersonalBlockModel>;
  PersonalBlockEdge: Omit<PersonalBlockEdge, 'node'> & { node: ResolversParentTypes['PersonalBlock'] };
  WaitingEntryConnection: PageModel<WaitingEntryModel>;
  WaitingEntryEdge: Omit<WaitingEntryEdge, 'node'> & { node: ResolversParentTypes['WaitingEntry'] };
  MeetingPlaceInput: MeetingPlaceInput;
  WorkingHoursInput: WorkingHoursInput;
  FreeTimesInput: FreeTimesInput;
  MeetingVersionInput: MeetingVersionInput;
  RequestMeetingInput: RequestMeetingInput;
  RequestMeetingPayload: Omit<RequestMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  AcceptMeetingInput: AcceptMeetingInput;
  AcceptMeetingPayload: Omit<AcceptMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  DeclineMeetingInput: DeclineMeetingInput;
  DeclineMeetingPayload: Omit<DeclineMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  WithdrawMeetingInput: WithdrawMeetingInput;
  WithdrawMeetingPayload: Omit<WithdrawMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  MoveMeetingInput: MoveMeetingInput;
  MoveMeetingPayload: Omit<MoveMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  ProposeMeetingMoveInput: ProposeMeetingMoveInput;
  ProposeMeetingMovePayload: Omit<ProposeMeetingMovePayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  AnswerMeetingMoveInput: AnswerMeetingMoveInput;
  AnswerMeetingMovePayload: Omit<AnswerMeetingMovePayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  ChangeMeetingPeopleInput: ChangeMeetingPeopleInput;
  ChangeMeetingPeoplePayload: Omit<ChangeMeetingPeoplePayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  CancelMeetingInput: CancelMeetingInput;
  CancelMeetingPayload: Omit<CancelMeetingPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  ExchangeMeetingsInput: ExchangeMeetingsInput;
  ExchangeMeetingsPayload: Omit<ExchangeMeetingsPayload, 'exchange'> & { exchange?: Maybe<ResolversParentTypes['MeetingExchange']> };
  RecordMeetingAttendanceInput: RecordMeetingAttendanceInput;
  RecordMeetingAttendancePayload: Omit<RecordMeetingAttendancePayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  GiveMeetingFeedbackInput: GiveMeetingFeedbackInput;
  GiveMeetingFeedbackPayload: Omit<GiveMeetingFeedbackPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  AnswerMeetingFollowUpInput: AnswerMeetingFollowUpInput;
  AnswerMeetingFollowUpPayload: Omit<AnswerMeetingFollowUpPayload, 'meeting'> & { meeting?: Maybe<ResolversParentTypes['Meeting']> };
  RemindUnansweredMeetingsInput: RemindUnansweredMeetingsInput;
  RemindUnansweredMeetingsPayload: RemindUnansweredMeetingsPayload;
  AddPersonalBlockInput: AddPersonalBlockInput;
  AddPersonalBlockPayload: Omit<AddPersonalBlockPayload, 'block'> & { block?: Maybe<ResolversParentTypes['PersonalBlock']> };
  RemovePersonalBlockInput: RemovePersonalBlockInput;
  RemovePersonalBlockPayload: RemovePersonalBlockPayload;
  JoinWaitingListInput: JoinWaitingListInput;
  JoinWaitingListPayload: Omit<JoinWaitingListPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['WaitingEntry']> };
  LeaveWaitingListInput: LeaveWaitingListInput;
  LeaveWaitingListPayload: Omit<LeaveWaitingListPayload, 'entry'> & { entry?: Maybe<ResolversParentTypes['WaitingEntry']> };
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface MinorUnitsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['MinorUnits'], any> {
  name: 'MinorUnits';
}

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  messagePreferences?: Resolver<Maybe<ResolversTypes['MessagePreferences']>, ParentType, ContextType, Partial<QueryMessagePreferencesArgs>>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType, RequireFields<QueryOrganisationArgs, 'id'>>;
  organisations?: Resolver<ResolversTypes['OrganisationConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsArgs, 'first'>>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType, RequireFields<QueryPersonArgs, 'id'>>;
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<QueryMembershipArgs, 'id'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<QueryMembershipsArgs, 'first'>>;
  feeQuote?: Resolver<ResolversTypes['Fee'], ParentType, ContextType, RequireFields<QueryFeeQuoteArgs, 'category' | 'facts'>>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType, RequireFields<QueryChallengeArgs, 'id'>>;
  challenges?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, RequireFields<QueryChallengesArgs, 'first'>>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType, RequireFields<QuerySolutionArgs, 'id'>>;
  solutions?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, RequireFields<QuerySolutionsArgs, 'first'>>;
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType, RequireFields<QueryMatchArgs, 'id' | 'locale'>>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<QueryMatchesArgs, 'challengeId' | 'first' | 'locale'>>;
  exclusions?: Resolver<ResolversTypes['ExclusionConnection'], ParentType, ContextType, RequireFields<QueryExclusionsArgs, 'challengeId' | 'first' | 'locale'>>;
  rankingRun?: Resolver<Maybe<ResolversTypes['RankingRun']>, ParentType, ContextType, RequireFields<QueryRankingRunArgs, 'id'>>;
  rankingRuns?: Resolver<ResolversTypes['RankingRunConnection'], ParentType, ContextType, RequireFields<QueryRankingRunsArgs, 'first'>>;
  interests?: Resolver<ResolversTypes['InterestConnection'], ParentType, ContextType, RequireFields<QueryInterestsArgs, 'first'>>;
  conflictsOfInterest?: Resolver<ResolversTypes['ConflictOfInterestConnection'], ParentType, ContextType, RequireFields<QueryConflictsOfInterestArgs, 'first'>>;
  exposureReport?: Resolver<ResolversTypes['ExposureReport'], ParentType, ContextType, RequireFields<QueryExposureReportArgs, 'firstPage'>>;
  rankingRunVerification?: Resolver<ResolversTypes['RunVerification'], ParentType, ContextType, RequireFields<QueryRankingRunVerificationArgs, 'id'>>;
  weightsPresets?: Resolver<ResolversTypes['WeightsPresetConnection'], ParentType, ContextType, RequireFields<QueryWeightsPresetsArgs, 'first'>>;
  search?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'kind' | 'text' | 'first' | 'offset'>>;
  suggestions?: Resolver<ResolversTypes['Suggestions'], ParentType, ContextType, RequireFields<QuerySuggestionsArgs, 'text'>>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType, RequireFields<QueryProgrammeArgs, 'id'>>;
  programmes?: Resolver<ResolversTypes['ProgrammeConnection'], ParentType, ContextType, RequireFields<QueryProgrammesArgs, 'first'>>;
  programmeQuestions?: Resolver<ResolversTypes['ProgrammeQuestionConnection'], ParentType, ContextType, RequireFields<QueryProgrammeQuestionsArgs, 'programmeId' | 'first'>>;
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType, RequireFields<QueryProposalArgs, 'id'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<QueryProposalsArgs, 'first' | 'toReview' | 'isFollowUpDue'>>;
  proposalEligibility?: Resolver<ResolversTypes['ProposalEligibility'], ParentType, ContextType, RequireFields<QueryProposalEligibilityArgs, 'id'>>;
  proposalSuggestions?: Resolver<ResolversTypes['ProposalSuggestions'], ParentType, ContextType, RequireFields<QueryProposalSuggestionsArgs, 'id' | 'first' | 'locale'>>;
  fundingSource?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType, RequireFields<QueryFundingSourceArgs, 'id'>>;
  fundingSources?: Resolver<ResolversTypes['FundingSourceConnection'], ParentType, ContextType, RequireFields<QueryFundingSourcesArgs, 'first'>>;
  fundingCheck?: Resolver<ResolversTypes['FundingCheck'], ParentType, ContextType, RequireFields<QueryFundingCheckArgs, 'id' | 'proposalId' | 'locale'>>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType, RequireFields<QueryEventArgs, 'id'>>;
  events?: Resolver<ResolversTypes['EventConnection'], ParentType, ContextType, RequireFields<QueryEventsArgs, 'first'>>;
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType, RequireFields<QueryRegistrationArgs, 'id'>>;
  registrations?: Resolver<ResolversTypes['RegistrationConnection'], ParentType, ContextType, RequireFields<QueryRegistrationsArgs, 'first'>>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, RequireFields<QueryParticipantsArgs, 'eventId' | 'first'>>;
  participantInterests?: Resolver<ResolversTypes['ParticipantInterestConnection'], ParentType, ContextType, RequireFields<QueryParticipantInterestsArgs, 'eventId' | 'first'>>;
  timetable?: Resolver<Maybe<ResolversTypes['Timetable']>, ParentType, ContextType, RequireFields<QueryTimetableArgs, 'id'>>;
  timetables?: Resolver<ResolversTypes['TimetableConnection'], ParentType, ContextType, RequireFields<QueryTimetablesArgs, 'first'>>;
  checkTimetable?: Resolver<Array<ResolversTypes['TimetableFinding']>, ParentType, ContextType, RequireFields<QueryCheckTimetableArgs, 'id'>>;
  agenda?: Resolver<ResolversTypes['Agenda'], ParentType, ContextType, RequireFields<QueryAgendaArgs, 'first'>>;
  tableAgenda?: Resolver<ResolversTypes['TableAgenda'], ParentType, ContextType, RequireFields<QueryTableAgendaArgs, 'eventId' | 'table'>>;
  agendaEntry?: Resolver<ResolversTypes['AgendaEntry'], ParentType, ContextType, RequireFields<QueryAgendaEntryArgs, 'meetingId'>>;
  calendarFeed?: Resolver<Maybe<ResolversTypes['CalendarFeed']>, ParentType, ContextType>;
  agendaPrint?: Resolver<Maybe<ResolversTypes['AgendaPrint']>, ParentType, ContextType, RequireFields<QueryAgendaPrintArgs, 'id'>>;
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryMeetingsArgs, 'first'>>;
  unseatedMeetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<QueryUnseatedMeetingsArgs, 'eventId' | 'first'>>;
  freeTimes?: Resolver<ResolversTypes['FreeTimes'], ParentType, ContextType, RequireFields<QueryFreeTimesArgs, 'input'>>;
  personalBlocks?: Resolver<ResolversTypes['PersonalBlockConnection'], ParentType, ContextType, RequireFields<QueryPersonalBlocksArgs, 'first'>>;
  waitingList?: Resolver<ResolversTypes['WaitingEntryConnection'], ParentType, ContextType, RequireFields<QueryWaitingListArgs, 'eventId' | 'first'>>;
  unansweredMeetings?: Resolver<ResolversTypes['UnansweredMeetings'], ParentType, ContextType, RequireFields<QueryUnansweredMeetingsArgs, 'olderThanHours'>>;
  meetingExchange?: Resolver<Maybe<ResolversTypes['MeetingExchange']>, ParentType, ContextType, RequireFields<QueryMeetingExchangeArgs, 'id'>>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  scopes?: Resolver<Maybe<Array<ResolversTypes['Scope']>>, ParentType, ContextType>;
  apiTokens?: Resolver<Array<ResolversTypes['ApiToken']>, ParentType, ContextType>;
};

export type MessageChoiceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MessageChoice'] = ResolversParentTypes['MessageChoice']> = {
  kind?: Resolver<ResolversTypes['MessageKind'], ParentType, ContextType>;
  delivery?: Resolver<ResolversTypes['MessageDelivery'], ParentType, ContextType>;
  allowed?: Resolver<Array<ResolversTypes['MessageDelivery']>, ParentType, ContextType>;
};

export type MessagePreferencesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MessagePreferences'] = ResolversParentTypes['MessagePreferences']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  choices?: Resolver<Array<ResolversTypes['MessageChoice']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LocalisedTextResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LocalisedText'] = ResolversParentTypes['LocalisedText']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OrganisationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Organisation'] = ResolversParentTypes['Organisation']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  names?: Resolver<Array<ResolversTypes['LocalisedText']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  networks?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  city?: Resolver<Maybe<ResolversTypes['CityProfile']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  challenges?: Resolver<ResolversTypes['ChallengeConnection'], ParentType, ContextType, RequireFields<OrganisationChallengesArgs, 'first'>>;
  solutions?: Resolver<ResolversTypes['SolutionConnection'], ParentType, ContextType, RequireFields<OrganisationSolutionsArgs, 'first'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<OrganisationPeopleArgs, 'first'>>;
  memberships?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<OrganisationMembershipsArgs, 'first'>>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<OrganisationProposalsArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<OrganisationMeetingsArgs, 'first'>>;
};

export type CityProfileResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CityProfile'] = ResolversParentTypes['CityProfile']> = {
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  populationSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isPopulationVerified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  incomeGroup?: Resolver<Maybe<ResolversTypes['IncomeGroup']>, ParentType, ContextType>;
  latitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  longitude?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PersonState'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ScopeResolvers = EnumResolverSignature<{ READ?: any, CHALLENGES_WRITE?: any, SOLUTIONS_WRITE?: any, MATCHMAKING_WRITE?: any, SCHEDULING_WRITE?: any, PROPOSALS_WRITE?: any, MEMBERSHIP_WRITE?: any, OPERATE?: any }, ResolversTypes['Scope']>;

export type ApiTokenResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApiToken'] = ResolversParentTypes['ApiToken']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['Scope']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  isRevoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FeeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Fee'] = ResolversParentTypes['Fee']> = {
  status?: Resolver<ResolversTypes['FeeStatus'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  tableVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  category?: Resolver<ResolversTypes['MembershipCategory'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  motivation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['MembershipAssessment']>, ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['MembershipDecision']>, ParentType, ContextType>;
  activeFrom?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  activeUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MembershipStep']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MembershipAssessmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MembershipAssessment'] = ResolversParentTypes['MembershipAssessment']> = {
  feeYear?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gdpPerCapitaPpp?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  gdpYear?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gdpSource?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fee?: Resolver<ResolversTypes['Fee'], ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MembershipDecisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MembershipDecision'] = ResolversParentTypes['MembershipDecision']> = {
  approved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MembershipStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MembershipStep'] = ResolversParentTypes['MembershipStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['MembershipState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MembershipState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['MinorUnits'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MoneyRangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MoneyRange'] = ResolversParentTypes['MoneyRange']> = {
  minimum?: Resolver<Maybe<ResolversTypes['MinorUnits']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['MinorUnits']>, ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RequirementResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Requirement'] = ResolversParentTypes['Requirement']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RequirementLevel'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimelineResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Timeline'] = ResolversParentTypes['Timeline']> = {
  startBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  deliverBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type WantedOutcomeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WantedOutcome'] = ResolversParentTypes['WantedOutcome']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  indicator?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ChallengeTranslationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChallengeTranslation'] = ResolversParentTypes['ChallengeTranslation']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['RequirementTranslation']>, ParentType, ContextType>;
  isMachineMade?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RequirementTranslationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RequirementTranslation'] = ResolversParentTypes['RequirementTranslation']> = {
  requirementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChallengeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ChallengeState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sdgs?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  sdgTargets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  requirements?: Resolver<Array<ResolversTypes['Requirement']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  timeline?: Resolver<ResolversTypes['Timeline'], ParentType, ContextType>;
  workLanguages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  populationAffected?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['WantedOutcome']>, ParentType, ContextType>;
  constraints?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  procurementRoute?: Resolver<ResolversTypes['ProcurementRoute'], ParentType, ContextType>;
  minimumReadiness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  excludedProviderKinds?: Resolver<Array<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  sourceUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  translations?: Resolver<Array<ResolversTypes['ChallengeTranslation']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<ChallengeMatchesArgs, 'first' | 'locale'>>;
  exclusionSummary?: Resolver<Maybe<ResolversTypes['ExclusionSummary']>, ParentType, ContextType, RequireFields<ChallengeExclusionSummaryArgs, 'locale'>>;
  ranking?: Resolver<Maybe<ResolversTypes['RankingStatus']>, ParentType, ContextType>;
  packages?: Resolver<Array<ResolversTypes['SolutionPackage']>, ParentType, ContextType, RequireFields<ChallengePackagesArgs, 'locale'>>;
};

export type ReferenceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Reference'] = ResolversParentTypes['Reference']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  city?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  cost?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['ReferenceEvidence'], ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contentRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SolutionState'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sdgs?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  sdgTargets?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  capabilities?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  limitations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  priceBasis?: Resolver<ResolversTypes['PriceBasis'], ParentType, ContextType>;
  isPriceIllustrative?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  readiness?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  regionsServed?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  countriesServed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  countriesNotServed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  standards?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  deliveryWeeks?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  isOpenSource?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  references?: Resolver<Array<ResolversTypes['Reference']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  listedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['MatchConnection'], ParentType, ContextType, RequireFields<SolutionMatchesArgs, 'first' | 'locale'>>;
};

export type RunVersionsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RunVersions'] = ResolversParentTypes['RunVersions']> = {
  weights?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  taxonomy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corpus?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReasonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Reason'] = ResolversParentTypes['Reason']> = {
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  contribution?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  matched?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RequirementCoverageResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RequirementCoverage'] = ResolversParentTypes['RequirementCoverage']> = {
  requirementId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['RequirementLevel'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['CoverageVerdict'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverrideResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Override'] = ResolversParentTypes['Override']> = {
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MatchInterestsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MatchInterests'] = ResolversParentTypes['MatchInterests']> = {
  city?: Resolver<Maybe<ResolversTypes['InterestLevel']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['InterestLevel']>, ParentType, ContextType>;
  isMutual?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MatchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Match'] = ResolversParentTypes['Match']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reader?: Resolver<ResolversTypes['MatchReader'], ParentType, ContextType>;
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  solutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  computedRank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['Reason']>, ParentType, ContextType>;
  coverage?: Resolver<Array<ResolversTypes['RequirementCoverage']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  improvements?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['RunVersions'], ParentType, ContextType>;
  holdsFor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rankedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isOutdated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  override?: Resolver<Maybe<ResolversTypes['Override']>, ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['DeclaredConflict']>, ParentType, ContextType>;
  interests?: Resolver<ResolversTypes['MatchInterests'], ParentType, ContextType>;
};

export type DeclaredConflictResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeclaredConflict'] = ResolversParentTypes['DeclaredConflict']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExclusionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Exclusion'] = ResolversParentTypes['Exclusion']> = {
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  solutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ExclusionReason'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  change?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExclusionCountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExclusionCount'] = ResolversParentTypes['ExclusionCount']> = {
  reason?: Resolver<ResolversTypes['ExclusionReason'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExclusionSummaryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExclusionSummary'] = ResolversParentTypes['ExclusionSummary']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byReason?: Resolver<Array<ResolversTypes['ExclusionCount']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RankingStatusResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RankingStatus'] = ResolversParentTypes['RankingStatus']> = {
  runId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RankingState'], ParentType, ContextType>;
  matchCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rankedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['FloorEffect']>, ParentType, ContextType>;
};

export type FloorEffectResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FloorEffect'] = ResolversParentTypes['FloorEffect']> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  raised?: Resolver<Array<ResolversTypes['RaisedMatch']>, ParentType, ContextType>;
};

export type RaisedMatchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RaisedMatch'] = ResolversParentTypes['RaisedMatch']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureReportResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExposureReport'] = ResolversParentTypes['ExposureReport']> = {
  lists?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solutions?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstPage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  providersOnFirstPages?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  gini?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  catalogueGini?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bySize?: Resolver<Array<ResolversTypes['GroupExposure']>, ParentType, ContextType>;
  byRegion?: Resolver<Array<ResolversTypes['GroupExposure']>, ParentType, ContextType>;
  byNewcomer?: Resolver<Array<ResolversTypes['GroupExposure']>, ParentType, ContextType>;
};

export type GroupExposureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GroupExposure'] = ResolversParentTypes['GroupExposure']> = {
  group?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  providers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  catalogueShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  exposureShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  firstPageShare?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ratio?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type RunVerificationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RunVerification'] = ResolversParentTypes['RunVerification']> = {
  runId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['RunVersions']>, ParentType, ContextType>;
  rankings?: Resolver<Array<ResolversTypes['VerifiedRanking']>, ParentType, ContextType>;
  unchecked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VerifiedRankingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VerifiedRanking'] = ResolversParentTypes['VerifiedRanking']> = {
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['VerificationOutcome'], ParentType, ContextType>;
  causes?: Resolver<Array<ResolversTypes['VerificationCause']>, ParentType, ContextType>;
  differences?: Resolver<Array<ResolversTypes['ResultDifference']>, ParentType, ContextType>;
};

export type VerificationCauseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VerificationCause'] = ResolversParentTypes['VerificationCause']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  now?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ResultDifferenceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResultDifference'] = ResolversParentTypes['ResultDifference']> = {
  path?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stored?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  repeated?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SolutionPackageResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SolutionPackage'] = ResolversParentTypes['SolutionPackage']> = {
  solutionIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  solutions?: Resolver<Array<ResolversTypes['Solution']>, ParentType, ContextType>;
  covers?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bestSingleCoverage?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProgressResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Progress'] = ResolversParentTypes['Progress']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RunFailureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RunFailure'] = ResolversParentTypes['RunFailure']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ScreenedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Screened'] = ResolversParentTypes['Screened']> = {
  lookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  holding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RankingRunResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RankingRun'] = ResolversParentTypes['RankingRun']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  challengeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RunState'], ParentType, ContextType>;
  progress?: Resolver<ResolversTypes['Progress'], ParentType, ContextType>;
  screened?: Resolver<Maybe<ResolversTypes['Screened']>, ParentType, ContextType>;
  versions?: Resolver<Maybe<ResolversTypes['RunVersions']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['RunFailure']>, ParentType, ContextType>;
};

export type InterestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Interest'] = ResolversParentTypes['Interest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  challengeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  solutionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  side?: Resolver<ResolversTypes['Side'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['InterestLevel'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ConflictOfInterestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConflictOfInterest'] = ResolversParentTypes['ConflictOfInterest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  withdrawnAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FeatureWeightResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FeatureWeight'] = ResolversParentTypes['FeatureWeight']> = {
  feature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type FairnessFloorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FairnessFloor'] = ResolversParentTypes['FairnessFloor']> = {
  firstTimeProviders?: Resolver<Maybe<ResolversTypes['FloorRule']>, ParentType, ContextType>;
  smallCities?: Resolver<Maybe<ResolversTypes['SmallCityRule']>, ParentType, ContextType>;
};

export type FloorRuleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FloorRule'] = ResolversParentTypes['FloorRule']> = {
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SmallCityRuleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SmallCityRule'] = ResolversParentTypes['SmallCityRule']> = {
  places?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  first?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type WeightsScopeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WeightsScope'] = ResolversParentTypes['WeightsScope']> = {
  kind?: Resolver<ResolversTypes['WeightsScopeKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type WeightsPresetResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WeightsPreset'] = ResolversParentTypes['WeightsPreset']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weightsVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weights?: Resolver<Array<ResolversTypes['FeatureWeight']>, ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['WeightsScope']>, ParentType, ContextType>;
  floor?: Resolver<Maybe<ResolversTypes['FairnessFloor']>, ParentType, ContextType>;
  isActive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  publishedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type HighlightPieceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['HighlightPiece'] = ResolversParentTypes['HighlightPiece']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  isMatch?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  title?: Resolver<Array<ResolversTypes['HighlightPiece']>, ParentType, ContextType>;
  snippet?: Resolver<Array<ResolversTypes['HighlightPiece']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
};

export type FacetValueResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FacetValue'] = ResolversParentTypes['FacetValue']> = {
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  values?: Resolver<Array<ResolversTypes['FacetValue']>, ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  hits?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  facets?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
};

export type ThemeWordsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ThemeWords'] = ResolversParentTypes['ThemeWords']> = {
  theme?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SuggestionsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Suggestions'] = ResolversParentTypes['Suggestions']> = {
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sdgs?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['ThemeWords']>, ParentType, ContextType>;
};

export type ProgrammeWindowResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProgrammeWindow'] = ResolversParentTypes['ProgrammeWindow']> = {
  stage?: Resolver<ResolversTypes['ProgrammeStage'], ParentType, ContextType>;
  opensAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closesAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WindowChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WindowChange'] = ResolversParentTypes['WindowChange']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Array<ResolversTypes['ProgrammeWindow']>, ParentType, ContextType>;
};

export type EligibilityRuleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EligibilityRule'] = ResolversParentTypes['EligibilityRule']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EligibilitySubject'], ParentType, ContextType>;
  allowed?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  excluded?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  minimum?: Resolver<Maybe<ResolversTypes['MinorUnits']>, ParentType, ContextType>;
  maximum?: Resolver<Maybe<ResolversTypes['MinorUnits']>, ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EligibilityFindingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EligibilityFinding'] = ResolversParentTypes['EligibilityFinding']> = {
  ruleId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['EligibilitySubject'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FindingVerdict'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type RubricCriterionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RubricCriterion'] = ResolversParentTypes['RubricCriterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RubricResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Rubric'] = ResolversParentTypes['Rubric']> = {
  criteria?: Resolver<Array<ResolversTypes['RubricCriterion']>, ParentType, ContextType>;
  maximumScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reviewsNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ProgrammeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Programme'] = ResolversParentTypes['Programme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProgrammeState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sponsorId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  sponsor?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  support?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  windows?: Resolver<Array<ResolversTypes['ProgrammeWindow']>, ParentType, ContextType>;
  eligibility?: Resolver<Array<ResolversTypes['EligibilityRule']>, ParentType, ContextType>;
  rubric?: Resolver<Maybe<ResolversTypes['Rubric']>, ParentType, ContextType>;
  windowChanges?: Resolver<Array<ResolversTypes['WindowChange']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposals?: Resolver<ResolversTypes['ProposalConnection'], ParentType, ContextType, RequireFields<ProgrammeProposalsArgs, 'first'>>;
  questions?: Resolver<ResolversTypes['ProgrammeQuestionConnection'], ParentType, ContextType, RequireFields<ProgrammeQuestionsArgs, 'first'>>;
};

export type ProgrammeQuestionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProgrammeQuestion'] = ResolversParentTypes['ProgrammeQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  programmeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['QuestionState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  referredTo?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProposalBudgetResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalBudget'] = ResolversParentTypes['ProposalBudget']> = {
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  ownContribution?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type ProposalOriginResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalOrigin'] = ResolversParentTypes['ProposalOrigin']> = {
  kind?: Resolver<ResolversTypes['ProposalOriginKind'], ParentType, ContextType>;
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  organisations?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rank?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ReviewerRecusalResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReviewerRecusal'] = ResolversParentTypes['ReviewerRecusal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProposalReviewerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalReviewer'] = ResolversParentTypes['ProposalReviewer']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  assignedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recusal?: Resolver<Maybe<ResolversTypes['ReviewerRecusal']>, ParentType, ContextType>;
};

export type ProposalDecisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalDecision'] = ResolversParentTypes['ProposalDecision']> = {
  kind?: Resolver<ResolversTypes['DecisionKind'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  decidedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  reviewIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ProposalConsultantResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalConsultant'] = ResolversParentTypes['ProposalConsultant']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  chosenBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  chosenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProposalOutcomeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalOutcome'] = ResolversParentTypes['ProposalOutcome']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OutcomeKind'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['OutcomePeriod'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProposalWithdrawalResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalWithdrawal'] = ResolversParentTypes['ProposalWithdrawal']> = {
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ProposalResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Proposal'] = ResolversParentTypes['Proposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ProposalState'], ParentType, ContextType>;
  programmeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sdgs?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  challengeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  budget?: Resolver<Maybe<ResolversTypes['ProposalBudget']>, ParentType, ContextType>;
  expectedOutcome?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ProposalOrigin'], ParentType, ContextType>;
  eligibility?: Resolver<Array<ResolversTypes['EligibilityFinding']>, ParentType, ContextType>;
  rubric?: Resolver<Maybe<ResolversTypes['Rubric']>, ParentType, ContextType>;
  reviewers?: Resolver<Array<ResolversTypes['ProposalReviewer']>, ParentType, ContextType>;
  reviews?: Resolver<ResolversTypes['ProposalReviewConnection'], ParentType, ContextType, RequireFields<ProposalReviewsArgs, 'first'>>;
  decisions?: Resolver<Array<ResolversTypes['ProposalDecision']>, ParentType, ContextType>;
  consultant?: Resolver<Maybe<ResolversTypes['ProposalConsultant']>, ParentType, ContextType>;
  outcomes?: Resolver<Array<ResolversTypes['ProposalOutcome']>, ParentType, ContextType>;
  nextFollowUpAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  completedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  withdrawal?: Resolver<Maybe<ResolversTypes['ProposalWithdrawal']>, ParentType, ContextType>;
};

export type ReviewScoreResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReviewScore'] = ResolversParentTypes['ReviewScore']> = {
  criterionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProposalReviewResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalReview'] = ResolversParentTypes['ProposalReview']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  givenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isSealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scores?: Resolver<Maybe<Array<ResolversTypes['ReviewScore']>>, ParentType, ContextType>;
  comment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ProposalEligibilityResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalEligibility'] = ResolversParentTypes['ProposalEligibility']> = {
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['EligibilityFinding']>, ParentType, ContextType>;
};

export type PartnerSuggestionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PartnerSuggestion'] = ResolversParentTypes['PartnerSuggestion']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  sharedThemes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  solutions?: Resolver<Array<ResolversTypes['Solution']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProposalSuggestionsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalSuggestions'] = ResolversParentTypes['ProposalSuggestions']> = {
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['PartnerSuggestion']>, ParentType, ContextType>;
  fundingSources?: Resolver<Array<ResolversTypes['FundingCheck']>, ParentType, ContextType>;
};

export type FundingWindowResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FundingWindow'] = ResolversParentTypes['FundingWindow']> = {
  opensAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type FundingSourceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FundingSource'] = ResolversParentTypes['FundingSource']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundingSourceState'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['FundingInstrument'], ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  regions?: Resolver<Array<ResolversTypes['Region']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['MoneyRange']>, ParentType, ContextType>;
  window?: Resolver<ResolversTypes['FundingWindow'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FundingFindingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FundingFinding'] = ResolversParentTypes['FundingFinding']> = {
  aspect?: Resolver<ResolversTypes['FundingAspect'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['FindingVerdict'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundingCheckResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FundingCheck'] = ResolversParentTypes['FundingCheck']> = {
  fundingSourceId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fundingSource?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  proposalId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isEligible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['FundingFinding']>, ParentType, ContextType>;
};

export type ProgrammeConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProgrammeConnection'] = ResolversParentTypes['ProgrammeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Programme']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgrammeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProgrammeEdge'] = ResolversParentTypes['ProgrammeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Programme'], ParentType, ContextType>;
};

export type ProgrammeQuestionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProgrammeQuestionConnection'] = ResolversParentTypes['ProgrammeQuestionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProgrammeQuestionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProgrammeQuestion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProgrammeQuestionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProgrammeQuestionEdge'] = ResolversParentTypes['ProgrammeQuestionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProgrammeQuestion'], ParentType, ContextType>;
};

export type ProposalConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalConnection'] = ResolversParentTypes['ProposalConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Proposal']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProposalEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalEdge'] = ResolversParentTypes['ProposalEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Proposal'], ParentType, ContextType>;
};

export type ProposalReviewConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalReviewConnection'] = ResolversParentTypes['ProposalReviewConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ProposalReviewEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ProposalReview']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ProposalReviewEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposalReviewEdge'] = ResolversParentTypes['ProposalReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ProposalReview'], ParentType, ContextType>;
};

export type FundingSourceConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FundingSourceConnection'] = ResolversParentTypes['FundingSourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FundingSourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FundingSourceEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FundingSourceEdge'] = ResolversParentTypes['FundingSourceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FundingSource'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createProgramme?: Resolver<ResolversTypes['CreateProgrammePayload'], ParentType, ContextType, RequireFields<MutationCreateProgrammeArgs, 'input'>>;
  updateProgramme?: Resolver<ResolversTypes['UpdateProgrammePayload'], ParentType, ContextType, RequireFields<MutationUpdateProgrammeArgs, 'input'>>;
  publishProgramme?: Resolver<ResolversTypes['PublishProgrammePayload'], ParentType, ContextType, RequireFields<MutationPublishProgrammeArgs, 'input'>>;
  moveProgrammeWindows?: Resolver<ResolversTypes['MoveProgrammeWindowsPayload'], ParentType, ContextType, RequireFields<MutationMoveProgrammeWindowsArgs, 'input'>>;
  closeProgramme?: Resolver<ResolversTypes['CloseProgrammePayload'], ParentType, ContextType, RequireFields<MutationCloseProgrammeArgs, 'input'>>;
  withdrawProgramme?: Resolver<ResolversTypes['WithdrawProgrammePayload'], ParentType, ContextType, RequireFields<MutationWithdrawProgrammeArgs, 'input'>>;
  askProgrammeQuestion?: Resolver<ResolversTypes['AskProgrammeQuestionPayload'], ParentType, ContextType, RequireFields<MutationAskProgrammeQuestionArgs, 'input'>>;
  answerProgrammeQuestion?: Resolver<ResolversTypes['AnswerProgrammeQuestionPayload'], ParentType, ContextType, RequireFields<MutationAnswerProgrammeQuestionArgs, 'input'>>;
  referProgrammeQuestion?: Resolver<ResolversTypes['ReferProgrammeQuestionPayload'], ParentType, ContextType, RequireFields<MutationReferProgrammeQuestionArgs, 'input'>>;
  createProposal?: Resolver<ResolversTypes['CreateProposalPayload'], ParentType, ContextType, RequireFields<MutationCreateProposalArgs, 'input'>>;
  updateProposal?: Resolver<ResolversTypes['UpdateProposalPayload'], ParentType, ContextType, RequireFields<MutationUpdateProposalArgs, 'input'>>;
  submitProposal?: Resolver<ResolversTypes['SubmitProposalPayload'], ParentType, ContextType, RequireFields<MutationSubmitProposalArgs, 'input'>>;
  withdrawProposal?: Resolver<ResolversTypes['WithdrawProposalPayload'], ParentType, ContextType, RequireFields<MutationWithdrawProposalArgs, 'input'>>;
  startProposalReview?: Resolver<ResolversTypes['StartProposalReviewPayload'], ParentType, ContextType, RequireFields<MutationStartProposalReviewArgs, 'input'>>;
  setProposalReviewers?: Resolver<ResolversTypes['SetProposalReviewersPayload'], ParentType, ContextType, RequireFields<MutationSetProposalReviewersArgs, 'input'>>;
  giveReview?: Resolver<ResolversTypes['GiveReviewPayload'], ParentType, ContextType, RequireFields<MutationGiveReviewArgs, 'input'>>;
  stepBackFromReview?: Resolver<ResolversTypes['StepBackFromReviewPayload'], ParentType, ContextType, RequireFields<MutationStepBackFromReviewArgs, 'input'>>;
  decideProposal?: Resolver<ResolversTypes['DecideProposalPayload'], ParentType, ContextType, RequireFields<MutationDecideProposalArgs, 'input'>>;
  chooseConsultant?: Resolver<ResolversTypes['ChooseConsultantPayload'], ParentType, ContextType, RequireFields<MutationChooseConsultantArgs, 'input'>>;
  startFeasibilityStudy?: Resolver<ResolversTypes['StartFeasibilityStudyPayload'], ParentType, ContextType, RequireFields<MutationStartFeasibilityStudyArgs, 'input'>>;
  startPilot?: Resolver<ResolversTypes['StartPilotPayload'], ParentType, ContextType, RequireFields<MutationStartPilotArgs, 'input'>>;
  completeProposal?: Resolver<ResolversTypes['CompleteProposalPayload'], ParentType, ContextType, RequireFields<MutationCompleteProposalArgs, 'input'>>;
  recordOutcome?: Resolver<ResolversTypes['RecordOutcomePayload'], ParentType, ContextType, RequireFields<MutationRecordOutcomeArgs, 'input'>>;
  createFundingSource?: Resolver<ResolversTypes['CreateFundingSourcePayload'], ParentType, ContextType, RequireFields<MutationCreateFundingSourceArgs, 'input'>>;
  updateFundingSource?: Resolver<ResolversTypes['UpdateFundingSourcePayload'], ParentType, ContextType, RequireFields<MutationUpdateFundingSourceArgs, 'input'>>;
  archiveFundingSource?: Resolver<ResolversTypes['ArchiveFundingSourcePayload'], ParentType, ContextType, RequireFields<MutationArchiveFundingSourceArgs, 'input'>>;
  rebuildProposalCopies?: Resolver<ResolversTypes['RebuildProposalCopiesPayload'], ParentType, ContextType>;
  createEvent?: Resolver<ResolversTypes['CreateEventPayload'], ParentType, ContextType, RequireFields<MutationCreateEventArgs, 'input'>>;
  updateEvent?: Resolver<ResolversTypes['UpdateEventPayload'], ParentType, ContextType, RequireFields<MutationUpdateEventArgs, 'input'>>;
  openEvent?: Resolver<ResolversTypes['OpenEventPayload'], ParentType, ContextType, RequireFields<MutationOpenEventArgs, 'input'>>;
  closeEvent?: Resolver<ResolversTypes['CloseEventPayload'], ParentType, ContextType, RequireFields<MutationCloseEventArgs, 'input'>>;
  reopenEvent?: Resolver<ResolversTypes['ReopenEventPayload'], ParentType, ContextType, RequireFields<MutationReopenEventArgs, 'input'>>;
  endEvent?: Resolver<ResolversTypes['EndEventPayload'], ParentType, ContextType, RequireFields<MutationEndEventArgs, 'input'>>;
  cancelEvent?: Resolver<ResolversTypes['CancelEventPayload'], ParentType, ContextType, RequireFields<MutationCancelEventArgs, 'input'>>;
  register?: Resolver<ResolversTypes['RegisterPayload'], ParentType, ContextType, RequireFields<MutationRegisterArgs, 'input'>>;
  updateRegistration?: Resolver<ResolversTypes['UpdateRegistrationPayload'], ParentType, ContextType, RequireFields<MutationUpdateRegistrationArgs, 'input'>>;
  confirmRegistration?: Resolver<ResolversTypes['ConfirmRegistrationPayload'], ParentType, ContextType, RequireFields<MutationConfirmRegistrationArgs, 'input'>>;
  declineRegistration?: Resolver<ResolversTypes['DeclineRegistrationPayload'], ParentType, ContextType, RequireFields<MutationDeclineRegistrationArgs, 'input'>>;
  cancelRegistration?: Resolver<ResolversTypes['CancelRegistrationPayload'], ParentType, ContextType, RequireFields<MutationCancelRegistrationArgs, 'input'>>;
  stateParticipantInterest?: Resolver<ResolversTypes['StateParticipantInterestPayload'], ParentType, ContextType, RequireFields<MutationStateParticipantInterestArgs, 'input'>>;
  withdrawParticipantInterest?: Resolver<ResolversTypes['WithdrawParticipantInterestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawParticipantInterestArgs, 'input'>>;
  requestTimetable?: Resolver<ResolversTypes['RequestTimetablePayload'], ParentType, ContextType, RequireFields<MutationRequestTimetableArgs, 'input'>>;
  replanTimetable?: Resolver<ResolversTypes['ReplanTimetablePayload'], ParentType, ContextType, RequireFields<MutationReplanTimetableArgs, 'input'>>;
  cancelTimetable?: Resolver<ResolversTypes['CancelTimetablePayload'], ParentType, ContextType, RequireFields<MutationCancelTimetableArgs, 'input'>>;
  reviewTimetable?: Resolver<ResolversTypes['ReviewTimetablePayload'], ParentType, ContextType, RequireFields<MutationReviewTimetableArgs, 'input'>>;
  publishTimetable?: Resolver<ResolversTypes['PublishTimetablePayload'], ParentType, ContextType, RequireFields<MutationPublishTimetableArgs, 'input'>>;
  editTimetable?: Resolver<ResolversTypes['EditTimetablePayload'], ParentType, ContextType, RequireFields<MutationEditTimetableArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInPayload'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutPayload'], ParentType, ContextType>;
  changePassword?: Resolver<ResolversTypes['ChangePasswordPayload'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  inspectLink?: Resolver<ResolversTypes['InspectLinkPayload'], ParentType, ContextType, RequireFields<MutationInspectLinkArgs, 'input'>>;
  redeemLink?: Resolver<ResolversTypes['RedeemLinkPayload'], ParentType, ContextType, RequireFields<MutationRedeemLinkArgs, 'input'>>;
  requestPasswordReset?: Resolver<ResolversTypes['RequestPasswordResetPayload'], ParentType, ContextType, RequireFields<MutationRequestPasswordResetArgs, 'input'>>;
  createApiToken?: Resolver<ResolversTypes['CreateApiTokenPayload'], ParentType, ContextType, RequireFields<MutationCreateApiTokenArgs, 'input'>>;
  revokeApiToken?: Resolver<ResolversTypes['RevokeApiTokenPayload'], ParentType, ContextType, RequireFields<MutationRevokeApiTokenArgs, 'input'>>;
  chooseMessages?: Resolver<ResolversTypes['ChooseMessagesPayload'], ParentType, ContextType, RequireFields<MutationChooseMessagesArgs, 'input'>>;
  createOrganisation?: Resolver<ResolversTypes['CreateOrganisationPayload'], ParentType, ContextType, RequireFields<MutationCreateOrganisationArgs, 'input'>>;
  updateOrganisation?: Resolver<ResolversTypes['UpdateOrganisationPayload'], ParentType, ContextType, RequireFields<MutationUpdateOrganisationArgs, 'input'>>;
  invitePerson?: Resolver<ResolversTypes['InvitePersonPayload'], ParentType, ContextType, RequireFields<MutationInvitePersonArgs, 'input'>>;
  updatePerson?: Resolver<ResolversTypes['UpdatePersonPayload'], ParentType, ContextType, RequireFields<MutationUpdatePersonArgs, 'input'>>;
  setPersonRoles?: Resolver<ResolversTypes['SetPersonRolesPayload'], ParentType, ContextType, RequireFields<MutationSetPersonRolesArgs, 'input'>>;
  disablePerson?: Resolver<ResolversTypes['DisablePersonPayload'], ParentType, ContextType, RequireFields<MutationDisablePersonArgs, 'input'>>;
  applyForMembership?: Resolver<ResolversTypes['ApplyForMembershipPayload'], ParentType, ContextType, RequireFields<MutationApplyForMembershipArgs, 'input'>>;
  assessMembership?: Resolver<ResolversTypes['AssessMembershipPayload'], ParentType, ContextType, RequireFields<MutationAssessMembershipArgs, 'input'>>;
  decideMembership?: Resolver<ResolversTypes['DecideMembershipPayload'], ParentType, ContextType, RequireFields<MutationDecideMembershipArgs, 'input'>>;
  activateMembership?: Resolver<ResolversTypes['ActivateMembershipPayload'], ParentType, ContextType, RequireFields<MutationActivateMembershipArgs, 'input'>>;
  lapseMembership?: Resolver<ResolversTypes['LapseMembershipPayload'], ParentType, ContextType, RequireFields<MutationLapseMembershipArgs, 'input'>>;
  createChallenge?: Resolver<ResolversTypes['CreateChallengePayload'], ParentType, ContextType, RequireFields<MutationCreateChallengeArgs, 'input'>>;
  updateChallenge?: Resolver<ResolversTypes['UpdateChallengePayload'], ParentType, ContextType, RequireFields<MutationUpdateChallengeArgs, 'input'>>;
  publishChallenge?: Resolver<ResolversTypes['PublishChallengePayload'], ParentType, ContextType, RequireFields<MutationPublishChallengeArgs, 'input'>>;
  withdrawChallenge?: Resolver<ResolversTypes['WithdrawChallengePayload'], ParentType, ContextType, RequireFields<MutationWithdrawChallengeArgs, 'input'>>;
  closeChallenge?: Resolver<ResolversTypes['CloseChallengePayload'], ParentType, ContextType, RequireFields<MutationCloseChallengeArgs, 'input'>>;
  setChallengeTranslation?: Resolver<ResolversTypes['SetChallengeTranslationPayload'], ParentType, ContextType, RequireFields<MutationSetChallengeTranslationArgs, 'input'>>;
  removeChallengeTranslation?: Resolver<ResolversTypes['RemoveChallengeTranslationPayload'], ParentType, ContextType, RequireFields<MutationRemoveChallengeTranslationArgs, 'input'>>;
  createSolution?: Resolver<ResolversTypes['CreateSolutionPayload'], ParentType, ContextType, RequireFields<MutationCreateSolutionArgs, 'input'>>;
  updateSolution?: Resolver<ResolversTypes['UpdateSolutionPayload'], ParentType, ContextType, RequireFields<MutationUpdateSolutionArgs, 'input'>>;
  submitSolutionForReview?: Resolver<ResolversTypes['SubmitSolutionForReviewPayload'], ParentType, ContextType, RequireFields<MutationSubmitSolutionForReviewArgs, 'input'>>;
  approveSolution?: Resolver<ResolversTypes['ApproveSolutionPayload'], ParentType, ContextType, RequireFields<MutationApproveSolutionArgs, 'input'>>;
  sendBackSolution?: Resolver<ResolversTypes['SendBackSolutionPayload'], ParentType, ContextType, RequireFields<MutationSendBackSolutionArgs, 'input'>>;
  archiveSolution?: Resolver<ResolversTypes['ArchiveSolutionPayload'], ParentType, ContextType, RequireFields<MutationArchiveSolutionArgs, 'input'>>;
  setReference?: Resolver<ResolversTypes['SetReferencePayload'], ParentType, ContextType, RequireFields<MutationSetReferenceArgs, 'input'>>;
  removeReference?: Resolver<ResolversTypes['RemoveReferencePayload'], ParentType, ContextType, RequireFields<MutationRemoveReferenceArgs, 'input'>>;
  confirmReference?: Resolver<ResolversTypes['ConfirmReferencePayload'], ParentType, ContextType, RequireFields<MutationConfirmReferenceArgs, 'input'>>;
  requestRankingRun?: Resolver<ResolversTypes['RequestRankingRunPayload'], ParentType, ContextType, RequireFields<MutationRequestRankingRunArgs, 'input'>>;
  cancelRankingRun?: Resolver<ResolversTypes['CancelRankingRunPayload'], ParentType, ContextType, RequireFields<MutationCancelRankingRunArgs, 'input'>>;
  overrideMatch?: Resolver<ResolversTypes['OverrideMatchPayload'], ParentType, ContextType, RequireFields<MutationOverrideMatchArgs, 'input'>>;
  removeMatchOverride?: Resolver<ResolversTypes['RemoveMatchOverridePayload'], ParentType, ContextType, RequireFields<MutationRemoveMatchOverrideArgs, 'input'>>;
  stateInterest?: Resolver<ResolversTypes['StateInterestPayload'], ParentType, ContextType, RequireFields<MutationStateInterestArgs, 'input'>>;
  withdrawInterest?: Resolver<ResolversTypes['WithdrawInterestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawInterestArgs, 'input'>>;
  declareConflictOfInterest?: Resolver<ResolversTypes['DeclareConflictOfInterestPayload'], ParentType, ContextType, RequireFields<MutationDeclareConflictOfInterestArgs, 'input'>>;
  withdrawConflictOfInterest?: Resolver<ResolversTypes['WithdrawConflictOfInterestPayload'], ParentType, ContextType, RequireFields<MutationWithdrawConflictOfInterestArgs, 'input'>>;
  publishWeights?: Resolver<ResolversTypes['PublishWeightsPayload'], ParentType, ContextType, RequireFields<MutationPublishWeightsArgs, 'input'>>;
  rebuildCopies?: Resolver<ResolversTypes['RebuildCopiesPayload'], ParentType, ContextType>;
  requestAgendaPrint?: Resolver<ResolversTypes['RequestAgendaPrintPayload'], ParentType, ContextType, RequireFields<MutationRequestAgendaPrintArgs, 'input'>>;
  cancelAgendaPrint?: Resolver<ResolversTypes['CancelAgendaPrintPayload'], ParentType, ContextType, RequireFields<MutationCancelAgendaPrintArgs, 'input'>>;
  createCalendarFeed?: Resolver<ResolversTypes['CreateCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationCreateCalendarFeedArgs, 'input'>>;
  revokeCalendarFeed?: Resolver<ResolversTypes['RevokeCalendarFeedPayload'], ParentType, ContextType, RequireFields<MutationRevokeCalendarFeedArgs, 'input'>>;
  requestMeeting?: Resolver<ResolversTypes['RequestMeetingPayload'], ParentType, ContextType, RequireFields<MutationRequestMeetingArgs, 'input'>>;
  acceptMeeting?: Resolver<ResolversTypes['AcceptMeetingPayload'], ParentType, ContextType, RequireFields<MutationAcceptMeetingArgs, 'input'>>;
  declineMeeting?: Resolver<ResolversTypes['DeclineMeetingPayload'], ParentType, ContextType, RequireFields<MutationDeclineMeetingArgs, 'input'>>;
  withdrawMeeting?: Resolver<ResolversTypes['WithdrawMeetingPayload'], ParentType, ContextType, RequireFields<MutationWithdrawMeetingArgs, 'input'>>;
  moveMeeting?: Resolver<ResolversTypes['MoveMeetingPayload'], ParentType, ContextType, RequireFields<MutationMoveMeetingArgs, 'input'>>;
  proposeMeetingMove?: Resolver<ResolversTypes['ProposeMeetingMovePayload'], ParentType, ContextType, RequireFields<MutationProposeMeetingMoveArgs, 'input'>>;
  answerMeetingMove?: Resolver<ResolversTypes['AnswerMeetingMovePayload'], ParentType, ContextType, RequireFields<MutationAnswerMeetingMoveArgs, 'input'>>;
  changeMeetingPeople?: Resolver<ResolversTypes['ChangeMeetingPeoplePayload'], ParentType, ContextType, RequireFields<MutationChangeMeetingPeopleArgs, 'input'>>;
  cancelMeeting?: Resolver<ResolversTypes['CancelMeetingPayload'], ParentType, ContextType, RequireFields<MutationCancelMeetingArgs, 'input'>>;
  exchangeMeetings?: Resolver<ResolversTypes['ExchangeMeetingsPayload'], ParentType, ContextType, RequireFields<MutationExchangeMeetingsArgs, 'input'>>;
  recordMeetingAttendance?: Resolver<ResolversTypes['RecordMeetingAttendancePayload'], ParentType, ContextType, RequireFields<MutationRecordMeetingAttendanceArgs, 'input'>>;
  giveMeetingFeedback?: Resolver<ResolversTypes['GiveMeetingFeedbackPayload'], ParentType, ContextType, RequireFields<MutationGiveMeetingFeedbackArgs, 'input'>>;
  answerMeetingFollowUp?: Resolver<ResolversTypes['AnswerMeetingFollowUpPayload'], ParentType, ContextType, RequireFields<MutationAnswerMeetingFollowUpArgs, 'input'>>;
  remindUnansweredMeetings?: Resolver<ResolversTypes['RemindUnansweredMeetingsPayload'], ParentType, ContextType, RequireFields<MutationRemindUnansweredMeetingsArgs, 'input'>>;
  addPersonalBlock?: Resolver<ResolversTypes['AddPersonalBlockPayload'], ParentType, ContextType, RequireFields<MutationAddPersonalBlockArgs, 'input'>>;
  removePersonalBlock?: Resolver<ResolversTypes['RemovePersonalBlockPayload'], ParentType, ContextType, RequireFields<MutationRemovePersonalBlockArgs, 'input'>>;
  joinWaitingList?: Resolver<ResolversTypes['JoinWaitingListPayload'], ParentType, ContextType, RequireFields<MutationJoinWaitingListArgs, 'input'>>;
  leaveWaitingList?: Resolver<ResolversTypes['LeaveWaitingListPayload'], ParentType, ContextType, RequireFields<MutationLeaveWaitingListArgs, 'input'>>;
};

export type CreateProgrammePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateProgrammePayload'] = ResolversParentTypes['CreateProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProgrammePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateProgrammePayload'] = ResolversParentTypes['UpdateProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishProgrammePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PublishProgrammePayload'] = ResolversParentTypes['PublishProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveProgrammeWindowsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MoveProgrammeWindowsPayload'] = ResolversParentTypes['MoveProgrammeWindowsPayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseProgrammePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CloseProgrammePayload'] = ResolversParentTypes['CloseProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawProgrammePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WithdrawProgrammePayload'] = ResolversParentTypes['WithdrawProgrammePayload']> = {
  programme?: Resolver<Maybe<ResolversTypes['Programme']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AskProgrammeQuestionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AskProgrammeQuestionPayload'] = ResolversParentTypes['AskProgrammeQuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['ProgrammeQuestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerProgrammeQuestionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnswerProgrammeQuestionPayload'] = ResolversParentTypes['AnswerProgrammeQuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['ProgrammeQuestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReferProgrammeQuestionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReferProgrammeQuestionPayload'] = ResolversParentTypes['ReferProgrammeQuestionPayload']> = {
  question?: Resolver<Maybe<ResolversTypes['ProgrammeQuestion']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateProposalPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateProposalPayload'] = ResolversParentTypes['CreateProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateProposalPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateProposalPayload'] = ResolversParentTypes['UpdateProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitProposalPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubmitProposalPayload'] = ResolversParentTypes['SubmitProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawProposalPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WithdrawProposalPayload'] = ResolversParentTypes['WithdrawProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartProposalReviewPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StartProposalReviewPayload'] = ResolversParentTypes['StartProposalReviewPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetProposalReviewersPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetProposalReviewersPayload'] = ResolversParentTypes['SetProposalReviewersPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveReviewPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GiveReviewPayload'] = ResolversParentTypes['GiveReviewPayload']> = {
  review?: Resolver<Maybe<ResolversTypes['ProposalReview']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StepBackFromReviewPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StepBackFromReviewPayload'] = ResolversParentTypes['StepBackFromReviewPayload']> = {
  steppedBack?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideProposalPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DecideProposalPayload'] = ResolversParentTypes['DecideProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChooseConsultantPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChooseConsultantPayload'] = ResolversParentTypes['ChooseConsultantPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartFeasibilityStudyPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StartFeasibilityStudyPayload'] = ResolversParentTypes['StartFeasibilityStudyPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StartPilotPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StartPilotPayload'] = ResolversParentTypes['StartPilotPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CompleteProposalPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CompleteProposalPayload'] = ResolversParentTypes['CompleteProposalPayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordOutcomePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordOutcomePayload'] = ResolversParentTypes['RecordOutcomePayload']> = {
  proposal?: Resolver<Maybe<ResolversTypes['Proposal']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateFundingSourcePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateFundingSourcePayload'] = ResolversParentTypes['CreateFundingSourcePayload']> = {
  fundingSource?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateFundingSourcePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateFundingSourcePayload'] = ResolversParentTypes['UpdateFundingSourcePayload']> = {
  fundingSource?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveFundingSourcePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArchiveFundingSourcePayload'] = ResolversParentTypes['ArchiveFundingSourcePayload']> = {
  fundingSource?: Resolver<Maybe<ResolversTypes['FundingSource']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RebuildProposalCopiesPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RebuildProposalCopiesPayload'] = ResolversParentTypes['RebuildProposalCopiesPayload']> = {
  jobId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EventSlotResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventSlot'] = ResolversParentTypes['EventSlot']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SlotKind'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  tables?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EventTableResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventTable'] = ResolversParentTypes['EventTable']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  features?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventEligibilityResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventEligibility'] = ResolversParentTypes['EventEligibility']> = {
  admits?: Resolver<Array<ResolversTypes['Admission']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['MembershipCategory']>, ParentType, ContextType>;
  kinds?: Resolver<Array<ResolversTypes['OrganisationKind']>, ParentType, ContextType>;
  invitedOrganisationIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type KindLimitsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['KindLimits'] = ResolversParentTypes['KindLimits']> = {
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventRestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventRest'] = ResolversParentTypes['EventRest']> = {
  afterMeetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventWalkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventWalk'] = ResolversParentTypes['EventWalk']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  minutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EventInterpreterResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventInterpreter'] = ResolversParentTypes['EventInterpreter']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EventResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Event'] = ResolversParentTypes['Event']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EventState'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['AttendanceMode'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eligibility?: Resolver<ResolversTypes['EventEligibility'], ParentType, ContextType>;
  approval?: Resolver<ResolversTypes['RegistrationApproval'], ParentType, ContextType>;
  registrationClosesAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  slots?: Resolver<Array<ResolversTypes['EventSlot']>, ParentType, ContextType>;
  tables?: Resolver<Array<ResolversTypes['EventTable']>, ParentType, ContextType>;
  limits?: Resolver<Array<ResolversTypes['KindLimits']>, ParentType, ContextType>;
  rest?: Resolver<Maybe<ResolversTypes['EventRest']>, ParentType, ContextType>;
  walking?: Resolver<Array<ResolversTypes['EventWalk']>, ParentType, ContextType>;
  interpreters?: Resolver<Array<ResolversTypes['EventInterpreter']>, ParentType, ContextType>;
  firstDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  scheduleRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  publishedRun?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publishingRun?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<ResolversTypes['ParticipantConnection'], ParentType, ContextType, RequireFields<EventParticipantsArgs, 'first'>>;
  timetables?: Resolver<ResolversTypes['TimetableConnection'], ParentType, ContextType, RequireFields<EventTimetablesArgs, 'first'>>;
  meetings?: Resolver<ResolversTypes['MeetingConnection'], ParentType, ContextType, RequireFields<EventMeetingsArgs, 'first'>>;
};

export type EventConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventConnection'] = ResolversParentTypes['EventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Event']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EventEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EventEdge'] = ResolversParentTypes['EventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Event'], ParentType, ContextType>;
};

export type CreateEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateEventPayload'] = ResolversParentTypes['CreateEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateEventPayload'] = ResolversParentTypes['UpdateEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OpenEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OpenEventPayload'] = ResolversParentTypes['OpenEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CloseEventPayload'] = ResolversParentTypes['CloseEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReopenEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReopenEventPayload'] = ResolversParentTypes['ReopenEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EndEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EndEventPayload'] = ResolversParentTypes['EndEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelEventPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CancelEventPayload'] = ResolversParentTypes['CancelEventPayload']> = {
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AvailabilityWindowResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AvailabilityWindow'] = ResolversParentTypes['AvailabilityWindow']> = {
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type DelegateResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Delegate'] = ResolversParentTypes['Delegate']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mode?: Resolver<Maybe<ResolversTypes['AttendanceMode']>, ParentType, ContextType>;
  availability?: Resolver<Maybe<Array<ResolversTypes['AvailabilityWindow']>>, ParentType, ContextType>;
};

export type MeetingLimitsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingLimits'] = ResolversParentTypes['MeetingLimits']> = {
  minimum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maximum?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegistrationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Registration'] = ResolversParentTypes['Registration']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['RegistrationState'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  delegates?: Resolver<Array<ResolversTypes['Delegate']>, ParentType, ContextType>;
  limits?: Resolver<Maybe<ResolversTypes['MeetingLimits']>, ParentType, ContextType>;
  needs?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  registeredBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ParticipantResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Participant'] = ResolversParentTypes['Participant']> = {
  registrationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  country?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipantInterestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParticipantInterest'] = ResolversParentTypes['ParticipantInterest']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['InterestLevel'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  statedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type RegistrationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RegistrationConnection'] = ResolversParentTypes['RegistrationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RegistrationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Registration']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RegistrationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RegistrationEdge'] = ResolversParentTypes['RegistrationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Registration'], ParentType, ContextType>;
};

export type ParticipantConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParticipantConnection'] = ResolversParentTypes['ParticipantConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipantEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participant']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParticipantEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParticipantEdge'] = ResolversParentTypes['ParticipantEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Participant'], ParentType, ContextType>;
};

export type ParticipantInterestConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParticipantInterestConnection'] = ResolversParentTypes['ParticipantInterestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ParticipantInterestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ParticipantInterest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParticipantInterestEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ParticipantInterestEdge'] = ResolversParentTypes['ParticipantInterestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParticipantInterest'], ParentType, ContextType>;
};

export type RegisterPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RegisterPayload'] = ResolversParentTypes['RegisterPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateRegistrationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateRegistrationPayload'] = ResolversParentTypes['UpdateRegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmRegistrationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConfirmRegistrationPayload'] = ResolversParentTypes['ConfirmRegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineRegistrationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeclineRegistrationPayload'] = ResolversParentTypes['DeclineRegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelRegistrationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CancelRegistrationPayload'] = ResolversParentTypes['CancelRegistrationPayload']> = {
  registration?: Resolver<Maybe<ResolversTypes['Registration']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StateParticipantInterestPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StateParticipantInterestPayload'] = ResolversParentTypes['StateParticipantInterestPayload']> = {
  interest?: Resolver<Maybe<ResolversTypes['ParticipantInterest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawParticipantInterestPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WithdrawParticipantInterestPayload'] = ResolversParentTypes['WithdrawParticipantInterestPayload']> = {
  withdrawn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PairReasonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PairReason'] = ResolversParentTypes['PairReason']> = {
  code?: Resolver<ResolversTypes['PairReasonCode'], ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlannedMeetingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlannedMeeting'] = ResolversParentTypes['PlannedMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  end?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AttendanceMode'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  personIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  partnerPersonIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  interpreterId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  challengeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  solutionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['PairReason']>, ParentType, ContextType>;
  absent?: Resolver<Array<ResolversTypes['PairGap']>, ParentType, ContextType>;
  isKept?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnplacedWishResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnplacedWish'] = ResolversParentTypes['UnplacedWish']> = {
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  requested?: Resolver<ResolversTypes['RequestState'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimetableLevelResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimetableLevel'] = ResolversParentTypes['TimetableLevel']> = {
  achieved?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bound?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type TimetableLevelsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimetableLevels'] = ResolversParentTypes['TimetableLevels']> = {
  mutual?: Resolver<ResolversTypes['TimetableLevel'], ParentType, ContextType>;
  shortfall?: Resolver<ResolversTypes['TimetableLevel'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['TimetableLevel'], ParentType, ContextType>;
  gaps?: Resolver<ResolversTypes['TimetableLevel'], ParentType, ContextType>;
  breakSpread?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tableChanges?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TimetableBasisResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimetableBasis'] = ResolversParentTypes['TimetableBasis']> = {
  takenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  scheduleRevision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  registrations?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pairs?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  matches?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interests?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  interestsUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  digest?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DroppedMeetingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DroppedMeeting'] = ResolversParentTypes['DroppedMeeting']> = {
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PlanWarningResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlanWarning'] = ResolversParentTypes['PlanWarning']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimetableResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimetableResult'] = ResolversParentTypes['TimetableResult']> = {
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  levels?: Resolver<Maybe<ResolversTypes['TimetableLevels']>, ParentType, ContextType>;
  unplaced?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dropped?: Resolver<Array<ResolversTypes['DroppedMeeting']>, ParentType, ContextType>;
  warnings?: Resolver<Array<ResolversTypes['PlanWarning']>, ParentType, ContextType>;
  seconds?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  stoppedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimetableProgressResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimetableProgress'] = ResolversParentTypes['TimetableProgress']> = {
  step?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  share?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type TimetableConflictResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimetableConflict'] = ResolversParentTypes['TimetableConflict']> = {
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slotId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TimetableFindingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimetableFinding'] = ResolversParentTypes['TimetableFinding']> = {
  level?: Resolver<ResolversTypes['FindingLevel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['FindingCode'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meetingIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type TimetableResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Timetable'] = ResolversParentTypes['Timetable']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['TimetableKind'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['TimetableState'], ParentType, ContextType>;
  basedOn?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  seed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  iterations?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  timeLimitSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['TimetableProgress']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['TimetableBasis']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['TimetableResult']>, ParentType, ContextType>;
  edits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  written?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conflicts?: Resolver<Array<ResolversTypes['TimetableConflict']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publishedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  plannedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['RunFailure']>, ParentType, ContextType>;
  meetings?: Resolver<ResolversTypes['PlannedMeetingConnection'], ParentType, ContextType, RequireFields<TimetableMeetingsArgs, 'first'>>;
  unplaced?: Resolver<ResolversTypes['UnplacedWishConnection'], ParentType, ContextType, RequireFields<TimetableUnplacedArgs, 'first'>>;
};

export type TimetableConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimetableConnection'] = ResolversParentTypes['TimetableConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimetableEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Timetable']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimetableEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimetableEdge'] = ResolversParentTypes['TimetableEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Timetable'], ParentType, ContextType>;
};

export type PlannedMeetingConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlannedMeetingConnection'] = ResolversParentTypes['PlannedMeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PlannedMeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PlannedMeeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PlannedMeetingEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PlannedMeetingEdge'] = ResolversParentTypes['PlannedMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PlannedMeeting'], ParentType, ContextType>;
};

export type UnplacedWishConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnplacedWishConnection'] = ResolversParentTypes['UnplacedWishConnection']> = {
  edges?: Resolver<Array<ResolversTypes['UnplacedWishEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['UnplacedWish']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type UnplacedWishEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnplacedWishEdge'] = ResolversParentTypes['UnplacedWishEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['UnplacedWish'], ParentType, ContextType>;
};

export type RequestTimetablePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RequestTimetablePayload'] = ResolversParentTypes['RequestTimetablePayload']> = {
  timetable?: Resolver<Maybe<ResolversTypes['Timetable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReplanTimetablePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReplanTimetablePayload'] = ResolversParentTypes['ReplanTimetablePayload']> = {
  timetable?: Resolver<Maybe<ResolversTypes['Timetable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelTimetablePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CancelTimetablePayload'] = ResolversParentTypes['CancelTimetablePayload']> = {
  timetable?: Resolver<Maybe<ResolversTypes['Timetable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ReviewTimetablePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReviewTimetablePayload'] = ResolversParentTypes['ReviewTimetablePayload']> = {
  timetable?: Resolver<Maybe<ResolversTypes['Timetable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishTimetablePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PublishTimetablePayload'] = ResolversParentTypes['PublishTimetablePayload']> = {
  timetable?: Resolver<Maybe<ResolversTypes['Timetable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditTimetablePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EditTimetablePayload'] = ResolversParentTypes['EditTimetablePayload']> = {
  edited?: Resolver<Maybe<ResolversTypes['EditedTimetable']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type EditedTimetableResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EditedTimetable'] = ResolversParentTypes['EditedTimetable']> = {
  run?: Resolver<ResolversTypes['Timetable'], ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['TimetableFinding']>, ParentType, ContextType>;
  isSaved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type OrganisationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrganisationConnection'] = ResolversParentTypes['OrganisationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['OrganisationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organisation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type OrganisationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrganisationEdge'] = ResolversParentTypes['OrganisationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Organisation'], ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type ChallengeConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChallengeConnection'] = ResolversParentTypes['ChallengeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ChallengeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Challenge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ChallengeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChallengeEdge'] = ResolversParentTypes['ChallengeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Challenge'], ParentType, ContextType>;
};

export type SolutionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SolutionConnection'] = ResolversParentTypes['SolutionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SolutionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Solution']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SolutionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SolutionEdge'] = ResolversParentTypes['SolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Solution'], ParentType, ContextType>;
};

export type MatchConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MatchConnection'] = ResolversParentTypes['MatchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MatchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Match']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MatchEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MatchEdge'] = ResolversParentTypes['MatchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Match'], ParentType, ContextType>;
};

export type ExclusionConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExclusionConnection'] = ResolversParentTypes['ExclusionConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExclusionEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Exclusion']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ExclusionEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExclusionEdge'] = ResolversParentTypes['ExclusionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exclusion'], ParentType, ContextType>;
};

export type RankingRunConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RankingRunConnection'] = ResolversParentTypes['RankingRunConnection']> = {
  edges?: Resolver<Array<ResolversTypes['RankingRunEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['RankingRun']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type RankingRunEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RankingRunEdge'] = ResolversParentTypes['RankingRunEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RankingRun'], ParentType, ContextType>;
};

export type InterestConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InterestConnection'] = ResolversParentTypes['InterestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InterestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Interest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type InterestEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InterestEdge'] = ResolversParentTypes['InterestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Interest'], ParentType, ContextType>;
};

export type ConflictOfInterestConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConflictOfInterestConnection'] = ResolversParentTypes['ConflictOfInterestConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ConflictOfInterestEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ConflictOfInterest']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ConflictOfInterestEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConflictOfInterestEdge'] = ResolversParentTypes['ConflictOfInterestEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConflictOfInterest'], ParentType, ContextType>;
};

export type WeightsPresetConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WeightsPresetConnection'] = ResolversParentTypes['WeightsPresetConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WeightsPresetEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WeightsPreset']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WeightsPresetEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WeightsPresetEdge'] = ResolversParentTypes['WeightsPresetEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WeightsPreset'], ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreatedApiTokenResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreatedApiToken'] = ResolversParentTypes['CreatedApiToken']> = {
  token?: Resolver<ResolversTypes['ApiToken'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type LinkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  purpose?: Resolver<ResolversTypes['LinkPurpose'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  organisationName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SignInPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignInPayload'] = ResolversParentTypes['SignInPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SignOutPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignOutPayload'] = ResolversParentTypes['SignOutPayload']> = {
  signedOut?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangePasswordPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChangePasswordPayload'] = ResolversParentTypes['ChangePasswordPayload']> = {
  changed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InspectLinkPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InspectLinkPayload'] = ResolversParentTypes['InspectLinkPayload']> = {
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RedeemLinkPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RedeemLinkPayload'] = ResolversParentTypes['RedeemLinkPayload']> = {
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestPasswordResetPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RequestPasswordResetPayload'] = ResolversParentTypes['RequestPasswordResetPayload']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateApiTokenPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateApiTokenPayload'] = ResolversParentTypes['CreateApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['CreatedApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeApiTokenPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RevokeApiTokenPayload'] = ResolversParentTypes['RevokeApiTokenPayload']> = {
  apiToken?: Resolver<Maybe<ResolversTypes['ApiToken']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChooseMessagesPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChooseMessagesPayload'] = ResolversParentTypes['ChooseMessagesPayload']> = {
  preferences?: Resolver<Maybe<ResolversTypes['MessagePreferences']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateOrganisationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateOrganisationPayload'] = ResolversParentTypes['CreateOrganisationPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateOrganisationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateOrganisationPayload'] = ResolversParentTypes['UpdateOrganisationPayload']> = {
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type InvitePersonPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InvitePersonPayload'] = ResolversParentTypes['InvitePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdatePersonPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdatePersonPayload'] = ResolversParentTypes['UpdatePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetPersonRolesPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetPersonRolesPayload'] = ResolversParentTypes['SetPersonRolesPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DisablePersonPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DisablePersonPayload'] = ResolversParentTypes['DisablePersonPayload']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApplyForMembershipPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApplyForMembershipPayload'] = ResolversParentTypes['ApplyForMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AssessMembershipPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AssessMembershipPayload'] = ResolversParentTypes['AssessMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DecideMembershipPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DecideMembershipPayload'] = ResolversParentTypes['DecideMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ActivateMembershipPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ActivateMembershipPayload'] = ResolversParentTypes['ActivateMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LapseMembershipPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LapseMembershipPayload'] = ResolversParentTypes['LapseMembershipPayload']> = {
  membership?: Resolver<Maybe<ResolversTypes['Membership']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateChallengePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateChallengePayload'] = ResolversParentTypes['CreateChallengePayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateChallengePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateChallengePayload'] = ResolversParentTypes['UpdateChallengePayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishChallengePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PublishChallengePayload'] = ResolversParentTypes['PublishChallengePayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawChallengePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WithdrawChallengePayload'] = ResolversParentTypes['WithdrawChallengePayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CloseChallengePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CloseChallengePayload'] = ResolversParentTypes['CloseChallengePayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetChallengeTranslationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetChallengeTranslationPayload'] = ResolversParentTypes['SetChallengeTranslationPayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveChallengeTranslationPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RemoveChallengeTranslationPayload'] = ResolversParentTypes['RemoveChallengeTranslationPayload']> = {
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CreateSolutionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateSolutionPayload'] = ResolversParentTypes['CreateSolutionPayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type UpdateSolutionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UpdateSolutionPayload'] = ResolversParentTypes['UpdateSolutionPayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SubmitSolutionForReviewPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SubmitSolutionForReviewPayload'] = ResolversParentTypes['SubmitSolutionForReviewPayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ApproveSolutionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApproveSolutionPayload'] = ResolversParentTypes['ApproveSolutionPayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SendBackSolutionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SendBackSolutionPayload'] = ResolversParentTypes['SendBackSolutionPayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ArchiveSolutionPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArchiveSolutionPayload'] = ResolversParentTypes['ArchiveSolutionPayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type SetReferencePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SetReferencePayload'] = ResolversParentTypes['SetReferencePayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveReferencePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RemoveReferencePayload'] = ResolversParentTypes['RemoveReferencePayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ConfirmReferencePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConfirmReferencePayload'] = ResolversParentTypes['ConfirmReferencePayload']> = {
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestRankingRunPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RequestRankingRunPayload'] = ResolversParentTypes['RequestRankingRunPayload']> = {
  rankingRun?: Resolver<Maybe<ResolversTypes['RankingRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelRankingRunPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CancelRankingRunPayload'] = ResolversParentTypes['CancelRankingRunPayload']> = {
  rankingRun?: Resolver<Maybe<ResolversTypes['RankingRun']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type OverrideMatchPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OverrideMatchPayload'] = ResolversParentTypes['OverrideMatchPayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemoveMatchOverridePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RemoveMatchOverridePayload'] = ResolversParentTypes['RemoveMatchOverridePayload']> = {
  match?: Resolver<Maybe<ResolversTypes['Match']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type StateInterestPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['StateInterestPayload'] = ResolversParentTypes['StateInterestPayload']> = {
  interest?: Resolver<Maybe<ResolversTypes['Interest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawInterestPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WithdrawInterestPayload'] = ResolversParentTypes['WithdrawInterestPayload']> = {
  withdrawn?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclareConflictOfInterestPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeclareConflictOfInterestPayload'] = ResolversParentTypes['DeclareConflictOfInterestPayload']> = {
  conflictOfInterest?: Resolver<Maybe<ResolversTypes['ConflictOfInterest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawConflictOfInterestPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WithdrawConflictOfInterestPayload'] = ResolversParentTypes['WithdrawConflictOfInterestPayload']> = {
  conflictOfInterest?: Resolver<Maybe<ResolversTypes['ConflictOfInterest']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PublishWeightsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PublishWeightsPayload'] = ResolversParentTypes['PublishWeightsPayload']> = {
  weightsPreset?: Resolver<Maybe<ResolversTypes['WeightsPreset']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RebuildCopiesPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RebuildCopiesPayload'] = ResolversParentTypes['RebuildCopiesPayload']> = {
  jobId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type PrintErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PrintError'] = ResolversParentTypes['PrintError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaPrintResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgendaPrint'] = ResolversParentTypes['AgendaPrint']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['PrintSubject'], ParentType, ContextType>;
  format?: Resolver<ResolversTypes['PrintFormat'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['PrintState'], ParentType, ContextType>;
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  bytes?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  filePath?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  error?: Resolver<Maybe<ResolversTypes['PrintError']>, ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CalendarFeedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CalendarFeed'] = ResolversParentTypes['CalendarFeed']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CreatedCalendarFeedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreatedCalendarFeed'] = ResolversParentTypes['CreatedCalendarFeed']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EndedCalendarFeedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EndedCalendarFeed'] = ResolversParentTypes['EndedCalendarFeed']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isRevoked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CreateCalendarFeedPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateCalendarFeedPayload'] = ResolversParentTypes['CreateCalendarFeedPayload']> = {
  calendarFeed?: Resolver<Maybe<ResolversTypes['CreatedCalendarFeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RequestAgendaPrintPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RequestAgendaPrintPayload'] = ResolversParentTypes['RequestAgendaPrintPayload']> = {
  print?: Resolver<Maybe<ResolversTypes['AgendaPrint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelAgendaPrintPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CancelAgendaPrintPayload'] = ResolversParentTypes['CancelAgendaPrintPayload']> = {
  print?: Resolver<Maybe<ResolversTypes['AgendaPrint']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RevokeCalendarFeedPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RevokeCalendarFeedPayload'] = ResolversParentTypes['RevokeCalendarFeedPayload']> = {
  calendarFeed?: Resolver<Maybe<ResolversTypes['EndedCalendarFeed']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type NamedPersonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NamedPerson'] = ResolversParentTypes['NamedPerson']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AgendaTopicResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgendaTopic'] = ResolversParentTypes['AgendaTopic']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AgendaSideResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgendaSide'] = ResolversParentTypes['AgendaSide']> = {
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  people?: Resolver<Array<ResolversTypes['NamedPerson']>, ParentType, ContextType>;
};

export type AgendaMeetingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgendaMeeting'] = ResolversParentTypes['AgendaMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AttendanceMode'], ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  eventName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  place?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  joinUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  own?: Resolver<ResolversTypes['AgendaSide'], ParentType, ContextType>;
  partner?: Resolver<ResolversTypes['AgendaSide'], ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['AgendaTopic']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['AgendaTopic']>, ParentType, ContextType>;
  isMoveProposed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type AgendaEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgendaEntry'] = ResolversParentTypes['AgendaEntry']> = {
  kind?: Resolver<ResolversTypes['AgendaEntryKind'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  localStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventStart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventEnd?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['NamedPerson']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['AgendaMeeting']>, ParentType, ContextType>;
};

export type AgendaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Agenda'] = ResolversParentTypes['Agenda']> = {
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['NamedPerson']>, ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  eventName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTimeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filePath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['AgendaEntry']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TableAgendaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TableAgenda'] = ResolversParentTypes['TableAgenda']> = {
  table?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  venue?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  eventName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  eventTimeZone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  filePath?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  entries?: Resolver<Array<ResolversTypes['AgendaEntry']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeetingPlaceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingPlace'] = ResolversParentTypes['MeetingPlace']> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ProposedMoveResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposedMove'] = ResolversParentTypes['ProposedMove']> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  byOrganisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeetingSideResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingSide'] = ResolversParentTypes['MeetingSide']> = {
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  registrationId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrganisationKind'], ParentType, ContextType>;
  region?: Resolver<ResolversTypes['Region'], ParentType, ContextType>;
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  personIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  people?: Resolver<Array<Maybe<ResolversTypes['Person']>>, ParentType, ContextType>;
  localStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingAttendanceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingAttendance'] = ResolversParentTypes['MeetingAttendance']> = {
  presentPersonIds?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeetingFeedbackResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingFeedback'] = ResolversParentTypes['MeetingFeedback']> = {
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  rating?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wantsToGoOn?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  comment?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type FollowUpAnswerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUpAnswer'] = ResolversParentTypes['FollowUpAnswer']> = {
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['FollowUpOutcome'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MeetingFollowUpResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingFollowUp'] = ResolversParentTypes['MeetingFollowUp']> = {
  month?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  askedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['FollowUpAnswer']>, ParentType, ContextType>;
};

export type MeetingStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingStep'] = ResolversParentTypes['MeetingStep']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  onBehalfOf?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['MeetingState']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Meeting'] = ResolversParentTypes['Meeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['Event']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['MeetingOrigin'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['AttendanceMode'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  table?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['MeetingPlace']>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['MeetingSide']>, ParentType, ContextType>;
  awaiting?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  answerBy?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  challengeId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  challenge?: Resolver<Maybe<ResolversTypes['Challenge']>, ParentType, ContextType>;
  solutionId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['Solution']>, ParentType, ContextType>;
  joinUrl?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedMove?: Resolver<Maybe<ResolversTypes['ProposedMove']>, ParentType, ContextType>;
  isBeingExchanged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  attendance?: Resolver<Maybe<ResolversTypes['MeetingAttendance']>, ParentType, ContextType>;
  feedback?: Resolver<Array<ResolversTypes['MeetingFeedback']>, ParentType, ContextType>;
  followUps?: Resolver<Array<ResolversTypes['MeetingFollowUp']>, ParentType, ContextType>;
  remindedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['MeetingStep']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type PersonalBlockResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonalBlock'] = ResolversParentTypes['PersonalBlock']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  personId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  setBy?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type WaitingEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WaitingEntry'] = ResolversParentTypes['WaitingEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisationId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  organisation?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  partnerId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Organisation']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['WaitingState'], ParentType, ContextType>;
  meetingId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ExchangeLegResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExchangeLeg'] = ResolversParentTypes['ExchangeLeg']> = {
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['MeetingPlace'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['MeetingPlace'], ParentType, ContextType>;
};

export type ExchangeRefusalResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExchangeRefusal'] = ResolversParentTypes['ExchangeRefusal']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MeetingExchangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingExchange'] = ResolversParentTypes['MeetingExchange']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExchangeState'], ParentType, ContextType>;
  first?: Resolver<ResolversTypes['ExchangeLeg'], ParentType, ContextType>;
  second?: Resolver<ResolversTypes['ExchangeLeg'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  refusal?: Resolver<Maybe<ResolversTypes['ExchangeRefusal']>, ParentType, ContextType>;
  by?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type LocalTimesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LocalTimes'] = ResolversParentTypes['LocalTimes']> = {
  timeZone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localStart?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  localEnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FreeTimeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FreeTime'] = ResolversParentTypes['FreeTime']> = {
  startsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['LocalTimes']>, ParentType, ContextType>;
};

export type FreeTimesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FreeTimes'] = ResolversParentTypes['FreeTimes']> = {
  times?: Resolver<Array<ResolversTypes['FreeTime']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type MeetingReminderResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingReminder'] = ResolversParentTypes['MeetingReminder']> = {
  meetingId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ReminderOutcome'], ParentType, ContextType>;
};

export type MeetingRemindersResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingReminders'] = ResolversParentTypes['MeetingReminders']> = {
  results?: Resolver<Array<ResolversTypes['MeetingReminder']>, ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type UnansweredMeetingsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnansweredMeetings'] = ResolversParentTypes['UnansweredMeetings']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  oldestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  meetings?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
};

export type MeetingConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingConnection'] = ResolversParentTypes['MeetingConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MeetingEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Meeting']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MeetingEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MeetingEdge'] = ResolversParentTypes['MeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Meeting'], ParentType, ContextType>;
};

export type PersonalBlockConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonalBlockConnection'] = ResolversParentTypes['PersonalBlockConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonalBlockEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['PersonalBlock']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type PersonalBlockEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonalBlockEdge'] = ResolversParentTypes['PersonalBlockEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['PersonalBlock'], ParentType, ContextType>;
};

export type WaitingEntryConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WaitingEntryConnection'] = ResolversParentTypes['WaitingEntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WaitingEntryEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['WaitingEntry']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type WaitingEntryEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WaitingEntryEdge'] = ResolversParentTypes['WaitingEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WaitingEntry'], ParentType, ContextType>;
};

export type RequestMeetingPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RequestMeetingPayload'] = ResolversParentTypes['RequestMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AcceptMeetingPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AcceptMeetingPayload'] = ResolversParentTypes['AcceptMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type DeclineMeetingPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeclineMeetingPayload'] = ResolversParentTypes['DeclineMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type WithdrawMeetingPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WithdrawMeetingPayload'] = ResolversParentTypes['WithdrawMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type MoveMeetingPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MoveMeetingPayload'] = ResolversParentTypes['MoveMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ProposeMeetingMovePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProposeMeetingMovePayload'] = ResolversParentTypes['ProposeMeetingMovePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerMeetingMovePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnswerMeetingMovePayload'] = ResolversParentTypes['AnswerMeetingMovePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ChangeMeetingPeoplePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChangeMeetingPeoplePayload'] = ResolversParentTypes['ChangeMeetingPeoplePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type CancelMeetingPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CancelMeetingPayload'] = ResolversParentTypes['CancelMeetingPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type ExchangeMeetingsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExchangeMeetingsPayload'] = ResolversParentTypes['ExchangeMeetingsPayload']> = {
  exchange?: Resolver<Maybe<ResolversTypes['MeetingExchange']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RecordMeetingAttendancePayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordMeetingAttendancePayload'] = ResolversParentTypes['RecordMeetingAttendancePayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type GiveMeetingFeedbackPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['GiveMeetingFeedbackPayload'] = ResolversParentTypes['GiveMeetingFeedbackPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AnswerMeetingFollowUpPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnswerMeetingFollowUpPayload'] = ResolversParentTypes['AnswerMeetingFollowUpPayload']> = {
  meeting?: Resolver<Maybe<ResolversTypes['Meeting']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemindUnansweredMeetingsPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RemindUnansweredMeetingsPayload'] = ResolversParentTypes['RemindUnansweredMeetingsPayload']> = {
  reminders?: Resolver<Maybe<ResolversTypes['MeetingReminders']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type AddPersonalBlockPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AddPersonalBlockPayload'] = ResolversParentTypes['AddPersonalBlockPayload']> = {
  block?: Resolver<Maybe<ResolversTypes['PersonalBlock']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type RemovePersonalBlockPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RemovePersonalBlockPayload'] = ResolversParentTypes['RemovePersonalBlockPayload']> = {
  removedId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type JoinWaitingListPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['JoinWaitingListPayload'] = ResolversParentTypes['JoinWaitingListPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['WaitingEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type LeaveWaitingListPayloadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LeaveWaitingListPayload'] = ResolversParentTypes['LeaveWaitingListPayload']> = {
  entry?: Resolver<Maybe<ResolversTypes['WaitingEntry']>, ParentType, ContextType>;
  userErrors?: Resolver<Array<ResolversTypes['UserError']>, ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  DateTime?: GraphQLScalarType;
  Date?: GraphQLScalarType;
  MinorUnits?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  MessageChoice?: MessageChoiceResolvers<ContextType>;
  MessagePreferences?: MessagePreferencesResolvers<ContextType>;
  LocalisedText?: LocalisedTextResolvers<ContextType>;
  Organisation?: OrganisationResolvers<ContextType>;
  CityProfile?: CityProfileResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  Scope?: ScopeResolvers;
  ApiToken?: ApiTokenResolvers<ContextType>;
  Fee?: FeeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  MembershipAssessment?: MembershipAssessmentResolvers<ContextType>;
  MembershipDecision?: MembershipDecisionResolvers<ContextType>;
  MembershipStep?: MembershipStepResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  MoneyRange?: MoneyRangeResolvers<ContextType>;
  Requirement?: RequirementResolvers<ContextType>;
  Timeline?: TimelineResolvers<ContextType>;
  WantedOutcome?: WantedOutcomeResolvers<ContextType>;
  ChallengeTranslation?: ChallengeTranslationResolvers<ContextType>;
  RequirementTranslation?: RequirementTranslationResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  Reference?: ReferenceResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  RunVersions?: RunVersionsResolvers<ContextType>;
  Reason?: ReasonResolvers<ContextType>;
  RequirementCoverage?: RequirementCoverageResolvers<ContextType>;
  Override?: OverrideResolvers<ContextType>;
  MatchInterests?: MatchInterestsResolvers<ContextType>;
  Match?: MatchResolvers<ContextType>;
  DeclaredConflict?: DeclaredConflictResolvers<ContextType>;
  Exclusion?: ExclusionResolvers<ContextType>;
  ExclusionCount?: ExclusionCountResolvers<ContextType>;
  ExclusionSummary?: ExclusionSummaryResolvers<ContextType>;
  RankingStatus?: RankingStatusResolvers<ContextType>;
  FloorEffect?: FloorEffectResolvers<ContextType>;
  RaisedMatch?: RaisedMatchResolvers<ContextType>;
  ExposureReport?: ExposureReportResolvers<ContextType>;
  GroupExposure?: GroupExposureResolvers<ContextType>;
  RunVerification?: RunVerificationResolvers<ContextType>;
  VerifiedRanking?: VerifiedRankingResolvers<ContextType>;
  VerificationCause?: VerificationCauseResolvers<ContextType>;
  ResultDifference?: ResultDifferenceResolvers<ContextType>;
  SolutionPackage?: SolutionPackageResolvers<ContextType>;
  Progress?: ProgressResolvers<ContextType>;
  RunFailure?: RunFailureResolvers<ContextType>;
  Screened?: ScreenedResolvers<ContextType>;
  RankingRun?: RankingRunResolvers<ContextType>;
  Interest?: InterestResolvers<ContextType>;
  ConflictOfInterest?: ConflictOfInterestResolvers<ContextType>;
  FeatureWeight?: FeatureWeightResolvers<ContextType>;
  FairnessFloor?: FairnessFloorResolvers<ContextType>;
  FloorRule?: FloorRuleResolvers<ContextType>;
  SmallCityRule?: SmallCityRuleResolvers<ContextType>;
  WeightsScope?: WeightsScopeResolvers<ContextType>;
  WeightsPreset?: WeightsPresetResolvers<ContextType>;
  HighlightPiece?: HighlightPieceResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  FacetValue?: FacetValueResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  ThemeWords?: ThemeWordsResolvers<ContextType>;
  Suggestions?: SuggestionsResolvers<ContextType>;
  ProgrammeWindow?: ProgrammeWindowResolvers<ContextType>;
  WindowChange?: WindowChangeResolvers<ContextType>;
  EligibilityRule?: EligibilityRuleResolvers<ContextType>;
  EligibilityFinding?: EligibilityFindingResolvers<ContextType>;
  RubricCriterion?: RubricCriterionResolvers<ContextType>;
  Rubric?: RubricResolvers<ContextType>;
  Programme?: ProgrammeResolvers<ContextType>;
  ProgrammeQuestion?: ProgrammeQuestionResolvers<ContextType>;
  ProposalBudget?: ProposalBudgetResolvers<ContextType>;
  ProposalOrigin?: ProposalOriginResolvers<ContextType>;
  ReviewerRecusal?: ReviewerRecusalResolvers<ContextType>;
  ProposalReviewer?: ProposalReviewerResolvers<ContextType>;
  ProposalDecision?: ProposalDecisionResolvers<ContextType>;
  ProposalConsultant?: ProposalConsultantResolvers<ContextType>;
  ProposalOutcome?: ProposalOutcomeResolvers<ContextType>;
  ProposalWithdrawal?: ProposalWithdrawalResolvers<ContextType>;
  Proposal?: ProposalResolvers<ContextType>;
  ReviewScore?: ReviewScoreResolvers<ContextType>;
  ProposalReview?: ProposalReviewResolvers<ContextType>;
  ProposalEligibility?: ProposalEligibilityResolvers<ContextType>;
  PartnerSuggestion?: PartnerSuggestionResolvers<ContextType>;
  ProposalSuggestions?: ProposalSuggestionsResolvers<ContextType>;
  FundingWindow?: FundingWindowResolvers<ContextType>;
  FundingSource?: FundingSourceResolvers<ContextType>;
  FundingFinding?: FundingFindingResolvers<ContextType>;
  FundingCheck?: FundingCheckResolvers<ContextType>;
  ProgrammeConnection?: ProgrammeConnectionResolvers<ContextType>;
  ProgrammeEdge?: ProgrammeEdgeResolvers<ContextType>;
  ProgrammeQuestionConnection?: ProgrammeQuestionConnectionResolvers<ContextType>;
  ProgrammeQuestionEdge?: ProgrammeQuestionEdgeResolvers<ContextType>;
  ProposalConnection?: ProposalConnectionResolvers<ContextType>;
  ProposalEdge?: ProposalEdgeResolvers<ContextType>;
  ProposalReviewConnection?: ProposalReviewConnectionResolvers<ContextType>;
  ProposalReviewEdge?: ProposalReviewEdgeResolvers<ContextType>;
  FundingSourceConnection?: FundingSourceConnectionResolvers<ContextType>;
  FundingSourceEdge?: FundingSourceEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CreateProgrammePayload?: CreateProgrammePayloadResolvers<ContextType>;
  UpdateProgrammePayload?: UpdateProgrammePayloadResolvers<ContextType>;
  PublishProgrammePayload?: PublishProgrammePayloadResolvers<ContextType>;
  MoveProgrammeWindowsPayload?: MoveProgrammeWindowsPayloadResolvers<ContextType>;
  CloseProgrammePayload?: CloseProgrammePayloadResolvers<ContextType>;
  WithdrawProgrammePayload?: WithdrawProgrammePayloadResolvers<ContextType>;
  AskProgrammeQuestionPayload?: AskProgrammeQuestionPayloadResolvers<ContextType>;
  AnswerProgrammeQuestionPayload?: AnswerProgrammeQuestionPayloadResolvers<ContextType>;
  ReferProgrammeQuestionPayload?: ReferProgrammeQuestionPayloadResolvers<ContextType>;
  CreateProposalPayload?: CreateProposalPayloadResolvers<ContextType>;
  UpdateProposalPayload?: UpdateProposalPayloadResolvers<ContextType>;
  SubmitProposalPayload?: SubmitProposalPayloadResolvers<ContextType>;
  WithdrawProposalPayload?: WithdrawProposalPayloadResolvers<ContextType>;
  StartProposalReviewPayload?: StartProposalReviewPayloadResolvers<ContextType>;
  SetProposalReviewersPayload?: SetProposalReviewersPayloadResolvers<ContextType>;
  GiveReviewPayload?: GiveReviewPayloadResolvers<ContextType>;
  StepBackFromReviewPayload?: StepBackFromReviewPayloadResolvers<ContextType>;
  DecideProposalPayload?: DecideProposalPayloadResolvers<ContextType>;
  ChooseConsultantPayload?: ChooseConsultantPayloadResolvers<ContextType>;
  StartFeasibilityStudyPayload?: StartFeasibilityStudyPayloadResolvers<ContextType>;
  StartPilotPayload?: StartPilotPayloadResolvers<ContextType>;
  CompleteProposalPayload?: CompleteProposalPayloadResolvers<ContextType>;
  RecordOutcomePayload?: RecordOutcomePayloadResolvers<ContextType>;
  CreateFundingSourcePayload?: CreateFundingSourcePayloadResolvers<ContextType>;
  UpdateFundingSourcePayload?: UpdateFundingSourcePayloadResolvers<ContextType>;
  ArchiveFundingSourcePayload?: ArchiveFundingSourcePayloadResolvers<ContextType>;
  RebuildProposalCopiesPayload?: RebuildProposalCopiesPayloadResolvers<ContextType>;
  EventSlot?: EventSlotResolvers<ContextType>;
  EventTable?: EventTableResolvers<ContextType>;
  EventEligibility?: EventEligibilityResolvers<ContextType>;
  KindLimits?: KindLimitsResolvers<ContextType>;
  EventRest?: EventRestResolvers<ContextType>;
  EventWalk?: EventWalkResolvers<ContextType>;
  EventInterpreter?: EventInterpreterResolvers<ContextType>;
  Event?: EventResolvers<ContextType>;
  EventConnection?: EventConnectionResolvers<ContextType>;
  EventEdge?: EventEdgeResolvers<ContextType>;
  CreateEventPayload?: CreateEventPayloadResolvers<ContextType>;
  UpdateEventPayload?: UpdateEventPayloadResolvers<ContextType>;
  OpenEventPayload?: OpenEventPayloadResolvers<ContextType>;
  CloseEventPayload?: CloseEventPayloadResolvers<ContextType>;
  ReopenEventPayload?: ReopenEventPayloadResolvers<ContextType>;
  EndEventPayload?: EndEventPayloadResolvers<ContextType>;
  CancelEventPayload?: CancelEventPayloadResolvers<ContextType>;
  AvailabilityWindow?: AvailabilityWindowResolvers<ContextType>;
  Delegate?: DelegateResolvers<ContextType>;
  MeetingLimits?: MeetingLimitsResolvers<ContextType>;
  Registration?: RegistrationResolvers<ContextType>;
  Participant?: ParticipantResolvers<ContextType>;
  ParticipantInterest?: ParticipantInterestResolvers<ContextType>;
  RegistrationConnection?: RegistrationConnectionResolvers<ContextType>;
  RegistrationEdge?: RegistrationEdgeResolvers<ContextType>;
  ParticipantConnection?: ParticipantConnectionResolvers<ContextType>;
  ParticipantEdge?: ParticipantEdgeResolvers<ContextType>;
  ParticipantInterestConnection?: ParticipantInterestConnectionResolvers<ContextType>;
  ParticipantInterestEdge?: ParticipantInterestEdgeResolvers<ContextType>;
  RegisterPayload?: RegisterPayloadResolvers<ContextType>;
  UpdateRegistrationPayload?: UpdateRegistrationPayloadResolvers<ContextType>;
  ConfirmRegistrationPayload?: ConfirmRegistrationPayloadResolvers<ContextType>;
  DeclineRegistrationPayload?: DeclineRegistrationPayloadResolvers<ContextType>;
  CancelRegistrationPayload?: CancelRegistrationPayloadResolvers<ContextType>;
  StateParticipantInterestPayload?: StateParticipantInterestPayloadResolvers<ContextType>;
  WithdrawParticipantInterestPayload?: WithdrawParticipantInterestPayloadResolvers<ContextType>;
  PairReason?: PairReasonResolvers<ContextType>;
  PlannedMeeting?: PlannedMeetingResolvers<ContextType>;
  UnplacedWish?: UnplacedWishResolvers<ContextType>;
  TimetableLevel?: TimetableLevelResolvers<ContextType>;
  TimetableLevels?: TimetableLevelsResolvers<ContextType>;
  TimetableBasis?: TimetableBasisResolvers<ContextType>;
  DroppedMeeting?: DroppedMeetingResolvers<ContextType>;
  PlanWarning?: PlanWarningResolvers<ContextType>;
  TimetableResult?: TimetableResultResolvers<ContextType>;
  TimetableProgress?: TimetableProgressResolvers<ContextType>;
  TimetableConflict?: TimetableConflictResolvers<ContextType>;
  TimetableFinding?: TimetableFindingResolvers<ContextType>;
  Timetable?: TimetableResolvers<ContextType>;
  TimetableConnection?: TimetableConnectionResolvers<ContextType>;
  TimetableEdge?: TimetableEdgeResolvers<ContextType>;
  PlannedMeetingConnection?: PlannedMeetingConnectionResolvers<ContextType>;
  PlannedMeetingEdge?: PlannedMeetingEdgeResolvers<ContextType>;
  UnplacedWishConnection?: UnplacedWishConnectionResolvers<ContextType>;
  UnplacedWishEdge?: UnplacedWishEdgeResolvers<ContextType>;
  RequestTimetablePayload?: RequestTimetablePayloadResolvers<ContextType>;
  ReplanTimetablePayload?: ReplanTimetablePayloadResolvers<ContextType>;
  CancelTimetablePayload?: CancelTimetablePayloadResolvers<ContextType>;
  ReviewTimetablePayload?: ReviewTimetablePayloadResolvers<ContextType>;
  PublishTimetablePayload?: PublishTimetablePayloadResolvers<ContextType>;
  EditTimetablePayload?: EditTimetablePayloadResolvers<ContextType>;
  EditedTimetable?: EditedTimetableResolvers<ContextType>;
  OrganisationConnection?: OrganisationConnectionResolvers<ContextType>;
  OrganisationEdge?: OrganisationEdgeResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  ChallengeConnection?: ChallengeConnectionResolvers<ContextType>;
  ChallengeEdge?: ChallengeEdgeResolvers<ContextType>;
  SolutionConnection?: SolutionConnectionResolvers<ContextType>;
  SolutionEdge?: SolutionEdgeResolvers<ContextType>;
  MatchConnection?: MatchConnectionResolvers<ContextType>;
  MatchEdge?: MatchEdgeResolvers<ContextType>;
  ExclusionConnection?: ExclusionConnectionResolvers<ContextType>;
  ExclusionEdge?: ExclusionEdgeResolvers<ContextType>;
  RankingRunConnection?: RankingRunConnectionResolvers<ContextType>;
  RankingRunEdge?: RankingRunEdgeResolvers<ContextType>;
  InterestConnection?: InterestConnectionResolvers<ContextType>;
  InterestEdge?: InterestEdgeResolvers<ContextType>;
  ConflictOfInterestConnection?: ConflictOfInterestConnectionResolvers<ContextType>;
  ConflictOfInterestEdge?: ConflictOfInterestEdgeResolvers<ContextType>;
  WeightsPresetConnection?: WeightsPresetConnectionResolvers<ContextType>;
  WeightsPresetEdge?: WeightsPresetEdgeResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  CreatedApiToken?: CreatedApiTokenResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  Link?: LinkResolvers<ContextType>;
  SignInPayload?: SignInPayloadResolvers<ContextType>;
  SignOutPayload?: SignOutPayloadResolvers<ContextType>;
  ChangePasswordPayload?: ChangePasswordPayloadResolvers<ContextType>;
  InspectLinkPayload?: InspectLinkPayloadResolvers<ContextType>;
  RedeemLinkPayload?: RedeemLinkPayloadResolvers<ContextType>;
  RequestPasswordResetPayload?: RequestPasswordResetPayloadResolvers<ContextType>;
  CreateApiTokenPayload?: CreateApiTokenPayloadResolvers<ContextType>;
  RevokeApiTokenPayload?: RevokeApiTokenPayloadResolvers<ContextType>;
  ChooseMessagesPayload?: ChooseMessagesPayloadResolvers<ContextType>;
  CreateOrganisationPayload?: CreateOrganisationPayloadResolvers<ContextType>;
  UpdateOrganisationPayload?: UpdateOrganisationPayloadResolvers<ContextType>;
  InvitePersonPayload?: InvitePersonPayloadResolvers<ContextType>;
  UpdatePersonPayload?: UpdatePersonPayloadResolvers<ContextType>;
  SetPersonRolesPayload?: SetPersonRolesPayloadResolvers<ContextType>;
  DisablePersonPayload?: DisablePersonPayloadResolvers<ContextType>;
  ApplyForMembershipPayload?: ApplyForMembershipPayloadResolvers<ContextType>;
  AssessMembershipPayload?: AssessMembershipPayloadResolvers<ContextType>;
  DecideMembershipPayload?: DecideMembershipPayloadResolvers<ContextType>;
  ActivateMembershipPayload?: ActivateMembershipPayloadResolvers<ContextType>;
  LapseMembershipPayload?: LapseMembershipPayloadResolvers<ContextType>;
  CreateChallengePayload?: CreateChallengePayloadResolvers<ContextType>;
  UpdateChallengePayload?: UpdateChallengePayloadResolvers<ContextType>;
  PublishChallengePayload?: PublishChallengePayloadResolvers<ContextType>;
  WithdrawChallengePayload?: WithdrawChallengePayloadResolvers<ContextType>;
  CloseChallengePayload?: CloseChallengePayloadResolvers<ContextType>;
  SetChallengeTranslationPayload?: SetChallengeTranslationPayloadResolvers<ContextType>;
  RemoveChallengeTranslationPayload?: RemoveChallengeTranslationPayloadResolvers<ContextType>;
  CreateSolutionPayload?: CreateSolutionPayloadResolvers<ContextType>;
  UpdateSolutionPayload?: UpdateSolutionPayloadResolvers<ContextType>;
  SubmitSolutionForReviewPayload?: SubmitSolutionForReviewPayloadResolvers<ContextType>;
  ApproveSolutionPayload?: ApproveSolutionPayloadResolvers<ContextType>;
  SendBackSolutionPayload?: SendBackSolutionPayloadResolvers<ContextType>;
  ArchiveSolutionPayload?: ArchiveSolutionPayloadResolvers<ContextType>;
  SetReferencePayload?: SetReferencePayloadResolvers<ContextType>;
  RemoveReferencePayload?: RemoveReferencePayloadResolvers<ContextType>;
  ConfirmReferencePayload?: ConfirmReferencePayloadResolvers<ContextType>;
  RequestRankingRunPayload?: RequestRankingRunPayloadResolvers<ContextType>;
  CancelRankingRunPayload?: CancelRankingRunPayloadResolvers<ContextType>;
  OverrideMatchPayload?: OverrideMatchPayloadResolvers<ContextType>;
  RemoveMatchOverridePayload?: RemoveMatchOverridePayloadResolvers<ContextType>;
  StateInterestPayload?: StateInterestPayloadResolvers<ContextType>;
  WithdrawInterestPayload?: WithdrawInterestPayloadResolvers<ContextType>;
  DeclareConflictOfInterestPayload?: DeclareConflictOfInterestPayloadResolvers<ContextType>;
  WithdrawConflictOfInterestPayload?: WithdrawConflictOfInterestPayloadResolvers<ContextType>;
  PublishWeightsPayload?: PublishWeightsPayloadResolvers<ContextType>;
  RebuildCopiesPayload?: RebuildCopiesPayloadResolvers<ContextType>;
  PrintError?: PrintErrorResolvers<ContextType>;
  AgendaPrint?: AgendaPrintResolvers<ContextType>;
  CalendarFeed?: CalendarFeedResolvers<ContextType>;
  CreatedCalendarFeed?: CreatedCalendarFeedResolvers<ContextType>;
  EndedCalendarFeed?: EndedCalendarFeedResolvers<ContextType>;
  CreateCalendarFeedPayload?: CreateCalendarFeedPayloadResolvers<ContextType>;
  RequestAgendaPrintPayload?: RequestAgendaPrintPayloadResolvers<ContextType>;
  CancelAgendaPrintPayload?: CancelAgendaPrintPayloadResolvers<ContextType>;
  RevokeCalendarFeedPayload?: RevokeCalendarFeedPayloadResolvers<ContextType>;
  NamedPerson?: NamedPersonResolvers<ContextType>;
  AgendaTopic?: AgendaTopicResolvers<ContextType>;
  AgendaSide?: AgendaSideResolvers<ContextType>;
  AgendaMeeting?: AgendaMeetingResolvers<ContextType>;
  AgendaEntry?: AgendaEntryResolvers<ContextType>;
  Agenda?: AgendaResolvers<ContextType>;
  TableAgenda?: TableAgendaResolvers<ContextType>;
  MeetingPlace?: MeetingPlaceResolvers<ContextType>;
  ProposedMove?: ProposedMoveResolvers<ContextType>;
  MeetingSide?: MeetingSideResolvers<ContextType>;
  MeetingAttendance?: MeetingAttendanceResolvers<ContextType>;
  MeetingFeedback?: MeetingFeedbackResolvers<ContextType>;
  FollowUpAnswer?: FollowUpAnswerResolvers<ContextType>;
  MeetingFollowUp?: MeetingFollowUpResolvers<ContextType>;
  MeetingStep?: MeetingStepResolvers<ContextType>;
  Meeting?: MeetingResolvers<ContextType>;
  PersonalBlock?: PersonalBlockResolvers<ContextType>;
  WaitingEntry?: WaitingEntryResolvers<ContextType>;
  ExchangeLeg?: ExchangeLegResolvers<ContextType>;
  ExchangeRefusal?: ExchangeRefusalResolvers<ContextType>;
  MeetingExchange?: MeetingExchangeResolvers<ContextType>;
  LocalTimes?: LocalTimesResolvers<ContextType>;
  FreeTime?: FreeTimeResolvers<ContextType>;
  FreeTimes?: FreeTimesResolvers<ContextType>;
  MeetingReminder?: MeetingReminderResolvers<ContextType>;
  MeetingReminders?: MeetingRemindersResolvers<ContextType>;
  UnansweredMeetings?: UnansweredMeetingsResolvers<ContextType>;
  MeetingConnection?: MeetingConnectionResolvers<ContextType>;
  MeetingEdge?: MeetingEdgeResolvers<ContextType>;
  PersonalBlockConnection?: PersonalBlockConnectionResolvers<ContextType>;
  PersonalBlockEdge?: PersonalBlockEdgeResolvers<ContextType>;
  WaitingEntryConnection?: WaitingEntryConnectionResolvers<ContextType>;
  WaitingEntryEdge?: WaitingEntryEdgeResolvers<ContextType>;
  RequestMeetingPayload?: RequestMeetingPayloadResolvers<ContextType>;
  AcceptMeetingPayload?: AcceptMeetingPayloadResolvers<ContextType>;
  DeclineMeetingPayload?: DeclineMeetingPayloadResolvers<ContextType>;
  WithdrawMeetingPayload?: WithdrawMeetingPayloadResolvers<ContextType>;
  MoveMeetingPayload?: MoveMeetingPayloadResolvers<ContextType>;
  ProposeMeetingMovePayload?: ProposeMeetingMovePayloadResolvers<ContextType>;
  AnswerMeetingMovePayload?: AnswerMeetingMovePayloadResolvers<ContextType>;
  ChangeMeetingPeoplePayload?: ChangeMeetingPeoplePayloadResolvers<ContextType>;
  CancelMeetingPayload?: CancelMeetingPayloadResolvers<ContextType>;
  ExchangeMeetingsPayload?: ExchangeMeetingsPayloadResolvers<ContextType>;
  RecordMeetingAttendancePayload?: RecordMeetingAttendancePayloadResolvers<ContextType>;
  GiveMeetingFeedbackPayload?: GiveMeetingFeedbackPayloadResolvers<ContextType>;
  AnswerMeetingFollowUpPayload?: AnswerMeetingFollowUpPayloadResolvers<ContextType>;
  RemindUnansweredMeetingsPayload?: RemindUnansweredMeetingsPayloadResolvers<ContextType>;
  AddPersonalBlockPayload?: AddPersonalBlockPayloadResolvers<ContextType>;
  RemovePersonalBlockPayload?: RemovePersonalBlockPayloadResolvers<ContextType>;
  JoinWaitingListPayload?: JoinWaitingListPayloadResolvers<ContextType>;
  LeaveWaitingListPayload?: LeaveWaitingListPayloadResolvers<ContextType>;
};

