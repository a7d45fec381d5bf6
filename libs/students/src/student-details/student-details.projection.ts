import type { LocalDate } from '#libs/kernel';
import { projection, table, tableFold } from '#libs/read-store';
import type { StudentEvent } from '../domain/events.ts';
import type { Flag, Relationship } from '../domain/vocabulary.ts';
import { suspended, withEducation, withReinstatement, type SuspensionShown } from './suspensions.ts';

type HolderShown = Readonly<{ holderId: string; relationship: Relationship; endedOn?: LocalDate }>;

export type StudentRow = Readonly<{
  student_id: string;
  trust_id: string;
  school_id: string;
  year_group: number;
  flags: readonly Flag[];
  holders: readonly HolderShown[];
  roll_status: 'on-roll' | 'left-roll';
  left_on: string | null;
  suspensions: readonly SuspensionShown[];
  revision: number;
}>;

const students = table<StudentRow>('student', {
  columns: {
    student_id: 'text',
    trust_id: 'text',
    school_id: 'text',
    year_group: 'integer',
    flags: 'json',
    holders: 'json',
    roll_status: 'text',
    left_on: 'text?',
    suspensions: 'json',
    revision: 'integer',
  },
  key: ['student_id'],
});

const enrolled = { holders: [], roll_status: 'on-roll', left_on: null, suspensions: [] } as const;

/** The digests of external ids are left out: nobody needs to see them. */
export const studentDetails = projection<StudentEvent>({
  name: 'student',
  version: 2,
  folds: [
    tableFold(students)({
      categories: ['student'],
      steps: {
        StudentEnrolled: (_none, { data: { studentId, trustId, schoolId, yearGroup, flags }, revision }) => ({
          ...enrolled,
          student_id: studentId,
          trust_id: trustId,
          school_id: schoolId,
          year_group: yearGroup,
          flags,
          revision,
        }),
        ParentalResponsibilityRecorded: (row, { data }) => row && { ...row, holders: withHolder(row.holders, data) },
        ParentalResponsibilityEnded: (row, { data }) => row && { ...row, holders: withEnd(row.holders, data) },
        YearGroupChanged: (row, { data }) => row && { ...row, year_group: data.yearGroup },
        StudentFlagsSet: (row, { data }) => row && { ...row, flags: data.flags },
        StudentLeftRoll: (row, { data }) => row && { ...row, roll_status: 'left-roll', left_on: data.leftOn },
        SuspensionRecorded: (row, { data }) => row && { ...row, suspensions: suspended(row.suspensions, data) },
        PermanentExclusionRecorded: (row, { data }) => row && { ...row, suspensions: suspended(row.suspensions, data) },
        StudentReinstated: (row, { data }) => row && { ...row, suspensions: withReinstatement(row.suspensions, data) },
        SixthDayEducationArranged: (row, { data }) =>
          row && { ...row, suspensions: withEducation(row.suspensions, data) },
        StudentReturnedToRoll: (row) => row && { ...row, roll_status: 'on-roll', left_on: null },
      },
      every: (row, { revision }) => row && { ...row, revision },
    }),
  ],
});

const withHolder = (
  holders: readonly HolderShown[],
  { holderId, relationship }: HolderShown,
): readonly HolderShown[] => [...holders.filter((other) => other.holderId !== holderId), { holderId, relationship }];

const withEnd = (holders: readonly HolderShown[], end: Readonly<{ holderId: string; endedOn: LocalDate }>) =>
  holders.map((holder) => (holder.holderId === end.holderId ? { ...holder, endedOn: end.endedOn } : holder));
