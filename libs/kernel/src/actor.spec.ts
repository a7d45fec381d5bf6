import { authorise, ownTrust, reaches, recordedActor, type Actor, type Scope } from './actor.ts';
import { Rejected } from './rejected.ts';

const scope: Scope = { trustId: 't-1', schoolId: 's-1', providerId: 'v-1' };
const of = (change: Partial<Actor>): Actor => ({ id: 'a-1', role: 'headteacher', trustId: 't-1', ...change });

describe('Reach', () => {
  it.each([
    ['a trust over its own records', of({}), true],
    ['a school over its own', of({ schoolId: 's-1' }), true],
    ['a provider over its own', of({ providerId: 'v-1' }), true],
    ['not another trust', of({ trustId: 't-2' }), false],
    ['not another school', of({ schoolId: 's-2' }), false],
    ['not another provider', of({ providerId: 'v-2' }), false],
    ['an operator of the whole ledger', { id: 'o', role: 'operator' } as const, true],
    ['nobody else without a trust', { id: 'o', role: 'auditor' } as const, false],
    ['an operator of another trust', of({ role: 'operator', trustId: 't-2' }), false],
  ])('%s', (_, actor, reached) => expect(reaches(actor, scope)).toBe(reached));

  it('is refused where the record has no school and the actor names one', () =>
    expect(reaches(of({ schoolId: 's-1' }), { trustId: 't-1' })).toBe(false));
  it('includes what the trust shares with all its schools, and no other trust’s', () => {
    expect(reaches(of({ schoolId: 's-1' }), { trustId: 't-1', schools: 'all' })).toBe(true);
    expect(reaches(of({ schoolId: 's-1' }), { trustId: 't-2', schools: 'all' })).toBe(false);
  });
  it('of a provider’s people ends at their provider, shared or not', () =>
    expect(reaches(of({ providerId: 'v-1' }), { trustId: 't-1', schools: 'all' })).toBe(false));
});

describe('Authorising', () => {
  const access = { roles: ['headteacher'], clause: 'CTT-7.2.2' } as const;
  const refusal = (actor: Parameters<typeof authorise>[0], on: Scope | undefined): Rejected => {
    try {
      authorise(actor, access, on);
    } catch (error) {
      return error as Rejected;
    }
    throw new Error('It was allowed');
  };

  it('lets the role through', () => expect(() => authorise(of({}), access, scope)).not.toThrow());
  it('lets a process through, whose rules are its own', () =>
    expect(() => authorise({ id: 'p', role: 'process', organisation: 'ledger' }, access, scope)).not.toThrow());
  it('knows no record that is not there (not-found)', () => expect(refusal(of({}), undefined).code).toBe('not-found'));
  it('knows no record for a process either, where there is none (not-found)', () =>
    expect(refusal({ id: 'p', role: 'process', organisation: 'ledger' }, undefined).code).toBe('not-found'));
  it('says unknown before it says forbidden (not-found)', () =>
    expect(refusal(of({ role: 'auditor', trustId: 't-2' }), scope).code).toBe('not-found'));
  it('refuses another role and names the clause (role-not-allowed)', () => {
    const { code, kind, details } = refusal(of({ role: 'apLead' }), scope);
    expect({ code, kind, details }).toEqual({
      code: 'role-not-allowed',
      kind: 'forbidden',
      details: { allowed: ['headteacher'], clause: 'CTT-7.2.2' },
    });
  });
});

describe('An actor on record', () => {
  it.each([
    [of({ schoolId: 's-1' }), 's-1'],
    [of({ providerId: 'v-1' }), 'v-1'],
    [of({}), 't-1'],
    [{ id: 'a-1', role: 'operator' } as const, 'ledger'],
    [{ id: 'a-1', role: 'process', organisation: 't-9' } as const, 't-9'],
  ])('%j belongs to %s', (actor, organisation) =>
    expect(recordedActor(actor)).toEqual({ id: 'a-1', role: actor.role, organisation }),
  );
});

describe('The trust that an actor adds records to', () => {
  it('is the one that the actor names', () => expect(ownTrust(of({}))).toBe('t-1'));
  it.each([[{ id: 'o', role: 'operator' } as const], [{ id: 'p', role: 'process', organisation: 't-1' } as const]])(
    'is none for %j (not-found)',
    (actor) => expect(() => ownTrust(actor)).toThrow(expect.objectContaining({ code: 'not-found' })),
  );
});
