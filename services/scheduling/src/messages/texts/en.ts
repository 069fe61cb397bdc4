import type { MessageTexts, StepFacts } from './message-texts.ts';

const at = ({ event }: Pick<StepFacts, 'event'>) => (event === null ? '' : ` at ${event}`);

const acts: Readonly<Record<string, string>> = {
  request: 'asked for the meeting',
  agree: 'said yes to the offered slot',
  decline: 'declined the meeting',
  withdraw: 'took the request back',
  'propose move': 'proposed another time',
  'decline move': 'declined the other time that was proposed',
};

export const en: MessageTexts = {
  steps: {
    requested: (f) => ({
      subject: `Meeting request from ${f.partner}`,
      lead: `${f.partner} asks you for a meeting${at(f)}. Please accept or decline it.`,
    }),
    offered: (f) => ({
      subject: `A slot has become free: meet ${f.partner}?`,
      lead: `A slot has become free${at(f)}. You and ${f.partner} both wanted to meet: it is yours if both of you say yes while it is free.`,
    }),
    chased: (f) => ({
      subject: `${f.partner} is waiting for your answer`,
      lead: `${f.partner} asked you for a meeting${at(f)} and has had no answer yet. Please accept or decline it.`,
    }),
    withdrawn: (f) => ({
      subject: `${f.partner} took its meeting request back`,
      lead: `${f.partner} no longer asks you for a meeting${at(f)}. You need not do anything.`,
    }),
    'move-proposed': (f) => ({
      subject: `${f.partner} proposes another time`,
      lead: `${f.partner} proposes another time for your meeting${at(f)}. It stays where it is until you agree.`,
    }),
    accepted: (f) => ({
      subject: `Your meeting with ${f.partner} is agreed`,
      lead: `Your meeting with ${f.partner}${at(f)} is agreed.`,
    }),
    declined: (f) => ({
      subject: `${f.partner} declined the meeting`,
      lead: `${f.partner} declined the meeting${at(f)}.`,
    }),
    expired: (f) => ({
      subject: `No answer from ${f.partner}`,
      lead: `${f.partner} did not answer in time, so the request for a meeting${at(f)} has ended.`,
    }),
    'move-declined': (f) => ({
      subject: `Your meeting with ${f.partner} stays where it is`,
      lead: `${f.partner} declined the other time. Your meeting${at(f)} stays where it is.`,
    }),
    moved: (f) => ({
      subject: `Your meeting with ${f.partner} was moved`,
      lead: f.isExchange
        ? `Your meeting with ${f.partner}${at(f)} has changed places with another meeting. This is where it is now.`
        : `Your meeting with ${f.partner}${at(f)} was moved. This is where it is now.`,
    }),
    'people-changed': (f) => ({
      subject: `Your meeting with ${f.partner}: other people will be there`,
      lead: `Who takes part in your meeting with ${f.partner}${at(f)} has changed. Time and place stay as they are.`,
    }),
    replaced: (f) => ({
      subject: `You no longer sit in the meeting with ${f.partner}`,
      lead: `Others of your organisation will take part in the meeting with ${f.partner}${at(f)} instead of you. Your time is free again.`,
    }),
    cancelled: (f) => ({
      subject: `Your meeting with ${f.partner} is cancelled`,
      lead: `Your meeting with ${f.partner}${at(f)} is cancelled.`,
    }),
    'acted-for': (f) => ({
      subject: `Done in your name: meeting with ${f.partner}`,
      lead: `In the name of your organisation, the secretariat ${acts[f.action] ?? 'acted'}: ${f.partner}${at(f)}.`,
    }),
    'follow-up': (f) => ({
      subject: `What became of your meeting with ${f.partner}?`,
      lead: `${f.months} months ago you met ${f.partner}${at(f)}. Please say in a few words what became of it: nothing yet, contact, a proposal, a pilot, an agreement, or that it has ended.`,
    }),
  },
  agenda: (event) => ({
    subject: `Your agenda of ${event}`,
    lead: `The timetable of ${event} is published. These are your meetings.`,
  }),
  eventCancelled: (event) => ({
    subject: `${event} does not take place`,
    lead: `${event} does not take place, and nor do your meetings there.`,
  }),
  dayBefore: (count, day) => ({
    subject: count === 1 ? 'Your meeting tomorrow' : `Your ${count} meetings tomorrow`,
    lead: `Tomorrow, ${day}:`,
  }),
  shortlyBefore: (partner, clock) => ({
    subject: `${clock}: meeting with ${partner}`,
    lead: `Your meeting with ${partner} is about to begin.`,
  }),
  digest: (count) => ({
    subject:
      count === 0
        ? 'News about your meetings'
        : count === 1
          ? 'One thing waits for your answer'
          : `${count} things wait for your answer`,
    lead: 'This is your mail of the day.',
  }),
  waiting: 'Waiting for your answer',
  news: 'News',
  labels: {
    when: 'When',
    eventClock: 'On the clocks of the event',
    partnerClock: 'On the clocks of the other side',
    where: 'Where',
    event: 'Event',
    offered: 'Offered',
    proposed: 'Proposed',
    answerBy: 'Please answer by',
    reason: 'Reason',
  },
  actedFor: 'The secretariat did this in the name of your organisation.',
  openMeeting: 'Open the meeting',
};
