// Draws the README's picture from what the demo really printed: `npm run -s demo | node tests/docs/draw-demo.ts`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const columns = 112;
const lineHeight = 19;
const characterWidth = 8.05;
const padding = 18;

const escaped = (line: string) =>
  line.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const cut = (line: string) => (line.length <= columns ? line : `${line.slice(0, columns - 1)}…`);

function colourOf(line: string): string {
  if (/^\s+\d+\. /.test(line)) return '#f2f4f8';
  if (/^\s+\+/.test(line)) return '#8fd19e';
  if (line.includes('missing:')) return '#f0c674';
  if (line.includes('excluded:')) return '#e8a0a0';
  return /^\S/.test(line) ? '#9ec5fe' : '#c3c8d2';
}

/** The headline, two challenges whole, and the closing figures. */
function chosen(lines: readonly string[]): string[] {
  const first = lines.findIndex((line) => / challenges of /.test(line));
  const headings = lines.flatMap((line, index) => (index > first && /^\S.*: /.test(line) ? [index] : []));
  const end = headings[2] ?? lines.length;
  const closing = lines.filter((line) => /^(?:In all|Exclusions checked|Time:|While it ranked)/.test(line));
  return ['$ npm run demo', ...lines.slice(first, end), ...closing];
}

const lines = chosen((await text(process.stdin)).split('\n'));
const [width, height] = [columns * characterWidth + 2 * padding, lines.length * lineHeight + 2 * padding];
const drawn = lines.map(
  (line, index) =>
    `<text x="${padding}" y="${padding + (index + 0.8) * lineHeight}" fill="${colourOf(line)}" xml:space="preserve">${escaped(cut(line))}</text>`,
);
writeFileSync(
  join(import.meta.dirname, '../../docs/images/demo.svg'),
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="13.4" role="img" aria-label="What npm run demo prints">
<rect width="100%" height="100%" rx="8" fill="#1b1f27"/>
${drawn.join('\n')}
</svg>
`,
);
