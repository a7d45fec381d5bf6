import type { PersonRef } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { enrolled, type Student } from './state.ts';
import type { Relationship } from './vocabulary.ts';

export type Responsibility = Readonly<{ holderId: PersonRef; relationship: Relationship }>;

/** Recorded with another relationship it is corrected; recorded after its end it stands again. */
export function recordParentalResponsibility(command: Responsibility, state: Student): readonly StudentEvent[] {
  const { holderId, relationship } = command;
  const holder = enrolled(state).holders[holderId];
  if (holder?.relationship === relationship && holder.endedOn === undefined) return [];
  return [{ type: 'ParentalResponsibilityRecorded', data: { holderId, relationship } }];
}
