import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetPolicyDiff } from './policy-diff.query.ts';

@Controller('trusts/:trustId/policy/versions/:from/diff/:to')
export class GetPolicyDiffController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetPolicyDiff', {
    summary: 'What changed from one version of a trust’s policy to another, parameter by parameter.',
    access: ACCESS.GetPolicyDiff,
    after: 'policy',
  })
  get(@Param('trustId') trustId: TrustId, @Param('from') from: string, @Param('to') to: string, @Asker() actor: Actor) {
    return this.queries.execute(new GetPolicyDiff(trustId, { from, to }, actor));
  }
}
