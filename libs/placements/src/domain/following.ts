import { same, type LocalDate } from '#libs/kernel';
import { dueOnSchoolDay, NATIONAL_BASELINE, type DeadlineParameter } from '#libs/policy';
import type { GateContext } from './context.ts';
import type { FollowingEvent } from './events.ts';
import type { Placed } from './state.ts';

/** The fact, unless just that was told before. */
export const onceFollowing = <E extends FollowingEvent>(event: E, { following }: Placed): E[] =>
  following.told.some((one) => same(one, event.data)) ? [] : [event];

/** So many days after a day as the policy says, as the baseline does where none is in force; never on a day in the holidays. */
export const dueAfter = (
  on: LocalDate,
  name: DeadlineParameter,
  { profile = NATIONAL_BASELINE, school }: Partial<GateContext>,
): LocalDate => dueOnSchoolDay(on, name, { parameters: profile.parameters, calendar: school?.calendar });
