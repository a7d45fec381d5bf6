import { fold } from '#libs/kernel';
import { placement } from '../evolve.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  mother,
  notice,
  proposal,
  provider,
  school,
  terms,
  withParameters,
} from '../spec/examples.ts';
import { agreed, approval, explained, heard, holderHeard, met, proposed } from '../spec/history.ts';
import { isPlaced } from '../state.ts';
import type { Facts } from './facts.ts';
import { unmetAt } from './pass.ts';

const stateOf = (...events: Parameters<typeof placement.evolve>[1][]) => {
  const state = fold(placement, events);
  return isPlaced(state) ? state : undefined;
};
const missingAt = (gate: Parameters<typeof unmetAt>[0], facts: Partial<Facts>) =>
  unmetAt(gate, { context: creatingTomorrow(), asked: asked(), ...facts }).map(({ missing, whoCan }) => ({
    missing,
    whoCan,
  }));
const preparers = ['apLead', 'headteacher', 'deputyHeadteacher'];

describe('What a gate says is missing', () => {
  it('names the reasons that the policy allows', () =>
    expect(
      missingAt('ProposePlacement', { context: centralRegion(), proposal: proposal({ reason: 'other' }) }),
    ).toStrictEqual([
      {
        missing: 'The trust’s policy allows only these reasons: improve-behaviour, medical-needs, add-value.',
        whoCan: preparers,
      },
    ]));
  it('counts the holders of parental responsibility who are still to be asked', () =>
    expect(
      missingAt('ApprovePlacement', {
        state: stateOf(
          ...heard.filter((event) => event.type !== 'ConsultationRecorded'),
          ...heard.slice(1, 2),
          ...heard.slice(4, 5),
          holderHeard(mother),
        ),
      }),
    ).toStrictEqual(
      Array.from({ length: 2 }, () => ({
        missing:
          'Ask everybody who has parental responsibility, or record why they could not be asked: 1 of 2 still to ask.',
        whoCan: [...preparers, 'dsl'],
      })),
    ));
  it('lists to whom the reasons are still to be explained', () =>
    expect(
      missingAt('ApprovePlacement', { state: stateOf(proposed(), ...heard.slice(1, 5), explained('student')) }),
    ).toStrictEqual([{ missing: 'Explain the reasons to the parents, and record it.', whoCan: preparers }]));
  it.each([
    [{ professionalsMinimum: 4 }, 'Record the discussion with professionals; at least 4 different ones take part.'],
    [
      { professionalsRequired: ['social-worker', 'virtual-school-head'] },
      'Record the discussion with professionals; it still needs social-worker and virtual-school-head.',
    ],
  ] as const)('says who is missing from the discussion: %o', (change, missing) =>
    expect(
      missingAt('ApprovePlacement', { context: withParameters(creatingTomorrow(), change), state: stateOf(...heard) }),
    ).toStrictEqual([{ missing, whoCan: [...preparers, 'dsl'] }]),
  );
  it('says by whom the review timescale is still to be agreed', () => {
    const meeting = met({ reviewSchedule: { ...met().data.reviewSchedule, agreedBy: [] } });
    expect(
      missingAt('IssueContract', { state: stateOf(...heard, approval(), meeting), contract: terms() }),
    ).toStrictEqual([
      { missing: 'The review timescale still has to be agreed by the school, provider and parent.', whoCan: preparers },
    ]);
  });
  it('says of whom the contract expects nothing', () =>
    expect(
      missingAt('IssueContract', {
        state: stateOf(...agreed),
        contract: terms({ expectations: terms().expectations.slice(1) }),
      }),
    ).toStrictEqual([{ missing: 'The contract must say what is expected of the school.', whoCan: preparers }]));
  it('says how much notice there is, and what a trust does without directions', () => {
    const late = notice({ firstDay: '2026-11-02' as ReturnType<typeof notice>['firstDay'] });
    expect(
      missingAt('IssueOffSiteNotice', { context: centralRegion(), state: stateOf(...heard, approval()), notice: late }),
    ).toStrictEqual([
      { missing: 'Give notice 2 clear school days before the first day; this is 1.', whoCan: ['headteacher'] },
    ]);
    expect(missingAt('IssueOffSiteNotice', { state: stateOf(...heard, approval()), notice: notice() })).toStrictEqual([
      { missing: 'This trust does not direct students off site: issue a contract instead.', whoCan: ['headteacher'] },
    ]);
  });
  it('sends a halted placement, and an unregistered provider, to the chief executive', () => {
    const suspected = provider({ halted: true, registration: 'non-school-provider' });
    expect(
      missingAt('IssueContract', {
        context: centralRegion({ provider: suspected }),
        state: stateOf(...agreed),
        contract: terms(),
      }),
    ).toStrictEqual([
      {
        missing:
          'The provider is not known to be a registered school: the trust’s chief executive must approve its use beforehand.',
        whoCan: ['trustChiefExecutive'],
      },
      {
        missing:
          'The placement is halted. The provider may be running an unregistered school, or a check no longer holds: clear that first.',
        whoCan: ['trustChiefExecutive', 'headteacher'],
      },
    ]);
  });
  it('judges in a dry run only what the command would not bring', () => {
    const state = stateOf(...agreed);
    expect(missingAt('IssueContract', { state })).toStrictEqual([]);
    expect(
      missingAt('IssueOffSiteNotice', { state, context: centralRegion({ school: school({ calendar: undefined }) }) }),
    ).toStrictEqual([]);
  });
});
