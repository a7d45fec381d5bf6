import { bound, ours, stated } from './parameter.ts';
import { lower } from './tightness.ts';

/** What a provider's standing goes by. */
export const PROVIDER_PARAMETERS = {
  /** How many days evidence that was put in question (staff changed, somebody complained) may wait to be checked again. */
  recheckDays: bound(14, lower, ours('kept up to date')),
  /** From a suspicion that a provider is an unregistered school, and from a suspension, to its being settled one way or other. */
  registrationConcernDays: bound(28, lower, ours('halted')),
  providerSuspensionDays: bound(28, lower, ours('kept up to date')),
  /** From how many hours a week on teaching counts as full-time, and for how many students it then makes a school. */
  fullTimeHours: bound(18, lower, stated('F-3.2', 'full-time')),
  registrationStudents: bound(5, lower, stated('F-3.1')),
};
