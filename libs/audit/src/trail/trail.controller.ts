import { Controller, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional } from 'class-validator';
import { Asker, IsCount, Read } from '#libs/http';
import { BEGINNING, type Actor } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetTrail } from './trail.query.ts';

/** Which page: entries behind a position, and how many. */
export class TrailParameters {
  @IsOptional() @IsCount(0, Number.MAX_SAFE_INTEGER) behind?: number;
  @IsOptional() @IsCount(1, 1000) limit?: number;
}

@Controller('placements/:placementId/trail')
export class TrailController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetTrail', {
    summary: 'Everything that happened to a placement, in order, each fact as a sentence.',
    tags: ['audit'],
    access: ACCESS.GetTrail,
    after: 'trail',
  })
  get(@Param('placementId') id: string, @Query() { behind, limit }: TrailParameters, @Asker() actor: Actor) {
    return this.queries.execute(new GetTrail(id, actor, { behind: behind ?? BEGINNING, limit: limit ?? 200 }));
  }
}
