import type { Instant, LocalDate } from '#libs/kernel';
import { CommandBody, DocumentRef, IsInstant, IsLocalDate, NestedBody } from '#libs/http';
import type { SendingHome } from '../domain/record-suspension.ts';
import { StudentCommand } from '../student-command.ts';

export class RecordPermanentExclusionBody extends CommandBody implements SendingHome {
  @IsLocalDate() from!: LocalDate;
  @IsInstant() parentsToldAt!: Instant;
  @NestedBody(() => DocumentRef) notice!: DocumentRef;
}

export class RecordPermanentExclusion extends StudentCommand<RecordPermanentExclusionBody> {}
