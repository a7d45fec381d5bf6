import { accounted } from './accounted.ts';
import type { Step } from '../journey.ts';
import { document } from '../telling/documents.ts';
import { ofPlacement } from '../telling/of-placement.ts';
import { person } from '../telling/people.ts';

const monitored: readonly Step[] = [
  {
    ...ofPlacement('2026-09-15T09:00:00Z', 'apLead', 'AttachReasonEvidence', {
      kind: 'attendance-baseline',
      evidence: document(901),
    }),
    says: 'What stands behind the reason is put on record, …',
  },
  {
    ...ofPlacement('2026-09-15T09:10:00Z', 'apLead', 'RecordBaseline', {
      area: 'behaviour',
      baseline: document(902),
      percent: 40,
    }),
    says: '… and where the student stands, so that a change can be seen.',
  },
  ofPlacement('2026-09-29T11:00:00Z', 'dsl', 'RecordSafetyCheck', {
    by: person(906),
    outcome: 'safe',
    record: document(903),
  }),
  {
    ...ofPlacement('2026-09-29T11:10:00Z', 'provider', 'RecordBehaviour', {
      by: person(908),
      trend: 'better',
      record: document(904),
    }),
    says: 'Behaviour gets better.',
  },
  ofPlacement('2026-10-02T15:00:00Z', 'attendanceOfficer', 'ConfirmAttendanceReviewed', {
    weekOf: '2026-09-29',
    by: person(905),
  }),
  {
    ...ofPlacement('2026-10-02T15:30:00Z', 'apLead', 'LogProviderContact', { by: person(904), channel: 'telephone' }),
    says: 'Each week the school looks at attendance, and rings the provider.',
  },
];

const absent = (at: string, date: string, session: string): Step =>
  ofPlacement(at, 'provider', 'ReportAbsence', { date, session, reason: 'not-known' });

const wrong: readonly Step[] = [
  {
    ...ofPlacement('2026-10-06T12:00:00Z', 'provider', 'ReportSeriousIncident', {
      kind: 'absconding',
      happenedAt: '2026-10-06T10:15:00Z',
      record: document(905),
    }),
    says: 'The student runs off; the provider tells of it within two hours.',
  },
  {
    ...ofPlacement('2026-10-07T09:00:00Z', 'apLead', 'RaiseDeliveryFailure', {
      expectation: document(999),
      record: document(906),
    }),
    says: 'That nobody looked is raised, but of no term of the contract, …',
    refused: { status: 422, code: 'expectation-unknown' },
  },
  {
    ...ofPlacement('2026-10-07T09:05:00Z', 'apLead', 'RaiseDeliveryFailure', {
      expectation: document(994),
      record: document(906),
    }),
    says: '… then of the one that says so, …',
    names: { failure: '/id' },
  },
  {
    ...ofPlacement('2026-10-07T14:00:00Z', 'apLead', 'AddressDeliveryFailure', { action: document(907) }),
    path: { placementId: '$placement', failureId: '$failure' },
    says: '… and taken up with the provider the same day.',
  },
  absent('2026-10-08T08:40:00Z', '2026-10-08', 'AM'),
  { ...absent('2026-10-08T12:10:00Z', '2026-10-08', 'PM'), says: 'The student misses a whole day.' },
  {
    ...ofPlacement('2026-10-09T10:00:00Z', 'attendanceOfficer', 'StartAttendanceIntervention', {
      by: person(905),
      plan: document(908),
    }),
    says: 'Attendance is below target, and the school intervenes.',
  },
];

const leaving: readonly Step[] = [
  {
    says: 'The family moves: the student leaves the roll, …',
    at: '2026-11-16T09:00:00Z',
    as: 'apLead',
    operation: 'RecordLeftRoll',
    path: { studentId: '$student' },
    body: { leftOn: '2026-11-13' },
  },
  {
    ...ofPlacement('2026-11-16T10:00:00Z', 'headteacher', 'DecidePlacement', {
      decision: 'end',
      by: person(902),
      reason: document(909),
    }),
    says: '… and the headteacher decides what becomes of the placement.',
    eventually: true,
  },
];

/** Monitored, gone wrong, held to account for, and followed up. */
export const followed: readonly Step[] = [...monitored, ...wrong, ...accounted, ...leaving];
