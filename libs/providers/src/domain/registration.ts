import { reject } from './rejections.ts';
import type { Registration, Today } from './vocabulary.ts';

/** The registration, once it says what a registration must. */
export function checked(registration: Registration, { today }: Today): Registration {
  if (registration.kind === 'registered-school' && registration.urn === undefined) throw reject('urn-missing');
  if (registration.checkedOn > today) throw reject('day-in-future', { today });
  return registration;
}
