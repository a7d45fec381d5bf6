import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { ofStudent, standing } from './of-student.ts';

/** A permanent exclusion, for which nobody arranges anything in time. */
export const excluded: readonly Step[] = [
  {
    ...ofStudent('2026-11-16T12:30:00Z', 'headteacher', 'RecordPermanentExclusion', {
      from: '2026-11-16',
      parentsToldAt: '2026-11-16T12:00:00.000Z',
      notice: document(1003),
    }),
    says: 'The student is permanently excluded.',
  },
  standing(
    '2026-11-24T09:00:00Z',
    'The sixth school day is past, and the local authority has arranged nothing: the ledger says so.',
    'breached',
  ),
];
