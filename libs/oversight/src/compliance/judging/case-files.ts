import type { Position } from '#libs/kernel';
import type { Source } from '#libs/read-store';
import type { Files } from '../domain/dossier.ts';
import type { Fact } from '../domain/fact.ts';
import { historyOf, type History } from '../domain/history.ts';
import { schoolFileOf, type SchoolFile } from '../domain/school-file.ts';
import { trustFileOf, type TrustFile } from '../domain/trust-file.ts';
import { factOf } from '../facts/fact-row.ts';
import type { FactRow, SubjectRow } from '../facts/facts.tables.ts';

/** Which facts count: those of a stretch of the log, and whichever else is asked of them. */
export type Known = (fact: Fact) => boolean;

/** Ids asked for in one statement. */
const PAGE = 200;

/** The files of many subjects as they were known at one point; what several share is read and worked out once. */
export class CaseFiles {
  private readonly histories = new Map<string, History>();
  private readonly schools = new Map<string, SchoolFile>();
  private readonly trusts = new Map<string, TrustFile>();

  constructor(
    private readonly source: Source,
    private readonly through: Position,
    private readonly known: Known = () => true,
  ) {}

  /** Reads whatever the files of these subjects are made of, as far as it was not read before. */
  async open(subjects: readonly SubjectRow[]): Promise<void> {
    const ids = new Set(subjects.flatMap(concernedIds).filter((id) => !this.histories.has(id)));
    const missing = [...ids];
    for (let from = 0; from < missing.length; from += PAGE) await this.read(missing.slice(from, from + PAGE));
  }

  /** Lets go of what only one subject needed. */
  close(subjects: readonly SubjectRow[]): void {
    for (const { subject_id: id, kind, student_id: student } of subjects) {
      if (kind === 'placement' || kind === 'student') this.histories.delete(id);
      if (student !== null) this.histories.delete(student);
    }
  }

  of(subject: SubjectRow): Files {
    const { subject_id: id, student_id: student, provider_id: provider, school_id: school, trust_id: trust } = subject;
    return {
      own: this.history(id),
      student: this.history(student),
      provider: this.history(provider),
      school: kept(this.schools, school ?? '', () => schoolFileOf(this.history(school))),
      trust: this.trust(trust),
    };
  }

  trust(id: string): TrustFile {
    return kept(this.trusts, id, () => trustFileOf(this.history(id)));
  }

  private history(id: string | null): History {
    return (id === null ? undefined : this.histories.get(id)) ?? NOTHING;
  }

  private async read(ids: readonly string[]): Promise<void> {
    const places = ids.map(() => '?').join(', ');
    const sql = `select * from compliance_fact where subject_id in (${places}) and position <= ? order by position`;
    const rows = (await this.source.read(sql, [...ids, this.through])) as readonly FactRow[];
    const found = Map.groupBy(rows, ({ subject_id: id }) => id);
    for (const id of ids) this.histories.set(id, historyOf((found.get(id) ?? []).map(factOf).filter(this.known)));
  }
}

const NOTHING = historyOf([]);

const concernedIds = (subject: SubjectRow): readonly string[] =>
  [subject.subject_id, subject.student_id, subject.provider_id, subject.school_id, subject.trust_id].filter(
    (id) => id !== null,
  );

function kept<T>(files: Map<string, T>, id: string, make: () => T): T {
  const known = files.get(id) ?? make();
  files.set(id, known);
  return known;
}
