import {
  BEGINNING,
  commandIdOf,
  Conflict,
  eventIdOf,
  NO_STREAM,
  streamName,
  type Clock,
  type EventStore,
  type NewEvent,
  type Position,
  type RecordedEvent,
} from '#libs/kernel';
import { LogNotUsable } from '../log-not-usable.ts';
import { fingerprintOf } from './fingerprint.ts';

/** The log, and a key that digests the bodies of the commands written to it. */
export type KeyedLog = Readonly<{ store: EventStore; clock: Clock; digestKey: Uint8Array }>;

/** Another key than this one digests the commands of the log. */
export class OtherDigestKey extends LogNotUsable {}

const STREAM = streamName('ledger', 'digest-key');
const TYPE = 'DigestKeyAdopted';
const ACTOR = { id: 'process:AdoptDigestKey', role: 'process', organisation: 'ledger' } as const;

const OTHER =
  'The digest key (LEDGER_DIGEST_KEY, or digest.key) is not the one with which this log was written: an honest repeat would ' +
  'be refused, and be answered otherwise than by the other processes. Put that key back; if it is lost, stop every process ' +
  'and adopt the new one: npm run ledger -- adopt-digest-key';

/**
 * Makes sure that this key is the log's, before a command is taken; whoever comes to a log first has its key adopted. Answers
 * since which position the key holds: what was recorded before that was digested by one that is lost. Rejects with
 * OtherDigestKey.
 */
export async function holdDigestKey(log: KeyedLog): Promise<Position> {
  for (;;) {
    const [last] = await lastAdoption(log.store);
    if (last === undefined) await adoptBehind(NO_STREAM, log);
    else if (isOf(last, log.digestKey)) return last.revision === 0 ? BEGINNING : last.position;
    else throw new OtherDigestKey(OTHER);
  }
}

/** Has a log go on with this key, where the one before it is lost; says whether that is news. Every process must be stopped. */
export async function adoptDigestKey(log: KeyedLog): Promise<boolean> {
  const [last] = await lastAdoption(log.store);
  if (last !== undefined && isOf(last, log.digestKey)) return false;
  await adoptBehind(last?.revision ?? NO_STREAM, log);
  return true;
}

const lastAdoption = async (store: EventStore): Promise<readonly RecordedEvent[]> =>
  (await Array.fromAsync(store.readStream(STREAM, { direction: 'backwards', limit: 1 }))).flat();

const isOf = ({ data }: RecordedEvent, key: Uint8Array): boolean =>
  (data as Readonly<{ fingerprint?: string }>).fingerprint === fingerprintOf(key);

/** Of several that begin at once one is first; the others look again at what it adopted. */
async function adoptBehind(revision: number, { store, clock, digestKey }: KeyedLog): Promise<void> {
  try {
    await store.append(STREAM, revision, [adopted(fingerprintOf(digestKey), revision, clock)]);
  } catch (error) {
    if (!(error instanceof Conflict)) throw error;
  }
}

function adopted(fingerprint: string, behind: number, clock: Clock): NewEvent {
  const commandId = commandIdOf('ledger', ACTOR.id, `${behind} ${fingerprint}`);
  const now = clock.now();
  return {
    id: eventIdOf(commandId, STREAM, 0, fingerprint),
    type: TYPE,
    data: { fingerprint },
    metadata: {
      $correlationId: commandId,
      $causationId: commandId,
      actor: ACTOR,
      occurredAt: now,
      recordedAt: now,
      digest: fingerprint,
    },
  };
}
