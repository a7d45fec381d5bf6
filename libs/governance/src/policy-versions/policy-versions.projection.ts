import { idIn } from '#libs/kernel';
import { completeProfile, type PolicyProfile } from '#libs/policy';
import { projection, table, tableFold } from '#libs/read-store';
import type { PolicyEvent } from '../domain/policy/policy.ts';

export type PolicyVersionRow = Readonly<{
  trust_id: string;
  revision: number;
  version: string;
  effective_from: string;
  profile: PolicyProfile;
}>;

const versions = table<PolicyVersionRow>('policy_version', {
  columns: { trust_id: 'text', revision: 'integer', version: 'text', effective_from: 'text', profile: 'json' },
  key: ['trust_id', 'revision'],
});

export const policyVersions = projection<PolicyEvent>({
  name: 'policy',
  version: 2,
  folds: [
    tableFold(versions)({
      key: ({ stream, revision }) => [idIn(stream), revision],
      appendOnly: true,
      steps: {
        PolicyProfilePublished: (_none, { data, revision, stream }) => ({
          trust_id: idIn(stream),
          revision,
          version: data.version,
          effective_from: data.effectiveFrom,
          profile: completeProfile(data.profile),
        }),
      },
    }),
  ],
});
