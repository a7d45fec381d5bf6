import { BEGINNING, type Position } from '#libs/kernel';
import { consumersIn, type ConsumerStanding } from '#libs/read-store';
import type { Ground } from '../ground/ground.ts';
import type { Worker } from '../worker/start-worker.ts';
import { judgedElsewhere, judgedHere, type Judged } from './judged.ts';
import { Noted } from './noted.ts';
import type { OwnStatus, Part } from './part.ts';
import { soon } from './soon.ts';

/**
 * How the parts are, and since when, as far as this process saw. `down` keeps it from being ready. `degraded` does not: a
 * consumer that another process runs, or should, is behind or has nobody; what is asked here is answered, from what there is.
 * `position` is the log's last, which every lag is counted from; a log that is down tells none.
 */
export type Report = Readonly<{
  log: 'up' | 'down';
  position?: Position;
  database: 'up' | 'down';
  projections: readonly Part[];
  processes: readonly Part[];
  down: readonly Part[];
  degraded: readonly Part[];
}>;

/** Asks the log, the read database, and each projection and process, here or elsewhere, how it is. */
export class Health {
  private readonly noted: Noted;

  constructor(
    private readonly ground: Ground,
    /** Undefined where other processes alone run projections and processes. */
    private readonly worker: Worker | undefined,
  ) {
    this.noted = new Noted(ground.clock);
  }

  async report(): Promise<Report> {
    const { store, db } = this.ground;
    const [head, standings] = await Promise.all([soon(store.head()), soon(consumersIn(db))]);
    const [log, database] = [this.stateOf('log', head), this.stateOf('database', standings)];
    const consumers = this.judged(head ?? BEGINNING, standings ?? []);
    const having = (verdict: Judged['verdict']) => consumers.filter((one) => one.verdict === verdict).map(partOf);
    return {
      log: log.state,
      ...(head !== undefined && { position: head }),
      database: database.state,
      projections: consumers.filter(({ kind }) => kind === 'projection').map(partOf),
      processes: consumers.filter(({ kind }) => kind === 'process').map(partOf),
      down: [...[log, database].filter(({ state }) => state === 'down'), ...having('down')],
      degraded: having('degraded'),
    };
  }

  private stateOf(name: string, answer: unknown): Part & { state: 'up' | 'down' } {
    const state = answer === undefined ? 'down' : 'up';
    return { name, state, since: this.noted.note(name, state).since };
  }

  private judged(head: Position, standings: readonly ConsumerStanding[]): readonly Judged[] {
    const circumstances = { head, clock: this.ground.clock, noted: this.noted };
    const own = this.own();
    const here = own.filter(({ state }) => state !== 'standby');
    const names = new Set(own.map(({ name }) => name));
    const mine = new Set(here.map(({ name }) => name));
    const elsewhere = standings.filter(({ consumer }) => !mine.has(consumer) && (!this.worker || names.has(consumer)));
    return [
      ...here.map((status) => judgedHere(status, circumstances)),
      ...elsewhere.map((standing) => judgedElsewhere(standing, circumstances)),
    ];
  }

  private own(): readonly OwnStatus[] {
    if (!this.worker) return [];
    const { projections, processes } = this.worker;
    const running = processes.flatMap(({ statuses }) => statuses());
    return [
      ...projections.statuses.map(({ projection: name, ...status }) => ({
        name,
        kind: 'projection' as const,
        ...status,
      })),
      ...running.map((status) => ({ kind: 'process' as const, ...status })),
    ];
  }
}

const partOf = ({ part }: Judged): Part => part;
