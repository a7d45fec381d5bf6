import { deciderSpec } from '#libs/testing';
import { placement } from './evolve.ts';
import { clearProviderConcern, flagProviderConcern } from './provider-concern.ts';
import { asked } from './spec/examples.ts';
import { ceased } from './spec/course.ts';
import { contracted, proposed, started, withdrawn } from './spec/history.ts';

const concern = 'unregistered-school-suspected';
const told = { concern, asked: asked() } as const;
const flagged = { type: 'ProviderConcernFlagged', data: { concern } } as const;
const cleared = { type: 'ProviderConcernCleared', data: { concern } } as const;
const live = [...contracted, started];
const elsewhere = [
  ['nowhere', []],
  ['before the start', [proposed()]],
  ['after an end before the start', [proposed(), withdrawn]],
  ['after the end', [...live, flagged, ceased]],
] as const;

describe('A concern about the provider', () => {
  const flag = deciderSpec(placement, flagProviderConcern);
  const clear = deciderSpec(placement, clearProviderConcern);

  it('is flagged once while the placement lasts, and again when it comes back', () => {
    flag(...live)
      .when(told)
      .thenOnce(flagged);
    flag(...live, flagged, cleared)
      .when(told)
      .thenOnce(flagged);
  });
  it('is cleared once', () =>
    clear(...live, flagged)
      .when(told)
      .thenOnce(cleared));
  it('is not cleared where none was flagged', () =>
    clear(...live)
      .when(told)
      .thenNothing());
  it.each(elsewhere)('is neither flagged nor cleared %s', (_, history) => {
    flag(...history)
      .when(told)
      .thenNothing();
    clear(...history)
      .when(told)
      .thenNothing();
  });
  it('is not flagged after an end, even where it never was', () =>
    flag(...live, ceased)
      .when(told)
      .thenNothing());
});
