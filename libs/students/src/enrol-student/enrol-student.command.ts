import { Command } from '@nestjs/cqrs';
import { IsOptional, Length, Matches } from 'class-validator';
import { CommandBody, HoldsExternalId, IsCode, IsCount, IsId, ListOf, NestedBodies } from '#libs/http';
import type { Envelope, Outcome, SchoolId } from '#libs/kernel';
import type { Enrolment } from '../domain/enrol-student.ts';
import { FIRST_YEAR_GROUP, FLAGS, LAST_YEAR_GROUP, type ExternalId, type Flag } from '../domain/vocabulary.ts';

/** The one place where a pupil's number may be said; what is recorded of it is a keyed digest. */
export class StudentExternalIdBody implements ExternalId {
  @Matches(/^[a-z][a-z0-9-]{0,39}$/, { message: 'must be the short name of a system' }) system!: string;
  @Length(1, 64) @HoldsExternalId() id!: string;
}

export class EnrolStudentBody extends CommandBody implements Enrolment {
  @IsId() schoolId!: SchoolId;
  @IsCount(FIRST_YEAR_GROUP, LAST_YEAR_GROUP) yearGroup!: number;
  @IsOptional() @ListOf({ most: FLAGS.length }) @IsCode(FLAGS, { each: true }) flags?: readonly Flag[];
  @IsOptional() @NestedBodies(() => StudentExternalIdBody, { most: 10 }) externalIds?: readonly ExternalId[];
}

export class EnrolStudent extends Command<Outcome> {
  constructor(
    readonly said: EnrolStudentBody,
    readonly envelope: Envelope,
  ) {
    super();
  }
}
