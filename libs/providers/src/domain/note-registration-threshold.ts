import type { PlacementId } from '#libs/kernel';
import { NATIONAL_BASELINE } from '#libs/policy';
import type { FullTime, ProviderEvent } from './events.ts';
import { registered, type Provider, type RegisteredProvider } from './state.ts';
import type { UnderPolicy } from './vocabulary.ts';

/** What the timetables of the trust's placements at a provider come to, and which placements they are of. */
export type Taught = FullTime & Readonly<{ placements: readonly PlacementId[] }>;

/**
 * A provider that is no school teaches as many full-time as make it one (F-3.1): the concern is raised by itself, and cleared
 * by a person alone. What a person has cleared is not raised again, unless there are more of them.
 */
export function noteRegistrationThreshold(
  taught: Taught,
  state: Provider,
  { today, policy: { profile = NATIONAL_BASELINE } }: UnderPolicy,
): readonly ProviderEvent[] {
  const known = registered(state);
  const { fullTimeStudents, entitledStudents } = taught;
  const isReached = entitledStudents > 0 || fullTimeStudents >= profile.parameters.registrationStudents;
  if (!isReached || known.registration.kind === 'registered-school' || isKnown(taught, known)) return [];
  const { placements } = taught;
  return [
    { type: 'RegistrationThresholdReached', data: { on: today, fullTimeStudents, entitledStudents, placements } },
  ];
}

/** Does the concern stand already, or was one cleared that had counted no fewer? */
const isKnown = ({ fullTimeStudents, entitledStudents }: FullTime, { threshold }: RegisteredProvider): boolean =>
  threshold !== undefined &&
  (threshold.stands ||
    (fullTimeStudents <= threshold.fullTimeStudents && entitledStudents <= threshold.entitledStudents));
