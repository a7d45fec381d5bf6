import { addDays, same, type LocalDate } from '#libs/kernel';
import { NATIONAL_BASELINE, type Parameters } from '#libs/policy';
import type { GateContext } from './context.ts';
import type { FollowingEvent } from './events.ts';
import type { Placed } from './state.ts';

/** The fact, unless just that was told before. */
export const onceFollowing = <E extends FollowingEvent>(event: E, { following }: Placed): E[] =>
  following.told.some((one) => same(one, event.data)) ? [] : [event];

type DaysOf = { [P in keyof Parameters]: Parameters[P] extends number ? P : never }[keyof Parameters];

/** So many days after a day as the policy says; as the baseline does, where no policy is in force. */
export const dueAfter = (
  on: LocalDate,
  name: DaysOf,
  { profile = NATIONAL_BASELINE }: Partial<GateContext>,
): LocalDate => addDays(on, profile.parameters[name]);
