import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, Clock, ownTrust, type Actor } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import { concernStandings, type ConcernStandings } from '../../concern-counts/concern-standings.ts';
import { asAt, type AsAt, type MomentParameters } from '../as-at/moment.ts';
import { cursor } from '../as-at/cursor.ts';
import type { Page } from '../as-at/paged.ts';
import { replay } from '../as-at/replay.ts';
import { RULE_SET } from '../domain/rule-set.ts';
import { findingShown } from './finding-shown.ts';
import { replayedFindings } from './replayed-findings.ts';
import { behind, standingFindings, statusOn } from './standing-findings.ts';
import { asksForCounted, NOTHING_COUNTED, withConcerns } from './with-concerns.ts';
import { totalsOf, type FindingsList, type WantedFindings } from './wanted-findings.ts';

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
    const trustId = ownTrust(actor);
    authorise(actor, ACCESS.GetCompliance, { ...actor, trustId });
    const at = await asAt(moment, this.db, this.clock);
    const counting = { trustId, actor, on: at.on, now: this.clock.now() };
    const concerns = asksForCounted(wanted) ? await concernStandings(this.db, counting) : NOTHING_COUNTED;
    if (!at.replay) return this.standing({ wanted, actor, page, concerns }, at);
    const { findings, recordedLater } = await replay(this.db, { ...at, replay: at.replay }, { about: wanted, actor });
    const counted = findings.map((row) => withConcerns(row, concerns));
    const list = replayedFindings(counted, { wanted, page, at });
    return at.replay.occurredBy === undefined ? list : { ...list, recordedLater };
  }

  private async standing({ wanted, actor, page, concerns }: Asked, { on, position }: AsAt): Promise<FindingsList> {
    const list = standingFindings(this.db, wanted, actor, { on, concerns });
    const counts = await list
      .select((all) => [statusOn(on, concerns).as('status'), all.fn.countAll().as('total')])
      .groupBy('status')
      .execute();
    const totals = totalsOf(counts.map(({ status, total }) => [status, Number(total)]));
    const rows = await behind(list, page.behind)
      .selectAll()
      .limit(page.limit + 1)
      .execute();
    const shown = rows.slice(0, page.limit).map((row) => withConcerns(row, concerns));
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

type Asked = Readonly<{ wanted: WantedFindings; actor: Actor; page: Page; concerns: ConcernStandings }>;
