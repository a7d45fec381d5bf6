import { Injectable } from '@nestjs/common';
import { PlacementDays, type ExpectedSession, type PlacementDay } from '#libs/attendance';
import { school, type School } from '#libs/governance';
import type { LocalDate, Reader } from '#libs/kernel';
import { isPlaced, placement, scopeOf, type Course, type Placed } from '#libs/placements';
import { isSchoolDay, sessionsOn, sessionStartsAt, timetableOn } from '#libs/policy';

/** What attendance is shown of a placement and its school on one day. */
@Injectable()
export class PlacementDaysFromStreams extends PlacementDays {
  async of(read: Reader, placementId: string, date: LocalDate): Promise<PlacementDay | undefined> {
    const state = await read(placement, placementId);
    const scope = scopeOf(state);
    if (!isPlaced(state) || !scope) return undefined;
    const theSchool = await read(school, state.proposal.commissioningSchoolId);
    return {
      scope,
      startedOn: state.course?.startedOn,
      endedOn: state.end?.on,
      expected: expectedOn(date, state, theSchool),
    };
  }
}

/** The timetable's sessions of a day on which the school is open and the placement is not paused. */
function expectedOn(date: LocalDate, { course }: Placed, theSchool: School): readonly ExpectedSession[] {
  if (!course || theSchool.status === 'unknown' || !theSchool.calendar) return [];
  if (!isSchoolDay(theSchool.calendar, date) || isPaused(date, course)) return [];
  const timetable = timetableOn(course.timetables, date);
  const entries = timetable ? sessionsOn(timetable, date) : [];
  return entries.map((entry) => ({
    session: entry.session,
    start: entry.start,
    beganAt: sessionStartsAt(date, entry),
  }));
}

const isPaused = (date: LocalDate, { pauses }: Course): boolean =>
  pauses.some(({ from, until }) => from <= date && (until === undefined || date < until));
