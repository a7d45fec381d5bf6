import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { STUDENT_REJECTIONS } from '../domain/rejections.ts';
import type { SuspensionId } from '../domain/vocabulary.ts';
import { RecordReinstatement, RecordReinstatementBody } from './record-reinstatement.command.ts';

@Controller('students/:studentId/suspensions/:suspensionId/reinstatement')
export class RecordReinstatementController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordReinstatement', {
    summary: 'Records that the student is back before a suspension’s last day, or after a permanent exclusion.',
    access: ACCESS.RecordReinstatement,
    problems: codesOf(
      STUDENT_REJECTIONS,
      'suspension-unknown',
      'already-reinstated',
      'reinstated-before-suspension',
      'day-in-future',
    ),
  })
  record(
    @Param('studentId') studentId: StudentId,
    @Param('suspensionId') suspensionId: SuspensionId,
    @Body() body: RecordReinstatementBody,
    @Enveloped() envelope: Envelope,
  ) {
    const { reinstatedOn } = body;
    return this.commands.execute(new RecordReinstatement(studentId, { suspensionId, reinstatedOn }, envelope));
  }
}
