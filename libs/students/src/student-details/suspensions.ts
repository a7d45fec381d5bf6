import type { DataOf, LocalDate } from '#libs/kernel';
import type { SixthDayEducation, StudentEvent } from '../domain/events.ts';

type Told<T extends StudentEvent['type']> = DataOf<StudentEvent, T>;

/** A suspension, or a permanent exclusion, as it is shown: until when, and how the student is taught meanwhile. */
export type SuspensionShown = Readonly<{
  suspensionId: string;
  kind: 'suspension' | 'permanent-exclusion';
  from: LocalDate;
  to?: LocalDate;
  schoolDays?: number;
  reinstatedOn?: LocalDate;
  education: readonly Omit<SixthDayEducation, 'suspensionId'>[];
}>;

type All = readonly SuspensionShown[];

export const suspended = (
  all: All,
  { suspensionId, from, ...told }: Told<'SuspensionRecorded'> | Told<'PermanentExclusionRecorded'>,
): All => [
  ...all,
  'to' in told
    ? { suspensionId, kind: 'suspension', from, to: told.to, schoolDays: told.schoolDays, education: [] }
    : { suspensionId, kind: 'permanent-exclusion', from, education: [] },
];

export const withReinstatement = (all: All, { suspensionId, reinstatedOn }: Told<'StudentReinstated'>): All =>
  all.map((one) => (one.suspensionId === suspensionId ? { ...one, reinstatedOn } : one));

export const withEducation = (all: All, { suspensionId, ...arranged }: SixthDayEducation): All =>
  all.map((one) => (one.suspensionId === suspensionId ? { ...one, education: [...one.education, arranged] } : one));
