import { IsBoolean, IsOptional } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsCount, IsId, IsInstant, IsLocalDate, IsLocalTime } from '#libs/http';
import { NestedBody } from '#libs/http';
import type { Instant, LocalDate, LocalTime, ProviderId } from '#libs/kernel';
import type { Arranging } from '../domain/arrange-sixth-day-education.ts';
import { EDUCATION_ARRANGERS, type EducationArranger, type SuspensionId } from '../domain/vocabulary.ts';
import { StudentCommand } from '../student-command.ts';

const MOST_HOURS = 40;

export class ArrangeSixthDayEducationBody extends CommandBody implements Arranging {
  @IsId() suspensionId!: SuspensionId;
  @IsCode(EDUCATION_ARRANGERS) arrangedBy!: EducationArranger;
  @IsOptional() @IsId() providerId?: ProviderId;
  @IsLocalDate() from!: LocalDate;
  @IsLocalTime() start!: LocalTime;
  @IsCount(1, MOST_HOURS) hoursAWeek!: number;
  @IsInstant() parentsToldAt!: Instant;
  @IsBoolean() shorterNoticeAgreed!: boolean;
  @NestedBody(() => DocumentRef) record!: DocumentRef;
}

export class ArrangeSixthDayEducation extends StudentCommand<ArrangeSixthDayEducationBody> {}
