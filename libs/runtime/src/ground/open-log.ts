import { openLog as openLogAt, type StoreObserver } from '#libs/event-store';
import type { EventStore } from '#libs/kernel';
import type { Configuration } from '../configuration/configuration.ts';

type Using = Readonly<{ readOnly?: boolean; observer?: StoreObserver }>;

/** What of a configuration says where the log is. */
export type LogPlace = Pick<Configuration, 'logServer' | 'dataDirectory' | 'namespace'>;

export const logPlace = ({ logServer, dataDirectory, namespace }: LogPlace): LogPlace => ({
  logServer,
  dataDirectory,
  namespace,
});

/** Opens the log that the configuration names; `readOnly` beside a service that may be running. `observer` is told what a server's adapter does for itself. */
export const openLog = ({ logServer, dataDirectory, namespace }: LogPlace, using: Using = {}): Promise<EventStore> =>
  openLogAt({
    place: logServer?.url ?? dataDirectory,
    namespace,
    insecureAllowed: logServer?.insecureAllowed ?? false,
    ...using,
  });
