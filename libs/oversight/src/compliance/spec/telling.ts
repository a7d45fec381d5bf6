import { instant, streamName, type LocalDate, type RecordedEvent, type Role } from '#libs/kernel';
import { recordedLog, type LogEntry } from '#libs/testing';
import type { Files } from '../domain/dossier.ts';
import type { Fact } from '../domain/fact.ts';
import { historyOf } from '../domain/history.ts';
import { schoolFileOf } from '../domain/school-file.ts';
import { trustFileOf } from '../domain/trust-file.ts';
import { factOf, factRow } from '../facts/fact-row.ts';

/** How an event of a spec is told: on which stream, what, on which day, and what else matters about it. */
export type Told = Readonly<{ stream: string; type: string; data: object; on: string; change?: Telling }>;
export type Telling = Readonly<{ role?: Role; recordedOn?: string; policyVersion?: string; at?: string }>;

export const day = (text: string): LocalDate => text as LocalDate;
export const documentOf = (name: string) => ({ documentRef: name, sha256: `sha256-${name}` });

const STREAMS = {
  trust: 'trust-t-1',
  policy: 'policy-t-1',
  school: 'school-s-1',
  student: 'student-st-1',
  provider: 'provider-v-1',
  placement: 'placement-p-1',
  attendance: 'attendance-p-1',
} as const;

/** Tells an event of the one world of these specs: a trust, a school, a student, a provider and a placement of each. */
export const tell = (
  on: string,
  whose: keyof typeof STREAMS,
  type: string,
  data: object = {},
  change: Telling = {},
): Told => ({ stream: STREAMS[whose], type, data, on, change });

/** The log of what was told, in that order. */
export const logOf = (told: readonly Told[]): RecordedEvent[] => recordedLog(...told.map(entryOf));

function entryOf({ stream, type, data, on, change = {} }: Told): LogEntry {
  const { role = 'apLead', recordedOn = on, at = '10:00', policyVersion } = change;
  const [category = '', ...id] = stream.split('-');
  const metadata = {
    actor: { id: role, role, organisation: 's-1' },
    occurredAt: instant(`${on}T${at}:00Z`),
    recordedAt: instant(`${recordedOn}T${at}:00Z`),
    ...(policyVersion === undefined ? {} : { policyVersion }),
  };
  return [streamName(category, id.join('-')), { type, data }, { metadata }];
}

/** The files of the placement of these specs, as somebody who knows all of it would open them. */
export function filesOf(told: readonly Told[]): Files {
  const rows = logOf(told).map(factRow);
  const of = (id: string) =>
    historyOf(rows.filter(({ subject_id: subject }) => subject === id).map((row): Fact => factOf(row)));
  return {
    own: of('p-1'),
    student: of('st-1'),
    provider: of('v-1'),
    school: schoolFileOf(of('s-1')),
    trust: trustFileOf(of('t-1')),
  };
}
