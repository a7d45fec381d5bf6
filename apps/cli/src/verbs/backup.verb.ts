import { backUp } from '#libs/event-store';
import { readConfiguration } from '#libs/runtime';
import { text, UsageError, type Verb } from '../verb.ts';

/** Copies the embedded log and its keys to another place, read back before it counts. The service may go on meanwhile. */
export const backupVerb: Verb = {
  summary: 'copy the embedded log and its keys, as they are now, to a directory that is not there yet',
  usage: 'backup --to DIRECTORY',
  options: { to: { type: 'string' } },
  run: (asked) => {
    const to = text(asked, 'to');
    if (to === undefined) throw new UsageError('backup needs --to');
    const { events, keys } = backUp(readConfiguration(process.env).dataDirectory, to);
    process.stderr.write(`${events} events and ${keys} keys are in ${to}, and were read back\n`);
    return Promise.resolve();
  },
};
