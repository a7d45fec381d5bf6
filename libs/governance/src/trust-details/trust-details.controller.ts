import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetTrust } from './trust-details.query.ts';

@Controller('trusts/:trustId')
export class GetTrustController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetTrust', { summary: 'A trust.', access: ACCESS.GetTrust, after: 'trust' })
  get(@Param('trustId') trustId: TrustId, @Asker() actor: Actor) {
    return this.queries.execute(new GetTrust(trustId, actor));
  }
}
