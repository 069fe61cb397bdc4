/**
 * How the words of one need grow with the catalogue, beside Lucene and bm25s in the same run: prints one JSON line a size and draws
 * docs/images/ranking-growth.svg.
 *
 *   npx node tests/bench/ranking/growth.ts [--seed 1] [--sizes 10000,20000,50000,100000]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { wordRows } from '../ranking-speed.bench.ts';
import { makeNeeds, makeOffers } from './catalogue.ts';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    sizes: { type: 'string', default: '10000,20000,50000,100000' },
    data: { type: 'string', default: '../shared/data' },
  },
});

interface Line {
  readonly name: string;
  readonly colour: string;
  readonly points: [size: number, milliseconds: number][];
}

const lines: Line[] = [
  { name: 'here', colour: '#0b6e4f', points: [] },
  { name: 'bm25s', colour: '#c1666b', points: [] },
  { name: 'Lucene', colour: '#4a6fa5', points: [] },
];

const sizes = values.sizes.split(',').map(Number);
const seed = Number(values.seed);
const needs = makeNeeds(100, seed + 1, values.data);
for (const size of sizes) {
  const rows = wordRows(makeOffers(size, seed, values.data), needs, false);
  const p50 = rows.filter(({ name }) => name === 'words of one need, p50');
  console.log(
    JSON.stringify({
      size,
      rows: rows.map(({ name, baseline, value, baselineValue, ratio }) => ({
        name,
        baseline,
        value,
        baselineValue,
        ratio,
      })),
    }),
  );
  for (const line of lines) {
    const row = p50.find(({ baseline }) => line.name === 'here' || baseline.startsWith(line.name));
    if (row !== undefined) line.points.push([size, line.name === 'here' ? row.value : row.baselineValue]);
  }
}

const [width, height, left, bottom] = [640, 380, 70, 50];
const highest = Math.log10(Math.max(...lines.flatMap(({ points }) => points.map(([, time]) => time))) * 1.5);
const lowest = Math.log10(Math.min(...lines.flatMap(({ points }) => points.map(([, time]) => time))) / 1.5);
const x = (size: number) => left + ((width - left - 90) * size) / Math.max(...sizes);
const y = (time: number) =>
  height - bottom - ((height - bottom - 20) * (Math.log10(time) - lowest)) / (highest - lowest);
const label = (text: string, across: number, down: number, anchor = 'middle') =>
  `<text x="${across.toFixed(1)}" y="${down.toFixed(1)}" text-anchor="${anchor}">${text}</text>`;

const ticks = [0.03, 0.1, 0.3, 1, 3, 10, 30, 100, 300].filter(
  (time) => Math.log10(time) > lowest && Math.log10(time) < highest,
);
const drawn = [
  ...ticks.map(
    (time) =>
      `<line x1="${left}" x2="${width - 90}" y1="${y(time).toFixed(1)}" y2="${y(time).toFixed(1)}" stroke="#ddd"/>${label(`${time} ms`, left - 8, y(time) + 4, 'end')}`,
  ),
  ...sizes.map((size) => label(size.toLocaleString('en'), x(size), height - bottom + 20)),
  label('offers', (left + width - 90) / 2, height - 8),
  ...lines
    .filter(({ points }) => points.length > 0)
    .map(({ name, colour, points }) => {
      const path = points.map(([size, time]) => `${x(size).toFixed(1)},${y(time).toFixed(1)}`).join(' ');
      const [size, time] = points.at(-1) ?? [0, 1];
      return `<polyline points="${path}" fill="none" stroke="${colour}" stroke-width="2"/><g fill="${colour}">${label(name, x(size) + 8, y(time) + 4, 'start')}</g>`;
    }),
];
writeFileSync(
  new URL('../../../docs/images/ranking-growth.svg', import.meta.url),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="12">
<title>Median time of the words of one need by size of the catalogue (logarithmic)</title>
<rect width="${width}" height="${height}" fill="#fff"/>
${drawn.join('\n')}
</svg>
`,
);
