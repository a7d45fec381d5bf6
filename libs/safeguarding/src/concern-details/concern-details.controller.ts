import { Controller, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { IsOptional } from 'class-validator';
import { Asker, IsCode, Read } from '#libs/http';
import type { Actor } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetSafeguardingConcern } from './concern-details.query.ts';
import { ListSafeguardingConcerns } from './concern-list.query.ts';

const STATUSES = ['raised', 'acknowledged', 'closed'] as const;

/** Which concerns: all of the school's, or those that stand so. */
export class ConcernListParameters {
  @IsOptional() @IsCode(STATUSES) status?: (typeof STATUSES)[number];
}

@Controller('safeguarding-concerns')
export class ConcernDetailsController {
  constructor(private readonly queries: QueryBus) {}

  @Read('ListSafeguardingConcerns', {
    summary: 'The concerns about students whom your school placed: for its safeguarding leads alone.',
    tags: ['safeguarding'],
    access: ACCESS.ListSafeguardingConcerns,
    after: 'concern',
  })
  list(@Query() { status }: ConcernListParameters, @Asker() actor: Actor) {
    return this.queries.execute(new ListSafeguardingConcerns(actor, status));
  }

  @Read('GetSafeguardingConcern', {
    path: ':concernId',
    summary: 'A concern: for the school’s safeguarding leads, and a headteacher whose need is on record.',
    tags: ['safeguarding'],
    access: ACCESS.GetSafeguardingConcern,
    after: 'concern',
  })
  get(@Param('concernId') concernId: string, @Asker() actor: Actor) {
    return this.queries.execute(new GetSafeguardingConcern(concernId, actor));
  }
}
