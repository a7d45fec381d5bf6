import { on } from 'node:events';
import type { EventStore } from '#libs/kernel';
import type { Mark } from '../checkpoints.ts';
import type { Projection } from '../projection.ts';
import { serveWhoeverStarted } from '../once-left-alone.ts';
import { rebuild } from '../rebuild.ts';
import type { WrittenDb } from '../read-db.ts';
import { writerThrough } from '../writer-through.ts';
import { failureOf, type Order, type Poured, type Step, type SWAP } from './orders.ts';
import { Sums } from './sums.ts';

/** What rebuilds are made from: the log, and every projection that there may be an order for. */
export type Materials = Readonly<{ store: EventStore; projections: readonly Projection[] }>;

type Opened = Readonly<{ materials: Materials; db: WrittenDb }>;
type Said = AsyncIterator<[Order | typeof SWAP]>;

/**
 * Builds what this process is told to, one after the other, and says how that goes. `open` is called with what the log is to
 * be opened by. It ends with whoever started it, or when that lets go.
 */
export async function serveRebuilds(open: (log: unknown) => Promise<Materials>): Promise<void> {
  serveWhoeverStarted();
  const said = on(process, 'message') as unknown as Said;
  let opened: Opened | undefined;
  for (;;) {
    const { value } = (await said.next()) as IteratorYieldResult<[Order]>;
    const [order] = value;
    try {
      opened ??= await openedBy(order, open);
      await carryOut(order, opened, said);
    } catch (error) {
      tell({ kind: 'failed', failure: failureOf(error) });
    }
  }
}

async function openedBy({ log, passage }: Order, open: (log: unknown) => Promise<Materials>): Promise<Opened> {
  const dialect = 'file' in passage ? 'sqlite' : 'postgres';
  return { materials: await open(log), db: { dialect, writer: await writerThrough(passage) } };
}

async function carryOut(order: Order, { materials, db }: Opened, said: Said): Promise<void> {
  const projection = materials.projections.find(({ name }) => name === order.projection);
  if (!projection) throw new TypeError(`There is no projection ${order.projection}`);
  const sums = new Sums((events, seconds) => tell({ kind: 'poured', events, seconds }));
  const pausedFor = async (swap: () => Promise<Mark>): Promise<void> => {
    sums.tell();
    tell({ kind: 'ready' });
    await said.next();
    tell({ kind: 'swapped', mark: await swap() });
  };
  const { store } = materials;
  await rebuild({ db, store, projection, fence: order.fence, poured: (...told) => sums.add(...told), pausedFor });
  sums.tell();
  tell({ kind: 'done' });
}

const tell = (message: Poured | Step): void => void process.send?.(message);
