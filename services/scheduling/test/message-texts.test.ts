import { meetingChange } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import { messageTexts } from '../src/messages/texts/index.ts';
import { tellings } from '../src/messages/tellings.ts';
import { stepTopics } from '../src/messages/topics.ts';

const languages = ['en', 'ko', 'es', 'fr'] as const;
const actions = ['request', 'agree', 'decline', 'withdraw', 'propose move', 'decline move'];
const facts = { partner: 'Makati', event: 'Expo 2027', months: 12, isExchange: false, action: 'request' };

describe.each(languages)('texts in %s', (language) => {
  const texts = messageTexts[language];
  const openings = stepTopics.map((topic) => texts.steps[topic](facts));

  it('name the other side in subject and sentence, each topic in its own words', () => {
    expect(
      openings.filter(({ subject, lead }) => !subject.includes('Makati') || !lead.includes('Makati')),
    ).toEqual([]);
    expect(new Set(openings.map(({ subject }) => subject)).size).toBe(stepTopics.length);
  });

  it('leave no trace of an event outside events', () => {
    const outside = stepTopics.map((topic) => texts.steps[topic]({ ...facts, event: null }).lead);
    expect(outside.filter((lead) => /Expo|null|undefined| {2}|\(\)/.test(lead))).toEqual([]);
    expect(openings.filter(({ lead }) => !lead.includes('Expo 2027'))).toEqual([]);
  });

  it('say which step staff took', () => {
    const leads = actions.map((action) => texts.steps['acted-for']({ ...facts, action }).lead);
    expect(new Set(leads).size).toBe(actions.length);
  });

  it('say an exchange apart from a move, and six months apart from twelve', () => {
    const { moved, 'follow-up': followUp } = texts.steps;
    expect(moved({ ...facts, isExchange: true }).lead).not.toBe(moved(facts).lead);
    expect([
      followUp({ ...facts, months: 6 }).lead.includes('6'),
      followUp(facts).lead.includes('12'),
    ]).toEqual([true, true]);
  });

  it('count what waits and what comes tomorrow', () => {
    const subjects = [0, 1, 2].map((count) => texts.digest(count).subject);
    expect(new Set(subjects).size).toBe(3);
    expect(texts.dayBefore(2, 'Tuesday').subject).toContain('2');
    expect(texts.dayBefore(1, 'Tuesday').lead).toContain('Tuesday');
  });

  it('are written in the language: none is left as in English', () => {
    if (language === 'en') return;
    const said = (of: (typeof messageTexts)['en']) => [
      ...stepTopics.flatMap((topic) => Object.values(of.steps[topic](facts))),
      ...Object.values(of.agenda('Expo')),
      ...Object.values(of.eventCancelled('Expo')),
      ...Object.values(of.labels),
      of.actedFor,
      of.waiting,
      of.news,
    ];
    const english = new Set(said(messageTexts.en));
    expect(said(texts).filter((text) => english.has(text))).toEqual([]);
  });
});

describe('formal address', () => {
  const leads = (language: 'ko' | 'es' | 'fr') =>
    stepTopics.map((topic) => messageTexts[language].steps[topic](facts).lead);

  it('Korean sentences end in the formal style', () => {
    const sentences = leads('ko').flatMap((lead) => lead.split(/(?<=[.?])\s/));
    const ended = sentences.filter((one) => !/(니다|시기 바랍니다|시오)\.$/.test(one));
    // The name of what was done stands alone after a colon.
    expect(ended).toEqual(['Makati 측: 미팅 요청.']);
  });

  it('Spanish says usted and French says vous', () => {
    expect(leads('es').filter((lead) => /\b(tú|tu|te|ti|vosotros|vuestr[oa]s?)\b/i.test(lead))).toEqual([]);
    expect(leads('fr').filter((lead) => /\b(tu|te|toi|ton|ta|tes)\b/i.test(lead))).toEqual([]);
  });
});

describe('who is told', () => {
  const side = (organisationId: string) => ({ organisationId, personIds: [`${organisationId}-1`] });
  const meeting = (changes: object) =>
    ({
      origin: 'REQUEST',
      sides: [side('seoul'), side('makati')],
      awaiting: [],
      proposedMove: null,
      history: [{ action: 'x', onBehalfOf: null }],
      ...changes,
    }) as never;
  const told = (
    change: (typeof meetingChange.options)[number],
    changes: object,
    actor: string | null = null,
  ) =>
    tellings(meeting(changes), change, actor).map(
      ({ topic, organisationId }) => `${topic}:${organisationId}`,
    );
  const awaiting = ['makati'];

  it('of each step, by a table', () => {
    const both = (topic: string) => [`${topic}:seoul`, `${topic}:makati`];
    const table = Object.fromEntries(
      meetingChange.options.map((change) => [
        change,
        told(change, { awaiting, proposedMove: { byOrganisationId: 'seoul' } }, 'makati'),
      ]),
    );
    expect(table).toEqual({
      requested: ['requested:makati'],
      agreed: [],
      accepted: both('accepted'),
      declined: ['declined:seoul'],
      withdrawn: ['withdrawn:makati'],
      expired: ['expired:seoul'],
      'move-proposed': ['move-proposed:makati'],
      'move-declined': ['move-declined:seoul'],
      moved: both('moved'),
      'people-changed': both('people-changed'),
      cancelled: both('cancelled'),
      held: [],
      missed: [],
      'feedback-given': [],
      'follow-up-due': both('follow-up'),
      'follow-up-answered': [],
      reminded: ['chased:makati'],
    });
  });

  it('of an offer: both sides; of its end: whoever had said yes', () => {
    const offer = { origin: 'REFILL', awaiting: ['seoul', 'makati'] };
    expect(told('requested', offer)).toEqual(['offered:seoul', 'offered:makati']);
    expect(told('declined', offer)).toEqual([]);
    expect(told('expired', { ...offer, awaiting })).toEqual(['expired:seoul']);
  });

  it('of a step that staff took for a side: that side too, where nobody else would tell it', () => {
    const history = (action: string) => [{ action, onBehalfOf: 'seoul' }];
    expect(told('requested', { awaiting, history: history('request') })).toEqual([
      'requested:makati',
      'acted-for:seoul',
    ]);
    expect(told('accepted', { history: history('accept') })).toEqual(['accepted:seoul', 'accepted:makati']);
    expect(told('agreed', { awaiting, history: history('agree') })).toEqual(['acted-for:seoul']);
  });
});
