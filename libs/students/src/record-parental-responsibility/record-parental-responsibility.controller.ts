import { Body, Controller, Param } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { Enveloped, Write } from '#libs/http';
import type { Envelope, StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import {
  RecordParentalResponsibility,
  RecordParentalResponsibilityBody,
} from './record-parental-responsibility.command.ts';

@Controller('students/:studentId/parental-responsibility')
export class RecordParentalResponsibilityController {
  constructor(private readonly commands: CommandBus) {}

  @Write('RecordParentalResponsibility', {
    summary: 'Records somebody who holds parental responsibility for the student.',
    access: ACCESS.RecordParentalResponsibility,
  })
  record(
    @Param('studentId') studentId: StudentId,
    @Body() body: RecordParentalResponsibilityBody,
    @Enveloped() envelope: Envelope,
  ) {
    return this.commands.execute(new RecordParentalResponsibility(studentId, body, envelope));
  }
}
