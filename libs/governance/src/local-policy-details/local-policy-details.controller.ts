import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetLocalPolicy } from './local-policy-details.query.ts';

@Controller('schools/:schoolId/local-policy')
export class GetLocalPolicyController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetLocalPolicy', {
    summary: 'A school’s local policy, in all its versions.',
    access: ACCESS.GetLocalPolicy,
    after: 'policy',
  })
  get(@Param('schoolId') schoolId: SchoolId, @Asker() actor: Actor) {
    return this.queries.execute(new GetLocalPolicy(schoolId, actor));
  }
}
