import { Controller, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional } from 'class-validator';
import { Asker, IsLocalDate, Read } from '#libs/http';
import type { Actor, LocalDate } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetConcernCounts } from './concern-counts.query.ts';

/** Before which day the part of a school year ended that is counted; today where it is not said. */
export class ConcernCountParameters {
  @IsOptional() @IsLocalDate() on?: LocalDate;
}

@Controller('safeguarding-concern-counts')
export class ConcernCountsController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetConcernCounts', {
    summary:
      'How many safeguarding concerns were raised, and acknowledged late: never of so few that one could be told.',
    tags: ['oversight'],
    access: ACCESS.GetConcernCounts,
    after: 'concern',
  })
  get(@Query() { on }: ConcernCountParameters, @Asker() actor: Actor) {
    return this.queries.execute(new GetConcernCounts(actor, on));
  }
}
