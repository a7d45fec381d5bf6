import { fold } from '#libs/kernel';
import { placement } from '../evolve.ts';
import type { PlacementEvent } from '../events.ts';
import { asked, centralRegion, creatingTomorrow, notice, provider, school } from '../spec/examples.ts';
import {
  approval,
  approved,
  agreed,
  contracted,
  halted,
  heard,
  issued,
  proposed,
  started,
  varied,
} from '../spec/history.ts';
import { isPlaced } from '../state.ts';
import { isGated, rejudge, stillUnmet } from './rejudge.ts';

const noticed: PlacementEvent = { type: 'OffSiteNoticeIssued', data: notice() };
const foundUnmet: PlacementEvent = {
  type: 'PlacementHalted',
  data: { cause: 'gate-found-unmet', clauses: ['CRST-6'] },
};
const stateAfter = (history: readonly PlacementEvent[]) => fold(placement, history);
const closed = creatingTomorrow({ provider: provider({ halted: true }) });

const gated = [
  ['ProposePlacement', [], proposed()],
  ['ApprovePlacement', heard, approval()],
  ['IssueContract', agreed, issued()],
  ['IssueContract', contracted, varied(2)],
  ['IssueOffSiteNotice', approved, noticed],
  ['StartPlacement', contracted, started],
] as const;

describe('A gate that is judged again', () => {
  it.each(gated)('is %s', (gate, before, event) => {
    expect(isGated(event)).toBe(true);
    expect(rejudge(event, stateAfter(before), creatingTomorrow(), asked())?.gate).toBe(gate);
  });
  it('is none where an event passed none', () => {
    expect(isGated(halted)).toBe(false);
    expect(rejudge(halted, stateAfter(heard), closed, asked())).toBeUndefined();
  });
  it.each(gated.slice(0, 4))('finds nothing at %s where nothing has changed', (gate, before, event) =>
    expect(rejudge(event, stateAfter(before), creatingTomorrow(), asked())).toStrictEqual({ gate, clauses: [] }),
  );
  it('finds what has closed since', () => {
    const { clauses } = rejudge(approval(), stateAfter(heard), closed, asked()) ?? {};
    expect(clauses?.map(({ missing }) => missing)).toContainEqual(expect.stringMatching(/^The placement is halted/));
  });
  it('is shut by a suspicion on the placement’s own stream', () =>
    expect(
      rejudge(approval(), stateAfter([...heard, halted]), creatingTomorrow(), asked())?.clauses.length,
    ).toBeGreaterThan(0));
  it('is not shut by what it was itself found to lack', () =>
    expect(rejudge(approval(), stateAfter([...heard, foundUnmet]), creatingTomorrow(), asked())?.clauses).toStrictEqual(
      [],
    ));

  const missingFrom = (event: PlacementEvent, before: readonly PlacementEvent[], context = centralRegion()) =>
    rejudge(event, stateAfter(before), context, asked())?.clauses.map(({ missing }) => missing);

  it('is shown the proposal', () =>
    expect(missingFrom(proposed({ objectives: [] }), [])).toContain(
      'Set out at least one objective of the placement.',
    ));
  it.each([issued({ funder: 'trust' }), varied(2, { funder: 'trust' })] as const)('is shown the contract', (event) =>
    expect(missingFrom(event, contracted, creatingTomorrow())).toContain('The school itself must pay for the place.'),
  );
  it('is shown the notice', () =>
    expect(missingFrom({ ...noticed, data: notice({ firstDay: notice().givenOn }) }, approved)).toStrictEqual([
      'Give notice 2 clear school days before the first day; this is 0.',
    ]));
  it('is shown the start', () =>
    expect(missingFrom(started, [...approved, noticed])).toContain(
      'Start on 3 November 2026, as the notice says, or later.',
    ));
});

describe('What is still unmet on the way to the start', () => {
  const unmet = (history: readonly PlacementEvent[], context: Parameters<typeof stillUnmet>[1]) => {
    const state = stateAfter(history);
    if (!isPlaced(state)) throw new Error('Nothing was proposed');
    return stillUnmet(state, context, asked()).map(({ missing }) => missing);
  };
  const noRoll = { student: { ...creatingTomorrow().student, onRoll: false } } as Parameters<
    typeof creatingTomorrow
  >[0];

  it.each([[heard], [approved], [contracted]])('is nothing where every gate that was passed is open', (history) =>
    expect(unmet([...history, foundUnmet], creatingTomorrow())).toStrictEqual([]),
  );
  it('is judged as the proposal was', () =>
    expect(unmet([proposed()], creatingTomorrow(noRoll))).toContain('The student must be on the school’s roll.'));
  it('is judged as the approval was, once there is one', () => {
    const unheard = [proposed(), approval()];
    const ask = 'Ask the student, or record why the student could not be asked.';
    expect(unmet([proposed()], creatingTomorrow())).not.toContain(ask);
    expect(unmet(unheard, creatingTomorrow())).toContain(ask);
  });
  it('is judged as the contract was, once there is one', () =>
    expect(unmet([...agreed, issued({ funder: 'trust' })], creatingTomorrow())).toContain(
      'The school itself must pay for the place.',
    ));
  it('is judged as the notice was, once there is one', () =>
    expect(unmet([...approved, noticed], centralRegion({ school: school({ calendar: undefined }) }))).toStrictEqual([
      'Set the school’s calendar: notice is counted in school days.',
    ]));
});
