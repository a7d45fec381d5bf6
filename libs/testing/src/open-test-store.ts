import { openEmbedded, type EmbeddedEventStore } from '#libs/event-store';
import { temporaryDirectory } from './temporary-directory.ts';

const open: EmbeddedEventStore[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()));
});

/** An embedded log, empty unless the directory has one; closed when the test is over. */
export async function openTestStore(directory = temporaryDirectory(), namespace = ''): Promise<EmbeddedEventStore> {
  const store = await openEmbedded({ directory, namespace });
  open.push(store);
  return store;
}
