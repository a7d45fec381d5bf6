import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetSchool } from './school-details.query.ts';

@Controller('schools/:schoolId')
export class GetSchoolController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetSchool', {
    summary: 'A school: its calendar, sessions, attendance target and delegations.',
    access: ACCESS.GetSchool,
    after: 'school',
  })
  get(@Param('schoolId') schoolId: SchoolId, @Asker() actor: Actor) {
    return this.queries.execute(new GetSchool(schoolId, actor));
  }
}
