import { creatingTomorrow, day, proposal, provider, school, student } from '../../spec/examples.ts';
import { agreed, heard, proposed } from '../../spec/history.ts';
import { preparers, says, stateOf } from '../../spec/says.ts';

const nobody = { context: creatingTomorrow({ provider: undefined }) };

describe('At its edges a rule', () => {
  it('forbids a provider that is no registered school', () => {
    const said = {
      missing: 'The trust uses registered schools only: choose one, or show that this provider is one.',
      whoCan: ['apLead', 'headteacher'],
    };
    const forbid = { nonSchoolProvider: 'forbid' } as const;
    const unregistered = { context: creatingTomorrow({ provider: provider({ registration: 'unknown' }) }) };
    expect(says('provider-allowed', unregistered, forbid)).toStrictEqual(said);
    expect(says('provider-allowed', nobody, forbid)).toStrictEqual(said);
    expect(says('provider-allowed', {}, forbid)).toBeUndefined();
    expect(says('provider-allowed', unregistered, { nonSchoolProvider: 'allow' })).toBeUndefined();
  });

  it('wants evidence for the reasons that a policy names', () => {
    const need = { reasonsNeedingEvidence: ['medical-needs'] } as const;
    const asks = { proposal: proposal({ reason: 'medical-needs' }) };
    expect(says('reason-evidence', asks, need)).toStrictEqual({
      missing: 'Attach the evidence for the reason given (medical-needs).',
      whoCan: preparers,
    });
    expect(says('reason-evidence', { proposal: proposal() }, need)).toBeUndefined();
  });

  it.each([
    [12, '2026-11-30', '2027-02-22', undefined],
    [12, '2026-11-30', '2027-02-23', 'The placement may take 12 weeks at most.'],
  ])('counts at most %i weeks from %s: to %s', (maximumWeeks, start, end, missing) => {
    const dated = proposal({ plannedStart: day(start), plannedEnd: day(end) });
    const said = missing === undefined ? undefined : { missing, whoCan: preparers };
    expect(says('maximum-period', { proposal: dated }, { maximumWeeks })).toStrictEqual(said);
  });

  it.each([
    [0, false],
    [1, true],
    [11, true],
    [12, false],
  ])('knows year %i as a year of compulsory school age: %s', (yearGroup, known) =>
    expect(says('year-group', { context: creatingTomorrow({ student: student({ yearGroup }) }) }) === undefined).toBe(
      known,
    ),
  );

  it('names each target that was left out, and each party that was missed', () => {
    const state = stateOf(...agreed);
    const left = (text: string) => [{ missing: text, whoCan: preparers }];
    const outcomes = { ground: 'planned-end', ceasedOn: day('2027-03-25'), outcomes: [] } as const;
    expect(says('outcomes-recorded', { state, ceasing: outcomes })).toStrictEqual(
      left('Say what became of the target on attendance (target-1).'),
    );
    expect(says('outcomes-recorded', { state })).toStrictEqual([]);
    expect(says('outcomes-recorded', { ceasing: outcomes })).toStrictEqual([]);
    expect(says('destination-recorded', { state, ceasing: outcomes })).toStrictEqual(
      left('Say where the student goes next.')[0],
    );
    expect(says('student-assessment', { state, ceasing: outcomes })).toStrictEqual(
      left('Record the student’s own assessment of the placement.')[0],
    );
    expect(says('reintegration-or-reason', { state: stateOf(...heard), ceasing: outcomes })).toStrictEqual(
      left('Complete the return to the commissioning school, or say why there is none.')[0],
    );
  });

  it('asks nothing in a dry run of what the command itself brings', () => {
    const state = stateOf(proposed());
    for (const requirement of ['progress-reporting-agreed', 'school-funds', 'site-known', 'notice-period'] as const)
      expect(says(requirement, { state, context: creatingTomorrow({ school: school() }) })).toBeUndefined();
  });
});
