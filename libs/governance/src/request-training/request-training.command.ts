import { CommandBody } from '#libs/http';
import type { TrainingNeedId } from '../domain/training/training.ts';
import { SchoolCommand } from '../school-command.ts';

export class RequestTrainingBody extends CommandBody {}

export class RequestTraining extends SchoolCommand<Readonly<{ needId: TrainingNeedId }>> {}
