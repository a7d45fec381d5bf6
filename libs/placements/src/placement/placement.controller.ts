import { Controller, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional } from 'class-validator';
import { Asker, IsCode, IsCount, IsId, Read } from '#libs/http';
import { BEGINNING, type Actor, type PlacementId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { BEFORE_START, ENDED, LIVE, type Status } from '../domain/state.ts';
import { ListPlacements } from './placement-list.query.ts';
import { GetPlacement } from './placement.query.ts';

/** Which placements, behind which one's `next`, and how many. */
export class PlacementListParameters {
  @IsOptional() @IsId() school?: string;
  @IsOptional() @IsId() provider?: string;
  @IsOptional() @IsId() student?: string;
  @IsOptional() @IsCode([...BEFORE_START, ...LIVE, ...ENDED]) status?: Status;
  @IsOptional() @IsCount(0, Number.MAX_SAFE_INTEGER) behind?: number;
  @IsOptional() @IsCount(1, 500) limit?: number;
}

@Controller('placements')
export class PlacementController {
  constructor(private readonly queries: QueryBus) {}

  @Read('ListPlacements', {
    summary: 'The placements that you may see, in the order in which they were proposed.',
    access: ACCESS.ListPlacements,
    after: 'placement',
  })
  list(@Query() parameters: PlacementListParameters, @Asker() actor: Actor) {
    const { school: schoolId, provider: providerId, student: studentId, status } = parameters;
    const page = { behind: parameters.behind ?? BEGINNING, limit: parameters.limit ?? 100 };
    return this.queries.execute(new ListPlacements({ schoolId, providerId, studentId, status }, actor, page));
  }

  @Read('GetPlacement', {
    path: ':placementId',
    summary: 'Where a placement stands; its ETag is the revision that If-Match asks about.',
    access: ACCESS.GetPlacement,
    after: 'placement',
  })
  get(@Param('placementId') placementId: PlacementId, @Asker() actor: Actor) {
    return this.queries.execute(new GetPlacement(placementId, actor));
  }
}
