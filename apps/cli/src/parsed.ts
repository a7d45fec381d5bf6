import { parseArgs } from 'node:util';
import { UsageError, type Asked, type Verb } from './verb.ts';

type Told = Pick<Verb, 'options' | 'usage' | 'words'>;

/** What was asked of a verb. What it does not know is refused, not passed over. */
export function parsed({ options, usage, words = 0 }: Told, args: readonly string[]): Asked {
  const asked = read({ options, usage }, args);
  const unasked = asked.positionals[words];
  if (unasked !== undefined) throw new UsageError(`Nothing is known of ${unasked} here\n  ledger ${usage}`);
  return asked;
}

function read({ options, usage }: Told, args: readonly string[]) {
  try {
    return parseArgs({ options, args: [...args], allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : 'That cannot be read'}\n  ledger ${usage}`);
  }
}
