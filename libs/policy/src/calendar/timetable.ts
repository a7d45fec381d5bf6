import { instantAt, weekdayOf, type Instant, type LocalDate, type LocalTime } from '#libs/kernel';
import { SESSIONS, type Session } from '../vocabulary.ts';
import { schoolDaysBetween, type SchoolCalendar } from './school-calendar.ts';

/** A half-day of the week on which a student is expected, told by the school's clock. 1 is Monday. */
export type TimetableEntry = Readonly<{
  weekday: 1 | 2 | 3 | 4 | 5;
  session: Session;
  start: LocalTime;
  end: LocalTime;
}>;

/** A week as it holds from a day on, until another takes its place. */
export type Timetable = Readonly<{ effectiveFrom: LocalDate; entries: readonly TimetableEntry[] }>;

/** A half-day that counts: the unit of the register. */
export type PossibleSession = Readonly<{ date: LocalDate; session: Session }>;

/** The timetable that holds on a day: the one that took effect last, of two from the same day the later told. */
export const timetableOn = (history: readonly Timetable[], date: LocalDate): Timetable | undefined =>
  history
    .filter(({ effectiveFrom }) => effectiveFrom <= date)
    .reduce<Timetable | undefined>(
      (latest, each) => (latest !== undefined && latest.effectiveFrom > each.effectiveFrom ? latest : each),
      undefined,
    );

/** What a week holds for the weekday of a date, morning first; whether school is open that day is the calendar's to say. */
export const sessionsOn = ({ entries }: Timetable, date: LocalDate): readonly TimetableEntry[] => {
  const weekday = weekdayOf(date);
  return SESSIONS.flatMap((session) =>
    entries.filter((entry) => entry.weekday === weekday && entry.session === session),
  );
};

const MINUTES_IN_AN_HOUR = 60;
const minutesOf = (time: LocalTime): number =>
  Number(time.slice(0, 2)) * MINUTES_IN_AN_HOUR + Number(time.slice('HH:'.length));

/** How many hours a week a timetable holds. */
export const hoursAWeek = (entries: readonly TimetableEntry[]): number =>
  entries.reduce((minutes, { start, end }) => minutes + minutesOf(end) - minutesOf(start), 0) / MINUTES_IN_AN_HOUR;

/** Every session a student could attend from one day to another, both inclusive, each half-day once, in order of time. */
export const possibleSessions = (
  history: readonly Timetable[],
  { calendar, from, to }: Readonly<{ calendar: SchoolCalendar; from: LocalDate; to: LocalDate }>,
): readonly PossibleSession[] =>
  schoolDaysBetween(calendar, from, to).flatMap((date) => {
    const timetable = timetableOn(history, date);
    const told = timetable === undefined ? [] : sessionsOn(timetable, date);
    return SESSIONS.filter((session) => told.some((entry) => entry.session === session)).map((session) => ({
      date,
      session,
    }));
  });

/** The moment a session begins on a date, on either side of a clock change. */
export const sessionStartsAt = (date: LocalDate, { start }: TimetableEntry): Instant => instantAt(date, start);
