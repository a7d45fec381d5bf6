import { deciderSpec, fixedId } from '#libs/testing';
import { asked, head, lead, today } from '../spec/examples.ts';
import { identifyTrainingNeed } from './identify-training-need.ts';
import { recordTraining } from './record-training.ts';
import { requestTraining } from './request-training.ts';
import { training, type TrainingEvent, type TrainingNeedId, type TrainingRecord } from './training.ts';

const needId = fixedId(7) as TrainingNeedId;
const seen: TrainingEvent = {
  type: 'TrainingNeedIdentified',
  data: { needId, topic: 'provider-vetting', by: head, on: today },
};

describe('Recording training', () => {
  const given = deciderSpec(training, recordTraining);
  const record: TrainingRecord = {
    personId: lead,
    role: 'headteacher',
    topic: 'alternative-provision-policy',
    on: today,
  };

  it('is recorded once for each person [CTT-8.1 kept]', () =>
    given().when(record).thenOnce({ type: 'TrainingRecorded', data: record }));
  it('may be repeated, for another and on another topic', () => {
    const again = { ...record, personId: head, topic: 'provider-vetting' } as const;
    given({ type: 'TrainingRecorded', data: record }).when(again).then({ type: 'TrainingRecorded', data: again });
  });
});

describe('Seeing a need for training', () => {
  const given = deciderSpec(training, identifyTrainingNeed);

  it('is recorded once', () => given().when({ topic: 'provider-vetting' }, { needId, asked: asked() }).thenOnce(seen));
});

describe('Asking the trust for training', () => {
  const given = deciderSpec(training, requestTraining);

  it('is recorded once, for a need that was seen', () =>
    given(seen)
      .when({ needId }, { asked: asked() })
      .thenOnce({ type: 'TrainingRequested', data: { needId, by: head, on: today } }));
  it('is for no other need (training-need-unknown)', () =>
    given().when({ needId }, { asked: asked() }).thenRejected('training-need-unknown'));
});
