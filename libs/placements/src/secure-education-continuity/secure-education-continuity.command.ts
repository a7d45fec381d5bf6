import { CommandBody, DocumentRef, IsCode, IsLocalDate, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import type { Securing } from '../domain/secure-education-continuity.ts';
import { CONTINUITIES, type Continuity } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class SecureEducationContinuityBody extends CommandBody implements Securing {
  @IsCode(CONTINUITIES) arrangement!: Continuity;
  @IsLocalDate() from!: LocalDate;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class SecureEducationContinuity extends PlacementCommand<SecureEducationContinuityBody> {}
