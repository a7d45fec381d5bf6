import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, ProviderId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetProvider } from './provider-details.query.ts';

@Controller('providers/:providerId')
export class GetProviderController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetProvider', {
    summary: 'A provider: registration, sites, evidence of suitability, and approval of its use.',
    access: ACCESS.GetProvider,
    after: 'provider',
  })
  get(@Param('providerId') providerId: ProviderId, @Asker() actor: Actor) {
    return this.queries.execute(new GetProvider(providerId, actor));
  }
}
