import { CENTRAL_REGION_SENTENCES } from './central-region-schools-trust.ts';
import { GOVERNING_SENTENCES } from './creating-tomorrow-trust/governing.ts';
import { MONITORING_SENTENCES } from './creating-tomorrow-trust/monitoring.ts';
import { PLACING_SENTENCES } from './creating-tomorrow-trust/placing.ts';
import type { Sentence } from './sentence.ts';

/** Every sentence of both policies, in the order of their texts. */
export const SENTENCES: readonly Sentence[] = [
  ...GOVERNING_SENTENCES,
  ...PLACING_SENTENCES,
  ...MONITORING_SENTENCES,
  ...CENTRAL_REGION_SENTENCES,
];
