import { isDeepStrictEqual } from 'node:util';
import { type Challenge, type ImportRow, isSmcError, type Solution } from '@smc/contracts';
import type { CallOptions } from '@smc/service-kit';
import type { Clients } from '../clients.ts';
import type { RowOutcome } from './import-progress.ts';

type Options = { context: CallOptions };
type RowOf<Kind extends ImportRow['kind']> = Extract<ImportRow, { kind: Kind }>;

/** Whether the stored document already says what the row says. */
function saysTheSame(stored: object, content: object): boolean {
  return Object.entries(content).every(([field, value]) =>
    isDeepStrictEqual(Reflect.get(stored, field), value),
  );
}

async function unlessItExists<Value>(create: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await create();
  } catch (error) {
    if (isSmcError(error, 'ALREADY_EXISTS') && error.field !== 'name') return undefined;
    throw error;
  }
}

async function applyOrganisation(
  { id, content }: RowOf<'ORGANISATIONS'>,
  { membership }: Clients,
  options: Options,
): Promise<RowOutcome> {
  if (await unlessItExists(() => membership.organisations.create({ id, content }, options))) return 'created';
  const present = await membership.organisations.get({ id }, options);
  // A file that says nothing of the city's figures does not wipe them out.
  const wanted = { ...content, city: content.city ?? present.city };
  if (saysTheSame(present, wanted)) return 'unchanged';
  await membership.organisations.update({ id, expectedVersion: present.version, content: wanted }, options);
  return 'updated';
}

async function applyChallenge(
  row: RowOf<'CHALLENGES'>,
  clients: Clients,
  options: Options,
  isPublishing: boolean,
): Promise<RowOutcome> {
  const { id, organisationId, content } = row;
  const challenges = clients.cityChallenge;
  const created = await unlessItExists(() => challenges.create({ id, organisationId, content }, options));
  let outcome: RowOutcome = created ? 'created' : 'unchanged';
  let present: Challenge = created ?? (await challenges.get({ id }, options));
  if (!saysTheSame(present, content)) {
    present = await challenges.update({ id, expectedVersion: present.version, content }, options);
    outcome = 'updated';
  }
  if (isPublishing && present.state === 'DRAFT')
    await challenges.publish({ id, expectedVersion: present.version }, options);
  return outcome;
}

async function listSolution(
  solution: Solution,
  { solutionCatalog }: Clients,
  options: Options,
): Promise<void> {
  let present = solution;
  const { id } = solution;
  if (present.state === 'DRAFT')
    present = await solutionCatalog.submitForReview({ id, expectedVersion: present.version }, options);
  if (present.state === 'IN_REVIEW')
    await solutionCatalog.approve({ id, expectedVersion: present.version }, options);
}

async function applySolution(
  row: RowOf<'SOLUTIONS'>,
  clients: Clients,
  options: Options,
  isPublishing: boolean,
): Promise<RowOutcome> {
  const { id, organisationId, content, references } = row;
  const solutions = clients.solutionCatalog;
  const created = await unlessItExists(() =>
    solutions.create({ id, organisationId, content, references }, options),
  );
  let outcome: RowOutcome = created ? 'created' : 'unchanged';
  let present: Solution = created ?? (await solutions.get({ id }, options));
  if (!saysTheSame(present, content)) {
    present = await solutions.update({ id, expectedVersion: present.version, content }, options);
    outcome = 'updated';
  }
  for (const reference of references) {
    const stored = present.references.find((one) => one.id === reference.id);
    if (stored !== undefined && saysTheSame(stored, reference)) continue;
    present = await solutions.setReference({ id, expectedVersion: present.version, reference }, options);
    outcome = outcome === 'created' ? outcome : 'updated';
  }
  if (isPublishing) await listSolution(present, clients, options);
  return outcome;
}

/** Brings one row about through the services' own API. Doing it again changes nothing more: a restart may. */
export function applyRow(
  row: ImportRow,
  clients: Clients,
  options: Options,
  isPublishing: boolean,
): Promise<RowOutcome> {
  switch (row.kind) {
    case 'ORGANISATIONS':
      return applyOrganisation(row, clients, options);
    case 'CHALLENGES':
      return applyChallenge(row, clients, options, isPublishing);
    case 'SOLUTIONS':
      return applySolution(row, clients, options, isPublishing);
  }
}
