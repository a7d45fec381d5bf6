import { CommandBody, DocumentRef, IsCode, NestedBody } from '#libs/http';
import type { Closing } from '../domain/close-safeguarding-concern.ts';
import { CONCERN_OUTCOMES, type ConcernOutcome } from '../domain/vocabulary.ts';
import { SafeguardingCommand } from '../safeguarding-command.ts';

export class CloseSafeguardingConcernBody extends CommandBody implements Closing {
  @IsCode(CONCERN_OUTCOMES) outcome!: ConcernOutcome;
  @NestedBody(() => DocumentRef) reasons!: DocumentRef;
}

export class CloseSafeguardingConcern extends SafeguardingCommand<CloseSafeguardingConcernBody> {}
