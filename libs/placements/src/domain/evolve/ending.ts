import type { EndingEvent } from '../events.ts';
import { placed, underWay, type Steps } from './steps.ts';

export const endingSteps: Steps<EndingEvent> = {
  // A plan does not end a pause: reintegration goes on once the placement is resumed.
  ReintegrationPlanned: placed(({ status, course }, plan) => ({
    status: status === 'paused' ? 'paused' : 'reintegrating',
    course: course && { ...course, reintegration: { plan, completedOn: undefined } },
  })),
  ReintegrationCompleted: underWay(({ reintegration }, { on }) => ({
    reintegration: reintegration && { ...reintegration, completedOn: on },
  })),
  PlacementCeased: placed((_, data) => ({
    status: 'ceased',
    end: {
      ground: data.ground,
      on: data.ceasedOn,
      destination: data.ground === 'danger' ? undefined : data.destination,
      followUps: [],
    },
  })),
  DestinationRecorded: placed(({ end }, { destination, on }) =>
    end ? { end: { ...end, destination, destinationOn: on } } : {},
  ),
  FollowUpRecorded: placed(({ end }, followUp) =>
    end ? { end: { ...end, followUps: [...end.followUps, followUp] } } : {},
  ),
};
