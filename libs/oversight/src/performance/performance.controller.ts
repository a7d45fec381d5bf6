import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetProviderPerformance } from './performance.query.ts';

@Controller('providers/:providerId/performance')
export class PerformanceController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetProviderPerformance', {
    summary:
      'How students get on at a provider, and how leaders held it to account: of your school’s, or your trust’s.',
    tags: ['oversight'],
    access: ACCESS.GetProviderPerformance,
    after: 'performance',
  })
  get(@Param('providerId') providerId: string, @Asker() actor: Actor) {
    return this.queries.execute(new GetProviderPerformance(providerId, actor));
  }
}
