import { ROLES, type Access, type Role } from '#libs/kernel';
import { isKnownClause } from '../clauses/catalogue.ts';
import { ACCESS } from './access.ts';
import { ALL_BUT, THIS_ALONE } from './spec/reach.ts';

const rows: readonly (readonly [string, Access])[] = Object.entries(ACCESS);
const actions = rows.map(([name]) => name);
const open = (role: Role): readonly string[] =>
  rows.filter(([, { roles }]) => roles.includes(role)).map(([name]) => name);
const closed = (role: Role): readonly string[] => actions.filter((name) => !open(role).includes(name));

describe('Who may do what', () => {
  it.each(Object.entries(ALL_BUT))('%s may do all but what is somebody else’s', (role, others) =>
    expect(new Set(closed(role as Role))).toEqual(new Set(others)),
  );

  it.each(Object.entries(THIS_ALONE))('%s may do this and nothing else', (role, own) =>
    expect(new Set(open(role as Role))).toEqual(new Set(own)),
  );

  it('is told of every role', () =>
    expect([...Object.keys(ALL_BUT), ...Object.keys(THIS_ALONE)].toSorted()).toEqual([...ROLES].toSorted()));

  it('cites clauses of the catalogue, and leaves no row without a role, nor with one twice', () => {
    expect(rows.filter(([, { clause }]) => clause !== undefined && !isKnownClause(clause))).toEqual([]);
    expect(rows.filter(([, { roles }]) => roles.length === 0 || new Set(roles).size < roles.length)).toEqual([]);
  });

  it('has something for every role', () => expect(ROLES.filter((role) => open(role).length === 0)).toEqual([]));
});
