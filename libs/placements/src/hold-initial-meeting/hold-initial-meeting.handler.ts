import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { ACCESS } from '#libs/policy';
import { holdInitialMeeting } from '../domain/hold-initial-meeting.ts';
import { PlacementTransaction } from '../placement-transaction.ts';
import { HoldInitialMeeting } from './hold-initial-meeting.command.ts';

@CommandHandler(HoldInitialMeeting)
export class HoldInitialMeetingHandler implements ICommandHandler<HoldInitialMeeting> {
  constructor(private readonly placements: PlacementTransaction) {}

  execute(command: HoldInitialMeeting) {
    return this.placements.run(command, ACCESS.HoldInitialMeeting, holdInitialMeeting);
  }
}
