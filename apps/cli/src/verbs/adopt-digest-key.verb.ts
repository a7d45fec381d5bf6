import { adoptKey, readConfiguration } from '#libs/runtime';
import type { Verb } from '../verb.ts';

/** Has a log go on with a new digest key. No process may be running on it: each would go on with the key that it knows. */
export const adoptDigestKeyVerb: Verb = {
  summary:
    'have the log go on with this digest key, where the one that it was written with is lost; stop everything first',
  usage: 'adopt-digest-key',
  options: {},
  run: async () => {
    const isNews = await adoptKey(readConfiguration(process.env));
    process.stderr.write(isNews ? 'The log goes on with this digest key\n' : 'The log has this digest key already\n');
  },
};
