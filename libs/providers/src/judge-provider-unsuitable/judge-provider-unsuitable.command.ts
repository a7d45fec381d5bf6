import type { PersonRef } from '#libs/kernel';
import { CommandBody, DocumentRef, IsId, NestedBody } from '#libs/http';
import type { Judgement } from '../domain/judge-provider-unsuitable.ts';
import { ProviderCommand } from '../provider-command.ts';

export class JudgeProviderUnsuitableBody extends CommandBody implements Judgement {
  @IsId() by!: PersonRef;
  @NestedBody(() => DocumentRef) reason!: DocumentRef;
}

export class JudgeProviderUnsuitable extends ProviderCommand<JudgeProviderUnsuitableBody> {}
