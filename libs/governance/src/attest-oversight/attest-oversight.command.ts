import { CommandBody, DocumentRef, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { Attesting } from '../domain/oversight/attest-oversight.ts';
import { TrustCommand } from '../trust-command.ts';

export class AttestOversightBody extends CommandBody implements Attesting {
  @IsLocalDate() from!: LocalDate;
  @IsLocalDate() until!: LocalDate;
  @NestedBody(() => DocumentRef) document!: DocumentRef;
}

export class AttestOversight extends TrustCommand<AttestOversightBody> {}
