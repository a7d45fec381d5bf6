import type { Address } from './address.ts';
import { Connection } from './connection.ts';

type Shared = { readonly connection: Connection; users: number };

const open = new Map<string, Shared>();

/** A connection as one store has it. */
export type ConnectionLease = Readonly<{ connection: Connection; release: () => Promise<void> }>;

/**
 * The process's one client for an address, however many stores stand on it: two clients in one process get in each other's
 * way. It ends with the last store that lets go of it.
 */
export function shareConnection(address: Address): ConnectionLease {
  const key = JSON.stringify(address);
  const shared = open.get(key) ?? { connection: new Connection(address), users: 0 };
  shared.users += 1;
  open.set(key, shared);
  let released: Promise<void> | undefined;
  return { connection: shared.connection, release: () => (released ??= letGo(key, shared)) };
}

async function letGo(key: string, shared: Shared): Promise<void> {
  shared.users -= 1;
  if (shared.users > 0) return;
  open.delete(key);
  await shared.connection.client.close();
}
