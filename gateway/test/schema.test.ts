import { readdir, readFile } from 'node:fs/promises';
import {
  challengeContract,
  matchmakingContract,
  membershipContract,
  projectProposalContract,
  schedulingContract,
  solutionContract,
} from '@smc/contracts';
import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { generatedFile, generateResolverTypes } from '../scripts/resolver-types.ts';
import { createSchema } from '../src/schema.ts';

const schema = createSchema();
const own = Object.values(schema.getTypeMap()).filter(
  ({ name }) => !name.startsWith('__') && !['ID', 'String', 'Int', 'Float', 'Boolean'].includes(name),
);

function argumentsOf(field: object): readonly GraphQLArgument[] {
  return 'args' in field ? (field as GraphQLField<unknown, unknown>).args : [];
}

function withoutDescription(type: GraphQLNamedType): string[] {
  const missing = type.description ? [] : [type.name];
  const say = (path: string, description: string | null | undefined) =>
    description ? [] : [`${type.name}.${path}`];
  if (isEnumType(type)) return [...missing, ...type.getValues().flatMap((v) => say(v.name, v.description))];
  if (!isObjectType(type) && !isInputObjectType(type)) return missing;
  const fields = Object.values(type.getFields()).flatMap((field) => [
    ...say(field.name, field.description),
    ...argumentsOf(field).flatMap((a) => say(`${field.name}(${a.name})`, a.description)),
  ]);
  return [...missing, ...fields];
}

/** The paths of a contract's procedures: `matches.listByChallenges`. */
function procedures(contract: object, prefix = ''): string[] {
  return Object.entries(contract).flatMap(([name, value]) =>
    '~orpc' in value ? [`${prefix}${name}`] : procedures(value as object, `${prefix}${name}.`),
  );
}

/** For the platform, or for paging what GraphQL asks in another way. */
const notInGraphql = [
  'membership.sessions.resolve',
  'membership.links.createFirstAccount',
  'membership.links.createForPerson',
  'membership.messages.preferencesByToken',
  'membership.messages.chooseByToken',
  'membership.messages.mailboxes',
  'membership.organisations.get',
  'membership.people.get',
  'cityChallenge.get',
  'solutionCatalog.get',
  'scheduling.events.get',
  'projectProposal.programmes.get',
  'projectProposal.proposals.get',
  'scheduling.registrations.get',
  'scheduling.meetings.get',
  'scheduling.calendars.read',
  // Files are read over REST, where the schema says.
  'scheduling.agendas.printParticipant',
  'scheduling.agendas.printTable',
  'scheduling.agendas.printFile',
];

describe('the schema', () => {
  it('describes every type, field, argument and value', () => {
    expect(own.flatMap(withoutDescription)).toEqual([]);
    expect(schema.description).toBeTruthy();
  });

  it('has resolver types that are current', async () => {
    expect(await readFile(generatedFile, 'utf8')).toBe(await generateResolverTypes());
  });

  it('answers every mutation with the thing and its userErrors', () => {
    const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
    const shapes = fields.map((field) => {
      const type = getNamedType(field.type);
      return isObjectType(type) ? Object.keys(type.getFields()).slice(1) : [];
    });
    expect(shapes).toEqual(fields.map(() => ['userErrors']));
  });

  it('reaches every procedure of the contracts', async () => {
    const folder = new URL('../src/', import.meta.url);
    const files = (await readdir(folder, { recursive: true })).filter(
      (file) => file.startsWith('resolvers/') || file.startsWith('loaders/'),
    );
    const sources = await Promise.all(
      files.filter((file) => file.endsWith('.ts')).map((file) => readFile(new URL(file, folder), 'utf8')),
    );
    const text = sources
      .join('\n')
      .replaceAll('const { search } = clients.matchmaking', 'matchmaking.search');
    const all = Object.entries({
      membership: membershipContract,
      cityChallenge: challengeContract,
      solutionCatalog: solutionContract,
      matchmaking: matchmakingContract,
      scheduling: schedulingContract,
      projectProposal: projectProposalContract,
    }).flatMap(([service, contract]) => procedures(contract).map((path) => `${service}.${path}`));
    const unreached = all.filter((path) => {
      const called = path.startsWith('matchmaking.search.') ? path.replace('matchmaking.', '') : path;
      return !text.includes(`${called}(`);
    });
    expect(unreached.sort()).toEqual([...notInGraphql].sort());
  });
});
