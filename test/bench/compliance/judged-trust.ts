import { setTimeout as pause } from 'node:timers/promises';
import { addDays, Clock, instant, type Actor, type LocalDate } from '#libs/kernel';
import { complianceDerivation, complianceFacts, GetCompliance, GetComplianceHandler } from '#libs/oversight';
import {
  openReadDb,
  prepare,
  ProjectionPositions,
  rebuildProjection,
  startDerivations,
  type ReadDb,
  type ReadDbPlace,
  type Runner,
} from '#libs/read-store';
import { MemoryLog } from './memory-log.ts';
import { policy, recorded, trustLog } from './placements.ts';

const silent = (): void => undefined;
const auditor: Actor = { id: 'auditor', role: 'auditor', trustId: 't-1' };
const FIRST = '2026-12-01' as LocalDate;
const POLL_MS = 10;

class FixedClock extends Clock {
  now = () => instant('2026-12-20T12:00:00Z');
}

/** A trust with many placements, its facts folded and its findings derived as the product does it. */
export class JudgedTrust {
  private readonly clock = new FixedClock();
  private readonly handler: GetComplianceHandler;
  private versions = 1;

  private constructor(
    private readonly db: ReadDb,
    private readonly store: MemoryLog,
    private readonly runner: Runner,
    readonly placements: number,
  ) {
    this.handler = new GetComplianceHandler(db, this.clock);
  }

  /** Its facts are there; its findings are not yet. */
  static async open(place: ReadDbPlace, placements: number): Promise<JudgedTrust> {
    const [db, store] = [await openReadDb(place, silent), new MemoryLog(recorded(trustLog(placements)))];
    await prepare({ db, store, report: silent }, complianceFacts);
    await rebuildProjection({ db, store, projection: complianceFacts });
    return new JudgedTrust(db, store, await prepare({ db, store, report: silent }, complianceFacts), placements);
  }

  /** Derives all findings from nothing. */
  deriveAll(): Promise<void> {
    return this.derived();
  }

  /** Publishes a policy that moves every due date, and waits until all are judged by it. */
  async publish(): Promise<void> {
    const from = this.versions;
    this.versions += 1;
    const version = recorded(
      [policy(`v@${from + 1}`, addDays(FIRST, from), from % 2 === 0 ? 42 : 28)],
      this.store.size,
    );
    this.store.push(...version);
    await this.runner.apply({ events: version, position: this.store.size - 1 });
    await this.derived();
  }

  /** What an auditor sees of one placement. */
  async ask(n: number): Promise<number> {
    const page = { behind: undefined, limit: 100 };
    const { total } = await this.handler.execute(
      new GetCompliance({ placementId: `p-${n % this.placements}` }, auditor, { moment: {}, page }),
    );
    return total;
  }

  close(): Promise<void> {
    return this.db.close();
  }

  /** Runs the derivation until it has come to the end of the log. */
  private async derived(): Promise<void> {
    const { db, store, clock } = this;
    const positions = new ProjectionPositions(db);
    const host = await startDerivations({ db, store, clock, positions, report: silent, alone: true }, [
      complianceDerivation(),
    ]);
    while (host.statuses().some(({ position }) => position < store.size - 1)) await pause(POLL_MS);
    await host.stop();
  }
}
