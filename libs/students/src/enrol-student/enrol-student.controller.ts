import { Body, Controller } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { STUDENT_REJECTIONS } from '../domain/rejections.ts';
import { EnrolStudent, EnrolStudentBody } from './enrol-student.command.ts';

@Controller('students')
export class EnrolStudentController {
  constructor(private readonly commands: CommandBus) {}

  @Write('EnrolStudent', {
    summary: 'Enters a student of a school in the ledger, by reference alone.',
    access: ACCESS.EnrolStudent,
    problems: codesOf(STUDENT_REJECTIONS, 'school-unknown'),
    creates: '/students/{id}',
  })
  enrol(@Body() body: EnrolStudentBody, @Enveloped() envelope: Envelope) {
    return this.commands.execute(new EnrolStudent(body, envelope));
  }
}
