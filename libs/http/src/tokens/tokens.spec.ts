import { ROLES, type Actor, type Role } from '#libs/kernel';
import { InvalidClaims, Tokens } from './tokens.ts';

const [id, trustId, schoolId, providerId] = ['1', '2', '3', '4'].map(
  (digit) => `${digit.repeat(8)}-0000-4000-8000-${digit.repeat(12)}`,
) as [string, string, string, string];
const at = Date.parse('2026-09-04T09:00:00Z');
const key = Buffer.alloc(32, 1);
const tokens = new Tokens(key, () => at);
const head: Actor = { id, role: 'headteacher', trustId, schoolId };

const NAMES = [{}, { trustId }, { trustId, schoolId }, { trustId, providerId }, { trustId, schoolId, providerId }];
const mayName = (role: Role) =>
  Promise.all(
    NAMES.map((names) =>
      tokens.sign({ id, role, ...names }, 60).then(
        () => true,
        () => false,
      ),
    ),
  );

describe('A token', () => {
  it('names the actor that it was signed for', async () =>
    expect(await tokens.verify(await tokens.sign(head, 60))).toStrictEqual(head));

  it('is known again until it expires, and not a moment longer', async () => {
    let now = at;
    const moving = new Tokens(key, () => now);
    const token = await moving.sign(head, 60);
    expect(moving.recall(token)).toBeUndefined();
    await moving.verify(token);
    now = at + 59_999;
    expect(moving.recall(token)).toStrictEqual(head);
    now = at + 60_000;
    expect([moving.recall(token), await moving.verify(token)]).toStrictEqual([undefined, undefined]);
  });

  it('is nothing under another key', async () =>
    expect(await new Tokens(Buffer.alloc(32, 2), () => at).verify(await tokens.sign(head, 60))).toBeUndefined());

  it('is not made for who is not an opaque id', async () =>
    expect(tokens.sign({ ...head, id: 'jane.doe@school.example' }, 60)).rejects.toThrow(InvalidClaims));

  // Nothing, trust, trust and school, trust and provider, all three.
  const school = [false, false, true, false, false];
  const ofTrust = [false, true, true, false, false];
  it.each<[Role, boolean[]]>([
    ['headteacher', school],
    ['deputyHeadteacher', school],
    ['apLead', school],
    ['dsl', school],
    ['deputyDsl', school],
    ['attendanceOfficer', school],
    ['providerStaff', [false, false, false, true, false]],
    ['trustChiefExecutive', [false, true, false, false, false]],
    ['chairOfGovernors', ofTrust],
    ['auditor', ofTrust],
    ['analyst', ofTrust],
    ['operator', [true, true, false, false, false]],
    ['integration', [false, true, true, true, true]],
  ])('of the role %s reaches as far as its people do', async (role, expected) => {
    expect(ROLES).toContain(role);
    expect(await mayName(role)).toStrictEqual(expected);
  });
});
