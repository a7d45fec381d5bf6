import { adoptDigestKey } from '#libs/event-store';
import { secretKey } from '#libs/http';
import { keyFile, type Configuration } from '../configuration/configuration.ts';
import { SystemClock } from '../process/system-clock.ts';
import { openLog } from './open-log.ts';

/** The key that digests the bodies of commands: from the environment, or from a file that is made where there is none. */
export const digestKeyOf = (configuration: Configuration): Uint8Array =>
  secretKey({ base64: configuration.digestKey, file: keyFile(configuration, 'digest') });

/** Has a log go on with this process's digest key, where the one before it is lost; says whether that is news. None is begun. */
export async function adoptKey(configuration: Configuration): Promise<boolean> {
  await (await openLog(configuration, { readOnly: true })).close();
  const store = await openLog(configuration);
  try {
    return await adoptDigestKey({ store, clock: new SystemClock(), digestKey: digestKeyOf(configuration) });
  } finally {
    await store.close();
  }
}
