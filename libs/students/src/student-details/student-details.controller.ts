import { Controller, Param } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { Asker, Read } from '#libs/http';
import type { Actor, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { GetStudent } from './student-details.query.ts';

@Controller('students/:studentId')
export class GetStudentController {
  constructor(private readonly queries: QueryBus) {}

  @Read('GetStudent', {
    summary: 'A student, by reference: school, year group, flags, and who holds parental responsibility.',
    access: ACCESS.GetStudent,
    after: 'student',
  })
  get(@Param('studentId') studentId: StudentId, @Asker() actor: Actor) {
    return this.queries.execute(new GetStudent(studentId, actor));
  }
}
