import { type ProgrammeQuestion, type QuestionState, SmcError, type Viewer } from '@smc/contracts';
import {
  authorise,
  type Changed,
  type ChangeFacts,
  changeFacts,
  expectVersion,
  isAllowed,
  type RequestContext,
  toGroupedPages,
  toPage,
} from '@smc/service-kit';
import type { Filter, FindPage } from '@smc/store';
import type { ProjectProposalParts } from '../parts.ts';
import { policy } from '../policy.ts';
import { createProgrammeAccess } from '../programme-access.ts';
import { answerQuestion, askQuestion, referQuestion, withoutAsker } from '../question.ts';
import type { Implementation } from './context.ts';

const oldestFirst = [{ field: 'askedAt', direction: 'ascending' }] as const;

function shown(viewer: Viewer | undefined, question: ProgrammeQuestion): ProgrammeQuestion {
  return isAllowed(viewer, policy.seeAsker, question) ? question : withoutAsker(question);
}

const shownPage = (viewer: Viewer, found: FindPage<ProgrammeQuestion>) => ({
  ...found,
  documents: found.documents.map((question) => shown(viewer, question)),
});

/** Everybody sees the answered ones; one's own open ones are found by asking for another state. */
function listFilter(viewer: Viewer, state: QuestionState | undefined): Filter {
  if (isAllowed(viewer, policy.listAllQuestions, undefined)) return state === undefined ? {} : { state };
  if (state === undefined || state === 'ANSWERED') return { state: 'ANSWERED' };
  return { state, organisationId: viewer.organisationId ?? '-' };
}

export function questionProcedures(os: Implementation, parts: ProjectProposalParts) {
  const { questions } = parts;
  const programmeAccess = createProgrammeAccess(parts);

  async function visible(call: RequestContext, id: string, field: string): Promise<ProgrammeQuestion> {
    const question = await questions.get(id);
    if (question === undefined || !isAllowed(call.viewer, policy.seeQuestion, question))
      throw new SmcError('NOT_FOUND', { field });
    return question;
  }

  async function change(
    call: RequestContext,
    input: { readonly id: string; readonly expectedVersion: number },
    domain: (question: ProgrammeQuestion, facts: ChangeFacts) => Changed<ProgrammeQuestion>,
  ): Promise<ProgrammeQuestion> {
    authorise(call, policy.answer, undefined);
    const question = await visible(call, input.id, 'id');
    expectVersion(question, input.expectedVersion);
    const { document, events } = domain(question, changeFacts(call, parts));
    return questions.save(document, { events });
  }

  return {
    ask: os.questions.ask.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.ask, undefined);
      const programme = await programmeAccess.visible(call, input.programmeId, 'programmeId');
      if (programme.state !== 'PUBLISHED')
        throw new SmcError('FORBIDDEN_TRANSITION', {
          field: 'programmeId',
          message: 'Questions are taken while a programme is published.',
          details: { state: programme.state, action: 'ask', allowed: [] },
        });
      const wish = { ...input, organisationId: viewer.organisationId };
      return questions.insert(askQuestion(parts.newId(), wish, changeFacts(call, parts)));
    }),
    answer: os.questions.answer.handler(({ input, context }) =>
      change(context.call, input, (question, facts) => answerQuestion(question, input.answer, facts)),
    ),
    refer: os.questions.refer.handler(async ({ input, context: { call } }) => {
      authorise(call, policy.answer, undefined);
      const other = await visible(call, input.questionId, 'questionId');
      return change(call, input, (question, facts) => referQuestion(question, other, facts));
    }),
    list: os.questions.list.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const { first, after, programmeId, state } = input;
      await programmeAccess.visible(call, programmeId, 'programmeId');
      const found = await questions.find({
        filter: { programmeId, ...listFilter(viewer, state) },
        sort: oldestFirst,
        limit: first,
        ...(after === undefined ? {} : { after }),
      });
      return toPage(shownPage(viewer, found));
    }),
    listByProgrammes: os.questions.listByProgrammes.handler(async ({ input, context: { call } }) => {
      const viewer = authorise(call, policy.use, undefined);
      const groups = await questions.findGrouped({
        by: 'programmeId',
        values: input.parentIds,
        filter: { state: 'ANSWERED' },
        sort: oldestFirst,
        limit: input.first,
      });
      return toGroupedPages(
        input.parentIds,
        groups.map((group) => shownPage(viewer, group)),
      );
    }),
  };
}
