import { createHash } from 'node:crypto';
import { setImmediate as otherWork } from 'node:timers/promises';
import type { Position } from '#libs/kernel';
import { movedMark, storedMark, type Mark } from '../checkpoints.ts';
import { FencedOff } from '../leases/duty.ts';
import type { ReadDb } from '../read-db.ts';
import { statement, type Write } from '../writer.ts';
import { digestTable, type Derivation, type Derived } from './derivation.ts';

/** Subjects looked at between two commits: few enough that other work waits for none of it. */
const PAGE = 20;

/**
 * Derives whatever came in since the mark, page by page, and moves the mark there. Answers where it then stands. Rejects with
 * FencedOff where the mark bears another fence than that of the lease under which this is done.
 */
export async function deriveRound(db: ReadDb, derivation: Derivation, fence = 0): Promise<Position | undefined> {
  const [mark, source] = [await storedMark(db, derivation.name), await storedMark(db, derivation.from)];
  if (mark && mark.fence !== fence) throw new FencedOff(derivation.name);
  if (!mark || source?.logId !== mark.logId || source.position <= mark.position) return mark?.position;
  const through = source.position;
  const subjects = await derivation.touched(db.writer, { after: mark.position, through });
  for (let from = 0; from < subjects.length; from += PAGE) {
    const derived = await derivation.derive(db.writer, subjects.slice(from, from + PAGE), through);
    await replace(db, derivation, { mark, derived });
    await otherWork();
  }
  await db.writer.commit([movedMark(derivation.name, mark, through)]);
  return through;
}

/** Puts what is new in the place of what stood, subject by subject whole; nothing where another process moved the mark. */
async function replace(
  db: ReadDb,
  derivation: Derivation,
  { mark, derived }: Readonly<{ mark: Mark; derived: readonly Derived[] }>,
): Promise<void> {
  const digests = digestTable(derivation);
  const known = await db.writer.load(
    digests,
    derived.map(({ subject }) => [subject]),
  );
  const standing = new Map(known.map(({ subject_id: subject, digest }) => [subject, digest]));
  const digested = derived.map((each) => ({ ...each, digest: digestOf(each) }));
  const changed = digested.filter(({ subject, digest }) => standing.get(subject) !== digest);
  if (changed.length === 0) return;
  const upsert = changed.map(({ subject, digest }) => ({ subject_id: subject, digest }));
  await db.writer.commit([
    // The mark as it stands: who was overtaken writes nothing.
    movedMark(derivation.name, mark, mark.position),
    ...removals(derivation, changed),
    ...insertions(derivation, changed),
    { kind: 'upsert', table: digests, rows: upsert },
  ]);
}

const digestOf = ({ rows }: Derived): string => createHash('sha256').update(JSON.stringify(rows)).digest('base64');

function removals({ tables }: Derivation, changed: readonly Derived[]): readonly Write[] {
  const places = changed.map(() => '?').join(', ');
  const subjects = changed.map(({ subject }) => subject);
  return tables.map(({ name }) => statement(`delete from "${name}" where subject_id in (${places})`, ...subjects));
}

const insertions = ({ tables }: Derivation, changed: readonly Derived[]): readonly Write[] =>
  tables.flatMap((table, index): readonly Write[] => {
    const rows = changed.flatMap((each) => each.rows[index] ?? []);
    return rows.length === 0 ? [] : [{ kind: 'insert', table, rows }];
  });
