import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { authorise, Clock, found, Ledger, localDateAt, type Actor, type PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import type { Asking } from '../domain/context.ts';
import { placement } from '../domain/evolve.ts';
import { nextSteps, type NextStep } from '../domain/next-steps.ts';
import { scopeOf } from '../domain/scope.ts';
import { isHalted } from '../domain/standing.ts';
import { isPlaced, type Status } from '../domain/state.ts';
import { concernedBy, Surroundings } from '../ports.ts';

/** Where a placement stands, and what may come next. */
export type NextSteps = Readonly<{
  placementId: PlacementId;
  status: Status;
  halted: boolean;
  steps: readonly NextStep[];
}>;

export class GetNextSteps extends Query<NextSteps> {
  constructor(
    readonly placementId: PlacementId,
    readonly actor: Actor,
  ) {
    super();
  }
}

/** The one query that reads streams (decision 25): what it answers is what a command, sent now, would be judged by. */
@QueryHandler(GetNextSteps)
export class GetNextStepsHandler implements IQueryHandler<GetNextSteps> {
  constructor(
    private readonly ledger: Ledger,
    private readonly surroundings: Surroundings,
    private readonly clock: Clock,
  ) {}

  async execute({ placementId, actor }: GetNextSteps): Promise<NextSteps> {
    const { state } = await this.ledger.load(placement, placementId);
    authorise(actor, ACCESS.GetNextSteps, scopeOf(state));
    const standing = found(isPlaced(state) ? state : undefined);
    const asked = this.askedNow(actor);
    const context = await this.surroundings.of(this.ledger.read, concernedBy(standing.proposal, standing), asked.today);
    return {
      placementId,
      status: standing.status,
      halted: isHalted(standing, context),
      steps: nextSteps(standing, context, asked),
    };
  }

  private askedNow(actor: Actor): Asking {
    const at = this.clock.now();
    const today = localDateAt(at);
    return { actor, occurredOn: today, today, at };
  }
}
