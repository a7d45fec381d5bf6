import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetPolicyCascade } from './policy-cascade.query.ts';

@Controller('trusts/:trustId/policy/cascade')
export class GetPolicyCascadeController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetPolicyCascade', {
    summary: 'To whom each version of a trust’s policy was passed on, and who acknowledged it.',
    access: ACCESS.GetPolicyCascade,
    after: 'policy',
  })
  get(@Param('trustId') trustId: TrustId, @Asker() actor: Actor) {
    return this.queries.execute(new GetPolicyCascade(trustId, actor));
  }
}
