import { CommandBody, DocumentRef, IsId, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate, PersonRef } from '#libs/kernel';
import type { Access } from '../domain/grant-concern-access.ts';
import { SafeguardingCommand } from '../safeguarding-command.ts';

export class GrantConcernAccessBody extends CommandBody implements Access {
  @IsId() to!: PersonRef;
  @NestedBody(() => DocumentRef) need!: DocumentRef;
  @IsLocalDate() until!: LocalDate;
}

export class GrantConcernAccess extends SafeguardingCommand<GrantConcernAccessBody> {}
