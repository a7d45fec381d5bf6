import type { Projection } from './projection.ts';
import { reset } from './rebuild.ts';
import { Runner } from './runner.ts';
import { REASONS, standingOf } from './standing.ts';
import type { ProjectionGround } from './supervisor.ts';

/** A runner on tables that may be shown: those of another log, version or future are replaced by empty ones first, aloud. */
export function prepare(ground: Omit<ProjectionGround, 'clock'>, projection: Projection): Promise<Runner> {
  const { db, store, report } = ground;
  return db.writer.exclusively(projection.name, async () => {
    const standing = await standingOf(db, store, projection);
    if (standing.as === 'valid') return new Runner(db, projection, standing.mark);
    report(`${projection.name} ${REASONS[standing.as]}: it is built from the beginning of the log`);
    return new Runner(db, projection, await reset({ db, store, projection }));
  });
}
