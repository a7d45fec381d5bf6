import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetTraining } from './training-details.query.ts';

@Controller('schools/:schoolId/training')
export class GetTrainingController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetTraining', {
    summary: 'Who was trained at a school, and which needs were seen and passed on.',
    access: ACCESS.GetTraining,
    after: 'policy',
  })
  get(@Param('schoolId') schoolId: SchoolId, @Asker() actor: Actor) {
    return this.queries.execute(new GetTraining(schoolId, actor));
  }
}
