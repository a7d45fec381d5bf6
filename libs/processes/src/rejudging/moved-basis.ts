import type { EventStore, RecordedEvent, StreamName } from '#libs/kernel';

/** Had any stream that a decision stands on moved, by the time the decision was in the log? It judged what was no longer so. */
export async function basisMoved(
  { metadata: { basis = {} }, position }: RecordedEvent,
  store: EventStore,
): Promise<boolean> {
  for (const [stream, revision] of Object.entries(basis))
    for await (const [next] of store.readStream(stream as StreamName, { from: revision + 1, limit: 1 }))
      if (next && next.position < position) return true;
  return false;
}
