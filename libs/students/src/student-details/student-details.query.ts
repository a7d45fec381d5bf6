import { Query, QueryHandler, type IQueryHandler } from '@nestjs/cqrs';
import { Versioned } from '#libs/http';
import { authorise, found, type Actor, type StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { ReadDb } from '#libs/read-store';
import type { StudentRow } from './student-details.projection.ts';

/** A student as the school's and the trust's people see them: a reference, never a name. */
export type StudentDetails = ReturnType<typeof shown>;

export class GetStudent extends Query<Versioned<StudentDetails>> {
  constructor(
    readonly studentId: StudentId,
    readonly actor: Actor,
  ) {
    super();
  }
}

@QueryHandler(GetStudent)
export class GetStudentHandler implements IQueryHandler<GetStudent> {
  constructor(private readonly db: ReadDb) {}

  async execute({ studentId, actor }: GetStudent) {
    const students = this.db.query<{ student: StudentRow }>().selectFrom('student').selectAll();
    const row = found(await students.where('student_id', '=', studentId).executeTakeFirst());
    authorise(actor, ACCESS.GetStudent, { trustId: row.trust_id, schoolId: row.school_id });
    return new Versioned(shown(row), row.revision);
  }
}

const shown = (row: StudentRow) => ({
  studentId: row.student_id,
  trustId: row.trust_id,
  schoolId: row.school_id,
  yearGroup: row.year_group,
  flags: row.flags,
  parentalResponsibility: row.holders,
  rollStatus: row.roll_status,
  leftOn: row.left_on,
  suspensions: row.suspensions,
});
