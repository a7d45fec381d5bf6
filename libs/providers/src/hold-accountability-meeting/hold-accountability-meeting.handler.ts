import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { holdAccountabilityMeeting } from '../domain/hold-accountability-meeting.ts';
import { ProviderTransaction } from '../provider-transaction.ts';
import { HoldAccountabilityMeeting } from './hold-accountability-meeting.command.ts';

@CommandHandler(HoldAccountabilityMeeting)
export class HoldAccountabilityMeetingHandler implements ICommandHandler<HoldAccountabilityMeeting> {
  constructor(private readonly provider: ProviderTransaction) {}

  execute(command: HoldAccountabilityMeeting) {
    return this.provider.runAbout(command, ACCESS.HoldAccountabilityMeeting, holdAccountabilityMeeting);
  }
}
