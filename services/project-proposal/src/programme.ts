import {
  type Programme,
  type ProgrammeContent,
  programme,
  type ProgrammeState,
  type ProgrammeWindow,
  SmcError,
} from '@smc/contracts';
import { type Changed, type ChangeFacts, checkThemeCodes, eventOf, transition } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { isThemeOrTopic } from '@smc/taxonomy';
import { z } from 'zod';
import { checkRules } from './eligibility/contradictions.ts';
import { checkWindows, neededStages, windowOf } from './windows.ts';

type Action = 'update' | 'publish' | 'move windows' | 'close' | 'withdraw';

/** Draft -> published -> closed | withdrawn. Drawn in docs/state-machines.md. */
export const programmeTransitions: Readonly<
  Record<ProgrammeState, Readonly<Partial<Record<Action, ProgrammeState>>>>
> = {
  DRAFT: { update: 'DRAFT', publish: 'PUBLISHED', withdraw: 'WITHDRAWN' },
  PUBLISHED: { 'move windows': 'PUBLISHED', close: 'CLOSED', withdraw: 'WITHDRAWN' },
  CLOSED: {},
  WITHDRAWN: {},
};

const maximumWindowChanges = 50;

/** Stored as the contract shows it. */
export const programmeCollection: CollectionDefinition<Programme> = {
  name: 'programmes',
  schema: z.strictObject(programme.shape),
  indexes: [['createdAt'], ['state', 'createdAt']],
};

function checkContent(content: ProgrammeContent, prefix: string): void {
  checkThemeCodes(content.themes, { isThemeCode: isThemeOrTopic }, `${prefix}themes`);
  checkWindows(content.windows, `${prefix}windows`);
  checkRules(content.eligibility, `${prefix}eligibility`);
}

function told(
  facts: ChangeFacts,
  type: 'programme.published' | 'programme.ended',
  document: Programme,
): Changed<Programme> {
  const told = { ...document, version: document.version + 1 };
  return { document, events: [eventOf(facts, type, document.id, { programme: told })] };
}

/** A new draft. Throws `VALIDATION_FAILED` or `RULES_CONTRADICT` naming the field below `content`. */
export function draftProgramme(
  id: string,
  content: ProgrammeContent,
  facts: ChangeFacts,
): Omit<Programme, 'version'> {
  checkContent(content, 'content.');
  return {
    ...content,
    id,
    state: 'DRAFT',
    windowChanges: [],
    createdAt: facts.at,
    updatedAt: facts.at,
    publishedAt: null,
    endedAt: null,
    endReason: null,
  };
}

/** Replaces the content of a draft: what was published is what everybody applies under. */
export function reviseProgramme(
  present: Programme,
  content: ProgrammeContent,
  facts: ChangeFacts,
): Changed<Programme> {
  const state = transition(programmeTransitions, present.state, 'update');
  checkContent(content, 'content.');
  return { document: { ...present, ...content, state, updatedAt: facts.at }, events: [] };
}

function incomplete(field: string, message: string): never {
  throw new SmcError('INCOMPLETE', { field, message });
}

/** Makes the call visible. Throws `INCOMPLETE` with what is missing; a submission window that is over is refused. */
export function publishProgramme(present: Programme, facts: ChangeFacts): Changed<Programme> {
  const state = transition(programmeTransitions, present.state, 'publish');
  if (present.description === '') incomplete('description', 'Say what the programme is for.');
  const missing = neededStages.find((stage) => windowOf(present, stage) === undefined);
  if (missing !== undefined) incomplete('windows', `The stage ${missing} has no window.`);
  if (present.rubric === null) incomplete('rubric', 'Say by what criteria proposals are reviewed.');
  checkContent(present, '');
  const submission = windowOf(present, 'SUBMISSION');
  if (submission !== undefined && Date.parse(submission.closesAt) <= Date.parse(facts.at))
    throw new SmcError('VALIDATION_FAILED', {
      field: 'windows.0.closesAt',
      message: 'The window for submissions has passed.',
    });
  return told(facts, 'programme.published', {
    ...present,
    state,
    publishedAt: facts.at,
    updatedAt: facts.at,
  });
}

const stagesOf = (windows: readonly ProgrammeWindow[]) => windows.map(({ stage }) => stage).join(' ');

/** Moves windows of a published programme; the stages stay, and what was announced before stays on the record. */
export function moveWindows(
  present: Programme,
  windows: ProgrammeWindow[],
  reason: string,
  facts: ChangeFacts,
): Changed<Programme> {
  const state = transition(programmeTransitions, present.state, 'move windows');
  checkWindows(windows, 'windows');
  if (stagesOf(windows) !== stagesOf(present.windows))
    throw new SmcError('VALIDATION_FAILED', {
      field: 'windows',
      message: `A published programme keeps its stages: ${stagesOf(present.windows)}.`,
    });
  if (present.windowChanges.length >= maximumWindowChanges)
    throw new SmcError('TOO_MANY', { field: 'windows', details: { maximum: maximumWindowChanges } });
  const change = { at: facts.at, by: facts.by, reason, before: present.windows };
  return told(facts, 'programme.published', {
    ...present,
    state,
    windows,
    windowChanges: [...present.windowChanges, change],
    updatedAt: facts.at,
  });
}

/** Closes it or takes it back. A draft that nobody saw ends silently. */
export function endProgramme(
  present: Programme,
  action: 'close' | 'withdraw',
  reason: string,
  facts: ChangeFacts,
): Changed<Programme> {
  const wasPublic = present.state === 'PUBLISHED';
  const state = transition(programmeTransitions, present.state, action);
  const document = { ...present, state, endedAt: facts.at, endReason: reason, updatedAt: facts.at };
  return wasPublic ? told(facts, 'programme.ended', document) : { document, events: [] };
}
