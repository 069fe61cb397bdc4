import { type Challenge, regionOf, type Solution } from '@smc/contracts';
import type { IndexDefinition, SearchDocument, SearchEngine, SearchIndex } from '@smc/search';
import { searchSynonyms, themeLabel, topics } from '@smc/taxonomy';
import type { Collection, StoredDocument } from '@smc/store';
import type { ChallengeCopy, SolutionCopy } from './copies/collections.ts';
import { pagesOf } from './copies/pages.ts';

const codes = ['themes', 'sdgs', 'regions', 'languages'] as const;

/** One array for both indexes, which then share what an engine makes of it. */
const synonyms = searchSynonyms();

const solutionIndex: IndexDefinition = {
  name: 'solutions',
  searchable: ['title', 'summary', 'points', 'organisation', 'topics', 'description'],
  filterable: codes,
  sortable: [],
  synonyms,
};

const challengeIndex: IndexDefinition = { ...solutionIndex, name: 'challenges' };

const unique = <Value>(values: readonly Value[]) => [...new Set(values)];

/** A topic is found under its theme too. */
function withThemes(found: readonly string[]): string[] {
  const themes = topics.filter(({ code }) => found.includes(code)).map(({ theme }) => theme);
  return unique([...found, ...themes]);
}

/** `pt-BR` is found under `pt` too. */
function withPrimary(tags: readonly string[]): string[] {
  return unique(tags.flatMap((tag) => [tag, tag.split('-')[0] ?? tag]));
}

function regionsServed(solution: Solution): string[] {
  const byCountry = solution.countriesServed.map(regionOf).filter((region) => region !== undefined);
  return unique([...solution.regionsServed, ...byCountry]);
}

/** What people find of a listed solution. `organisation` is the provider's name. */
export function solutionDocument(solution: Solution, organisation: string | undefined): SearchDocument {
  return {
    id: solution.id,
    title: solution.name,
    summary: solution.summary,
    points: solution.capabilities,
    organisation: organisation ?? null,
    topics: solution.themes.map((code) => themeLabel(code, 'en')),
    description: solution.description,
    themes: withThemes(solution.themes),
    sdgs: solution.sdgs,
    regions: regionsServed(solution),
    languages: withPrimary([solution.language, ...solution.languages]),
  };
}

/** What people find of a published challenge, in the language it was written in and those it was translated into. */
export function challengeDocument(challenge: Challenge, organisation: string | undefined): SearchDocument {
  const { translations } = challenge;
  return {
    id: challenge.id,
    title: challenge.title,
    summary: challenge.summary,
    points: [
      ...challenge.requirements.map(({ text }) => text),
      ...translations.flatMap(({ title, summary, requirements }) => [
        title,
        summary,
        ...Object.values(requirements),
      ]),
    ].filter((text) => text !== ''),
    organisation: organisation ?? null,
    topics: challenge.themes.map((code) => themeLabel(code, 'en')),
    description: challenge.description,
    themes: withThemes(challenge.themes),
    sdgs: challenge.sdgs,
    regions: [challenge.region],
    languages: withPrimary([challenge.language, ...translations.map(({ language }) => language)]),
  };
}

/** Copies read at a time. */
const pageSize = 50;

/** Where the documents come from. */
export interface SearchSources {
  readonly challenges: Collection<ChallengeCopy>;
  readonly solutions: Collection<SolutionCopy>;
  readonly organisationName: (id: string) => string | undefined;
}

/** The two search indexes, kept in step with the copies. */
export class SearchIndexes {
  readonly challenges: SearchIndex;
  readonly solutions: SearchIndex;
  readonly #sources: SearchSources;
  #built: Promise<void> | undefined;

  constructor(engine: SearchEngine, sources: SearchSources) {
    this.challenges = engine.index(challengeIndex);
    this.solutions = engine.index(solutionIndex);
    this.#sources = sources;
  }

  /** Follows a challenge's copy: found while it is published. */
  async takeChallenge(copy: ChallengeCopy): Promise<void> {
    const document = this.#challenge(copy);
    if (document === undefined) await this.challenges.remove([copy.id]);
    else await this.challenges.upsert([document]);
  }

  /** Follows a solution's copy: found while it is listed. */
  async takeSolution(copy: SolutionCopy): Promise<void> {
    const document = this.#solution(copy);
    if (document === undefined) await this.solutions.remove([copy.id]);
    else await this.solutions.upsert([document]);
  }

  /** Replaces the whole content from the copies; readers see the old content until it is done. */
  rebuild(): Promise<void> {
    const built = this.#rebuildBoth();
    this.#built = built;
    // A failed one is tried again by the next reader.
    built.catch(() => {
      if (this.#built === built) this.#built = undefined;
    });
    return built;
  }

  /** Resolves when the indexes hold the copies: an embedded engine starts empty. */
  ready(): Promise<void> {
    return this.#built ?? this.rebuild();
  }

  async #rebuildBoth(): Promise<void> {
    await this.challenges.rebuild(this.#documents(this.#sources.challenges, (copy) => this.#challenge(copy)));
    await this.solutions.rebuild(this.#documents(this.#sources.solutions, (copy) => this.#solution(copy)));
  }

  async *#documents<Doc extends StoredDocument>(
    collection: Collection<Doc>,
    documentOf: (copy: Doc) => SearchDocument | undefined,
  ): AsyncGenerator<SearchDocument> {
    for await (const page of pagesOf(collection, { limit: pageSize }))
      yield* page.map(documentOf).filter((document) => document !== undefined);
  }

  #challenge({ challenge, organisationId }: ChallengeCopy): SearchDocument | undefined {
    return challenge === null
      ? undefined
      : challengeDocument(challenge, this.#sources.organisationName(organisationId));
  }

  #solution({ solution, organisationId }: SolutionCopy): SearchDocument | undefined {
    return solution === null
      ? undefined
      : solutionDocument(solution, this.#sources.organisationName(organisationId));
  }
}
