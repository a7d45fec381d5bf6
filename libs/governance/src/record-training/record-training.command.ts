import { CommandBody, IsCode, IsId, IsLocalDate } from '#libs/http';
import { ROLES, type Role } from '#libs/kernel';
import type { LocalDate, PersonRef } from '#libs/kernel';
import { TRAINING_TOPICS, type TrainingRecord, type TrainingTopic } from '../domain/training/training.ts';
import { SchoolCommand } from '../school-command.ts';

export class RecordTrainingBody extends CommandBody implements TrainingRecord {
  @IsId() personId!: PersonRef;
  @IsCode(ROLES) role!: Role;
  @IsCode(TRAINING_TOPICS) topic!: TrainingTopic;
  @IsLocalDate() on!: LocalDate;
}

export class RecordTraining extends SchoolCommand<RecordTrainingBody> {}
