import type { Actor as Character, Names, Stage } from '#libs/journeys';
import { dayInWords, localDateAt, type Instant, type LocalDate } from '#libs/kernel';
import { heading, line, styled, table } from './print.ts';
import { showCompliance } from './show-compliance.ts';
import { showProgress, type Progress } from './show-progress.ts';

type Entry = Readonly<{
  occurredAt: Instant;
  recordedAt: Instant;
  event: string;
  sentence: string;
  by: Readonly<{ role: string }>;
}>;
type Absence = Readonly<{ date: string; session: string; reason: string; withdrawn: boolean; delayMinutes: number }>;
type Attendance = Readonly<{
  possible: number;
  reportedAbsent: number;
  unconfirmed: number;
  absentPercent: number | null;
  absences: readonly Absence[];
}>;

/** What the read models say of a placement, asked over HTTP as somebody who may: its trail, attendance, progress, findings. */
export async function show(stage: Stage, asker: Character, names: Names): Promise<void> {
  const { placement, position } = names;
  const get = await asking(stage, asker);
  const ask = <T>(what: string): Promise<T> => get<T>(`placements/${placement}${what}?after=${position}`);
  showTrail((await ask<{ entries: readonly Entry[] }>('/trail')).entries);
  showAttendance(await ask<Attendance>('/attendance'));
  showProgress(await ask<Progress>('/progress'));
  const { startedOn } = await ask<{ startedOn: LocalDate | null }>('');
  await showCompliance((what, query) => get(`${what}?placement=${placement}&${query}&after=${position}`), startedOn);
}

async function asking({ baseUrl, tokenFor }: Stage, asker: Character) {
  const headers = { authorization: `Bearer ${await tokenFor(asker)}` };
  return async <T>(what: string): Promise<T> => {
    const response = await fetch(`${baseUrl}/v1/${what}`, { headers });
    if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
}

/** Facts of one kind from one person and day stand together, once there are more of them than this. */
const TOGETHER = 3;

function showTrail(entries: readonly Entry[]): void {
  heading(
    `Its trail: ${entries.length} facts in order, with when they happened, who told them, and whether the same day`,
  );
  table(runsOf(entries).flatMap((run) => (run.length > TOGETHER ? [together(run)] : run.map(trailRow))));
}

const kindOf = ({ event, occurredAt, by }: Entry): string => `${event} ${by.role} ${localDateAt(occurredAt)}`;

/** Neighbours of the same kind. */
const runsOf = (entries: readonly Entry[]): readonly (readonly Entry[])[] =>
  entries.reduce<readonly (readonly Entry[])[]>((runs, entry) => {
    const last = runs.at(-1);
    const goesOn = last?.[0] !== undefined && kindOf(last[0]) === kindOf(entry);
    return goesOn ? [...runs.slice(0, -1), [...last, entry]] : [...runs, [entry]];
  }, []);

function trailRow({ occurredAt, recordedAt, event, sentence, by }: Entry): readonly string[] {
  const [happened, told] = [localDateAt(occurredAt), localDateAt(recordedAt)];
  const late = happened === told ? '' : `told ${dayInWords(told)}`;
  return [styled('dim', dayInWords(happened)), event, by.role, `${sentence} ${late}`];
}

const together = (run: readonly Entry[]): readonly string[] => {
  const [date = '', event = '', role = ''] = run[0] ? trailRow(run[0]) : [];
  return [date, event, role, `${run.length} of them. The last: ${run.at(-1)?.sentence ?? ''}`];
};

function showAttendance({ possible, reportedAbsent, unconfirmed, absentPercent, absences }: Attendance): void {
  heading('Its attendance');
  line(`  ${possible} sessions were possible: ${reportedAbsent} reported absent (${absentPercent ?? '–'} %),`);
  line(`  ${unconfirmed} unconfirmed: no report is not presence, until registers confirm it.`);
  table(absences.map(absenceRow));
}

const absenceRow = ({ date, session, reason, withdrawn, delayMinutes }: Absence): readonly string[] => [
  date,
  session,
  reason.replaceAll('-', ' '),
  delayMinutes > 0 ? `reported ${delayMinutes} minutes into the session` : 'reported in time',
  withdrawn ? 'withdrawn' : '',
];
