import type { StudentEvent } from './events.ts';
import { enrolled, type Student } from './state.ts';

export function changeYearGroup(
  { yearGroup }: Readonly<{ yearGroup: number }>,
  state: Student,
): readonly StudentEvent[] {
  if (enrolled(state).yearGroup === yearGroup) return [];
  return [{ type: 'YearGroupChanged', data: { yearGroup } }];
}
