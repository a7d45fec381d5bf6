import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { recordPermanentExclusion } from '../domain/record-permanent-exclusion.ts';
import { recordedSuspensionId } from '../domain/record-suspension.ts';
import { StudentTransaction } from '../student-transaction.ts';
import { RecordPermanentExclusion } from './record-permanent-exclusion.command.ts';

@CommandHandler(RecordPermanentExclusion)
export class RecordPermanentExclusionHandler implements ICommandHandler<RecordPermanentExclusion> {
  constructor(private readonly student: StudentTransaction) {}

  /** The id of the outcome is the suspension’s: that is what was created. */
  async execute(command: RecordPermanentExclusion) {
    const outcome = await this.student.runByCalendar(
      command,
      ACCESS.RecordPermanentExclusion,
      recordPermanentExclusion,
    );
    return { ...outcome, id: recordedSuspensionId(command.envelope.commandId) };
  }
}
