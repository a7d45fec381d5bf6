import { CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { authorise, createdIdOf, Ledger, ownTrust, type StudentId } from '#libs/kernel';
import { ACCESS } from '#libs/policy';
import { enrolStudent } from '../domain/enrol-student.ts';
import { student } from '../domain/evolve.ts';
import { ExternalIdDigest, Schools } from '../ports.ts';
import { EnrolStudent } from './enrol-student.command.ts';

@CommandHandler(EnrolStudent)
export class EnrolStudentHandler implements ICommandHandler<EnrolStudent> {
  constructor(
    private readonly ledger: Ledger,
    private readonly schools: Schools,
    private readonly digest: ExternalIdDigest,
  ) {}

  execute({ said, envelope }: EnrolStudent) {
    const studentId = createdIdOf<StudentId>(envelope.commandId);
    const trustId = ownTrust(envelope.actor);
    const { schoolId } = said;
    return this.ledger.transact(student, studentId, envelope, {
      authorise: () => authorise(envelope.actor, ACCESS.EnrolStudent, { trustId, schoolId }),
      loadContext: async (read) => ({
        studentId,
        trustId,
        trustOfSchool: await this.schools.trustOf(read, schoolId),
        digestOf: this.digest.of,
      }),
      decide: (state, context) => enrolStudent(said, state, context),
    });
  }
}
