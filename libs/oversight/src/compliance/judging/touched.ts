import type { Source, Stretch } from '#libs/read-store';

/** What happened in a stretch of the log, to records of which this condition says how they concern a subject. */
const concerned = (how: string, only = ''): string =>
  `select subject.subject_id from compliance_subject subject
   where subject.${how} in (select subject_id from compliance_fact where position > ? and position <= ?${only})`;

/** What happens to a school, or a trust, and changes how all that is theirs is judged. */
const ofSchool = ` and event in ('SchoolCalendarSet', 'AttendanceTargetSet', 'SessionTimesSet', 'TrainingRecorded')`;
const ofTrust = ` and event in ('PolicyProfilePublished', 'SchoolOverridePublished')`;
/** What is said on the trust's streams of its schools alone. */
const ofSchools = ` and event in ('ClauseAttested', 'PolicyAcknowledged', 'PolicyCascaded')) and subject.kind in ('school'`;

const SQL = `${[
  concerned('subject_id'),
  concerned('student_id'),
  concerned('provider_id'),
  concerned('school_id', ofSchool),
  concerned('trust_id', ofTrust),
  concerned('trust_id', ofSchools),
].join(' union ')} order by subject_id`;

const CONDITIONS = 6;

/** Whom a stretch of the log concerns: those it is about, and those who are judged by it, each once, and `atMost` so many. */
export async function touched(
  source: Source,
  { after, through }: Stretch,
  atMost = Infinity,
): Promise<readonly string[]> {
  const stretch = Array.from({ length: CONDITIONS }, () => [after, through]).flat();
  const limit = atMost < Infinity ? ` limit ${atMost}` : '';
  const rows = (await source.read(SQL + limit, stretch)) as readonly Readonly<{ subject_id: string }>[];
  return rows.map(({ subject_id: id }) => id);
}
