import { ATTENDANCE_ACCESS } from './attendance.ts';
import { GOVERNANCE_ACCESS } from './governance.ts';
import { PLACEMENTS_ACCESS } from './placements.ts';
import { PROVIDERS_ACCESS } from './providers.ts';
import { QUERIES_ACCESS } from './queries.ts';
import { SAFEGUARDING_ACCESS } from './safeguarding.ts';
import { STUDENTS_ACCESS } from './students.ts';

/**
 * Which roles may send a command or ask a query, by its name. How far a role reaches is in the actor's claims: kernel's
 * `authorise` looks at both. A route without a row here does not compile.
 */
export const ACCESS = {
  ...GOVERNANCE_ACCESS,
  ...STUDENTS_ACCESS,
  ...PROVIDERS_ACCESS,
  ...PLACEMENTS_ACCESS,
  ...ATTENDANCE_ACCESS,
  ...SAFEGUARDING_ACCESS,
  ...QUERIES_ACCESS,
};

/** The names of all commands and queries. */
export type Action = keyof typeof ACCESS;
