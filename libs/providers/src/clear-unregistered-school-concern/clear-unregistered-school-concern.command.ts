import { CommandBody, DocumentRef, NestedBody } from '#libs/http';
import { ProviderCommand } from '../provider-command.ts';

export class ClearUnregisteredSchoolConcernBody extends CommandBody {
  @NestedBody(() => DocumentRef) evidence!: DocumentRef;
}

export class ClearUnregisteredSchoolConcern extends ProviderCommand<ClearUnregisteredSchoolConcernBody> {}
