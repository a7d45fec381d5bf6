import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { RATIFIERS, type Ratification, type Ratifier } from '../domain/policy/policy.ts';
import { IsVersion } from '../is-version.ts';
import { TrustCommand } from '../trust-command.ts';

export class RecordRatificationBody extends CommandBody implements Ratification {
  @IsVersion() version!: string;
  @IsCode(RATIFIERS) by!: Ratifier;
  @IsLocalDate() ratifiedOn!: LocalDate;
  @NestedBody(() => DocumentRef) document!: DocumentRef;
}

export class RecordRatification extends TrustCommand<RecordRatificationBody> {}
