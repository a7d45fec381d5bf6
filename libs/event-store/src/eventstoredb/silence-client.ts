import { debug } from '@eventstore/db-client/dist/utils/debug.js';

/**
 * With DEBUG set, the client prints what it is called with: connection strings, the password of each call, and the events.
 * None of that belongs in a log, so its printers are switched off here, whatever the environment says.
 */
export function silenceClient(): void {
  for (const printer of Object.values(debug)) printer.enabled = false;
}
