import { CommandBody } from '#libs/http';
import { SafeguardingCommand } from '../safeguarding-command.ts';

export class AcknowledgeSafeguardingConcernBody extends CommandBody {}

export class AcknowledgeSafeguardingConcern extends SafeguardingCommand<AcknowledgeSafeguardingConcernBody> {}
