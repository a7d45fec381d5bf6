import { Controller, Param, Query } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { AsAt } from '../as-at.ts';
import { GetPolicyStanding } from './policy-standing.query.ts';

@Controller('trusts/:trustId/policy/standing')
export class GetPolicyStandingController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetPolicyStanding', {
    summary:
      'Whether a trust’s policy is overdue for review, what it cites that was superseded, and how it is governed.',
    access: ACCESS.GetPolicyStanding,
    after: 'policy',
  })
  get(@Param('trustId') trustId: TrustId, @Query() { on }: AsAt, @Asker() actor: Actor) {
    return this.queries.execute(new GetPolicyStanding(trustId, actor, on));
  }
}
