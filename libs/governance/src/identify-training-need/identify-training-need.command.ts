import { CommandBody, IsCode } from '#libs/http';
import { TRAINING_TOPICS, type TrainingTopic } from '../domain/training/training.ts';
import { SchoolCommand } from '../school-command.ts';

export class IdentifyTrainingNeedBody extends CommandBody {
  @IsCode(TRAINING_TOPICS) topic!: TrainingTopic;
}

export class IdentifyTrainingNeed extends SchoolCommand<IdentifyTrainingNeedBody> {}
