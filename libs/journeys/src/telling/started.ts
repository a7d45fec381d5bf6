import type { Step } from '../journey.ts';
import { document } from './documents.ts';
import { ofPlacement } from './of-placement.ts';
import { person } from './people.ts';
import { TWO_DAYS } from './timetable.ts';

type Started = Readonly<{
  /** The first of the story's people; its cast counts from there. */
  first: number;
  /** The day on which it starts: everything before it is done on the three days from `before` on. */
  before: readonly [proposed: string, approved: string, signed: string];
  startedOn: string;
  plannedEnd: string;
  proposal?: object;
}>;

const CONTRACT = 90;

/** A placement under the national baseline, from its proposal to its first day: what other stories begin with. */
export function startedSteps({ first, before: [proposed, approved, signed], ...told }: Started): readonly Step[] {
  const sign = (at: string, as: string, party: string): Step =>
    ofPlacement(`${signed}T${at}:00Z`, as, 'SignContract', {
      version: 1,
      party,
      signatory: person(as === 'provider' ? first + 8 : first + 2),
      sha256: document(first + CONTRACT).sha256,
    });
  return [
    ...proposing(first, proposed, told),
    ofPlacement(`${approved}T09:00:00Z`, 'headteacher', 'ApprovePlacement', {}),
    ofPlacement(`${signed}T09:00:00Z`, 'apLead', 'IssueContract', contractOf(first, told.plannedEnd)),
    sign('10:00', 'headteacher', 'school'),
    sign('11:00', 'provider', 'provider'),
    ofPlacement(`${told.startedOn}T08:00:00Z`, 'apLead', 'StartPlacement', {
      startedOn: told.startedOn,
      siteId: '$site',
    }),
  ];
}

type Proposing = Omit<Started, 'first' | 'before'>;

const proposing = (first: number, on: string, told: Proposing): readonly Step[] => [
  {
    at: `${on}T09:00:00Z`,
    as: 'apLead',
    operation: 'ProposePlacement',
    body: proposalOf(first, told),
    names: { placement: '/id' },
  },
  ofPlacement(`${on}T10:00:00Z`, 'apLead', 'RecordConsultation', {
    with: 'student',
    heard: true,
    views: document(first + CONTRACT + 1),
  }),
  ofPlacement(`${on}T11:00:00Z`, 'apLead', 'RecordConsultation', {
    with: 'parental-responsibility holder',
    holderId: person(first + 21),
    heard: true,
    views: document(first + CONTRACT + 2),
    method: 'meeting',
  }),
];

const proposalOf = (first: number, { plannedEnd, startedOn, proposal }: Proposing) => ({
  commissioningSchoolId: '$school',
  studentId: '$student',
  providerId: '$provider',
  reason: 'curriculum-fit',
  timetable: TWO_DAYS,
  plannedStart: startedOn,
  plannedEnd,
  namedLead: person(first + 4),
  ...proposal,
});

const contractOf = (first: number, plannedEnd: string) => ({
  document: document(first + CONTRACT),
  expectations: [
    { party: 'school', expectation: document(first + CONTRACT + 3) },
    { party: 'provider', expectation: document(first + CONTRACT + 4) },
  ],
  funder: 'school',
  reportEveryDays: 28,
  plannedEnd,
});
