import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { beforeStartControllers, beforeStartProviders } from './before-start.parts.ts';
import { PlacementTransaction } from './placement-transaction.ts';
import { underWayControllers, underWayProviders } from './under-way.parts.ts';

/** Placements over HTTP. Ledger, ReadDb, Clock and Surroundings have to be provided globally beside it. */
@Module({
  imports: [CqrsModule],
  controllers: [...beforeStartControllers, ...underWayControllers],
  providers: [PlacementTransaction, ...beforeStartProviders, ...underWayProviders],
})
export class PlacementsModule {}
