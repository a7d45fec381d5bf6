import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { ActionTaken } from '../domain/record-safeguarding-action.ts';
import { SAFEGUARDING_ACTIONS, type SafeguardingAction } from '../domain/vocabulary.ts';
import { SafeguardingCommand } from '../safeguarding-command.ts';

export class RecordSafeguardingActionBody extends CommandBody implements ActionTaken {
  @IsCode(SAFEGUARDING_ACTIONS) action!: SafeguardingAction;
  @IsLocalDate() on!: LocalDate;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class RecordSafeguardingAction extends SafeguardingCommand<RecordSafeguardingActionBody> {}
