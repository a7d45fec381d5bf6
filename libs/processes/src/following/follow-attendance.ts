import { absences, type Absences } from '#libs/attendance';
import { school, type School } from '#libs/governance';
import { idIn, type LocalDate, type Reader } from '#libs/kernel';
import {
  concernedBy,
  isPlaced,
  requireIntervention,
  type Counted,
  type Course,
  type GateContext,
  type Placed,
  type Surroundings,
} from '#libs/placements';
import { NATIONAL_BASELINE, possibleSessions } from '#libs/policy';
import type { Reaction } from '../reactions/reaction.ts';
import { send } from '../reactions/send.ts';

const TOLD_BY = ['AbsenceReported', 'AbsenceCorrected'];

/** An absence more, or one less: where attendance is below the school's target, an intervention is due (CTT-7.5.5). */
export const followAttendance = (surroundings: Surroundings): Reaction => ({
  name: 'follow-attendance',
  on: async (event, tools) => {
    if (!TOLD_BY.includes(event.type)) return;
    const placementId = idIn(event.stream);
    await send<(GateContext & Counted) | undefined>(
      event,
      {
        name: 'FollowAttendance',
        placementId,
        loadContext: async (read, state, { today }) => {
          if (!isPlaced(state)) return undefined;
          const context = await surroundings.of(read, concernedBy(state.proposal), today);
          return { ...context, ...(await countedOf(read, { placementId, state, context, today })) };
        },
        decide: (asked, state, context) => (context ? requireIntervention({ ...context, asked }, state, context) : []),
      },
      tools,
    );
  },
});

type Counting = Readonly<{ placementId: string; state: Placed; context: GateContext; today: LocalDate }>;

async function countedOf(read: Reader, { placementId, state, context, today }: Counting): Promise<Counted> {
  const theSchool = await read(school, state.proposal.commissioningSchoolId);
  const possible = state.course ? sessionsSince(state.course, theSchool, today) : new Set<string>();
  const reported = missed(await read(absences, placementId)).filter((session) => possible.has(session));
  return { possible: possible.size, absent: new Set(reported).size, targetPercent: targetOf(theSchool, context) };
}

/** Half-days at which the student was expected until today: by timetable and calendar, and in no pause. */
function sessionsSince({ timetables, startedOn, pauses }: Course, theSchool: School, today: LocalDate): Set<string> {
  if (theSchool.status === 'unknown' || !theSchool.calendar) return new Set();
  const all = possibleSessions(timetables, { calendar: theSchool.calendar, from: startedOn, to: today });
  const isPaused = (date: LocalDate) =>
    pauses.some(({ from, until }) => from <= date && (until === undefined || date < until));
  return new Set(all.filter(({ date }) => !isPaused(date)).map(({ date, session }) => `${date} ${session}`));
}

const missed = (state: Absences): readonly string[] =>
  state.filter(({ withdrawn }) => !withdrawn).map(({ date, session }) => `${date} ${session}`);

const targetOf = (theSchool: School, { profile = NATIONAL_BASELINE }: GateContext): number =>
  (theSchool.status === 'unknown' ? undefined : theSchool.attendanceTarget) ??
  profile.parameters.attendanceTargetPercent;
