import { overdueOn } from './deadlines.ts';
import type { ProviderEvent } from './events.ts';
import { registered, type Provider } from './state.ts';
import { suspendedBy } from './suitability.ts';
import type { UnderPolicy } from './vocabulary.ts';

/** The last day through which a criterion's evidence held is past. What was renewed meanwhile has not expired. */
export function noteEvidenceExpired(
  { criterion }: Readonly<{ criterion: string }>,
  state: Provider,
  { today, policy }: UnderPolicy,
): readonly ProviderEvent[] {
  const known = registered(state);
  const overdue = overdueOn(known, today).find((deadline) => deadline.criterion === criterion);
  if (!overdue) return [];
  const { on: expiredOn, because } = overdue;
  return [
    { type: 'SuitabilityEvidenceExpired', data: { criterion, expiredOn, because } },
    ...suspendedBy(known, { because: 'evidence-lapsed', criteria: [criterion], policy }),
  ];
}
