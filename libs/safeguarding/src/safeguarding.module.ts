import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ConcernDetailsController } from './concern-details/concern-details.controller.ts';
import { GetSafeguardingConcernHandler } from './concern-details/concern-details.query.ts';
import { ListSafeguardingConcernsHandler } from './concern-details/concern-list.query.ts';
import { RaiseSafeguardingConcernController } from './raise-safeguarding-concern/raise-safeguarding-concern.controller.ts';
import { RaiseSafeguardingConcernHandler } from './raise-safeguarding-concern/raise-safeguarding-concern.handler.ts';
import { AcknowledgeSafeguardingConcernController } from './acknowledge-safeguarding-concern/acknowledge-safeguarding-concern.controller.ts';
import { AcknowledgeSafeguardingConcernHandler } from './acknowledge-safeguarding-concern/acknowledge-safeguarding-concern.handler.ts';
import { RecordSafeguardingActionController } from './record-safeguarding-action/record-safeguarding-action.controller.ts';
import { RecordSafeguardingActionHandler } from './record-safeguarding-action/record-safeguarding-action.handler.ts';
import { CloseSafeguardingConcernController } from './close-safeguarding-concern/close-safeguarding-concern.controller.ts';
import { CloseSafeguardingConcernHandler } from './close-safeguarding-concern/close-safeguarding-concern.handler.ts';
import { GrantConcernAccessController } from './grant-concern-access/grant-concern-access.controller.ts';
import { GrantConcernAccessHandler } from './grant-concern-access/grant-concern-access.handler.ts';
import { SafeguardingTransaction } from './safeguarding-transaction.ts';

/** Safeguarding concerns over HTTP. Ledger, ReadDb, Clock and PlacedStudents have to be provided globally beside it. */
@Module({
  imports: [CqrsModule],
  controllers: [
    RaiseSafeguardingConcernController,
    AcknowledgeSafeguardingConcernController,
    RecordSafeguardingActionController,
    CloseSafeguardingConcernController,
    GrantConcernAccessController,
    ConcernDetailsController,
  ],
  providers: [
    SafeguardingTransaction,
    RaiseSafeguardingConcernHandler,
    AcknowledgeSafeguardingConcernHandler,
    RecordSafeguardingActionHandler,
    CloseSafeguardingConcernHandler,
    GrantConcernAccessHandler,
    GetSafeguardingConcernHandler,
    ListSafeguardingConcernsHandler,
  ],
})
export class SafeguardingModule {}
