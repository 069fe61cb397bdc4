import { type ProgrammeQuestion, programmeQuestion, type QuestionState, SmcError } from '@smc/contracts';
import { type Changed, type ChangeFacts, eventOf, transition } from '@smc/service-kit';
import type { CollectionDefinition } from '@smc/store';
import { z } from 'zod';

type Action = 'answer' | 'refer';

/** Asked -> answered, or referred to an answered one: nothing is answered twice. */
export const questionTransitions: Readonly<
  Record<QuestionState, Readonly<Partial<Record<Action, QuestionState>>>>
> = {
  ASKED: { answer: 'ANSWERED', refer: 'REFERRED' },
  ANSWERED: {},
  REFERRED: {},
};

export const questionCollection: CollectionDefinition<ProgrammeQuestion> = {
  name: 'questions',
  schema: z.strictObject(programmeQuestion.shape),
  indexes: [
    ['programmeId', 'askedAt'],
    ['programmeId', 'state', 'askedAt'],
    ['programmeId', 'organisationId', 'askedAt'],
  ],
};

/** An answer is for everybody, and nobody learns who asked. */
export function withoutAsker(question: ProgrammeQuestion): ProgrammeQuestion {
  return { ...question, askedBy: null, organisationId: null };
}

export function askQuestion(
  id: string,
  wish: { readonly programmeId: string; readonly organisationId: string | null; readonly text: string },
  facts: ChangeFacts,
): Omit<ProgrammeQuestion, 'version'> {
  return {
    ...wish,
    id,
    state: 'ASKED',
    askedBy: facts.by,
    askedAt: facts.at,
    answer: null,
    answeredAt: null,
    referredTo: null,
  };
}

/** Throws `FORBIDDEN_TRANSITION` for a question that has its answer. */
export function answerQuestion(
  question: ProgrammeQuestion,
  answer: string,
  facts: ChangeFacts,
): Changed<ProgrammeQuestion> {
  const state = transition(questionTransitions, question.state, 'answer');
  const document = { ...question, state, answer, answeredAt: facts.at };
  const told = withoutAsker({ ...document, version: document.version + 1 });
  return { document, events: [eventOf(facts, 'question.answered', question.id, { question: told })] };
}

/** The other question is an answered one of the same programme; `VALIDATION_FAILED` otherwise. */
export function referQuestion(
  question: ProgrammeQuestion,
  other: ProgrammeQuestion,
  facts: ChangeFacts,
): Changed<ProgrammeQuestion> {
  const state = transition(questionTransitions, question.state, 'refer');
  if (other.programmeId !== question.programmeId || other.state !== 'ANSWERED')
    throw new SmcError('VALIDATION_FAILED', {
      field: 'questionId',
      message: 'Refer to an answered question of the same programme.',
    });
  const document = { ...question, state, referredTo: other.id, answeredAt: facts.at };
  return { document, events: [] };
}
