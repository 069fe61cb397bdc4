import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serviceNames } from '@smc/contracts';
import { configurationTable } from '@smc/service-kit';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const compose = read('docker-compose.yml');

describe('the containers', () => {
  it('are given only variables that exist', () => {
    const given = [...`${compose}\n${read('infra/Dockerfile')}`.matchAll(/\b(SMC_[A-Z_]+)(?::|=| )/g)];
    const unknown = given.map((match) => match[1] as string).filter((name) => !(name in configurationTable));
    expect(given.length).toBeGreaterThan(20);
    expect(unknown).toEqual([]);
  });

  it('run every service and the gateway, by entries that are there', () => {
    const commands = [...compose.matchAll(/command: \[node, (platform\/\S+)\]/g)].map((match) => match[1]);
    const entries = ['gateway', ...serviceNames].map((name) => `platform/src/processes/${name}.ts`);
    expect(new Set(commands)).toEqual(new Set(entries));
    expect(entries.filter((entry) => !existsSync(join(root, entry)))).toEqual([]);
    expect(existsSync(join(root, 'cli/bin/smc.js')) && existsSync(join(root, 'infra/health-check.js'))).toBe(
      true,
    );
  });

  it('ask for every secret that the example lists, and for no other', () => {
    const asked = [...compose.matchAll(/\$\{([A-Z_]+):\?/g)].map((match) => match[1] as string);
    const listed = [...read('infra/example.env').matchAll(/^([A-Z_]+)=$/gm)].map(
      (match) => match[1] as string,
    );
    const mayBeEmpty = ['SMC_SMTP_URL', 'SMC_MAIL_FROM'];
    expect(new Set(asked)).toEqual(new Set(listed.filter((name) => !mayBeEmpty.includes(name))));
  });

  it('do not take along what the image must not hold', () => {
    const ignored = read('.dockerignore').split('\n');
    expect(['.git', '.env*', '.data*', '**/node_modules'].filter((name) => !ignored.includes(name))).toEqual(
      [],
    );
  });
});
