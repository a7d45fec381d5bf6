import type { Access, Role } from '#libs/kernel';

/** Who leads a school. */
export const LEADERS = ['headteacher', 'deputyHeadteacher'] as const satisfies readonly Role[];

/** Who arranges placements for a school, by hand or from the school's own system. */
export const ARRANGERS = [...LEADERS, 'apLead', 'integration'] as const satisfies readonly Role[];

/** Who keeps children safe in a school. */
export const SAFEGUARDERS = ['dsl', 'deputyDsl'] as const satisfies readonly Role[];

/** Those roles, whatever any clause says. */
export const only = (...roles: readonly Role[]): Access => ({ roles });
