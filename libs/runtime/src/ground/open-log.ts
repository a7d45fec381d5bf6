import { openLog as openLogAt } from '#libs/event-store';
import type { EventStore } from '#libs/kernel';
import type { Configuration } from '../configuration/configuration.ts';

type Using = Readonly<{ readOnly?: boolean }>;

/** Opens the log that the configuration names; `readOnly` beside a service that may be running. */
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
