import type { LocalDate, ProviderId, TrustId } from '#libs/kernel';
import { deciderSpec, fixedId } from '#libs/testing';
import { changeRegistration } from './change-registration.ts';
import type { ProviderEvent } from './events.ts';
import { provider } from './evolve.ts';
import { registerProvider, type NewProvider } from './register-provider.ts';
import type { Registration } from './vocabulary.ts';

const [today, tomorrow] = ['2026-09-04' as LocalDate, '2026-09-05' as LocalDate];
const context = { providerId: fixedId(1) as ProviderId, trustId: fixedId(2) as TrustId, today };
const nonSchool: Registration = { kind: 'non-school-provider', registerRef: '09876543', checkedOn: today };
const school: Registration = { kind: 'registered-school', urn: '100001', checkedOn: today };
const riverside: NewProvider = { name: 'Riverside Workshop', registration: nonSchool };
const registered = (registration = nonSchool): ProviderEvent => ({
  type: 'ProviderRegistered',
  data: {
    providerId: context.providerId,
    trustId: context.trustId,
    name: 'Riverside Workshop',
    registration,
    externalIds: [],
  },
});

describe('Registering a provider', () => {
  const given = deciderSpec(provider, registerProvider);

  it('is recorded once', () => given().when(riverside, context).thenOnce(registered()));
  it('takes a registered school with its URN', () =>
    given()
      .when({ ...riverside, registration: school }, context)
      .then(registered(school)));
  it('asks for the URN of a registered school (urn-missing)', () =>
    given()
      .when({ ...riverside, registration: { kind: 'registered-school', checkedOn: today } }, context)
      .thenRejected('urn-missing'));
  it('takes no check that is still to come (day-in-future)', () =>
    given()
      .when({ ...riverside, registration: { ...nonSchool, checkedOn: tomorrow } }, context)
      .thenRejected('day-in-future'));
});

describe('Changing a registration', () => {
  const given = deciderSpec(provider, changeRegistration);
  const change = (registration: Registration) => ({ registration });

  it('is recorded once', () =>
    given(registered())
      .when(change(school), context)
      .thenOnce({ type: 'ProviderRegistrationChanged', data: { registration: school } }));
  it('changes nothing where the check found the same', () =>
    given(registered()).when(change(nonSchool), context).thenNothing());
  it('asks for the URN of a registered school (urn-missing)', () =>
    given(registered())
      .when(change({ kind: 'registered-school', checkedOn: today }), context)
      .thenRejected('urn-missing'));
  it('takes no check that is still to come (day-in-future)', () =>
    given(registered())
      .when(change({ ...school, checkedOn: tomorrow }), context)
      .thenRejected('day-in-future'));
  it('needs a provider (not-found)', () => given().when(change(school), context).thenRejected('not-found'));
});
