import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryDirectory } from '#libs/testing';
import { readConfiguration } from './configuration.ts';
import { SECRETS } from './variables.ts';

const file = join(temporaryDirectory(), 'database');

describe('A secret of the configuration', () => {
  it('may stand in a file', () => {
    writeFileSync(file, 'postgres://ledger@database/ledger\n');
    expect(readConfiguration({ DATABASE_URL_FILE: file }).databaseUrl).toBe('postgres://ledger@database/ledger');
    expect(SECRETS).toEqual(expect.arrayContaining(['DATABASE_URL', 'LEDGER_TOKEN_KEY', 'LEDGER_DIGEST_KEY']));
  });

  it('is refused where the file cannot be read, and where it is given twice; its value is never told', () => {
    expect(() => readConfiguration({ LEDGER_TOKEN_KEY_FILE: `${file}.not` })).toThrow(/LEDGER_TOKEN_KEY_FILE.*ENOENT/);
    const twice = { DATABASE_URL: 'postgres://u:secret@h/d', DATABASE_URL_FILE: file };
    expect(() => readConfiguration(twice)).toThrow('Both DATABASE_URL and DATABASE_URL_FILE are given');
  });
});
