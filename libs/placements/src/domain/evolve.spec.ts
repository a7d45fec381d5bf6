import { fold } from '#libs/kernel';
import type { PlacementEvent } from './events.ts';
import { placement } from './evolve.ts';
import { NOTHING_FOLLOWS } from './evolve/following.ts';
import { scopeOf } from './scope.ts';
import { ceased, inDanger, signed, underWay } from './spec/course.ts';
import { day, mother, proposal, providerId, schoolId, siteId, terms, timetable, trustId } from './spec/examples.ts';
import { contracted, halted, proposed, started, studentHeard, varied, withdrawn } from './spec/history.ts';
import { isPlaced } from './state.ts';

const after = (...events: readonly PlacementEvent[]) => {
  const state = fold(placement, events);
  if (!isPlaced(state)) throw new Error('Nothing was proposed');
  return state;
};
const notEnded = { ground: undefined, on: undefined, destination: undefined, followUps: [] };
const refused: PlacementEvent = { type: 'HeadteacherRefused', data: { approverId: 'head', reason: 'other' } };
const declined: PlacementEvent = { type: 'PlacementDeclined', data: { party: 'parent' } };

describe('What a placement’s events add up to', () => {
  it('is nothing without a proposal', () => {
    expect(isPlaced(fold(placement, [started, halted, withdrawn]))).toBe(false);
    expect(scopeOf(fold(placement, []))).toBeUndefined();
  });

  it('is a proposal with nothing done yet', () => {
    expect(after(proposed())).toStrictEqual({
      status: 'proposed',
      proposal: proposal(),
      timetable,
      plannedEnd: proposal().plannedEnd,
      hearing: { professionals: undefined, student: undefined, parents: {}, explainedTo: [] },
      approval: undefined,
      meeting: undefined,
      evidence: {},
      attendanceReporting: undefined,
      policiesAcknowledged: undefined,
      contract: undefined,
      notice: undefined,
      halts: [],
      foundUnmet: [],
      course: undefined,
      end: undefined,
      following: NOTHING_FOLLOWS,
    });
    expect(scopeOf(after(proposed()))).toStrictEqual({ trustId, schoolId, providerId });
  });

  it('is a course with nothing told yet', () =>
    expect(after(...contracted, started).course).toStrictEqual({
      startedOn: day('2026-11-02'),
      siteId,
      siteFrom: day('2026-11-02'),
      timetables: [{ effectiveFrom: day('2026-11-02'), entries: timetable }],
      pauses: [],
      arrivedNot: [],
      visits: [],
      reports: [],
      views: [],
      viewsSinceReview: 0,
      reviews: [],
      formalReviews: [],
      formalReviewDue: false,
      readyJudged: [],
      behaviourImproved: [],
      extension: undefined,
      reintegration: undefined,
      providerConcerns: [],
    }));

  it('is consulting from the first hearing on, and no longer once more has happened', () => {
    expect(after(proposed(), studentHeard).status).toBe('consulting');
    expect(after(...contracted, studentHeard).status).toBe('contracting');
  });

  it.each([
    ['refused', [proposed(), refused]],
    ['withdrawn', [proposed(), withdrawn]],
    ['declined', [...contracted, declined]],
  ] as const)('has ended before the start when %s', (status, history) =>
    expect(after(...history)).toMatchObject({ status, end: notEnded }),
  );

  it('has ended with a destination, but for danger', () => {
    const on = ceased.data.ceasedOn;
    expect(after(...underWay, ceased)).toMatchObject({ status: 'ceased' });
    expect(after(...underWay, ceased).end).toStrictEqual({
      ground: 'planned-end',
      on,
      destination: 'commissioning-school',
      followUps: [],
    });
    expect(after(...underWay, inDanger).end).toStrictEqual({ ...notEnded, ground: 'danger', on });
  });

  it('has a contract that nobody has signed, afresh with each version', () => {
    const unsigned = { signatures: [], refusals: [] };
    expect(after(...contracted).contract).toStrictEqual({ version: 1, terms: terms(), ...unsigned });
    expect(after(...contracted, signed('parent', mother), varied(2)).contract).toMatchObject({
      version: 2,
      ...unsigned,
    });
  });

  it('counts no signature and no refusal under an older version, or without a contract', () => {
    const stale = signed('parent', mother);
    const refusal = { type: 'ContractDeclined', data: { party: 'parent', signatory: mother, version: 1 } } as const;
    expect(after(...contracted, varied(2), stale, refusal).contract).toMatchObject({ signatures: [], refusals: [] });
    expect(after(proposed(), stale, refusal).contract).toBeUndefined();
    expect(after(...contracted, refusal).contract?.refusals).toStrictEqual([{ party: 'parent', signatory: mother }]);
  });

  it('stays halted by every cause that was not lifted', () => {
    const other = { type: 'PlacementHalted', data: { cause: 'gate-found-unmet', clauses: [] } } as const;
    const lifted = { type: 'HaltLifted', data: { cause: 'unregistered-school-suspected' } } as const;
    expect(after(proposed(), halted, other, lifted).halts).toStrictEqual(['gate-found-unmet']);
  });
});
