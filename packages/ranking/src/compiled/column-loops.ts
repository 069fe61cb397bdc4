/** What `columns.wat` exports; every address in bytes. */
export interface ColumnLoops {
  screen(
    row: number,
    end: number,
    bits: number,
    silences: number,
    asked: number,
    notes: number,
    a: number,
    b: number,
    c: number,
    d: number,
    e: number,
    f: number,
    g: number,
    h: number,
    codes: number,
    opens: number,
    said: number,
    doubtful: number,
  ): number;
  count(offer: number, end: number, counts: number): void;
  note(
    note: number,
    end: number,
    stances: number,
    said: number,
    others: number,
    mask: number,
    radix: number,
    known: number,
  ): number;
  addPoints(offer: number, end: number, points: number, products: number): void;
  text(offer: number, end: number, relevance: number, values: number): void;
  cosines(offer: number, end: number, norms: number, products: number, squared: number, values: number): void;
  likeness(norm: number, end: number, products: number, squared: number, weight: number, parts: number): void;
  bound(
    said: number,
    end: number,
    notes: number,
    relevance: number,
    parts: number,
    kinds: number,
    open: number,
    bounds: number,
    text: number,
    evidence: number,
    half: number,
    steps: number,
  ): number;
  evidence(offer: number, end: number, kinds: number, open: number, values: number): void;
  sum(
    offer: number,
    end: number,
    rows: number,
    a: number,
    b: number,
    c: number,
    d: number,
    e: number,
    f: number,
    text: number,
    concepts: number,
    evidence: number,
    notes: number,
    coverage: number,
    patterns: number,
    places: number,
    weights: number,
    steps: number,
  ): number;
}
