import type { PlacementEvent } from '../domain/events.ts';
import { day, document, father, monday, mother, notice, person, terms, time } from '../domain/spec/examples.ts';
import {
  approval,
  halted,
  holderHeard,
  met,
  professionalsHeard,
  proposed,
  studentHeard,
} from '../domain/spec/history.ts';
import { agreementTrail } from './agreement.ts';
import { proposalTrail } from './proposal.ts';

const sentences = { ...proposalTrail, ...agreementTrail };
type Told = Extract<PlacementEvent, { type: keyof typeof sentences }>;
const sentenceOf = ({ type, data }: Pick<PlacementEvent, 'type' | 'data'>) =>
  (sentences[type as Told['type']] as (data: unknown) => string)(data);

const signature = {
  version: 2,
  party: 'parent',
  signatory: mother,
  recordedBy: 'head',
  sha256: 'a',
  on: monday,
} as const;
const unheard = {
  with: 'parental-responsibility holder',
  holderId: father,
  heard: false,
  reason: 'court-order',
  on: monday,
} as const;

describe('The trail of a placement before its start', () => {
  it.each<[PlacementEvent, string]>([
    [proposed(), 'The school proposed a placement for a student. Reason: improve behaviour.'],
    [studentHeard, 'The student was asked about the placement, and their views were recorded.'],
    [
      holderHeard(mother),
      'Somebody with parental responsibility was asked about the placement, and their views were recorded.',
    ],
    [
      { type: 'ConsultationRecorded', data: unheard },
      'Somebody with parental responsibility was not heard on the placement (court order).',
    ],
    [professionalsHeard, 'Professionals discussed the placement (senco, dsl); the discussion supports it.'],
    [
      {
        type: 'ConsultationRecorded',
        data: { with: 'professionals', participants: ['social-worker'], outcome: 'does-not-support', on: monday },
      },
      'Professionals discussed the placement (social worker); the discussion does not support it.',
    ],
    [
      { type: 'ReasonsExplained', data: { to: 'parents', by: mother, on: monday } },
      'The school explained to the parents why it proposes the placement.',
    ],
    [approval(), 'The headteacher approved the placement.'],
    [approval({ asDelegate: true }), 'A delegate of the headteacher approved the placement.'],
    [
      { type: 'HeadteacherRefused', data: { approverId: 'head', reason: 'school-can-provide' } },
      'The headteacher decided against the placement. Reason: school can provide.',
    ],
    [
      { type: 'PlacementWithdrawn', data: { reason: 'place-not-available' } },
      'The school withdrew the placement before it started. Reason: place not available.',
    ],
    [halted, 'The placement was halted: the provider is suspected of being an unregistered school.'],
    [
      { type: 'HaltLifted', data: { cause: 'gate-found-unmet' } },
      'A halt was lifted. It had stood because something the policy asks for no longer held when the placement was taken forward.',
    ],
    [
      { type: 'GateFoundUnmet', data: { gate: 'IssueContract', commandId: 'c', clauses: ['CRST-6', 'F-2.2'] } },
      'A later check found that clauses were not met when this was done: issue contract (CRST-6, F-2.2).',
    ],
    [met(), 'The initial meeting agreed 1 target, and a first review on 7 December 2026.'],
    [met({ targets: [] }), 'The initial meeting agreed 0 targets, and a first review on 7 December 2026.'],
    [
      {
        type: 'PlacementEvidenceRecorded',
        data: {
          criterion: 'pshe-access',
          outcome: 'not-met',
          evidence: document('e'),
          checkedBy: mother,
          checkedOn: monday,
          recordedOn: monday,
        },
      },
      'Evidence checked on 7 September 2026 showed “pshe access” to be not met for this student.',
    ],
    [
      {
        type: 'AttendanceReportingAgreed',
        data: {
          channel: 'telephone',
          cutOffAm: time('09:30'),
          cutOffPm: time('13:30'),
          schoolContact: person('a'),
          providerContact: person('b'),
        },
      },
      'School and provider agreed that absence is reported by telephone, by 09:30 in the morning and 13:30 in the afternoon.',
    ],
    [
      { type: 'SchoolPoliciesAcknowledged', data: { by: mother, policies: document('p'), on: monday } },
      'The provider acknowledged the school’s safeguarding policies.',
    ],
    [{ type: 'ContractIssued', data: { ...terms(), version: 1 } }, 'The contract was issued, until 25 March 2027.'],
    [
      { type: 'ContractVaried', data: { ...terms(), version: 2, reason: 'timetable' } },
      'The contract was varied (timetable); version 2 is to be signed by everybody again.',
    ],
    [{ type: 'ContractSigned', data: signature }, 'The parent signed version 2 of the contract.'],
    [
      { type: 'ContractDeclined', data: { party: 'provider', signatory: mother, version: 1 } },
      'The provider declined to sign version 1 of the contract.',
    ],
    [
      { type: 'PlacementDeclined', data: { party: 'parent' } },
      'The placement ended before it started: the parent did not agree to it.',
    ],
    [
      { type: 'OffSiteNoticeIssued', data: notice({ firstDay: day('2026-11-03') }) },
      'Notice of the direction off site from 3 November 2026 was given on 22 October 2026, to 2 holders of parental responsibility.',
    ],
  ])('tells $type', (event, sentence) => expect(sentenceOf(event)).toBe(sentence));
});
