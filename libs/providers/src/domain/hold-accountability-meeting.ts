import { same, type LocalDate, type PersonRef, type PlacementId, type SchoolId } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import { reject } from './rejections.ts';
import { registered, type Provider } from './state.ts';
import type { AccountabilityAction, DocumentRef, ProgressFound, Today } from './vocabulary.ts';

/** What leaders of a school and a provider said of the progress of students there, and what is done about it. */
export type AccountabilityMeeting = Readonly<{
  on: LocalDate;
  by: PersonRef;
  placements: readonly PlacementId[];
  progress: ProgressFound;
  actions: readonly AccountabilityAction[];
  record: DocumentRef;
  nextMeetingOn?: LocalDate;
}>;

/** Whose the placements are that a meeting is about: nothing where one is elsewhere, or beyond the caller's reach. */
export type MeetingAbout = Today & Readonly<{ schoolId: SchoolId | undefined }>;

/** Leaders hold the provider to account for the progress of students whom their school placed there (CTT-7.7.2). */
export function holdAccountabilityMeeting(
  { on, by, placements, progress, actions, record, nextMeetingOn }: AccountabilityMeeting,
  state: Provider,
  { today, schoolId }: MeetingAbout,
): readonly ProviderEvent[] {
  const known = registered(state);
  if (schoolId === undefined) throw reject('placements-not-here');
  if (on > today) throw reject('day-in-future', { today });
  if (progress === 'unsatisfactory' && actions.length === 0) throw reject('action-missing');
  if (nextMeetingOn !== undefined && nextMeetingOn <= on) throw reject('next-meeting-out-of-order', { on });
  const next = nextMeetingOn === undefined ? {} : { nextMeetingOn };
  const meeting = { on, by, schoolId, placements, progress, actions, record, ...next };
  if (known.told.some((one) => same(one, meeting))) return [];
  return [{ type: 'AccountabilityMeetingHeld', data: meeting }];
}
