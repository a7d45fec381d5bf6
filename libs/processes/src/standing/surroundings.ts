import { Injectable } from '@nestjs/common';
import { policy, school, type School } from '#libs/governance';
import type { LocalDate, Reader } from '#libs/kernel';
import {
  Surroundings,
  type Concerned,
  type GateContext,
  type SchoolStanding,
  type StudentStanding,
} from '#libs/placements';
import { profileApplying } from '#libs/policy';
import { provider, standingOf } from '#libs/providers';
import { currentHolders, student, type Student } from '#libs/students';

/** What placements' gates are shown of trust, school, student and provider: each folded from its own stream's head. */
@Injectable()
export class SurroundingsFromStreams extends Surroundings {
  async of(read: Reader, concerned: Concerned, on: LocalDate): Promise<GateContext> {
    const [published, theSchool, theStudent, theProvider] = await Promise.all([
      read(policy, concerned.trustId),
      read(school, concerned.schoolId),
      read(student, concerned.studentId),
      read(provider, concerned.providerId),
    ]);
    const applying = profileApplying(published, concerned, on);
    return {
      policyVersion: applying?.version,
      profile: applying?.profile,
      school: schoolStanding(theSchool),
      student: studentStanding(theStudent),
      provider: standingOf(theProvider, on),
    };
  }
}

const schoolStanding = (state: School): SchoolStanding | undefined =>
  state.status === 'unknown'
    ? undefined
    : { trustId: state.trustId, calendar: state.calendar, delegates: state.delegations };

const studentStanding = (state: Student): StudentStanding | undefined =>
  state.status === 'unknown'
    ? undefined
    : {
        trustId: state.trustId,
        schoolId: state.schoolId,
        onRoll: state.status === 'on-roll',
        yearGroup: state.yearGroup,
        holders: currentHolders(state),
      };
