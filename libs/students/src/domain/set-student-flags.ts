import { same } from '#libs/kernel';
import type { StudentEvent } from './events.ts';
import { enrolled, type Student } from './state.ts';
import { inOrder, type Flag } from './vocabulary.ts';

export function setStudentFlags(
  command: Readonly<{ flags: readonly Flag[] }>,
  state: Student,
): readonly StudentEvent[] {
  const flags = inOrder(command.flags);
  if (same(enrolled(state).flags, flags)) return [];
  return [{ type: 'StudentFlagsSet', data: { flags } }];
}
