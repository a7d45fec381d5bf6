import { projection, table, tableFold } from '#libs/read-store';
import type { TrustEvent } from '../domain/trust/trust.ts';

export type TrustRow = Readonly<{ trust_id: string; name: string; revision: number }>;

const trusts = table<TrustRow>('trust', {
  columns: { trust_id: 'text', name: 'text', revision: 'integer' },
  key: ['trust_id'],
});

export const trustDetails = projection<TrustEvent>({
  name: 'trust',
  version: 1,
  folds: [
    tableFold(trusts)({
      steps: {
        TrustRegistered: (_none, { data: { trustId, name }, revision }) => ({ trust_id: trustId, name, revision }),
      },
    }),
  ],
});
