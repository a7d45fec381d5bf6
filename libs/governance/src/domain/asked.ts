import type { LocalDate, PersonRef, Role } from '#libs/kernel';

/** Who asks, and on which day it happened. A process may ask, too; it has no school. */
export type Asked = Readonly<{
  by: PersonRef;
  role: Role | 'process';
  schoolId: string | undefined;
  on: LocalDate;
}>;
