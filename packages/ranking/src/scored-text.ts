import { discountsBy } from './copying/guard.ts';
import type { PreparedNeed, PreparedOffer } from './prepare.ts';
import type { AnalysedNeed } from './relevance/analyse-need.ts';
import type { Side } from './run.ts';
import { analyseQuery, scoreQuery } from './text-query.ts';
import type { TextScores } from './text-query.ts';

/** The subject's text as an index sees it, and what it comes to. */
export interface ScoredText {
  readonly query: AnalysedNeed;
  readonly texts: TextScores;
}

/** Reads the subject of a side, and scores all entries for it. */
export function scoredText<Entry extends PreparedNeed | PreparedOffer>({
  subject,
  index: { text },
  entryAt,
  pairOf,
}: Side<Entry>): ScoredText {
  const query = analyseQuery(subject, text);
  return {
    query,
    texts: scoreQuery(
      text,
      query,
      discountsBy(text, (at) => pairOf(entryAt(at))),
    ),
  };
}
