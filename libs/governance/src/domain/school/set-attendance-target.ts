import { registeredSchool, type School, type SchoolEvent } from './school.ts';

export function setAttendanceTarget({ percent }: Readonly<{ percent: number }>, state: School): readonly SchoolEvent[] {
  if (registeredSchool(state).attendanceTarget === percent) return [];
  return [{ type: 'AttendanceTargetSet', data: { percent } }];
}
