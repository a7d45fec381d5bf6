import { addDays } from '#libs/kernel';
import type { ProviderEvent } from './events.ts';
import type { Judgement } from './judge-provider-unsuitable.ts';
import { requiredOf } from './provider-criteria.ts';
import { recheckDays } from './recheck-days.ts';
import { reject } from './rejections.ts';
import { registered, type Provider } from './state.ts';
import type { UnderPolicy } from './vocabulary.ts';

/** A provider that was judged unsuitable is vetted anew: everything that the policy requires is checked again. */
export function reopenProviderVetting(
  { by, reason }: Judgement,
  state: Provider,
  { today, policy }: UnderPolicy,
): readonly ProviderEvent[] {
  const { vetting } = registered(state);
  if (vetting === 'vetting') return [];
  if (vetting !== 'unsuitable') throw reject('not-judged-unsuitable');
  const data = { by, reason, on: today, criteria: requiredOf(policy), recheckBy: addDays(today, recheckDays(policy)) };
  return [{ type: 'ProviderVettingReopened', data }];
}
