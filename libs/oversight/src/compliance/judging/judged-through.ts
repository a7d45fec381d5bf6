import { BEGINNING, type Position } from '#libs/kernel';
import type { ReadDb } from '#libs/read-store';

type Checkpoints = { projection_checkpoint: Readonly<{ projection: string; position: Position }> };

/** Through which position of the log everything was judged. */
export async function judgedThrough(db: ReadDb): Promise<Position> {
  const mark = await db
    .query<Checkpoints>()
    .selectFrom('projection_checkpoint')
    .select('position')
    .where('projection', '=', 'duties')
    .executeTakeFirst();
  return mark?.position ?? BEGINNING;
}
