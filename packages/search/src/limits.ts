/** What every engine keeps; where a number is an engine's own, that engine is the strictest one. */
export const limits = {
  /** UTF-16 units of a query's text. */
  textLength: 500,
  /** Words of a query that count; Meilisearch reads no more. */
  queryWords: 10,
  defaultLimit: 20,
  maximumLimit: 100,
  /** The furthest hit that offset and limit can reach; Meilisearch's `maxTotalHits`. */
  reachableHits: 1_000,
  facetValues: 100,
  /** Values of one `in` condition. */
  inValues: 1_000,
  /** Bytes of UTF-8 in a filterable text. Meilisearch cuts at 468; base32 keeps 280 bytes and their type below that. */
  filterableBytes: 280,
  /** Letters a word needs before one typo, and two, are forgiven. */
  oneTypoLetters: 5,
  twoTypoLetters: 9,
} as const;
