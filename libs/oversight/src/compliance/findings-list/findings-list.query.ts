import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, Clock, ownTrust, type Actor, type LocalDate, type Position } from '#libs/kernel';
import { ACCESS, type ClauseId } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import { asAt, type AsAt, type MomentParameters } from '../as-at/moment.ts';
import { cursor } from '../as-at/paged.ts';
import { replay, type About, type RecordedLater } from '../as-at/replay.ts';
import { FINDING_STATUSES, type FindingStatus } from '../domain/findings/finding.ts';
import { RULE_SET } from '../domain/findings/judge-findings.ts';
import { findingShown, type FindingShown } from './finding-shown.ts';
import { replayedFindings } from './replayed-findings.ts';
import { behind, standingFindings, statusOn } from './standing-findings.ts';

/** Which findings: each part narrows. */
export type WantedFindings = About & Readonly<{ clause?: ClauseId | undefined; status?: FindingStatus | undefined }>;

/** How many findings stand in each way. */
export type Totals = Readonly<Record<FindingStatus, number>>;

/**
 * A page of findings, by clause. `position` and `ruleSet` are what reproduces them; `totals` count all that was asked for;
 * `recordedLater` names what had happened by the moment asked about and was recorded only afterwards.
 */
export type FindingsList = Readonly<{
  on: LocalDate;
  position: Position;
  ruleSet: number;
  findings: readonly FindingShown[];
  total: number;
  totals: Totals;
  next: string | null;
  recordedLater?: readonly RecordedLater[];
}>;

export type Page = Readonly<{ behind: string | undefined; limit: number }>;

/** How the clauses stand, as at a moment. */
export class GetCompliance extends Query<FindingsList> {
  constructor(
    readonly wanted: WantedFindings,
    readonly actor: Actor,
    readonly asked: Readonly<{ moment: MomentParameters; page: Page }>,
  ) {
    super();
  }
}

@QueryHandler(GetCompliance)
export class GetComplianceHandler implements IQueryHandler<GetCompliance> {
  constructor(
    private readonly db: ReadDb,
    private readonly clock: Clock,
  ) {}

  async execute({ wanted, actor, asked: { moment, page } }: GetCompliance): Promise<FindingsList> {
    authorise(actor, ACCESS.GetCompliance, { ...actor, trustId: ownTrust(actor) });
    const at = await asAt(moment, this.db, this.clock);
    if (!at.replay) return this.standing({ wanted, actor, page }, at);
    const { findings, recordedLater } = await replay(this.db, { ...at, replay: at.replay }, { about: wanted, actor });
    const list = replayedFindings(findings, { wanted, page, at });
    return at.replay.occurredBy === undefined ? list : { ...list, recordedLater };
  }

  private async standing({ wanted, actor, page }: Asked, { on, position }: AsAt): Promise<FindingsList> {
    const list = standingFindings(this.db, wanted, actor, on);
    const counts = await list
      .select((all) => [statusOn(on).as('status'), all.fn.countAll().as('total')])
      .groupBy('status')
      .execute();
    const totals = totalsOf(counts.map(({ status, total }) => [status, Number(total)]));
    const rows = await behind(list, page.behind)
      .selectAll()
      .limit(page.limit + 1)
      .execute();
    const shown = rows.slice(0, page.limit);
    const last = shown.at(-1);
    const next = rows.length > page.limit && last ? cursor([last.clause, last.subject_id]) : null;
    const total = Object.values(totals).reduce((all, count) => all + count, 0);
    return {
      on,
      position,
      ruleSet: RULE_SET,
      findings: shown.map((row) => findingShown(row, on)),
      total,
      totals,
      next,
    };
  }
}

type Asked = Readonly<{ wanted: WantedFindings; actor: Actor; page: Page }>;

/** How many of each, none left out. */
export const totalsOf = (counts: readonly (readonly [FindingStatus, number])[]): Totals => {
  const none = Object.fromEntries(FINDING_STATUSES.map((status) => [status, 0])) as Totals;
  return { ...none, ...Object.fromEntries(counts) };
};
