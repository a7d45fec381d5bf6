import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetPolicy } from './policy-versions.query.ts';

@Controller('trusts/:trustId/policy')
export class GetPolicyController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetPolicy', {
    summary: 'The policy of a trust, in all its versions.',
    access: ACCESS.GetPolicy,
    after: 'policy',
  })
  get(@Param('trustId') trustId: TrustId, @Asker() actor: Actor) {
    return this.queries.execute(new GetPolicy(trustId, actor));
  }
}
