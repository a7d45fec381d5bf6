import 'reflect-metadata';
import { parsed } from './parsed.ts';
import { UsageError, type Verb } from './verb.ts';
import { adoptDigestKeyVerb } from './verbs/adopt-digest-key.verb.ts';
import { backupVerb } from './verbs/backup.verb.ts';
import { copyVerb } from './verbs/copy.verb.ts';
import { demoVerb } from './verbs/demo.verb.ts';
import { rebuildVerb } from './verbs/rebuild.verb.ts';
import { tokenVerb } from './verbs/token.verb.ts';

const VERBS: Readonly<Record<string, Verb>> = {
  'adopt-digest-key': adoptDigestKeyVerb,
  backup: backupVerb,
  copy: copyVerb,
  demo: demoVerb,
  rebuild: rebuildVerb,
  token: tokenVerb,
};

const help = (): string =>
  Object.values(VERBS)
    .map(({ usage, summary }) => `  ledger ${usage}\n      ${summary}`)
    .join('\n');

const say = (text: string): boolean => process.stderr.write(`${text}\n`);

async function run([word = 'help', ...rest]: readonly string[]): Promise<void> {
  const verb = Object.hasOwn(VERBS, word) ? VERBS[word] : undefined;
  if (!verb) {
    say(help());
    if (word !== 'help' && word !== '--help') throw new UsageError(`There is no ${word}`);
    return;
  }
  await verb.run(parsed(verb, rest));
}

try {
  await run(process.argv.slice(2));
} catch (error) {
  say(error instanceof Error ? error.message : 'Something went wrong');
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
