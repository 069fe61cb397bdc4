import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { codegen } from '@graphql-codegen/core';
import * as typescriptPlugin from '@graphql-codegen/typescript';
import * as resolversPlugin from '@graphql-codegen/typescript-resolvers';
import { parse } from 'graphql';

const schemaFile = fileURLToPath(new URL('../schema.graphql', import.meta.url));
export const generatedFile = fileURLToPath(new URL('../src/generated/resolver-types.ts', import.meta.url));

/** Types whose resolvers get a document of a contract rather than what the schema shows. */
const documents = [
  'Agenda',
  'AgendaPrint',
  'TableAgenda',
  'ApiToken',
  'Challenge',
  'ChallengeTranslation',
  'ConflictOfInterest',
  'Delegate',
  'PlannedMeeting',
  'Timetable',
  'UnplacedWish',
  'DeclaredConflict',
  'Event',
  'Exclusion',
  'ExclusionSummary',
  'FundingCheck',
  'FundingSource',
  'ExposureReport',
  'Interest',
  'Link',
  'Match',
  'Meeting',
  'MeetingExchange',
  'MeetingFollowUp',
  'MeetingSide',
  'Membership',
  'MembershipAssessment',
  'MembershipDecision',
  'Organisation',
  'Override',
  'Participant',
  'ParticipantInterest',
  'PartnerSuggestion',
  'Person',
  'Programme',
  'ProgrammeQuestion',
  'Proposal',
  'ProposalConsultant',
  'ProposalDecision',
  'ProposalOrigin',
  'ProposalOutcome',
  'ProposalReview',
  'ProposalReviewer',
  'ProposalWithdrawal',
  'PersonalBlock',
  'RankingRun',
  'RankingStatus',
  'Reference',
  'Registration',
  'RunVerification',
  'SearchHit',
  'SearchResult',
  'Session',
  'Solution',
  'SolutionPackage',
  'Viewer',
  'WaitingEntry',
  'WeightsPreset',
  'WindowChange',
];
const connections = [
  'PlannedMeeting',
  'Timetable',
  'UnplacedWish',
  'Challenge',
  'ConflictOfInterest',
  'Event',
  'Exclusion',
  'FundingSource',
  'Interest',
  'Match',
  'Meeting',
  'Membership',
  'Organisation',
  'Participant',
  'ParticipantInterest',
  'Person',
  'Programme',
  'ProgrammeQuestion',
  'Proposal',
  'ProposalReview',
  'PersonalBlock',
  'RankingRun',
  'Registration',
  'Solution',
  'WaitingEntry',
  'WeightsPreset',
];

const config = {
  useTypeImports: true,
  enumsAsTypes: true,
  avoidOptionals: { field: true, inputValue: false, object: true, defaultValue: false },
  skipTypename: true,
  enumValues: { Scope: '../models.ts#ScopeModel' },
  contextType: '../context.ts#GatewayContext',
  scalars: {
    ID: 'string',
    DateTime: 'string',
    Date: 'string',
    MinorUnits: 'number',
  },
  mappers: {
    ...Object.fromEntries(documents.map((name) => [name, `../models.ts#${name}Model`])),
    ...Object.fromEntries(
      connections.map((name) => [`${name}Connection`, `../models.ts#PageModel<${name}Model>`]),
    ),
  },
  resolversNonOptionalTypename: false,
};

/** The resolvers' types as the schema says they are; `npm run generate` writes them, a test compares them. */
export async function generateResolverTypes(): Promise<string> {
  const text = await codegen({
    filename: generatedFile,
    schema: parse(await readFile(schemaFile, 'utf8')),
    documents: [],
    config,
    plugins: [{ typescript: {} }, { resolvers: {} }],
    pluginMap: { typescript: typescriptPlugin, resolvers: resolversPlugin },
  });
  // Codegen re-exports mapped enums as values; here they are types alone.
  const types = text.replaceAll(/^export \{ (\w+) \};$/gm, 'export type { $1 };');
  return `// Made by \`npm run generate\` from schema.graphql; do not edit.\n${types}`;
}
