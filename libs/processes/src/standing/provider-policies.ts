import { Injectable } from '@nestjs/common';
import { policy, profileInForce } from '#libs/governance';
import type { LocalDate, Reader, TrustId } from '#libs/kernel';
import { ProviderPolicies, type PolicyInForce } from '#libs/providers';

/** What providers are shown of their trust's policy, from the policy's own stream. */
@Injectable()
export class ProviderPoliciesFromStreams extends ProviderPolicies {
  async of(read: Reader, trustId: TrustId, on: LocalDate): Promise<PolicyInForce> {
    const inForce = profileInForce(await read(policy, trustId), on);
    return { policyVersion: inForce?.version, profile: inForce?.profile };
  }
}
