import type { Instant, LocalDate } from '#libs/kernel';
import { CommandBody, DocumentRef, IsInstant, IsLocalDate, NestedBody } from '#libs/http';
import type { Suspending } from '../domain/record-suspension.ts';
import { StudentCommand } from '../student-command.ts';

export class RecordSuspensionBody extends CommandBody implements Suspending {
  @IsLocalDate() from!: LocalDate;
  @IsLocalDate() to!: LocalDate;
  @IsInstant() parentsToldAt!: Instant;
  @NestedBody(() => DocumentRef) notice!: DocumentRef;
}

export class RecordSuspension extends StudentCommand<RecordSuspensionBody> {}
