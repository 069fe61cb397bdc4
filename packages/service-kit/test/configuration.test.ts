import { describe, expect, it } from 'vitest';
import { configurationTable, readConfiguration } from '../src/index.ts';

describe('readConfiguration', () => {
  it('has a default for everything that must have a value', () => {
    expect(readConfiguration({})).toMatchObject({
      SMC_DATA: '.data',
      SMC_PORT: 4000,
      SMC_STORE: 'sqlite',
      SMC_TRUST_PROXY: false,
    });
  });

  it.each([
    ['SMC_PORT', 'http', 'SMC_PORT is "http"; allowed: a whole number from 0 to 65535.'],
    ['SMC_PORT', '70000', 'SMC_PORT is "70000"; allowed: a whole number from 0 to 65535.'],
    ['SMC_STORE', 'oracle', 'SMC_STORE is "oracle"; allowed: sqlite, mongo.'],
    ['SMC_TRUST_PROXY', 'yes', 'SMC_TRUST_PROXY is "yes"; allowed: 0, 1.'],
    ['SMC_SMTP_URL', 'http://user:secret@mail', 'SMC_SMTP_URL is (hidden); allowed: an address.'],
  ])('refuses %s=%s, saying what is allowed', (name, value, message) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIGURATION', field: name, message }),
    );
  });

  it('takes an empty value as not set, and refuses a variable it does not know', () => {
    expect(readConfiguration({ SMC_PORT: '' }).SMC_PORT).toBe(4000);
    expect(() => readConfiguration({ SMC_PROT: '1' })).toThrow(
      expect.objectContaining({ code: 'BAD_CONFIGURATION', field: 'SMC_PROT' }),
    );
  });

  it('explains every variable', () => {
    expect(Object.entries(configurationTable).filter(([, { help }]) => help.length < 10)).toEqual([]);
  });
});
