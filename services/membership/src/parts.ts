import type { Organisation } from '@smc/contracts';
import type { JobQueue } from '@smc/jobs';
import type { Mailer, SendOnce, StoredSentMail } from '@smc/mail';
import type { Clock, Logger, NewId, TokenVerifier } from '@smc/service-kit';
import type { Collection, Store } from '@smc/store';
import type { StoredMembership } from './membership.ts';
import type { StoredMessagePreferences } from './messages/message-preferences.ts';
import type { PasswordHasher } from './password/password-hasher.ts';
import type { PasswordCost } from './password/phc.ts';
import type { StoredPerson } from './person.ts';
import type { SecretariatGuard } from './secretariat-guard.ts';
import type { StoredApiToken } from './sign-in/api-token.ts';
import type { AttemptLimiter } from './sign-in/attempt-limiter.ts';
import type { AttemptLimit, StoredAttempts } from './sign-in/attempts.ts';
import type { LinkTokens } from './sign-in/secrets.ts';
import type { StoredSession } from './sign-in/session.ts';

/** What the composition root gives this service. */
export interface MembershipDeps {
  /** The service's own store: documents and outbox. */
  readonly store: Store;
  /** Checks the short-lived tokens of the door. */
  readonly verifier: TokenVerifier;
  readonly clock: Clock;
  readonly newId: NewId;
  /** Failed sign-ins are logged here, without addresses or secrets. */
  readonly logger: Logger;
  /** Gets this service's jobs: `membership-password-reset` per request, `membership-sweep` every hour. */
  readonly jobs: Pick<JobQueue, 'enqueue' | 'schedule'>;
  /** One of `createSmtpMailer` and `createFileOutbox`. */
  readonly mailer: Mailer;
  /**
   * At least 32 random bytes, the same over restarts (kept beside the data, mode 0600): the tokens of one-time links are
   * derived from it. Another secret makes all links that are under way invalid.
   */
  readonly linkSecret: Uint8Array;
  /** The address a person opens to use a link. Called when a mail is written, so the listening port may be known late. */
  readonly linkUrl: (token: string) => string;
  /** Sign-in attempts for one account, and for one client address: 20 in 900 seconds by default configuration. */
  readonly signInLimit: AttemptLimit;
  /** What a password hash costs; absent: OWASP's parameters. Weaker only in tests. */
  readonly passwordCost?: PasswordCost;
  /** Check answers against the contract (tests). */
  readonly validateOutputs: boolean;
}

/** The service's own parts, shared by its procedures, subscriptions and jobs. */
export interface MembershipParts extends MembershipDeps {
  readonly organisations: Collection<Organisation>;
  readonly people: Collection<StoredPerson>;
  readonly memberships: Collection<StoredMembership>;
  readonly sessions: Collection<StoredSession>;
  readonly apiTokens: Collection<StoredApiToken>;
  readonly attempts: Collection<StoredAttempts>;
  readonly sentMails: Collection<StoredSentMail>;
  readonly messagePreferences: Collection<StoredMessagePreferences>;
  readonly limiter: AttemptLimiter;
  readonly hasher: PasswordHasher;
  readonly guard: SecretariatGuard;
  readonly linkTokens: LinkTokens;
  /** Of the page on which people choose how they get mail; the id in them is the person's. */
  readonly messageTokens: LinkTokens;
  readonly sendOnce: SendOnce;
}
