import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { haltPlacement, liftHalt, noteGateFoundUnmet } from './halts.ts';
import { asked } from './spec/examples.ts';
import { contracted, halted, proposed, started, withdrawn } from './spec/history.ts';

const live = [...contracted, started];
const cause = 'unregistered-school-suspected';

describe('Halting a placement', () => {
  const given = deciderSpec(placement, haltPlacement);
  const halt = { cause, clauses: ['CTT-7.3.2b'], asked: asked() } as const;

  it.each([[[proposed()]], [contracted]])('is recorded before the start, once for a cause', (history) =>
    given(...history)
      .when(halt)
      .thenOnce(halted),
  );
  it('adds a second cause', () => {
    const other = { cause: 'gate-found-unmet', clauses: ['CRST-6'] } as const;
    given(proposed(), halted)
      .when({ ...other, asked: asked() })
      .thenOnce({ type: 'PlacementHalted', data: other });
  });
  it.each([[[]], [live], [[proposed(), withdrawn]]])(
    'has nothing to do after the start, after an end, or nowhere',
    (history) =>
      given(...history)
        .when(halt)
        .thenNothing(),
  );
});

describe('Lifting a halt', () => {
  const given = deciderSpec(placement, liftHalt);
  const lifted = { type: 'HaltLifted', data: { cause } } as const;

  it('lets the placement go on where it stood, once', () =>
    given(proposed(), halted).when({ cause, asked: asked() }).thenOnce(lifted));
  it.each([[[]], [[proposed()]], [[proposed(), halted, withdrawn]]])(
    'has nothing to do where nothing is halted',
    (history) =>
      given(...history)
        .when({ cause, asked: asked() })
        .thenNothing(),
  );
  it('leaves another cause standing', () =>
    given(proposed(), halted).when({ cause: 'gate-found-unmet', asked: asked() }).thenNothing());
});

describe('Noting a gate that was found unmet', () => {
  const given = deciderSpec(placement, noteGateFoundUnmet);
  const found = { gate: 'IssueContract', commandId: 'command-1', clauses: ['CRST-6'] };
  const note = (change: Partial<typeof found> = {}) => ({ ...found, ...change, asked: asked() });

  it('halts before the start, once', () =>
    given(...contracted)
      .when(note())
      .thenOnce({
        type: 'PlacementHalted',
        data: { cause: 'gate-found-unmet', clauses: ['CRST-6'], commandId: 'command-1' },
      }));
  it('is a fact of its own under way, once for each command', () => {
    const noted = (commandId: string) => ({ type: 'GateFoundUnmet', data: { ...found, commandId } }) as const;
    given(...live)
      .when(note())
      .thenOnce(noted('command-1'));
    given(...live, noted('command-1'))
      .when(note({ commandId: 'command-2' }))
      .then(noted('command-2'));
  });
  it.each([[[]], [[proposed(), withdrawn]]])('has nothing to do after an end, or nowhere', (history) =>
    given(...history)
      .when(note())
      .thenNothing(),
  );
});
