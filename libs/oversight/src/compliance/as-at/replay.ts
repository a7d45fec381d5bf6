import type { Actor } from '#libs/kernel';
import { sourceOf, type ReadDb } from '#libs/read-store';
import type { Fact } from '../domain/fact.ts';
import { FIRST_DAY, LAST_DAY } from '../domain/windows.ts';
import type { SubjectRow } from '../facts/facts.tables.ts';
import { CaseFiles } from '../judging/case-files.ts';
import { rowsOf, type JudgedRows } from '../judging/rows-of.ts';
import { reached } from '../reach.ts';
import { reject } from '../rejections.ts';
import type { AsAt } from './moment.ts';

/** Of how many subjects an earlier moment is worked out for one answer. */
const MOST_SUBJECTS = 500;

/** Whom an answer is about: each part narrows. */
export type About = Readonly<{
  schoolId?: string | undefined;
  placementId?: string | undefined;
  providerId?: string | undefined;
}>;

/** An event that was recorded only after the moment asked about, and had happened by then. */
export type RecordedLater = Readonly<{ eventId: string; event: string; occurredAt: string; recordedAt: string }>;

/** What an earlier moment comes to: the rows as they were judged then, and what has been told since of the time until then. */
export type Replayed = JudgedRows & Readonly<{ recordedLater: readonly RecordedLater[] }>;

/** Judges again, by the rules of today, on what was known at an earlier moment. Refuses too many subjects (too-much-to-replay). */
export async function replay(
  db: ReadDb,
  { on, replay: asked }: AsAt & Readonly<{ replay: NonNullable<AsAt['replay']> }>,
  { about, actor }: Readonly<{ about: About; actor: Actor }>,
): Promise<Replayed> {
  const { through, known, shownThrough } = asked;
  const subjects = await subjectsAbout(db, about, actor, through);
  if (subjects.length > MOST_SUBJECTS) throw reject('too-much-to-replay', { subjects: MOST_SUBJECTS });
  const later = new Map<string, RecordedLater>();
  const files = new CaseFiles(sourceOf(db), through, (fact) => {
    if (!known(fact)) return false;
    if (fact.position > shownThrough) later.set(fact.id, laterOf(fact));
    return true;
  });
  await files.open(subjects);
  const rows = subjects.map((subject) => {
    const version = files.trust(subject.trust_id).versionOn(on);
    return version ? rowsOf(subject, files.of(subject), [{ from: FIRST_DAY, until: LAST_DAY, on, version }]) : NOTHING;
  });
  return {
    duties: rows.flatMap(({ duties }) => duties),
    findings: rows.flatMap(({ findings }) => findings),
    recordedLater: [...later.values()],
  };
}

const NOTHING: JudgedRows = { duties: [], findings: [] };

const laterOf = ({ id, type, occurredAt, recordedAt }: Fact): RecordedLater => ({
  eventId: id,
  event: type,
  occurredAt,
  recordedAt,
});

type Tables = { compliance_subject: SubjectRow };

function subjectsAbout(db: ReadDb, about: About, actor: Actor, through: number): Promise<readonly SubjectRow[]> {
  const all = reached(db.query<Tables>().selectFrom('compliance_subject'), actor).where('since', '<=', through);
  const narrowing = [
    ['school_id', about.schoolId],
    ['subject_id', about.placementId],
    ['provider_id', about.providerId],
  ] as const;
  return narrowing
    .reduce((list, [column, id]) => (id === undefined ? list : list.where(column, '=', id)), all)
    .selectAll()
    .orderBy('subject_id')
    .limit(MOST_SUBJECTS + 1)
    .execute();
}
