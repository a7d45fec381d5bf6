import type { Position } from '#libs/kernel';
import { NOW } from '../dialect.ts';
import type { ReadDb } from '../read-db.ts';

/** How a consumer stands in the database, whichever process runs it. Without a holder, none does. */
export type ConsumerStanding = Readonly<{
  consumer: string;
  kind: 'projection' | 'process';
  position: Position;
  fence: number;
  holder: string | undefined;
  /** For how long it has had this holder. */
  heldSeconds: number | undefined;
}>;

type Row = Omit<ConsumerStanding, 'holder' | 'heldSeconds'> & Readonly<{ holder: string | null; held: number | null }>;

/** Every consumer that has a checkpoint here, by name. */
export async function consumersIn({ writer, dialect }: ReadDb): Promise<readonly ConsumerStanding[]> {
  const now = NOW[dialect];
  const rows = await writer.read(
    `select c.consumer, c.kind, c.position, c.fence, l.holder, ${now} - l.held_since as held
      from (select projection as consumer, 'projection' as kind, position, fence from projection_checkpoint
        union all select consumer, 'process' as kind, position, fence from consumer_checkpoint) c
      left join consumer_lease l on l.consumer = c.consumer and l.held_until > ${now} order by c.consumer`,
  );
  return (rows as readonly Row[]).map(({ consumer, kind, position, fence, holder, held }) => ({
    consumer,
    kind,
    position,
    fence,
    holder: holder ?? undefined,
    heldSeconds: held ?? undefined,
  }));
}
