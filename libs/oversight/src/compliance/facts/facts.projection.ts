import type { SchoolEvent, TrustEvent } from '#libs/governance';
import { idIn, type Event, type Position, type StreamName } from '#libs/kernel';
import type { PlacementEvent } from '#libs/placements';
import type { ProviderEvent } from '#libs/providers';
import { projection, tableFold } from '#libs/read-store';
import type { StudentEvent } from '#libs/students';
import { factRow } from './fact-row.ts';
import { facts, subjects, type SubjectRow } from './facts.tables.ts';

/** The streams whose events duties and findings are judged by. */
const OF_TRUSTS = ['trust', 'policy', 'cascade', 'oversight'];
const OF_SCHOOLS = ['school', 'localpolicy', 'training'];
const CATEGORIES = ['placement', 'attendance', 'student', 'provider', ...OF_TRUSTS, ...OF_SCHOOLS];

const OF_NOBODY_ELSE = { school_id: null, provider_id: null, student_id: null };

/** What duties and findings are judged by: every event as it stands, beside whom it is about. */
export const complianceFacts = projection<Event>({
  name: 'compliance',
  version: 2,
  folds: [
    tableFold(facts)<Event>({
      categories: CATEGORIES,
      key: ({ position }) => [position],
      every: (_, event) => factRow(event),
      appendOnly: true,
    }),
    tableFold(subjects)<PlacementEvent | ProviderEvent | SchoolEvent | StudentEvent | TrustEvent>({
      steps: {
        TrustRegistered: (_, { data: { trustId }, position }) => ({
          ...OF_NOBODY_ELSE,
          subject_id: trustId,
          kind: 'trust',
          trust_id: trustId,
          since: position,
        }),
        SchoolRegistered: (_, { data: { schoolId, trustId }, position }) => ({
          ...OF_NOBODY_ELSE,
          subject_id: schoolId,
          kind: 'school',
          trust_id: trustId,
          school_id: schoolId,
          since: position,
        }),
        ProviderRegistered: (_, { data: { providerId, trustId }, position }) => ({
          ...OF_NOBODY_ELSE,
          subject_id: providerId,
          kind: 'provider',
          trust_id: trustId,
          provider_id: providerId,
          since: position,
        }),
        PlacementProposed: (_, { data, position }) => ({
          subject_id: data.placementId,
          kind: 'placement',
          trust_id: data.trustId,
          school_id: data.commissioningSchoolId,
          provider_id: data.providerId,
          student_id: data.studentId,
          since: position,
        }),
        SuspensionRecorded: (row, event) => row ?? sentHome(event),
        PermanentExclusionRecorded: (row, event) => row ?? sentHome(event),
      },
    }),
  ],
});

type SentHome = Readonly<{
  stream: StreamName;
  position: Position;
  data: Readonly<{ trustId: string; schoolId: string }>;
}>;

/** Only a student who was sent home is judged as such: all else is about a placement. */
const sentHome = ({ stream, position, data: { trustId, schoolId } }: SentHome): SubjectRow => ({
  ...OF_NOBODY_ELSE,
  subject_id: idIn(stream),
  kind: 'student',
  trust_id: trustId,
  school_id: schoolId,
  since: position,
});
