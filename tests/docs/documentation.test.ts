import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { eventSubscribers, eventTypes } from '@smc/contracts';
import { describe, expect, it } from 'vitest';
import { referencePages } from './reference-pages.ts';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');

/** The first column of the rows of a page's tables, where it is code. */
function listed(page: string): string[] {
  return [...page.matchAll(/^\| `([^`]+)` \|/gm)].map((match) => match[1] as string);
}

function sources(): string[] {
  return ['services', 'platform'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.includes('src') && file.endsWith('.ts') && !file.includes('node_modules'))
      .map((file) => join(room, file)),
  );
}

/** Queue names as the code declares them; names that end so are collections. */
function queuesInCode(): string[] {
  const files = sources();
  const declaration =
    /'((?:membership|city-challenge|solution-catalog|matchmaking|scheduling|project-proposal|platform)-[a-z-]+)'/g;
  return [
    ...new Set(
      files.flatMap((file) =>
        [...read(file).matchAll(declaration)]
          .map((match) => match[1] as string)
          .filter((name) => !name.endsWith('-copies')),
      ),
    ),
  ];
}

describe('the documentation', () => {
  it.each(Object.entries(referencePages()))('says what the code says in %s (npm run docs)', (name, page) => {
    expect(read(`docs/${name}`)).toBe(page);
  });

  it('draws every table of steps that the code has', () => {
    const inCode = sources().flatMap((file) =>
      [...read(file).matchAll(/^export const (\w+Transitions)\b/gm)].map((match) => match[1] as string),
    );
    expect(inCode.length).toBeGreaterThan(10);
    const drawn = read('tests/docs/reference-pages.ts');
    expect(inCode.filter((name) => !drawn.includes(`: ${name},`))).toEqual([]);
  });

  it('lists every event with its subscribers, and every queue', () => {
    const page = read('docs/events-and-jobs.md');
    const [events = '', jobs = ''] = page.split('## Jobs');
    expect(listed(events).sort()).toEqual(Object.keys(eventTypes).sort());
    for (const [type, subscribers] of Object.entries(eventSubscribers)) {
      const row = events.split('\n').find((line) => line.startsWith(`| \`${type}\` |`)) ?? '';
      expect([type, row.split('|')[2]?.trim()]).toEqual([type, subscribers.join(', ') || 'nobody yet']);
    }
    expect(listed(jobs).sort()).toEqual(queuesInCode().sort());
  });

  it('shows the two commands early in the README', () => {
    const top = read('README.md').split('\n').slice(0, 40).join('\n');
    expect(top).toContain('npm ci && npm run demo');
    expect(top).toContain('npm ci && npm test');
    expect(top).toMatch(/!\[.+\]\(docs\/.+\.(png|svg)\)/);
  });

  it('has no link to a file that is not there', () => {
    const pages = [
      'README.md',
      'CONTRIBUTING.md',
      'CHANGELOG.md',
      ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md'))
        .map((file) => `docs/${file}`),
    ];
    const tracked = new Set([
      ...readdirSync(root),
      ...readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
        (file) => !file.includes('node_modules'),
      ),
    ]);
    const broken = pages.flatMap((page) =>
      [...read(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#]+)/g)]
        .map((match) => join(page, '..', match[1] as string))
        .filter((target) => !tracked.has(target.replace(/\/$/, '')))
        .map((target) => `${page} -> ${target}`),
    );
    expect(broken).toEqual([]);
  });
});
