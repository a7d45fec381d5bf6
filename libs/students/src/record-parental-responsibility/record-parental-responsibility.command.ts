import type { PersonRef } from '#libs/kernel';
import { CommandBody, IsCode, IsId } from '#libs/http';
import { RELATIONSHIPS, type Relationship } from '../domain/vocabulary.ts';
import type { Responsibility } from '../domain/record-parental-responsibility.ts';
import { StudentCommand } from '../student-command.ts';

export class RecordParentalResponsibilityBody extends CommandBody implements Responsibility {
  @IsId() holderId!: PersonRef;
  @IsCode(RELATIONSHIPS) relationship!: Relationship;
}

export class RecordParentalResponsibility extends StudentCommand<RecordParentalResponsibilityBody> {}
