import { dayInWords, type DataOf } from '#libs/kernel';
import type { EndingEvent } from '../domain/events.ts';
import { inWords } from './words.ts';

type Ceased = DataOf<EndingEvent, 'PlacementCeased'>;

/** Danger is said first; every other end says its ground and, where it is known, what follows. */
function ceased(end: Ceased): string {
  if (end.ground === 'danger')
    return `The placement was ceased at once on ${dayInWords(end.ceasedOn)}, because it was likely to put the student in danger.`;
  const follows = end.destination === undefined ? '' : ` What follows: ${inWords(end.destination)}.`;
  return `The placement ceased on ${dayInWords(end.ceasedOn)}. Ground: ${inWords(end.ground)}.${follows}`;
}

/** How it ended and what came after, each fact as one sentence; a forgotten event does not compile. */
export const endingTrail: { readonly [T in EndingEvent['type']]: (data: DataOf<EndingEvent, T>) => string } = {
  ReintegrationPlanned: ({ from, phased }) =>
    `The student’s return to school was planned from ${dayInWords(from)}, ${phased ? 'in steps' : 'all at once'}.`,
  ReintegrationCompleted: ({ on }) => `The student’s return to school was complete on ${dayInWords(on)}.`,
  PlacementCeased: ceased,
  DestinationRecorded: ({ destination, on }) =>
    `It was recorded on ${dayInWords(on)} what followed the placement: ${inWords(destination)}.`,
  FollowUpRecorded: ({ weeksAfter, sustained }) =>
    `${weeksAfter} week${weeksAfter === 1 ? '' : 's'} after the end, what followed the placement ${sustained ? 'still lasted' : 'no longer lasted'}.`,
};
