import type { Step } from '../journey.ts';
import { document } from './documents.ts';
import { person } from './people.ts';

type Checked = Readonly<{ at: string; checkedOn: string; expiresOn?: string; checker: number }>;

const piece = (criterion: string, index: number, { checkedOn, expiresOn, checker }: Checked) => ({
  criterion,
  outcome: 'met',
  evidence: document(500 + index),
  checkedBy: person(checker),
  checkedOn,
  ...(expiresOn !== undefined && { expiresOn }),
  ...(criterion === 'enhanced-dbs' && { staffTotal: 9, staffConfirmed: 9 }),
});

/** What was checked about the provider, once for every placement there. */
export const providerEvidence = (criteria: readonly string[], checked: Checked): readonly Step[] =>
  criteria.map((criterion, index) => ({
    at: checked.at,
    as: 'apLead',
    operation: 'RecordSuitabilityEvidence',
    path: { providerId: '$provider' },
    body: piece(criterion, index, checked),
  }));

/** What was checked about this placement; a leader judges, for the policy asks for a leader's judgement. */
export const placementEvidence = (criteria: readonly string[], checked: Checked): readonly Step[] =>
  criteria.map((criterion, index) => ({
    at: checked.at,
    as: 'headteacher',
    operation: 'RecordPlacementEvidence',
    path: { placementId: '$placement' },
    body: piece(criterion, 100 + index, checked),
  }));
