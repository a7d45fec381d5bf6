import { IsBoolean, IsOptional } from 'class-validator';
import { CommandBody, DocumentRef, IsCode, IsId, ListOf, NestedBody } from '#libs/http';
import type { PersonRef } from '#libs/kernel';
import { PROFESSIONALS, type Professional } from '#libs/policy';
import { CONSULTED, DISCUSSION_OUTCOMES, type Consultation } from '../domain/consultation.ts';
import { CONSULTATION_METHODS } from '../domain/events/proposal.ts';
import { ATTENDEES, NOT_HEARD_REASONS } from '../domain/vocabulary.ts';
import { PlacementCommand } from '../placement-command.ts';

export class RecordConsultationBody extends CommandBody implements Consultation {
  @IsCode(CONSULTED) with!: Consultation['with'];
  @IsOptional() @IsId() holderId?: PersonRef;
  @IsOptional() @IsBoolean() heard?: boolean;
  @IsOptional() @NestedBody(() => DocumentRef) views?: DocumentRef;
  @IsOptional() @IsCode(CONSULTATION_METHODS) method?: NonNullable<Consultation['method']>;
  @IsOptional() @IsCode(ATTENDEES) support?: NonNullable<Consultation['support']>;
  @IsOptional() @IsCode(NOT_HEARD_REASONS) reason?: NonNullable<Consultation['reason']>;
  @IsOptional()
  @ListOf({ least: 1, most: PROFESSIONALS.length })
  @IsCode(PROFESSIONALS, { each: true })
  participants?: readonly Professional[];
  @IsOptional() @IsCode(DISCUSSION_OUTCOMES) outcome?: NonNullable<Consultation['outcome']>;
}

export class RecordConsultation extends PlacementCommand<RecordConsultationBody> {}
