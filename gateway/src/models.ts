import type {
  Agenda,
  AgendaPrint,
  ApiToken,
  Challenge,
  ChallengeTranslation,
  ConflictOfInterest,
  Delegate,
  EventEdition,
  Exclusion,
  ExclusionSummary,
  FundingCheck,
  FundingSource,
  ExposureReport,
  Interest,
  Exchange,
  Match,
  Meeting,
  Membership,
  Organisation,
  Page,
  Participant,
  ParticipantInterest,
  PartnerSuggestion,
  Person,
  Programme,
  ProgrammeQuestion,
  Proposal,
  ProposalReview,
  PersonalBlock,
  PlannedMeeting,
  RankingRun,
  Reference,
  Registration,
  Scope,
  Solution,
  TableAgenda,
  TimetableRun,
  UnplacedWish,
  Verification,
  Viewer,
  WaitingEntry,
  WeightsPreset,
} from '@smc/contracts';
import type { GatewayClients } from './clients.ts';

type Answer<Procedure extends (...given: never[]) => unknown> = Awaited<ReturnType<Procedure>>;

/** What the resolvers of a type get: the services' documents, as the contracts say. */
export type PageModel<Item> = Page<Item>;
export type AgendaModel = Agenda;
export type AgendaPrintModel = AgendaPrint;
export type TableAgendaModel = TableAgenda;
export type ApiTokenModel = ApiToken;
export type ChallengeModel = Challenge;
export type ChallengeTranslationModel = ChallengeTranslation;
export type ConflictOfInterestModel = ConflictOfInterest;
export type TimetableModel = TimetableRun;
export type PlannedMeetingModel = PlannedMeeting;
export type UnplacedWishModel = UnplacedWish;
export type DelegateModel = Delegate;
export type ParticipantModel = Participant;
export type ParticipantInterestModel = ParticipantInterest;
export type RegistrationModel = Registration;
export type DeclaredConflictModel = Match['conflicts'][number];
export type EventModel = EventEdition;
export type ExclusionModel = Exclusion;
export type ExclusionSummaryModel = ExclusionSummary;
export type ExposureReportModel = ExposureReport;
export type InterestModel = Interest;
export type LinkModel = Answer<GatewayClients['membership']['links']['inspect']>;
export type MatchModel = Match;
export type MeetingModel = Meeting;
export type MeetingExchangeModel = Exchange;
export type MeetingFollowUpModel = Meeting['followUps'][number];
export type MeetingSideModel = Meeting['sides'][number];
export type MembershipModel = Membership;
export type MembershipAssessmentModel = NonNullable<Membership['assessment']>;
export type MembershipDecisionModel = NonNullable<Membership['decision']>;
export type OrganisationModel = Organisation;
export type OverrideModel = NonNullable<Match['override']>;
export type FundingCheckModel = FundingCheck;
export type FundingSourceModel = FundingSource;
export type PartnerSuggestionModel = PartnerSuggestion;
export type PersonModel = Person;
export type ProgrammeModel = Programme;
export type ProgrammeQuestionModel = ProgrammeQuestion;
export type ProposalModel = Proposal;
export type ProposalConsultantModel = NonNullable<Proposal['consultant']>;
export type ProposalDecisionModel = Proposal['decisions'][number];
export type ProposalOriginModel = Proposal['origin'];
export type ProposalOutcomeModel = Proposal['outcomes'][number];
export type ProposalReviewModel = ProposalReview;
export type ProposalReviewerModel = Proposal['reviewers'][number];
export type ProposalWithdrawalModel = NonNullable<Proposal['withdrawal']>;
export type WindowChangeModel = Programme['windowChanges'][number];
export type PersonalBlockModel = PersonalBlock;
export type RankingRunModel = RankingRun;
export type RankingStatusModel = Answer<
  GatewayClients['matchmaking']['rankings']['statusByChallenges']
>[number];
export type ReferenceModel = Reference;
export type RunVerificationModel = Verification;
export type ScopeModel = Scope;
export type SearchResultModel = Answer<GatewayClients['matchmaking']['search']['solutions']>;
export type SearchHitModel = SearchResultModel['hits'][number];
export type SessionModel = Answer<GatewayClients['membership']['sessions']['signIn']>;
export type SolutionModel = Solution;
export type SolutionPackageModel = Answer<
  GatewayClients['matchmaking']['rankings']['packages']
>[number]['packages'][number];
export type ViewerModel = Viewer;
export type WaitingEntryModel = WaitingEntry;
export type WeightsPresetModel = WeightsPreset;
