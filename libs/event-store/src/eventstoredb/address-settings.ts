import { InvalidEventStoreUrl } from './invalid-event-store-url.ts';

/** What each setting may say, and in words what it must. A setting that is not here is refused, never passed over. */
const SETTINGS = {
  tls: [/^(?:true|false)$/, 'true or false'],
  tlsCAFile: [/^.+$/, 'a file'],
  tlsVerifyCert: [/^true$/, 'true: the client cannot do otherwise, so name the authority’s file as tlsCAFile'],
  userCertFile: [/^.+$/, 'a file'],
  userKeyFile: [/^.+$/, 'a file'],
  nodePreference: [/^leader$/, 'leader: what another node shows may be old, or be taken back'],
  throwOnAppendFailure: [/^true$/, 'true: the client reports a refused append wrongly otherwise'],
  connectionName: [/^[\w.:-]{1,100}$/, 'at most 100 letters, digits and . : _ -'],
  keepAliveInterval: [/^(?:-1|[1-9]\d{4,6})$/, 'at least 10000 milliseconds, or -1 for none'],
  keepAliveTimeout: [/^(?:-1|[1-9]\d{2,6})$/, 'at least 100 milliseconds, or -1 for none'],
  maxDiscoverAttempts: [/^[1-9]\d{0,2}$/, 'a number from 1 to 999'],
  discoveryInterval: [/^[1-9]\d{0,4}$/, 'a number of milliseconds'],
  gossipTimeout: [/^[1-9]\d?$/, 'a number of seconds'],
  defaultDeadline: [/^[1-9]\d{2,5}$/, 'a number of milliseconds from 100 on'],
} as const;

type Name = keyof typeof SETTINGS;
export type Settings = Readonly<Partial<Record<Name, string>>>;

const flat = (name: string): string => name.toLowerCase().replaceAll(/[_-]/g, '');
const NAMES = new Map(Object.keys(SETTINGS).map((name) => [flat(name), name as Name]));

/** What stands behind the question mark: names in any case, as the client takes them, and values as the table allows. */
export function parseSettings(query = ''): Settings {
  const settings: Partial<Record<Name, string>> = {};
  for (const [key, value] of new URLSearchParams(query)) {
    const name = NAMES.get(flat(key));
    if (name === undefined)
      throw new InvalidEventStoreUrl(`it has a setting that is none; there are ${[...NAMES.values()].join(', ')}`);
    const [form, words] = SETTINGS[name];
    if (!form.test(value)) throw new InvalidEventStoreUrl(`${name} must be ${words}`);
    settings[name] = value;
  }
  return settings;
}
