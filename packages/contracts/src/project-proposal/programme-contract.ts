import { z } from 'zod';
import { command, creation, errors, query } from '../base.ts';
import {
  expectedVersion,
  groupedPages,
  id,
  ids,
  languageTag,
  line,
  page,
  pageInput,
  parentIds,
  prose,
} from '../common.ts';
import { region } from '../regions.ts';
import {
  fundingCheck,
  fundingInstrument,
  fundingSource,
  fundingSourceContent,
  fundingSourceState,
} from './funding.ts';
import {
  programme,
  programmeContent,
  programmeQuestion,
  programmeState,
  programmeWindow,
  questionState,
} from './programme.ts';

const change = { id, expectedVersion };
const first = z.number().int().min(1).max(100).default(20);

const programmeTag = ['programmes'];
export const programmesContract = {
  create: creation
    .errors(errors(['RULES_CONTRADICT']))
    .route({
      method: 'POST',
      path: '/programmes',
      tags: programmeTag,
      successStatus: 201,
      summary: 'Write a draft (secretariat)',
    })
    .input(z.strictObject({ id: id.optional(), content: programmeContent }))
    .output(programme),
  update: command
    .errors(errors(['RULES_CONTRADICT']))
    .route({
      method: 'PUT',
      path: '/programmes/{id}',
      tags: programmeTag,
      summary: 'Replace the content of a draft',
    })
    .input(z.strictObject({ ...change, content: programmeContent }))
    .output(programme),
  publish: command
    .errors(errors(['RULES_CONTRADICT']))
    .route({
      method: 'POST',
      path: '/programmes/{id}/publish',
      tags: programmeTag,
      summary: 'Make the call visible',
    })
    .input(z.strictObject(change))
    .output(programme),
  moveWindows: command
    .route({
      method: 'PUT',
      path: '/programmes/{id}/windows',
      tags: programmeTag,
      summary: 'Move the windows of a published programme, with a reason that everybody sees',
    })
    .input(
      z.strictObject({ ...change, windows: z.array(programmeWindow).min(1).max(5), reason: line(1000, 10) }),
    )
    .output(programme),
  close: command
    .route({ method: 'POST', path: '/programmes/{id}/close', tags: programmeTag, summary: 'It has ended' })
    .input(z.strictObject({ ...change, reason: line(500, 3) }))
    .output(programme),
  withdraw: command
    .route({ method: 'POST', path: '/programmes/{id}/withdraw', tags: programmeTag, summary: 'Take it back' })
    .input(z.strictObject({ ...change, reason: line(500, 3) }))
    .output(programme),
  get: query
    .route({ method: 'GET', path: '/programmes/{id}', tags: programmeTag, summary: 'One programme' })
    .input(z.strictObject({ id }))
    .output(programme),
  getMany: query
    .route({
      method: 'POST',
      path: '/programmes/get-many',
      tags: programmeTag,
      summary: 'Several by id, null where there is none or it is not visible',
    })
    .input(z.strictObject({ ids }))
    .output(z.array(programme.nullable())),
  list: query
    .route({
      method: 'GET',
      path: '/programmes',
      tags: programmeTag,
      summary: 'Programmes the viewer may see, newest first',
    })
    .input(pageInput.extend({ state: programmeState.optional() }))
    .output(page(programme)),
};

const questionTag = ['questions'];
export const questionsContract = {
  ask: creation
    .route({
      method: 'POST',
      path: '/questions',
      tags: questionTag,
      successStatus: 201,
      summary: 'Ask something about a published programme',
    })
    .input(z.strictObject({ programmeId: id, text: prose(2000).min(10) }))
    .output(programmeQuestion),
  answer: command
    .route({
      method: 'POST',
      path: '/questions/{id}/answer',
      tags: questionTag,
      summary: 'Answer it, once and for all to see (secretariat)',
    })
    .input(z.strictObject({ ...change, answer: prose(5000).min(3) }))
    .output(programmeQuestion),
  refer: command
    .route({
      method: 'POST',
      path: '/questions/{id}/refer',
      tags: questionTag,
      summary: 'Refer it to a question that was answered before (secretariat)',
    })
    .input(z.strictObject({ ...change, questionId: id }))
    .output(programmeQuestion),
  list: query
    .route({
      method: 'GET',
      path: '/questions',
      tags: questionTag,
      summary: 'The questions of a programme: answered ones for all, open ones for the asker and staff',
    })
    .input(pageInput.extend({ programmeId: id, state: questionState.optional() }))
    .output(page(programmeQuestion)),
  listByProgrammes: query
    .route({
      method: 'POST',
      path: '/questions/by-programmes',
      tags: questionTag,
      summary: 'The answered questions of each programme',
    })
    .input(z.strictObject({ parentIds, first }))
    .output(groupedPages(programmeQuestion)),
};

const fundingTag = ['funding sources'];
export const fundingContract = {
  create: creation
    .route({
      method: 'POST',
      path: '/funding-sources',
      tags: fundingTag,
      successStatus: 201,
      summary: 'List a funding source',
    })
    .input(
      z.strictObject({ id: id.optional(), organisationId: id.optional(), content: fundingSourceContent }),
    )
    .output(fundingSource),
  update: command
    .route({ method: 'PUT', path: '/funding-sources/{id}', tags: fundingTag, summary: 'Replace its content' })
    .input(z.strictObject({ ...change, content: fundingSourceContent }))
    .output(fundingSource),
  archive: command
    .route({
      method: 'POST',
      path: '/funding-sources/{id}/archive',
      tags: fundingTag,
      summary: 'It funds no more',
    })
    .input(z.strictObject(change))
    .output(fundingSource),
  getMany: query
    .route({
      method: 'POST',
      path: '/funding-sources/get-many',
      tags: fundingTag,
      summary: 'Several by id, null where there is none',
    })
    .input(z.strictObject({ ids }))
    .output(z.array(fundingSource.nullable())),
  list: query
    .route({ method: 'GET', path: '/funding-sources', tags: fundingTag, summary: 'Sources, newest first' })
    .input(
      pageInput.extend({
        state: fundingSourceState.optional(),
        instrument: fundingInstrument.optional(),
        region: region.optional(),
        theme: z.string().max(64).optional(),
        organisationId: id.optional(),
      }),
    )
    .output(page(fundingSource)),
  check: query
    .route({
      method: 'GET',
      path: '/funding-sources/{id}/checks/{proposalId}',
      tags: fundingTag,
      summary: 'Whether it fits a proposal, with reasons',
    })
    .input(z.strictObject({ id, proposalId: id, locale: languageTag.default('en') }))
    .output(fundingCheck),
};
