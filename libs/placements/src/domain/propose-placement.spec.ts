import { deciderSpec } from '#libs/testing';
import type { Proposal } from './events.ts';
import { placement } from './evolve.ts';
import { proposePlacement } from './propose-placement.ts';
import {
  asked,
  centralRegion,
  creatingTomorrow,
  day,
  document,
  proposal,
  provider,
  school,
  student,
} from './spec/examples.ts';
import { proposed } from './spec/history.ts';

describe('Proposing a placement', () => {
  const given = deciderSpec(placement, proposePlacement);
  const proposing = (change: Partial<Proposal> = {}) => {
    const { placementId: _, ...rest } = proposal(change);
    return { ...rest, asked: asked() };
  };
  const without = (...names: readonly (keyof Proposal)[]) => {
    const kept = Object.entries(proposing()).filter(([name]) => !names.some((one) => one === name));
    return Object.fromEntries(kept) as ReturnType<typeof proposing>;
  };

  it.each([creatingTomorrow(), centralRegion()])(
    'is recorded, under the id that its command gives it [CTT-1.1 CTT-7.1.0 CTT-5.3 CTT-7.2.6 CTT-7.2.8 CTT-7.3.2b CRST-2 CRST-3 CRST-4.2 CRST-4.3 CRST-4.4 kept]',
    (context) => given().when(proposing(), context).then(proposed()),
  );
  it('gives the same command the same id in whichever process', () =>
    expect(proposal().placementId).toBe('caad2153-81ca-5e85-b1fe-3780ad40c01d'));
  it('happens once (placement-already-proposed)', () =>
    given(proposed()).when(proposing(), creatingTomorrow()).thenRejected('placement-already-proposed'));

  it.each([
    { school: undefined },
    { school: school({ trustId: 'trust-2' }) },
    { student: undefined },
    { student: student({ trustId: 'trust-2' }) },
    { student: student({ schoolId: 'school-2' }) },
    { provider: undefined },
    { provider: provider({ trustId: 'trust-2' }) },
  ])('names only records of its trust and school (unknown-reference): %o', (change) =>
    given().when(proposing(), creatingTomorrow(change)).thenRejected('unknown-reference'),
  );
  it('says which records it does not know', () =>
    expect(() =>
      proposePlacement(
        proposing(),
        placement.initialState,
        creatingTomorrow({ school: undefined, student: undefined }),
      ),
    ).toThrow(expect.objectContaining({ details: { unknown: ['school', 'student'] } })));

  it('does not end before it starts (dates-out-of-order), but may last a day', () => {
    const start = day('2026-11-02');
    given()
      .when(proposing({ plannedStart: start, plannedEnd: day('2026-11-01') }), creatingTomorrow())
      .thenRejected('dates-out-of-order');
    given()
      .when(proposing({ plannedStart: start, plannedEnd: start }), creatingTomorrow())
      .then(proposed({ plannedStart: start, plannedEnd: start }));
  });

  it('needs a policy in force [CTT-1.1 violated]', () =>
    given()
      .when(proposing(), creatingTomorrow({ profile: undefined }))
      .thenRejected('clauses-unmet', 'CTT-1.1'));
  it('tells Creating Tomorrow Trust everything that is missing at once [CTT-7.1.0 CTT-5.3 CTT-7.2.6 CTT-7.2.8 CTT-7.3.2b violated]', () =>
    given()
      .when(
        without('rationale', 'alternativesConsidered', 'longTermOutcome', 'namedLead'),
        creatingTomorrow({ student: student({ onRoll: false, yearGroup: 12 }), provider: provider({ halted: true }) }),
      )
      .thenRejected(
        'clauses-unmet',
        'CTT-7.1.0',
        'CTT-7.1.0',
        'CTT-5.3',
        'CTT-7.2.6',
        'CTT-7.2.8',
        'CTT-7.3.2b',
        'F-2.2',
        'F-6.1',
        'F-2.2',
        'F-3.1',
      ));
  it.each([1, 11])('is for a student of year %i', (yearGroup) =>
    given()
      .when(proposing(), creatingTomorrow({ student: student({ yearGroup }) }))
      .then(proposed()),
  );
  it.each([0, 12])('is not for a student of year %i', (yearGroup) =>
    given()
      .when(proposing(), creatingTomorrow({ student: student({ yearGroup }) }))
      .thenRejected('clauses-unmet', 'F-6.1'),
  );
  it('says in Central Region Schools Trust, too, why it is right for the student [CRST-2 violated]', () =>
    given().when(without('rationale'), centralRegion()).thenRejected('clauses-unmet', 'CRST-2'));
  it('is for Central Region Schools Trust’s three circumstances alone [CRST-3 violated]', () =>
    given()
      .when(proposing({ reason: 'curriculum-fit' }), centralRegion())
      .thenRejected('clauses-unmet', 'CRST-3'));
  it('sets out objectives, days and duration from the start, where it is to improve behaviour [CRST-4.2 CRST-4.3 CRST-4.4 violated]', () =>
    given()
      .when({ ...without('plannedEnd', 'plannedStart'), objectives: [], timetable: [] }, centralRegion())
      .thenRejected('clauses-unmet', 'CRST-4.2', 'CRST-4.3', 'CRST-4.4'));
  it('leaves them open for the other circumstances', () => {
    const bare = {
      ...without('plannedEnd', 'plannedStart'),
      objectives: [],
      timetable: [],
      reason: 'add-value',
    } as const;
    const { placementId } = proposal();
    const { asked: _, ...said } = bare;
    given()
      .when(bare, centralRegion())
      .then({ type: 'PlacementProposed', data: { placementId, ...said } });
  });
  it('proves medical needs [CRST-3.2 kept] [CRST-3.2 violated]', () => {
    given()
      .when(proposing({ reason: 'medical-needs' }), centralRegion())
      .thenRejected('clauses-unmet', 'CRST-3.2');
    const evidenced = { reason: 'medical-needs', reasonEvidence: document('letter') } as const;
    given().when(proposing(evidenced), centralRegion()).then(proposed(evidenced));
  });
});
