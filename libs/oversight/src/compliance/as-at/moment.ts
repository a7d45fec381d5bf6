import { IsOptional } from 'class-validator';
import { IsCount, IsInstant, IsLocalDate } from '#libs/http';
import { BEGINNING, localDateAt, type Clock, type Instant, type LocalDate, type Position } from '#libs/kernel';
import { sourceOf, type ReadDb } from '#libs/read-store';
import type { Known } from '../judging/case-files.ts';
import { judgedThrough } from '../judging/judged-through.ts';
import { reject } from '../rejections.ts';

/**
 * As at which moment something is asked. `on`: the day with which due dates are compared. `recordedBy` or `position`: only what
 * was recorded by then, as it was shown then. `occurredBy`: what had happened by then, as it is known now.
 */
export class MomentParameters {
  @IsOptional() @IsLocalDate() on?: LocalDate;
  @IsOptional() @IsInstant() recordedBy?: Instant;
  @IsOptional() @IsInstant() occurredBy?: Instant;
  @IsOptional() @IsCount(0, Number.MAX_SAFE_INTEGER) position?: Position;
}

/** What was known, and the day to compare with. `replay` says which facts count where it is not simply all of them. */
export type AsAt = Readonly<{
  on: LocalDate;
  position: Position;
  replay?: Readonly<{ through: Position; known: Known; shownThrough: Position; occurredBy?: Instant }>;
}>;

/** What a moment that is asked about comes to. Refuses two moments at once (one-moment-only). */
export async function asAt(asked: MomentParameters, db: ReadDb, clock: Clock): Promise<AsAt> {
  const { recordedBy, occurredBy, position } = asked;
  if ([recordedBy, occurredBy, position].filter((one) => one !== undefined).length > 1) throw reject('one-moment-only');
  const judged = await judgedThrough(db);
  const at = recordedBy ?? occurredBy;
  if (at === undefined && position === undefined) return { on: asked.on ?? localDateAt(clock.now()), position: judged };
  const then = at === undefined ? Math.min(position ?? judged, judged) : await lastBefore(at, judged, db);
  const on = asked.on ?? localDateAt(at ?? (await recordedAt(then, db)) ?? clock.now());
  if (occurredBy === undefined)
    return { on, position: then, replay: { through: then, known: () => true, shownThrough: then } };
  const known: Known = (fact) => fact.position <= then || fact.occurredAt <= occurredBy;
  return { on, position: judged, replay: { through: judged, known, shownThrough: then, occurredBy } };
}

type Found = readonly Readonly<{ position: Position | null }>[];

/** The last position before the first event that was recorded after a moment: clocks of several processes differ (decision 23). */
async function lastBefore(at: Instant, judged: Position, db: ReadDb): Promise<Position> {
  const source = sourceOf(db);
  const after = 'select min(position) as position from compliance_fact where recorded_at > ?';
  const first = ((await source.read(after, [at])) as Found)[0]?.position ?? null;
  if (first === null) return judged;
  const before = 'select max(position) as position from compliance_fact where position < ?';
  return Math.min(judged, ((await source.read(before, [first])) as Found)[0]?.position ?? BEGINNING);
}

async function recordedAt(position: Position, db: ReadDb): Promise<Instant | undefined> {
  const sql = 'select recorded_at from compliance_fact where position <= ? order by position desc limit 1';
  const rows = (await sourceOf(db).read(sql, [position])) as readonly Readonly<{ recorded_at: Instant }>[];
  return rows[0]?.recorded_at;
}
