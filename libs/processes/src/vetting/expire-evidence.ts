import { deadlineIdOf, localDateAt, streamName } from '#libs/kernel';
import { noteEvidenceExpired, overdueOn, provider, providersWithDeadlineBefore, type Deadline } from '#libs/providers';
import type { PolicyInForce, Provider, ProviderEvent, ProviderPolicies } from '#libs/providers';
import type { ClockDriven } from '../clock-driven/clock-driven.ts';
import type { Tools } from '../reactions/reaction.ts';
import { policyFor } from './policy-for.ts';

const NAME = 'NoteEvidenceExpired';

/** Evidence that holds no longer is noted as soon as somebody looks on a later day; that suspends what had been suitable. */
export const expireEvidence = (policies: ProviderPolicies): ClockDriven => ({
  name: 'expire-evidence',
  seeTo: async (today, tools) => {
    for (const providerId of await providersWithDeadlineBefore(tools.db, today)) {
      const state = await tools.ledger.read(provider, providerId);
      if (state.status === 'unknown') continue;
      for (const deadline of overdueOn(state, today)) await noted(providerId, deadline, { policies, tools });
    }
  },
});

/** The same expiry is the same command, on whichever day and by whichever process it is noticed. */
async function noted(
  providerId: string,
  { criterion, on }: Deadline,
  { policies, tools: { ledger, clock } }: Readonly<{ policies: ProviderPolicies; tools: Tools }>,
): Promise<void> {
  const commandId = deadlineIdOf(streamName('provider', providerId), criterion, on);
  const now = clock.now();
  const today = localDateAt(now);
  const envelope = {
    commandId,
    correlationId: commandId,
    name: NAME,
    body: { criterion, on },
    actor: { id: `process:${NAME}`, role: 'process', organisation: 'ledger' },
    receivedAt: now,
    occurredAt: now,
  } as const;
  await ledger.transact<Provider, ProviderEvent, PolicyInForce>(provider, providerId, envelope, {
    authorise: () => undefined,
    loadContext: (read, state) => policyFor(state, policies, read, today),
    decide: (state, policy) => noteEvidenceExpired({ criterion }, state, { today, policy }),
  });
}
