import { Controller, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { AsAt } from '../as-at.ts';
import { GetSchoolPolicy } from './school-policy.query.ts';

@Controller('schools/:schoolId/policy')
export class GetSchoolPolicyController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetSchoolPolicy', {
    summary: 'The profile by which what is new at a school is judged on a day: its trust’s, tightened by its own.',
    access: ACCESS.GetSchoolPolicy,
    after: 'policy',
  })
  get(@Param('schoolId') schoolId: SchoolId, @Query() { on }: AsAt, @Asker() actor: Actor) {
    return this.queries.execute(new GetSchoolPolicy(schoolId, actor, on));
  }
}
