import type { Scope } from '@smc/contracts';
import { Agenda, AgendaPrint, TableAgenda } from './agenda.ts';
import { agendaMutations } from './agenda-mutations.ts';
import { agendaQueries } from './agenda-queries.ts';
import { Challenge, ChallengeTranslation } from './challenge.ts';
import { challengeMutations } from './challenge-mutations.ts';
import { connections } from './connections.ts';
import { eventQueries } from './event-queries.ts';
import { Exclusion, Match, Override, SolutionPackage } from './match.ts';
import { matchmakingMutations } from './matchmaking-mutations.ts';
import { Meeting, MeetingSide, PersonalBlock, WaitingEntry } from './meeting.ts';
import { meetingMutations } from './meeting-mutations.ts';
import { meetingQueries } from './meeting-queries.ts';
import { Membership, MembershipAssessment, MembershipDecision } from './membership.ts';
import { membershipMutations } from './membership-mutations.ts';
import { Event } from './event.ts';
import { Delegate, Participant, ParticipantInterest, Registration } from './registration.ts';
import { timetableMutations } from './timetable-mutations.ts';
import { PlannedMeeting, Timetable, UnplacedWish } from './timetable.ts';
import { timetableQueries } from './timetable-queries.ts';
import { registrationMutations } from './registration-mutations.ts';
import { registrationQueries } from './registration-queries.ts';
import { eventMutations } from './event-mutations.ts';
import { FundingCheck, FundingSource, PartnerSuggestion } from './funding-source.ts';
import { messageMutations, messageQueries } from './message-resolvers.ts';
import { Organisation } from './organisation.ts';
import { Person } from './person.ts';
import { Programme, ProgrammeQuestion, WindowChange } from './programme.ts';
import { programmeMutations } from './programme-mutations.ts';
import {
  Proposal,
  ProposalConsultant,
  ProposalDecision,
  ProposalOrigin,
  ProposalOutcome,
  ProposalReview,
  ProposalReviewer,
  ProposalWithdrawal,
} from './proposal.ts';
import { proposalMutations } from './proposal-mutations.ts';
import { proposalQueries } from './proposal-queries.ts';
import { Query } from './query.ts';
import { ConflictOfInterest, DeclaredConflict, Interest, RankingRun, WeightsPreset } from './ranking.ts';
import { scalars } from './scalars.ts';
import { SearchHit } from './search.ts';
import { signInMutations } from './sign-in-mutations.ts';
import { Reference, Solution } from './solution.ts';
import { solutionMutations } from './solution-mutations.ts';
import { Viewer } from './viewer.ts';

/** GraphQL's names have no colon. */
const scopes = {
  READ: 'read',
  CHALLENGES_WRITE: 'challenges:write',
  SOLUTIONS_WRITE: 'solutions:write',
  MATCHMAKING_WRITE: 'matchmaking:write',
  SCHEDULING_WRITE: 'scheduling:write',
  PROPOSALS_WRITE: 'proposals:write',
  MEMBERSHIP_WRITE: 'membership:write',
  OPERATE: 'operate',
} as const satisfies Record<string, Scope>;

/** Every type that has something to resolve; all other fields are the documents' own. */
export const resolvers = {
  ...scalars,
  ...connections,
  Scope: scopes,
  Query: {
    ...Query,
    ...eventQueries,
    ...proposalQueries,
    ...registrationQueries,
    ...meetingQueries,
    ...messageQueries,
    ...agendaQueries,
    ...timetableQueries,
  },
  Mutation: {
    ...signInMutations,
    ...membershipMutations,
    ...challengeMutations,
    ...solutionMutations,
    ...matchmakingMutations,
    ...programmeMutations,
    ...proposalMutations,
    ...eventMutations,
    ...registrationMutations,
    ...meetingMutations,
    ...agendaMutations,
    ...messageMutations,
    ...timetableMutations,
  },
  Viewer,
  Agenda,
  AgendaPrint,
  TableAgenda,
  Organisation,
  Person,
  Membership,
  MembershipAssessment,
  MembershipDecision,
  Challenge,
  ChallengeTranslation,
  Solution,
  Reference,
  Match,
  Override,
  Exclusion,
  SolutionPackage,
  RankingRun,
  Interest,
  ConflictOfInterest,
  DeclaredConflict,
  WeightsPreset,
  SearchHit,
  Programme,
  WindowChange,
  ProgrammeQuestion,
  Proposal,
  ProposalOrigin,
  ProposalReviewer,
  ProposalDecision,
  ProposalConsultant,
  ProposalOutcome,
  ProposalWithdrawal,
  ProposalReview,
  FundingSource,
  FundingCheck,
  PartnerSuggestion,
  Event,
  Meeting,
  MeetingSide,
  PersonalBlock,
  WaitingEntry,
  Registration,
  Timetable,
  PlannedMeeting,
  UnplacedWish,
  Delegate,
  Participant,
  ParticipantInterest,
};
