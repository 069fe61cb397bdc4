import { sampleDocuments } from '../../gateway/test/support/sample-services.ts';
const d = sampleDocuments({ challenges: 40, solutions: 60, organisations: 30 });
const pages: unknown[] = [
  { items: d.challenges.slice(0, 20), cursors: [], hasNextPage: true },
  d.challenges.slice(0, 20).map((c) => ({ parentId: c.id, page: { items: d.matchesOf(c.id, 3), cursors: ['a', 'b', 'c'], hasNextPage: true } })),
  d.solutions, d.organisations,
];
function clone(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) { const out = new Array(value.length); for (let i = 0; i < value.length; i++) out[i] = clone(value[i]); return out; }
  const out: Record<string, unknown> = {};
  for (const key in value) { const v = (value as any)[key]; if (v !== undefined) out[key] = typeof v === 'object' ? clone(v) : v; }
  return out;
}
const json = (v: unknown) => JSON.parse(JSON.stringify(v));
function time(label: string, f: (v: unknown) => unknown, n = 2000) { for (let i = 0; i < 300; i++) pages.forEach(f); const t = performance.now(); for (let i = 0; i < n; i++) pages.forEach(f); const per = (performance.now() - t) / n; console.log(label, per.toFixed(3), 'ms per query', pages.map((p) => JSON.stringify(p).length)); }
time('json', json); time('clone', clone); time('structured', structuredClone, 200); time('stringify', (v) => JSON.stringify(v)); const texts = new Map(pages.map((p) => [p, JSON.stringify(p)])); time('parse', (v) => JSON.parse(texts.get(v)!));
