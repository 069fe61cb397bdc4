import type { Region } from '@smc/contracts';
import type { Clock } from '@smc/service-kit';
import type { Collection, StoredDocument } from '@smc/store';
import { dataDigestOf, offersDigestOf } from '../data-digest.ts';
import { inputLine, needFromChallenge, offerFromSolution } from '../ranking-input.ts';
import type { ChallengeCopy, OrganisationCopy, SolutionCopy } from './collections.ts';
import { createLiveView, type LiveView } from './live-view.ts';
import { pagesOf } from './pages.ts';

export interface ChallengeHead {
  readonly id: string;
  readonly organisationId: string;
  readonly region: Region;
  readonly contentRevision: number;
  readonly isPublished: boolean;
  /** Null for what has ended. */
  readonly line: string | null;
}

export interface SolutionHead {
  readonly id: string;
  readonly organisationId: string;
  readonly revision: number;
  readonly isListed: boolean;
  /** A city has confirmed one of its references. */
  readonly isProven: boolean;
  /** Null for what is not listed. */
  readonly line: string | null;
}

export interface CatalogueOptions {
  readonly challenges: Collection<ChallengeCopy>;
  readonly solutions: Collection<SolutionCopy>;
  readonly organisations: Collection<OrganisationCopy>;
  readonly clock: Clock;
  /** One line that changes with the exchange rates; empty without rates. */
  readonly ratesLine: string;
  /** Told when what a solution means to the ranking has changed. */
  readonly onOffer: (solutionId: string) => void;
}

/** The copies of one organisation's challenges or solutions, page after page. */
export async function* ofOrganisation<Doc extends StoredDocument>(
  copies: Collection<Doc>,
  organisationId: string,
) {
  for await (const page of pagesOf(copies, { filter: { organisationId }, limit: 100 })) yield* page;
}

/** What is published and listed now, as small heads in memory, and the digest of all that would be ranked. */
export class Catalogue {
  readonly organisations: LiveView<OrganisationCopy, OrganisationCopy>;
  readonly challenges: LiveView<ChallengeCopy, ChallengeHead>;
  readonly solutions: LiveView<SolutionCopy, SolutionHead>;
  readonly #options: CatalogueOptions;
  #offersDigest: string | undefined;
  #isLoaded = false;
  /** Organisations whose challenges and solutions have to be read again. */
  readonly #changedOrganisations = new Set<string>();

  constructor(options: CatalogueOptions) {
    this.#options = options;
    const { clock } = options;
    this.organisations = createLiveView({
      collection: options.organisations,
      clock,
      headOf: (copy) => copy,
      onHead: (copy) => this.#isLoaded && this.#changedOrganisations.add(copy.id),
    });
    this.challenges = createLiveView({
      collection: options.challenges,
      clock,
      headOf: (copy) => this.#challengeHead(copy),
    });
    this.solutions = createLiveView({
      collection: options.solutions,
      clock,
      headOf: (copy) => this.#solutionHead(copy),
      onHead: (head, before) => this.#tellOffer(head, before),
    });
  }

  #challengeHead(copy: ChallengeCopy): ChallengeHead {
    const { id, organisationId, region, contentRevision, isPublished, challenge } = copy;
    const organisation = this.organisations.get(organisationId);
    const line =
      challenge === null ? null : inputLine(id, contentRevision, needFromChallenge(challenge, organisation));
    return { id, organisationId, region, contentRevision, isPublished, line };
  }

  #solutionHead(copy: SolutionCopy): SolutionHead {
    const { id, organisationId, revision, isListed, solution } = copy;
    const organisation = this.organisations.get(organisationId);
    const line =
      solution === null ? null : inputLine(id, revision, offerFromSolution(solution, organisation));
    const isProven = solution?.references.some(({ evidence }) => evidence === 'CONFIRMED') === true;
    return { id, organisationId, revision, isListed, isProven, line };
  }

  #tellOffer(head: SolutionHead, before: SolutionHead | undefined): void {
    if (head.line === (before?.line ?? null)) return;
    this.#offersDigest = undefined;
    this.#options.onOffer(head.id);
  }

  /** Reads what other processes wrote, and what a changed organisation means for its challenges and solutions. */
  async sync(isFull = false): Promise<void> {
    await this.organisations.sync(isFull);
    await Promise.all([this.challenges.sync(isFull), this.solutions.sync(isFull)]);
    this.#isLoaded = true;
    for (const id of this.#changedOrganisations) {
      this.#changedOrganisations.delete(id);
      for await (const copy of ofOrganisation(this.#options.solutions, id)) this.solutions.renew(copy);
      for await (const copy of ofOrganisation(this.#options.challenges, id)) this.challenges.renew(copy);
    }
  }

  offersDigest(): string {
    this.#offersDigest ??= offersDigestOf(this.#offerLines());
    return this.#offersDigest;
  }

  *#offerLines() {
    for (const { id, line } of this.solutions.values()) if (line !== null) yield { id, line };
  }

  /**
   * `versions.data` that a ranking of this challenge would have now; `undefined` where it is not published.
   * @param offers digest of other offers than those of now
   */
  dataDigest(challengeId: string, offers: string = this.offersDigest()): string | undefined {
    const line = this.challenges.get(challengeId)?.line ?? null;
    return line === null ? undefined : dataDigestOf(offers, line, this.#options.ratesLine);
  }

  /** Sorted by id. */
  publishedChallengeIds(): readonly string[] {
    return [...this.challenges.values()]
      .filter(({ isPublished }) => isPublished)
      .map(({ id }) => id)
      .sort();
  }
}
