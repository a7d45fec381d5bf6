import {
  CENTRAL_REGION_SCHOOLS_TRUST,
  CREATING_TOMORROW_TRUST,
  GATES,
  NATIONAL_BASELINE,
  requirementsAt,
} from '#libs/policy';
import { asked, creatingTomorrow, proposal } from '../spec/examples.ts';
import { pass, unmetAt } from './pass.ts';
import { RULES } from './rules.ts';

const profiles = [NATIONAL_BASELINE, CREATING_TOMORROW_TRUST, CENTRAL_REGION_SCHOOLS_TRUST];
const everything = profiles.flatMap((profile) =>
  GATES.map((gate) => ({ profile, gate, title: `${profile.id} at ${gate}` })),
);

describe('The rules of the gates', () => {
  it.each(everything)('cover all that a policy asks for: $title', ({ profile, gate }) =>
    expect(requirementsAt(gate, profile).filter((requirement) => !Object.hasOwn(RULES, requirement))).toStrictEqual([]),
  );
  it.each(everything)(
    'hold or say what is missing, in words and with somebody to supply it: $title',
    ({ profile, gate }) => {
      const nothing = { ...creatingTomorrow(), profile, school: undefined, student: undefined, provider: undefined };
      for (const { missing, whoCan } of unmetAt(gate, { context: nothing, asked: asked(), proposal: proposal() })) {
        expect(missing).toMatch(/^[A-Z].*\.$/);
        expect(whoCan.length).toBeGreaterThan(0);
      }
    },
  );
  it.each(GATES)('let nothing through without a policy in force: %s', (gate) =>
    expect(() => pass(gate, { context: creatingTomorrow({ profile: undefined }), asked: asked() })).toThrow(
      expect.objectContaining({
        code: 'clauses-unmet',
        details: { gate, clauses: [expect.objectContaining({ id: 'CTT-1.1' })] },
      }),
    ),
  );
});
