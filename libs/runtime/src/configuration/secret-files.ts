import { readFileSync } from 'node:fs';
import { InvalidConfiguration } from './invalid-configuration.ts';
import { SECRETS, type Environment } from './variables.ts';

/**
 * The environment with its secrets read from the files that it names: `DATABASE_URL_FILE=/run/secrets/database` stands for
 * DATABASE_URL. Throws InvalidConfiguration for a file that cannot be read, and where both are given; never tells a value.
 */
export function withSecretFiles(environment: Environment): Environment {
  const read = SECRETS.flatMap((name) => {
    const file = environment[`${name}_FILE`];
    if (file === undefined) return [];
    if (environment[name] !== undefined) throw new InvalidConfiguration(`Both ${name} and ${name}_FILE are given`);
    return [[name, contentOf(file, `${name}_FILE`)]];
  });
  return { ...environment, ...(Object.fromEntries(read) as Environment) };
}

function contentOf(file: string, variable: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch (error) {
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new InvalidConfiguration(`${variable} names a file that cannot be read (${code})`);
  }
}
