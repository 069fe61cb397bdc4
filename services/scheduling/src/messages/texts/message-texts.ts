import type { Opening } from '@smc/mail';
import type { StepTopic } from '../topics.ts';

/** What a sentence about one meeting may hold. Plain texts: escaping for HTML is done where the HTML is made. */
export interface StepFacts {
  /** The other side's name. */
  readonly partner: string;
  /** Null outside events. */
  readonly event: string | null;
  /** Of a follow-up: 6 or 12. */
  readonly months: number;
  /** It changed places with another meeting. */
  readonly isExchange: boolean;
  /** What staff did in the reader's name: an action of the meeting's history. */
  readonly action: string;
}

/** All that mails about meetings say in one language, beside the words that calendars say too. */
export interface MessageTexts {
  readonly steps: Readonly<Record<StepTopic, (facts: StepFacts) => Opening>>;
  agenda(event: string): Opening;
  eventCancelled(event: string): Opening;
  dayBefore(count: number, day: string): Opening;
  shortlyBefore(partner: string, clock: string): Opening;
  digest(count: number): Opening;
  /** Headings of the mail of the day. */
  readonly waiting: string;
  readonly news: string;
  readonly labels: {
    readonly when: string;
    /** The same moment on other clocks: those of the event, or of the other side. */
    readonly eventClock: string;
    readonly partnerClock: string;
    readonly where: string;
    readonly event: string;
    readonly offered: string;
    readonly proposed: string;
    readonly answerBy: string;
    readonly reason: string;
  };
  /** Where staff acted in the name of the reader's organisation. */
  readonly actedFor: string;
  readonly openMeeting: string;
}
