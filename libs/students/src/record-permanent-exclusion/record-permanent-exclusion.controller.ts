import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { codesOf, Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { STUDENT_REJECTIONS } from '../domain/rejections.ts';
import { RecordPermanentExclusion, RecordPermanentExclusionBody } from './record-permanent-exclusion.command.ts';

@Controller('students/:studentId/permanent-exclusions')
export class RecordPermanentExclusionController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordPermanentExclusion', {
    summary: 'Records that the student is permanently excluded. The id is the one under which education is arranged.',
    access: ACCESS.RecordPermanentExclusion,
    problems: codesOf(STUDENT_REJECTIONS, 'suspension-overlaps', 'day-in-future'),
    creates: '/students/{studentId}',
  })
  record(
    @Param('studentId') studentId: StudentId,
    @Body() body: RecordPermanentExclusionBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordPermanentExclusion(studentId, body, envelope));
  }
}
