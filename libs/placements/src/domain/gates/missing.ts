import type { Role } from '#libs/kernel';
import type { Missing } from '#libs/policy';

/** What a rule answers where it does not hold: what is missing, and the roles that can supply it. */
export const missing = (text: string, ...whoCan: readonly Role[]): Missing => ({ missing: text, whoCan });

/** Several words as one list: `student, parents and provider`. */
export const listed = (words: readonly string[]): string => new Intl.ListFormat('en-GB').format(words);

/** Who prepares a placement for a school. */
export const PREPARERS = ['apLead', 'headteacher', 'deputyHeadteacher'] as const satisfies readonly Role[];
