import type { z } from 'zod';
import type { searchHit, searchResult } from '@smc/contracts';
import type { HighlightPiece, SearchHit, SearchQuery, SearchResult } from '@smc/search';

type ShownHit = z.infer<typeof searchHit>;
type ShownResult = z.infer<typeof searchResult>;

export interface SearchInput {
  readonly text: string;
  readonly theme?: string | undefined;
  readonly sdg?: number | undefined;
  readonly region?: string | undefined;
  readonly language?: string | undefined;
  readonly limit: number;
  readonly offset: number;
}

/** Characters of a snippet, and of what comes before the first found word. */
const snippetLength = 240;
const leadLength = 60;
const snippetFields = ['summary', 'points', 'description'] as const;

/** What was asked, in the words of the search port. */
export function queryOf(input: SearchInput): SearchQuery {
  const { text, theme, sdg, region, language, limit, offset } = input;
  return {
    text,
    limit,
    offset,
    facets: ['themes', 'sdgs', 'regions', 'languages'],
    highlight: ['title', ...snippetFields],
    filter: {
      ...(theme === undefined ? {} : { themes: theme }),
      ...(sdg === undefined ? {} : { sdgs: sdg }),
      ...(region === undefined ? {} : { regions: region }),
      ...(language === undefined ? {} : { languages: language }),
    },
  };
}

const hasMatch = (pieces: readonly HighlightPiece[]) => pieces.some(({ isMatch }) => isMatch);

/** Keeps the end of a lead that is too long, from a word's beginning. */
function shortLead(text: string): string {
  if (text.length <= leadLength) return text;
  const tail = text.slice(-leadLength);
  return `… ${tail.slice(tail.indexOf(' ') + 1)}`;
}

/** The pieces around the first found word, at most about 240 characters. */
function cut(pieces: readonly HighlightPiece[]): ShownHit['snippet'] {
  const first = pieces.findIndex(({ isMatch }) => isMatch);
  const [lead, ...rest] = first > 0 ? [pieces[first - 1] as HighlightPiece, ...pieces.slice(first)] : pieces;
  if (lead === undefined) return [];
  const started = first > 0 ? [{ text: shortLead(lead.text), isMatch: false }, ...rest] : [lead, ...rest];
  const shown: ShownHit['snippet'] = [];
  let left = snippetLength;
  for (const { text, isMatch } of started) {
    if (left <= 0) break;
    shown.push({ text: text.length > left ? `${text.slice(0, left)} …` : text, isMatch });
    left -= text.length;
  }
  return shown;
}

/** The first field in which a word was found; the summary where there is none. */
function snippetOf({ highlights }: SearchHit): ShownHit['snippet'] {
  const field = snippetFields.find((name) => hasMatch(highlights[name] ?? [])) ?? 'summary';
  return cut((highlights[field] ?? []).filter(({ text }) => text !== ''));
}

function hitOf(hit: SearchHit, kind: ShownHit['kind']): ShownHit {
  const title = highlightOf(hit);
  return { id: hit.id, kind, title, snippet: snippetOf(hit) };
}

function highlightOf({ highlights, document }: SearchHit): ShownHit['title'] {
  const pieces = highlights['title'] ?? [{ text: String(document['title'] ?? ''), isMatch: false }];
  return pieces.map(({ text, isMatch }) => ({ text, isMatch }));
}

/** What was found, as the contract shows it. */
export function answerOf(result: SearchResult, kind: ShownHit['kind']): ShownResult {
  return {
    hits: result.hits.map((hit) => hitOf(hit, kind)),
    total: result.total,
    facets: Object.entries(result.facets).map(([field, values]) => ({
      field,
      values: values.map(({ value, count }) => ({ value: String(value), count })),
    })),
  };
}
