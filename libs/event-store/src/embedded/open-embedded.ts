import { lease, type Lease } from './data-directory.ts';
import { openingError } from './embedded-errors.ts';
import { EmbeddedEventStore } from './embedded-event-store.ts';

/**
 * Where the log lies (made for its owner alone where it is missing), the namespace that keeps this application's streams
 * apart from others' (none by default), and whether it is only read, beside the process that serves it.
 */
export type EmbeddedOptions = Readonly<{ directory: string; namespace?: string; readOnly?: boolean }>;

/**
 * Opens the embedded log. One process serves a directory (DataDirectoryInUse for a second one), with as many clients as it
 * likes. LogNotUsable where the file has a newer schema, cannot be opened, or SQLite will not keep it durable.
 */
export async function openEmbedded(options: EmbeddedOptions): Promise<EmbeddedEventStore> {
  const { directory, namespace = '', readOnly = false } = options;
  try {
    return await join(await lease(directory, readOnly ? 'watch' : 'serve'), namespace, readOnly);
  } catch (error) {
    throw openingError(error);
  }
}

async function join(held: Lease, namespace: string, readOnly: boolean): Promise<EmbeddedEventStore> {
  try {
    return new EmbeddedEventStore(held, await held.log.join(namespace), readOnly);
  } catch (error) {
    await held.release();
    throw error;
  }
}
