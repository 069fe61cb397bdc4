export { fundingSourceTransitions } from './funding-source.ts';
export type { Owners, ProjectProposalDeps } from './parts.ts';
export { programmeTransitions } from './programme.ts';
export { proposalTransitions } from './proposal.ts';
export { questionTransitions } from './question.ts';
export { createProjectProposal } from './service.ts';
