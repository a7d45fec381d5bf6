import { NOW } from '../dialect.ts';
import type { ReadDb } from '../read-db.ts';
import type { Value } from '../writer.ts';

/** For how long a lease holds unless it is kept; a consumer whose process is gone stands still as long. */
const LEASE_SECONDS = 3;

/** Who runs a consumer. Each new holder's fence is higher than all before it, so that one who comes too late is known by it. */
export type Lease = Readonly<{ consumer: string; fence: number }>;

const places = (count: number, place: string): string => Array.from({ length: count }, () => place).join(', ');

/** The leases of one process, in the read database and by its clock: a process's own may be wrong, or have stood still. */
export class Leases {
  private readonly now: string;

  constructor(
    private readonly db: ReadDb,
    readonly holder: string,
  ) {
    this.now = NOW[db.dialect];
  }

  /** Which of these nobody holds. */
  async free(consumers: readonly string[]): Promise<readonly string[]> {
    const rows = await this.ask(`select consumer from consumer_lease where held_until > ${this.now}`);
    const held = new Set(rows.map(({ consumer }) => consumer));
    return consumers.filter((consumer) => !held.has(consumer));
  }

  /** Takes what of these nobody holds; `whoeverHolds` takes all of them, where no other process can be running. */
  async take(consumers: readonly string[], whoeverHolds = false): Promise<readonly Lease[]> {
    if (consumers.length === 0) return [];
    const { now } = this;
    return this.ask(
      `insert into consumer_lease (consumer, holder, fence, held_since, held_until)
        values ${places(consumers.length, `(?, ?, 1, ${now}, ${now} + ${LEASE_SECONDS})`)}
        on conflict (consumer) do update set holder = excluded.holder, fence = consumer_lease.fence + 1,
          held_since = excluded.held_since, held_until = excluded.held_until
        where ${whoeverHolds ? '1 = 1' : `consumer_lease.held_until <= ${now}`}
        returning consumer, fence`,
      // In one order, so that processes which take at the same moment do not wait for each other.
      consumers.toSorted().flatMap((consumer) => [consumer, this.holder]),
    );
  }

  /** Keeps these for as long again. Hands back those that are still ours: late, too, if nobody took them. */
  async keep(consumers: readonly string[]): Promise<ReadonlySet<string>> {
    if (consumers.length === 0) return new Set();
    const rows = await this.ask(
      `update consumer_lease set held_until = ${this.now} + ${LEASE_SECONDS}
        where holder = ? and consumer in (${places(consumers.length, '?')}) returning consumer`,
      [this.holder, ...consumers],
    );
    return new Set(rows.map(({ consumer }) => consumer));
  }

  /** Lets others have these, from now on. */
  async release(consumers: readonly string[]): Promise<void> {
    if (consumers.length === 0) return;
    await this.ask(
      `update consumer_lease set held_until = 0 where holder = ? and consumer in (${places(consumers.length, '?')})
        returning consumer`,
      [this.holder, ...consumers],
    );
  }

  private async ask(sql: string, parameters: readonly Value[] = []): Promise<readonly Lease[]> {
    return (await this.db.writer.apart(sql, parameters)) as readonly Lease[];
  }
}
