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
import { RecordSuspensionController } from './record-suspension/record-suspension.controller.ts';
import { RecordSuspensionHandler } from './record-suspension/record-suspension.handler.ts';
import { RecordPermanentExclusionController } from './record-permanent-exclusion/record-permanent-exclusion.controller.ts';
import { RecordPermanentExclusionHandler } from './record-permanent-exclusion/record-permanent-exclusion.handler.ts';
import { RecordReinstatementController } from './record-reinstatement/record-reinstatement.controller.ts';
import { RecordReinstatementHandler } from './record-reinstatement/record-reinstatement.handler.ts';
import { ArrangeSixthDayEducationController } from './arrange-sixth-day-education/arrange-sixth-day-education.controller.ts';
import { ArrangeSixthDayEducationHandler } from './arrange-sixth-day-education/arrange-sixth-day-education.handler.ts';
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
    RecordSuspensionController,
    RecordPermanentExclusionController,
    RecordReinstatementController,
    ArrangeSixthDayEducationController,
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
    RecordSuspensionHandler,
    RecordPermanentExclusionHandler,
    RecordReinstatementHandler,
    ArrangeSixthDayEducationHandler,
    GetStudentHandler,
  ],
})
export class StudentsModule {}
