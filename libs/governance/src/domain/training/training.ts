import { on, type Aggregate, type Brand, type DataOf, type Event } from '#libs/kernel';
import type { LocalDate, PersonRef, Role } from '#libs/kernel';

export type TrainingNeedId = Brand<string, 'TrainingNeedId'>;

/** What training is about. */
export const TRAINING_TOPICS = [
  'alternative-provision-policy',
  'commissioning-and-review',
  'safeguarding-off-site',
  'attendance-off-site',
  'provider-vetting',
] as const;
export type TrainingTopic = (typeof TRAINING_TOPICS)[number];

/** Every fact that can stand on the stream of a school's training. The names are stored for ever. */
export type TrainingEvent =
  | Event<'TrainingRecorded', { personId: PersonRef; role: Role; topic: TrainingTopic; on: LocalDate }>
  | Event<'TrainingNeedIdentified', { needId: TrainingNeedId; topic: TrainingTopic; by: PersonRef; on: LocalDate }>
  | Event<'TrainingRequested', { needId: TrainingNeedId; by: PersonRef; on: LocalDate }>;

export type TrainingRecord = DataOf<TrainingEvent, 'TrainingRecorded'>;
export type TrainingNeed = DataOf<TrainingEvent, 'TrainingNeedIdentified'>;

/** Who was trained at a school, and which needs were seen and passed on. */
export type Training = Readonly<{
  records: readonly TrainingRecord[];
  needs: readonly TrainingNeed[];
  requests: readonly DataOf<TrainingEvent, 'TrainingRequested'>[];
}>;

/** A school's training on alternative provision. Its stream bears the school's id. */
export const training: Aggregate<Training, TrainingEvent> = {
  category: 'training',
  initialState: { records: [], needs: [], requests: [] },
  evolve: on<Training, TrainingEvent>({
    TrainingRecorded: (state, one) => ({ ...state, records: [...state.records, one] }),
    TrainingNeedIdentified: (state, one) => ({ ...state, needs: [...state.needs, one] }),
    TrainingRequested: (state, one) => ({ ...state, requests: [...state.requests, one] }),
  }),
};
