import { type Solution, type SolutionState, solutionContent } from '@smc/contracts';
import { type ChangeFacts, countingIds } from '@smc/service-kit';
import { describe, expect, it } from 'vitest';
import {
  approveSolution,
  archiveSolution,
  confirmReference,
  draftSolution,
  removeReference,
  reviseSolution,
  sendBackSolution,
  setReference,
  solutionTransitions,
  submitSolution,
} from '../src/solution.ts';
import { listener, seoulReference } from './harness.ts';

const facts: ChangeFacts = { at: '2026-11-21T09:00:00.000Z', by: 'ana', newId: countingIds('e') };
const rules = { isThemeCode: (code: string) => code === 'water-management' };
const content = solutionContent.parse(listener);
const reference = { population: null, cost: null, url: null, ...seoulReference };

function solutionIn(state: SolutionState): Solution {
  const draft = draftSolution(
    { id: 's1', organisationId: 'aquatech', content, references: [reference] },
    rules,
    facts,
  );
  return { ...draft, version: 3, state };
}

describe('transitions', () => {
  const actions = {
    update: (solution: Solution) => reviseSolution(solution, content, rules, facts),
    submit: (solution: Solution) => submitSolution(solution, facts),
    approve: (solution: Solution) => approveSolution(solution, facts),
    'send back': (solution: Solution) => sendBackSolution(solution, 'Say what it costs', facts),
    archive: (solution: Solution) => archiveSolution(solution, facts),
    'change references': (solution: Solution) => setReference(solution, reference, facts),
  };
  const states = Object.keys(solutionTransitions) as SolutionState[];
  const cases = states.flatMap((state) =>
    Object.keys(actions).map((action) => ({ state, action: action as keyof typeof actions })),
  );

  it.each(cases)('$action in $state does what the table says', ({ state, action }) => {
    const target = solutionTransitions[state][action];
    if (target === undefined) {
      expect(() => actions[action](solutionIn(state))).toThrow(
        expect.objectContaining({ code: 'FORBIDDEN_TRANSITION' }),
      );
    } else {
      expect(actions[action](solutionIn(state)).document.state).toBe(target);
    }
  });
});

describe('what is told', () => {
  const typesOf = (changed: { events: readonly { type: string }[] }) =>
    changed.events.map(({ type }) => type);

  it('tells when it is listed, changed while listed, and no longer listed', () => {
    expect(typesOf(approveSolution(solutionIn('IN_REVIEW'), facts))).toEqual(['solution.listed']);
    expect(typesOf(reviseSolution(solutionIn('LISTED'), content, rules, facts))).toEqual(['solution.listed']);
    expect(typesOf(confirmReference(solutionIn('LISTED'), 'ref1', facts))).toEqual(['solution.listed']);
    expect(typesOf(archiveSolution(solutionIn('LISTED'), facts))).toEqual(['solution.unlisted']);
    expect(typesOf(sendBackSolution(solutionIn('LISTED'), 'Please correct', facts))).toEqual([
      'solution.unlisted',
    ]);
  });

  it('tells nothing of what nobody saw', () => {
    expect(typesOf(submitSolution(solutionIn('DRAFT'), facts))).toEqual([]);
    expect(typesOf(archiveSolution(solutionIn('DRAFT'), facts))).toEqual([]);
  });
});

describe('references', () => {
  it('are claimed until the city confirms them, and claimed again when their words change', () => {
    const confirmed = confirmReference(solutionIn('LISTED'), 'ref1', facts).document;
    expect(confirmed.references[0]).toMatchObject({
      evidence: 'CONFIRMED',
      confirmedBy: 'ana',
      confirmedAt: facts.at,
    });
    const reworded = setReference(confirmed, { ...reference, outcome: 'Losses gone' }, facts).document;
    expect(reworded.references[0]).toMatchObject({
      evidence: 'CLAIMED',
      confirmedBy: null,
      confirmedAt: null,
    });
    expect(() => confirmReference(confirmed, 'ref1', facts)).toThrow(
      expect.objectContaining({ code: 'FORBIDDEN_TRANSITION' }),
    );
  });

  it('are removed by id, and at most fifty', () => {
    expect(removeReference(solutionIn('DRAFT'), 'ref1', facts).document.references).toEqual([]);
    expect(() => removeReference(solutionIn('DRAFT'), 'ref9', facts)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND', field: 'referenceId' }),
    );
    let solution = solutionIn('DRAFT');
    for (let count = 2; count <= 50; count += 1)
      solution = setReference(solution, { ...reference, id: `ref${count}` }, facts).document;
    expect(() => setReference(solution, { ...reference, id: 'one-more' }, facts)).toThrow(
      expect.objectContaining({ code: 'TOO_MANY' }),
    );
  });
});

describe('what is refused', () => {
  it('refuses a country that is both served and not, an id given twice, and an empty solution', () => {
    const both = { ...content, countriesServed: ['KR', 'PH'], countriesNotServed: ['PH'] };
    expect(() => reviseSolution(solutionIn('DRAFT'), both, rules, facts)).toThrow(
      expect.objectContaining({ code: 'VALIDATION_FAILED', field: 'content.countriesServed.1' }),
    );
    const twice = { id: 's1', organisationId: 'aquatech', content, references: [reference, reference] };
    expect(() => draftSolution(twice, rules, facts)).toThrow(
      expect.objectContaining({ field: 'references.1.id' }),
    );
    expect(() => submitSolution({ ...solutionIn('DRAFT'), summary: '' }, facts)).toThrow(
      expect.objectContaining({ code: 'INCOMPLETE', field: 'description' }),
    );
  });
});
