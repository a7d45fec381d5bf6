import { EventLedger, LogNotUsable } from '#libs/event-store';
import { school, scopeOfSchool } from '#libs/governance';
import { instantOfEpoch } from '#libs/kernel';
import { provider, scopeOfProvider } from '#libs/providers';
import type { Configuration } from '../configuration/configuration.ts';
import { openLog } from './open-log.ts';

/** The trust that a school or a provider belongs to, as the log says; undefined where the log knows neither by that id. */
export async function trustOf(configuration: Configuration, id: string): Promise<string | undefined> {
  const store = await openLog(configuration, { readOnly: true }).catch(ifNoLog);
  if (!store) return undefined;
  try {
    const clock = { now: () => instantOfEpoch(Date.now()) };
    const { read } = new EventLedger({ store, clock, digestKey: new Uint8Array(32) });
    return (scopeOfSchool(await read(school, id)) ?? scopeOfProvider(await read(provider, id)))?.trustId;
  } finally {
    await store.close();
  }
}

/** Before the service has ever run there is no log to ask. */
function ifNoLog(error: unknown): undefined {
  if (!(error instanceof LogNotUsable)) throw error;
}
