import type { Page } from '@smc/contracts';

/** Every list's page is shown the same way: `edges`, `nodes` and `pageInfo`. */
const connection = {
  edges: <Item>(page: Page<Item>) =>
    page.items.map((node, index) => ({ cursor: page.cursors[index] ?? '', node })),
  nodes: <Item>(page: Page<Item>) => page.items,
  pageInfo: <Item>(page: Page<Item>) => ({
    hasNextPage: page.hasNextPage,
    endCursor: page.cursors.at(-1) ?? null,
  }),
};

export const connections = {
  OrganisationConnection: connection,
  PersonConnection: connection,
  MembershipConnection: connection,
  ChallengeConnection: connection,
  SolutionConnection: connection,
  MatchConnection: connection,
  ExclusionConnection: connection,
  FundingSourceConnection: connection,
  ProgrammeConnection: connection,
  ProgrammeQuestionConnection: connection,
  ProposalConnection: connection,
  ProposalReviewConnection: connection,
  RankingRunConnection: connection,
  InterestConnection: connection,
  ConflictOfInterestConnection: connection,
  WeightsPresetConnection: connection,
  EventConnection: connection,
  MeetingConnection: connection,
  PersonalBlockConnection: connection,
  WaitingEntryConnection: connection,
  TimetableConnection: connection,
  PlannedMeetingConnection: connection,
  UnplacedWishConnection: connection,
  RegistrationConnection: connection,
  ParticipantConnection: connection,
  ParticipantInterestConnection: connection,
};
