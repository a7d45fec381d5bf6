import { raiseFence } from './checkpoints.ts';
import { FencedOff } from './leases/duty.ts';
import type { Projection } from './projection.ts';
import { reset } from './rebuild.ts';
import { Runner } from './runner.ts';
import { REASONS, standingOf } from './standing.ts';
import type { ProjectionGround } from './supervisor.ts';

/**
 * A runner on tables that may be shown: those of another log, version or future are replaced by empty ones first, aloud. Under
 * a lease its fence is raised first, so that nobody who held it before can write any more.
 */
export async function prepare(
  ground: Omit<ProjectionGround, 'clock'>,
  projection: Projection,
  fence = 0,
): Promise<Runner> {
  const { db, store, report } = ground;
  await db.writer.commit([raiseFence(projection.name, fence)]);
  const standing = await standingOf(db, store, projection);
  if (standing.as !== 'valid') {
    report(`${projection.name} ${REASONS[standing.as]}: it is built from the beginning of the log`);
    return new Runner(db, projection, await reset({ db, store, projection, fence }));
  }
  if (standing.mark.fence > fence && fence > 0) throw new FencedOff(projection.name);
  return new Runner(db, projection, standing.mark);
}
