import { createdIdOf, same, type CommandId } from '#libs/kernel';
import type { Command, GateContext } from './context.ts';
import type { PlacementEvent, Responsibility, ReviewSchedule } from './events.ts';
import { beforeStart, inOrder, notHalted } from './standing.ts';
import type { Meeting, Placement } from './state.ts';
import type { Attendee, Objective, Target, TargetId } from './vocabulary.ts';

/** What the meeting sets: its targets are given ids, so that reviews can speak of each. */
export type Meetings = Readonly<{
  attendees: readonly Attendee[];
  targets: readonly Objective[];
  responsibilities: readonly Responsibility[];
  reviewSchedule: ReviewSchedule;
}>;

/** School, student, parents and provider agree targets, who supports them, and when to review (CTT-7.2.11). */
export function holdInitialMeeting(
  { asked, ...said }: Command<Meetings>,
  state: Placement,
  context: GateContext,
): PlacementEvent[] {
  const standing = beforeStart(state);
  notHalted(standing, context);
  const on = asked.occurredOn;
  inOrder(on, said.reviewSchedule.firstOn);
  if (standing.meeting && same(agreed(standing.meeting), agreed({ on, ...said }))) return [];
  const targets = said.targets.map((objective, index) => targetOf(asked.commandId, objective, index));
  return [{ type: 'InitialMeetingHeld', data: { on, ...said, targets } }];
}

const targetOf = (commandId: CommandId, objective: Objective, index: number): Target => ({
  ...objective,
  targetId: createdIdOf<TargetId>(commandId, `target|${index}`),
});

/** What the meeting agreed, whatever ids its targets were given. */
const agreed = ({
  on,
  targets,
  responsibilities,
  reviewSchedule,
}: Omit<Meeting, 'targets'> & Pick<Meetings, 'targets'>) => ({
  on,
  targets: targets.map(({ area, measure, goal, description }) => ({ area, measure, goal, description })),
  responsibilities,
  reviewSchedule,
});
