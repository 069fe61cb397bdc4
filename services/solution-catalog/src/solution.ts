import {
  type Reference,
  type Solution,
  type SolutionContent,
  type SolutionState,
  SmcError,
  type referenceInput,
} from '@smc/contracts';
import {
  type Changed,
  type ChangeFacts,
  checkThemeCodes,
  type ContentRules,
  eventOf,
  transition,
} from '@smc/service-kit';
import type { z } from 'zod';

type Action = 'update' | 'submit' | 'approve' | 'send back' | 'archive' | 'change references';
export type ReferenceInput = z.infer<typeof referenceInput>;

/**
 * Draft -> in review -> listed -> archived. A listed solution is edited in place and stays listed: its provider corrects
 * it without a queue, and every revision is in the event log. Drawn in docs/state-machines.md.
 */
export const solutionTransitions: Readonly<
  Record<SolutionState, Readonly<Partial<Record<Action, SolutionState>>>>
> = {
  DRAFT: { update: 'DRAFT', submit: 'IN_REVIEW', archive: 'ARCHIVED', 'change references': 'DRAFT' },
  IN_REVIEW: {
    update: 'IN_REVIEW',
    approve: 'LISTED',
    'send back': 'DRAFT',
    archive: 'ARCHIVED',
    'change references': 'IN_REVIEW',
  },
  LISTED: { update: 'LISTED', 'send back': 'DRAFT', archive: 'ARCHIVED', 'change references': 'LISTED' },
  ARCHIVED: {},
};

const maximumReferences = 50;

function checkContent(content: SolutionContent, rules: ContentRules): void {
  checkThemeCodes(content.themes, rules, 'content.themes');
  const both = content.countriesServed.findIndex((country) => content.countriesNotServed.includes(country));
  if (both !== -1) {
    throw new SmcError('VALIDATION_FAILED', {
      field: `content.countriesServed.${both}`,
      message: `${content.countriesServed[both]} is named as served and as not served.`,
    });
  }
}

/** What must be there so that a city can judge it and the ranking has something to go by. */
function checkComplete(solution: Solution, prefix = ''): void {
  if (solution.summary === '' && solution.description === '') {
    throw new SmcError('INCOMPLETE', {
      field: `${prefix}description`,
      message: 'Say in a summary or description what it does.',
    });
  }
}

/** What the outside learns of a change: that it is listed with this content, or that it no longer is. */
function told(facts: ChangeFacts, before: Solution, document: Solution): Changed<Solution> {
  const snapshot = { solution: { ...document, version: document.version + 1 } };
  if (document.state === 'LISTED')
    return { document, events: [eventOf(facts, 'solution.listed', document.id, snapshot)] };
  if (before.state === 'LISTED')
    return { document, events: [eventOf(facts, 'solution.unlisted', document.id, snapshot)] };
  return { document, events: [] };
}

function claimed(input: ReferenceInput): Reference {
  return { ...input, evidence: 'CLAIMED', confirmedBy: null, confirmedAt: null };
}

/** A new draft with references as the provider claims them. Throws `VALIDATION_FAILED` for an unknown theme or a reference id given twice. */
export function draftSolution(
  input: {
    id: string;
    organisationId: string;
    content: SolutionContent;
    references: readonly ReferenceInput[];
  },
  rules: ContentRules,
  facts: ChangeFacts,
): Omit<Solution, 'version'> {
  checkContent(input.content, rules);
  const twice = input.references.findIndex(
    (one, index) => input.references.findIndex((other) => other.id === one.id) !== index,
  );
  if (twice !== -1) {
    throw new SmcError('VALIDATION_FAILED', {
      field: `references.${twice}.id`,
      message: 'Two references have the same id.',
    });
  }
  return {
    ...input.content,
    id: input.id,
    contentRevision: 1,
    organisationId: input.organisationId,
    state: 'DRAFT',
    references: input.references.map(claimed),
    createdAt: facts.at,
    updatedAt: facts.at,
    listedAt: null,
    archivedAt: null,
    reviewNote: null,
  };
}

/** Replaces the content; what is in review or listed must stay complete. */
export function reviseSolution(
  solution: Solution,
  content: SolutionContent,
  rules: ContentRules,
  facts: ChangeFacts,
): Changed<Solution> {
  const state = transition(solutionTransitions, solution.state, 'update');
  checkContent(content, rules);
  const revised = {
    ...solution,
    ...content,
    state,
    contentRevision: solution.contentRevision + 1,
    updatedAt: facts.at,
  };
  if (state !== 'DRAFT') checkComplete(revised, 'content.');
  return told(facts, solution, revised);
}

/** Asks for review. Throws `INCOMPLETE` with the field that is missing. */
export function submitSolution(solution: Solution, facts: ChangeFacts): Changed<Solution> {
  const state = transition(solutionTransitions, solution.state, 'submit');
  checkComplete(solution);
  return told(facts, solution, { ...solution, state, reviewNote: null, updatedAt: facts.at });
}

export function approveSolution(solution: Solution, facts: ChangeFacts): Changed<Solution> {
  const state = transition(solutionTransitions, solution.state, 'approve');
  checkComplete(solution);
  return told(facts, solution, { ...solution, state, listedAt: facts.at, updatedAt: facts.at });
}

/** Back to draft with the reviewer's note; a listed one is then no longer offered. */
export function sendBackSolution(solution: Solution, note: string, facts: ChangeFacts): Changed<Solution> {
  const state = transition(solutionTransitions, solution.state, 'send back');
  return told(facts, solution, { ...solution, state, reviewNote: note, listedAt: null, updatedAt: facts.at });
}

export function archiveSolution(solution: Solution, facts: ChangeFacts): Changed<Solution> {
  const state = transition(solutionTransitions, solution.state, 'archive');
  return told(facts, solution, { ...solution, state, archivedAt: facts.at, updatedAt: facts.at });
}

function withReferences(solution: Solution, references: Reference[], facts: ChangeFacts): Changed<Solution> {
  const contentRevision = solution.contentRevision + 1;
  return told(facts, solution, { ...solution, references, contentRevision, updatedAt: facts.at });
}

/** Adds or replaces a reference. What the city confirmed was the old wording: a changed reference is only claimed again. */
export function setReference(
  solution: Solution,
  input: ReferenceInput,
  facts: ChangeFacts,
): Changed<Solution> {
  transition(solutionTransitions, solution.state, 'change references');
  const index = solution.references.findIndex((one) => one.id === input.id);
  if (index === -1 && solution.references.length >= maximumReferences) {
    throw new SmcError('TOO_MANY', { field: 'reference', details: { maximum: maximumReferences } });
  }
  const references =
    index === -1 ? [...solution.references, claimed(input)] : solution.references.with(index, claimed(input));
  return withReferences(solution, references, facts);
}

function referenceIndex(solution: Solution, referenceId: string): number {
  const index = solution.references.findIndex((one) => one.id === referenceId);
  if (index === -1)
    throw new SmcError('NOT_FOUND', {
      field: 'referenceId',
      message: `There is no reference "${referenceId}".`,
    });
  return index;
}

export function removeReference(
  solution: Solution,
  referenceId: string,
  facts: ChangeFacts,
): Changed<Solution> {
  transition(solutionTransitions, solution.state, 'change references');
  return withReferences(
    solution,
    solution.references.toSpliced(referenceIndex(solution, referenceId), 1),
    facts,
  );
}

/** The city says that it is so. Who may say it is the policy's business: only the city that the reference names. */
export function confirmReference(
  solution: Solution,
  referenceId: string,
  facts: ChangeFacts,
): Changed<Solution> {
  transition(solutionTransitions, solution.state, 'change references');
  const index = referenceIndex(solution, referenceId);
  const present = solution.references[index] as Reference;
  if (present.evidence === 'CONFIRMED') {
    throw new SmcError('FORBIDDEN_TRANSITION', {
      field: 'referenceId',
      message: 'This reference is confirmed already.',
    });
  }
  const confirmed: Reference = {
    ...present,
    evidence: 'CONFIRMED',
    confirmedBy: facts.by,
    confirmedAt: facts.at,
  };
  return withReferences(solution, solution.references.with(index, confirmed), facts);
}
