import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, TrustId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetOversight } from './oversight-details.query.ts';

@Controller('trusts/:trustId/oversight')
export class GetOversightController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetOversight', {
    summary: 'Who answers for a trust’s procedures, and what was attested.',
    access: ACCESS.GetOversight,
    after: 'policy',
  })
  get(@Param('trustId') trustId: TrustId, @Asker() actor: Actor) {
    return this.queries.execute(new GetOversight(trustId, actor));
  }
}
