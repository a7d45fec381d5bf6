import { openLog as openLogAt, type StoreObserver } from '#libs/event-store';
import type { EventStore } from '#libs/kernel';
import type { Configuration } from '../configuration/configuration.ts';

type Using = Readonly<{ readOnly?: boolean; observer?: StoreObserver }>;

/** Opens the log that the configuration names; `readOnly` beside a service that may be running. `observer` is told what a server's adapter does for itself. */
export const openLog = (
  { logServer, dataDirectory, namespace }: Configuration,
  using: Using = {},
): Promise<EventStore> =>
  openLogAt({
    place: logServer?.url ?? dataDirectory,
    namespace,
    insecureAllowed: logServer?.insecureAllowed ?? false,
    ...using,
  });
