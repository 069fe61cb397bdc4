import {
  type Challenge,
  type ChallengeContent,
  type ChallengeState,
  type ChallengeTranslation,
  type Region,
  SmcError,
} from '@smc/contracts';
import {
  type Changed,
  type ChangeFacts,
  checkThemeCodes,
  type ContentRules,
  eventOf,
  transition,
} from '@smc/service-kit';

type Action = 'update' | 'publish' | 'withdraw' | 'close' | 'translate';

/** Draft -> published -> closed | withdrawn. Drawn in docs/state-machines.md. */
export const challengeTransitions: Readonly<
  Record<ChallengeState, Readonly<Partial<Record<Action, ChallengeState>>>>
> = {
  DRAFT: { update: 'DRAFT', publish: 'PUBLISHED', withdraw: 'WITHDRAWN', translate: 'DRAFT' },
  PUBLISHED: { update: 'PUBLISHED', withdraw: 'WITHDRAWN', close: 'CLOSED', translate: 'PUBLISHED' },
  CLOSED: {},
  WITHDRAWN: {},
};

/** What a challenge takes over from the organisation that posts it. */
export interface PostingOrganisation {
  readonly id: string;
  readonly country: string;
  readonly region: Region;
}

function told(facts: ChangeFacts, document: Challenge): Changed<Challenge> {
  if (document.state === 'DRAFT') return { document, events: [] };
  const type = document.state === 'PUBLISHED' ? 'challenge.published' : 'challenge.ended';
  return {
    document,
    events: [
      eventOf(facts, type, document.id, { challenge: { ...document, version: document.version + 1 } }),
    ],
  };
}

/** A new draft; nothing is told to anybody yet. Throws `VALIDATION_FAILED` for an unknown theme. */
export function draftChallenge(
  id: string,
  organisation: PostingOrganisation,
  content: ChallengeContent,
  rules: ContentRules,
  facts: ChangeFacts,
): Omit<Challenge, 'version'> {
  checkThemeCodes(content.themes, rules, 'content.themes');
  return {
    ...content,
    id,
    contentRevision: 1,
    organisationId: organisation.id,
    country: organisation.country,
    region: organisation.region,
    state: 'DRAFT',
    translations: [],
    createdAt: facts.at,
    updatedAt: facts.at,
    publishedAt: null,
    endedAt: null,
    endReason: null,
  };
}

/** Replaces the content; a published challenge must stay complete and is ranked anew. */
export function reviseChallenge(
  challenge: Challenge,
  content: ChallengeContent,
  rules: ContentRules,
  facts: ChangeFacts,
): Changed<Challenge> {
  const state = transition(challengeTransitions, challenge.state, 'update');
  checkThemeCodes(content.themes, rules, 'content.themes');
  const revised = {
    ...challenge,
    ...content,
    state,
    contentRevision: challenge.contentRevision + 1,
    updatedAt: facts.at,
  };
  if (state === 'PUBLISHED') checkComplete(revised, facts.at, 'content.');
  return told(facts, revised);
}

/** What must be there so that providers can understand it and the ranking has something to go by. */
function checkComplete(challenge: Challenge, at: string, prefix = ''): void {
  if (challenge.summary === '' && challenge.description === '') {
    throw new SmcError('INCOMPLETE', {
      field: `${prefix}description`,
      message: 'Say in a summary or description what is needed.',
    });
  }
  const { deliverBy } = challenge.timeline;
  if (deliverBy !== null && deliverBy < at.slice(0, 10)) {
    throw new SmcError('VALIDATION_FAILED', {
      field: `${prefix}timeline.deliverBy`,
      message: 'The delivery date has passed.',
    });
  }
}

/** Makes it visible and has it ranked. Throws `INCOMPLETE` with the field that is missing. */
export function publishChallenge(challenge: Challenge, facts: ChangeFacts): Changed<Challenge> {
  const state = transition(challengeTransitions, challenge.state, 'publish');
  checkComplete(challenge, facts.at);
  return told(facts, { ...challenge, state, publishedAt: facts.at, updatedAt: facts.at });
}

/** Takes it back (withdraw) or ends it (close). A draft that was never public ends silently. */
export function endChallenge(
  challenge: Challenge,
  action: 'withdraw' | 'close',
  reason: string,
  facts: ChangeFacts,
): Changed<Challenge> {
  const wasPublic = challenge.state === 'PUBLISHED';
  const state = transition(challengeTransitions, challenge.state, action);
  const ended = { ...challenge, state, endedAt: facts.at, endReason: reason, updatedAt: facts.at };
  return wasPublic ? told(facts, ended) : { document: ended, events: [] };
}

function checkTranslation(challenge: Challenge, translation: ChallengeTranslation): void {
  if (translation.language === challenge.language) {
    throw new SmcError('VALIDATION_FAILED', {
      field: 'translation.language',
      message: 'This is the language the challenge is written in.',
    });
  }
  const known = new Set(challenge.requirements.map((requirement) => requirement.id));
  const stranger = Object.keys(translation.requirements).find((requirement) => !known.has(requirement));
  if (stranger !== undefined) {
    throw new SmcError('VALIDATION_FAILED', {
      field: `translation.requirements.${stranger}`,
      message: `The challenge has no requirement "${stranger}".`,
    });
  }
}

/** Adds or replaces the translation into one language; at most 20. */
export function translateChallenge(
  challenge: Challenge,
  translation: ChallengeTranslation,
  facts: ChangeFacts,
): Changed<Challenge> {
  transition(challengeTransitions, challenge.state, 'translate');
  checkTranslation(challenge, translation);
  const others = challenge.translations.filter((one) => one.language !== translation.language);
  if (others.length >= 20) throw new SmcError('TOO_MANY', { field: 'translation', details: { maximum: 20 } });
  const translations = [...others, translation].sort((a, b) => (a.language < b.language ? -1 : 1));
  return told(facts, { ...challenge, translations, updatedAt: facts.at });
}

export function removeTranslation(
  challenge: Challenge,
  language: string,
  facts: ChangeFacts,
): Changed<Challenge> {
  transition(challengeTransitions, challenge.state, 'translate');
  const translations = challenge.translations.filter((one) => one.language !== language);
  if (translations.length === challenge.translations.length) {
    throw new SmcError('NOT_FOUND', {
      field: 'language',
      message: `There is no translation into "${language}".`,
    });
  }
  return told(facts, { ...challenge, translations, updatedAt: facts.at });
}
