import type { Role } from '#libs/kernel';
import type { Actor } from '../journey.ts';

/** An invented person's opaque id. */
export const person = (number: number): string => `0e0e0000-0000-4000-8000-${String(number).padStart(12, '0')}`;

const of = (role: Role, number: number, names: Partial<Actor>): Actor => ({ id: person(number), role, ...names });

/** Who acts in a story, by what they are called in it; `first` tells one story's people from another's. */
export const castFrom = (first: number): Readonly<Record<string, Actor>> => ({
  operator: of('operator', first, {}),
  chiefExecutive: of('trustChiefExecutive', first + 1, { trust: '$trust' }),
  headteacher: of('headteacher', first + 2, { trust: '$trust', school: '$school' }),
  deputy: of('deputyHeadteacher', first + 3, { trust: '$trust', school: '$school' }),
  apLead: of('apLead', first + 4, { trust: '$trust', school: '$school' }),
  attendanceOfficer: of('attendanceOfficer', first + 5, { trust: '$trust', school: '$school' }),
  dsl: of('dsl', first + 6, { trust: '$trust', school: '$school' }),
  auditor: of('auditor', first + 7, { trust: '$trust' }),
  provider: of('providerStaff', first + 8, { trust: '$trust', provider: '$provider' }),
});
