import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, type Actor, type SchoolId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { training, type Training } from '../domain/training/training.ts';
import { RecordReader } from '../record/record.reader.ts';

/** Who was trained at a school, and which needs were seen and passed on. */
export type TrainingDetails = Readonly<{ schoolId: string }> & Training;

export class GetTraining extends Query<Versioned<TrainingDetails>> {
  constructor(
    readonly schoolId: SchoolId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetTraining)
export class GetTrainingHandler implements IQueryHandler<GetTraining> {
  constructor(private readonly records: RecordReader) {}

  async execute({ schoolId, actor }: GetTraining) {
    const trustId = await this.records.trustOf(schoolId);
    authorise(actor, ACCESS.GetTraining, { trustId, schoolId });
    const { state, revision } = await this.records.read(training, schoolId);
    return new Versioned({ schoolId, ...state }, revision);
  }
}
