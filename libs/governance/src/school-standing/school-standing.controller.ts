import { Controller, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { AsAt } from '../as-at.ts';
import { GetSchoolStanding } from './school-standing.query.ts';

@Controller('schools/:schoolId/policy/standing')
export class GetSchoolStandingController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetSchoolStanding', {
    summary: 'How a school’s local policy and its needs for training stand on a day.',
    access: ACCESS.GetSchoolStanding,
    after: 'policy',
  })
  get(@Param('schoolId') schoolId: SchoolId, @Query() { on }: AsAt, @Asker() actor: Actor) {
    return this.queries.execute(new GetSchoolStanding(schoolId, actor, on));
  }
}
