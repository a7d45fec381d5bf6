/** The clauses whose standing on a day is told of a trust or a school; and CTT-4.1, kept by how a placement's profile is found. */
export const STANDING_CLAUSES: readonly string[] = [
  'CTT-1.1',
  'CTT-2.1',
  'CTT-2.2',
  'CTT-3.1',
  'CTT-4.1',
  'CTT-6.1',
  'CTT-6.2a',
  'CTT-6.2b',
  'CTT-6.3a',
  'CTT-6.3b',
  'CTT-6.4b',
  'CTT-8.2',
  'CRST-4.9',
  'CRST-M',
];
