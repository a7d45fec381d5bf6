import { Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { EnrolStudentController } from './enrol-student/enrol-student.controller.ts';
import { EnrolStudentHandler } from './enrol-student/enrol-student.handler.ts';
import { RecordParentalResponsibilityController } from './record-parental-responsibility/record-parental-responsibility.controller.ts';
import { RecordParentalResponsibilityHandler } from './record-parental-responsibility/record-parental-responsibility.handler.ts';
import { EndParentalResponsibilityController } from './end-parental-responsibility/end-parental-responsibility.controller.ts';
import { EndParentalResponsibilityHandler } from './end-parental-responsibility/end-parental-responsibility.handler.ts';
import { ChangeYearGroupController } from './change-year-group/change-year-group.controller.ts';
import { ChangeYearGroupHandler } from './change-year-group/change-year-group.handler.ts';
import { SetStudentFlagsController } from './set-student-flags/set-student-flags.controller.ts';
import { SetStudentFlagsHandler } from './set-student-flags/set-student-flags.handler.ts';
import { RecordLeftRollController } from './record-left-roll/record-left-roll.controller.ts';
import { RecordLeftRollHandler } from './record-left-roll/record-left-roll.handler.ts';
import { RecordReturnedToRollController } from './record-returned-to-roll/record-returned-to-roll.controller.ts';
import { RecordReturnedToRollHandler } from './record-returned-to-roll/record-returned-to-roll.handler.ts';
import { GetStudentController } from './student-details/student-details.controller.ts';
import { GetStudentHandler } from './student-details/student-details.query.ts';
import { StudentTransaction } from './student-transaction.ts';

/** Students over HTTP. Ledger, ReadDb, Schools and ExternalIdDigest have to be provided globally beside it. */
@Module({
  imports: [CqrsModule],
  controllers: [
    EnrolStudentController,
    RecordParentalResponsibilityController,
    EndParentalResponsibilityController,
    ChangeYearGroupController,
    SetStudentFlagsController,
    RecordLeftRollController,
    RecordReturnedToRollController,
    GetStudentController,
  ],
  providers: [
    StudentTransaction,
    EnrolStudentHandler,
    RecordParentalResponsibilityHandler,
    EndParentalResponsibilityHandler,
    ChangeYearGroupHandler,
    SetStudentFlagsHandler,
    RecordLeftRollHandler,
    RecordReturnedToRollHandler,
    GetStudentHandler,
  ],
})
export class StudentsModule {}
