import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetProgress } from './progress.query.ts';

@Controller('placements/:placementId/progress')
export class ProgressController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetProgress', {
    summary: 'How the student gets on: targets, reports, views, visits, reviews and judgements.',
    access: ACCESS.GetProgress,
    after: 'progress',
  })
  get(@Param('placementId') placementId: PlacementId, @Asker() actor: Actor) {
    return this.queries.execute(new GetProgress(placementId, actor));
  }
}
