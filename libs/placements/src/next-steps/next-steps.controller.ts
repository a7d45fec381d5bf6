import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetNextSteps } from './next-steps.query.ts';

@Controller('placements/:placementId/next-steps')
export class NextStepsController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetNextSteps', {
    summary: 'What may come next for a placement, whose it is to do, and every clause that still stands in the way.',
    access: ACCESS.GetNextSteps,
  })
  get(@Param('placementId') placementId: PlacementId, @Asker() actor: Actor) {
    return this.queries.execute(new GetNextSteps(placementId, actor));
  }
}
