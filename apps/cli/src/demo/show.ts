import type { Names, Stage, Actor as Character } from '#libs/journeys';
import { dayInWords, localDateAt, type Instant } from '#libs/kernel';
import { heading, line, styled, table } from './print.ts';

type Entry = Readonly<{
  occurredAt: Instant;
  recordedAt: Instant;
  event: string;
  sentence: string;
  by: { role: string };
}>;
type Absence = Readonly<{ date: string; session: string; reason: string; withdrawn: boolean; delayMinutes: number }>;
type Attendance = Readonly<{
  possible: number;
  reportedAbsent: number;
  unconfirmed: number;
  absentPercent: number | null;
  absences: readonly Absence[];
}>;

/** What the read models say of a placement, asked over HTTP as somebody who may: its trail, attendance and progress. */
export async function show(stage: Stage, asker: Character, names: Names): Promise<void> {
  const ask = await asking(stage, asker, names);
  const { entries } = await ask<{ entries: readonly Entry[] }>('trail');
  heading(`Its trail: ${entries.length} facts, in order, with who told them and when`);
  table(entries.map(trailRow));
  showAttendance(await ask<Attendance>('attendance'));
  heading('Its progress');
  showFacts(await ask<Readonly<Record<string, unknown>>>('progress'));
}

async function asking({ baseUrl, tokenFor }: Stage, asker: Character, { placement, position }: Names) {
  const headers = { authorization: `Bearer ${await tokenFor(asker)}` };
  return async <T>(what: string): Promise<T> => {
    const response = await fetch(`${baseUrl}/v1/placements/${placement}/${what}?after=${position}`, { headers });
    if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
}

const trailRow = ({ occurredAt, recordedAt, event, sentence, by }: Entry): readonly string[] => [
  styled('dim', dayInWords(localDateAt(occurredAt))),
  styled(
    'dim',
    localDateAt(recordedAt) === localDateAt(occurredAt) ? 'told the same day' : `told ${localDateAt(recordedAt)}`,
  ),
  event,
  by.role,
  sentence,
];

function showAttendance({ possible, reportedAbsent, unconfirmed, absentPercent, absences }: Attendance): void {
  heading('Its attendance');
  line(`  ${possible} sessions were possible: ${reportedAbsent} reported absent (${absentPercent ?? '–'} %),`);
  line(`  ${unconfirmed} unconfirmed: no report is not presence, until registers confirm it.`);
  table(absences.map(absenceRow));
}

const absenceRow = ({ date, session, reason, withdrawn, delayMinutes }: Absence): readonly string[] => [
  date,
  session,
  reason,
  delayMinutes > 0 ? `reported ${delayMinutes} minutes late` : 'reported in time',
  withdrawn ? 'withdrawn' : '',
];

/** Lists as one line a member, single facts as one line each. */
function showFacts(facts: Readonly<Record<string, unknown>>): void {
  const rows = Object.entries(facts).flatMap(([name, value]) =>
    Array.isArray(value) ? value.map((member) => [name, JSON.stringify(member)]) : [[name, String(value)]],
  );
  table(rows);
}
