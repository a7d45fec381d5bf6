import type { EndingEvent } from '../events.ts';
import { placed, underWay, type Steps } from './steps.ts';

export const endingSteps: Steps<EndingEvent> = {
  ReintegrationPlanned: placed(({ course }, { schoolId }) =>
    course ? { status: 'reintegrating', course: { ...course, reintegration: { schoolId, completed: false } } } : {},
  ),
  ReintegrationCompleted: underWay((_, { schoolId }) => ({ reintegration: { schoolId, completed: true } })),
  PlacementCeased: placed((_, data) => ({
    status: 'ceased',
    end: {
      ground: data.ground,
      on: data.ceasedOn,
      destination: data.ground === 'danger' ? undefined : data.destination,
      followUps: [],
    },
  })),
  DestinationRecorded: placed(({ end }, { destination }) => (end ? { end: { ...end, destination } } : {})),
  FollowUpRecorded: placed(({ end }, { weeksAfter }) =>
    end ? { end: { ...end, followUps: [...end.followUps, weeksAfter] } } : {},
  ),
};
