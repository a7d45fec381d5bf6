import { followedBy, type SchoolCalendar } from '#libs/policy';
import { projection, table, tableFold } from '#libs/read-store';
import type { Delegation, SessionTimes } from '../domain/school/school-day.ts';
import type { SchoolEvent } from '../domain/school/school.ts';

export type SchoolRow = Readonly<{
  school_id: string;
  trust_id: string;
  name: string;
  urn: string | null;
  calendar: SchoolCalendar | null;
  session_times: SessionTimes | null;
  attendance_target: number | null;
  delegations: readonly Delegation[];
  revision: number;
}>;

const schools = table<SchoolRow>('school', {
  columns: {
    school_id: 'text',
    trust_id: 'text',
    name: 'text',
    urn: 'text?',
    calendar: 'json?',
    session_times: 'json?',
    attendance_target: 'real?',
    delegations: 'json',
    revision: 'integer',
  },
  key: ['school_id'],
});

const notYetSet = { calendar: null, session_times: null, attendance_target: null, delegations: [] } as const;

export const schoolDetails = projection<SchoolEvent>({
  name: 'school',
  version: 2,
  folds: [
    tableFold(schools)({
      categories: ['school'],
      steps: {
        SchoolRegistered: (_none, { data: { schoolId, trustId, name, urn }, revision }) => ({
          ...notYetSet,
          school_id: schoolId,
          trust_id: trustId,
          name,
          urn: urn ?? null,
          revision,
        }),
        SchoolCalendarSet: (row, { data }) => row && { ...row, calendar: followedBy(row.calendar, data) },
        SessionTimesSet: (row, { data }) => row && { ...row, session_times: data },
        AttendanceTargetSet: (row, { data }) => row && { ...row, attendance_target: data.percent },
        ApprovalDelegated: (row, { data }) => row && { ...row, delegations: [...row.delegations, data] },
      },
      every: (row, { revision }) => row && { ...row, revision },
    }),
  ],
});
