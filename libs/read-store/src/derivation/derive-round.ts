import { setImmediate as otherWork } from 'node:timers/promises';
import type { Position } from '#libs/kernel';
import { movedMark, storedMark, type Mark } from '../checkpoints.ts';
import { FencedOff } from '../leases/duty.ts';
import type { ReadDb } from '../read-db.ts';
import { changesOf, merged, printTable, type Changes, type Prints } from './changes.ts';
import type { Derivation, Derived } from './derivation.ts';

/** Subjects looked at between two commits: few enough that other work waits for none of it. */
const PAGE = 20;

/** Where what is derived is written to. */
type Db = Pick<ReadDb, 'writer'>;

/**
 * How a round is carried out: under the lease of this fence, broken off behind a page where the signal says so, and not even
 * begun where it concerns more subjects than `atMost`.
 */
export type RoundOptions = Readonly<{ fence?: number; signal?: AbortSignal; atMost?: number }>;

/**
 * Derives whatever came in since the mark, page by page, and moves the mark there. Answers where it then stands: where it
 * stood, if it was broken off. Rejects with FencedOff where the mark bears another fence than the round's.
 */
export async function deriveRound(
  db: Db,
  derivation: Derivation,
  options: RoundOptions = {},
): Promise<Position | 'too-many' | undefined> {
  const { fence = 0, signal, atMost = Infinity } = options;
  const [mark, source] = [await storedMark(db, derivation.name), await storedMark(db, derivation.from)];
  if (mark && mark.fence !== fence) throw new FencedOff(derivation.name);
  if (!mark || source?.logId !== mark.logId || source.position <= mark.position) return mark?.position;
  const through = source.position;
  const subjects = await derivation.touched(db.writer, { after: mark.position, through }, atMost + 1);
  if (subjects.length > atMost) return 'too-many';
  for (let from = 0; from < subjects.length; from += PAGE) {
    const derived = await derivation.derive(db.writer, subjects.slice(from, from + PAGE), through);
    await replace(db, derivation, { mark, derived });
    await otherWork();
    if (signal?.aborted === true) return mark.position;
  }
  await db.writer.commit([movedMark(derivation.name, mark, through)]);
  return through;
}

/** Puts what is new in the place of what stood; nothing where another process moved the mark. */
async function replace(
  db: Db,
  derivation: Derivation,
  { mark, derived }: Readonly<{ mark: Mark; derived: readonly Derived[] }>,
): Promise<void> {
  const prints = printTable(derivation);
  const known = await db.writer.load(
    prints,
    derived.map(({ subject }) => [subject]),
  );
  const standing = new Map(known.map(({ subject_id: subject, prints: one }) => [subject, one as Prints]));
  const changed: Changes[] = [];
  for (const each of derived) {
    const changes = changesOf(each, derivation, standing.get(each.subject) ?? {});
    if (changes.writes.length > 0) changed.push(changes);
    await otherWork();
  }
  if (changed.length === 0) return;
  await db.writer.commit([
    // The mark as it stands: who was overtaken writes nothing.
    movedMark(derivation.name, mark, mark.position),
    ...merged(changed.flatMap(({ writes }) => writes)),
    { kind: 'upsert', table: prints, rows: changed.map((one) => ({ subject_id: one.subject, prints: one.prints })) },
  ]);
}
