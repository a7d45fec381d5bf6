import { Injectable } from '@nestjs/common';
import type { Reader } from '#libs/kernel';
import { isPlaced, placement, scopeOf } from '#libs/placements';
import { PlacedStudents, type PlacedStudent } from '#libs/safeguarding';

/** What safeguarding is shown of a placement: whose it is, and nothing of what happens there. */
@Injectable()
export class PlacedStudentsFromStreams extends PlacedStudents {
  async of(read: Reader, placementId: string): Promise<PlacedStudent | undefined> {
    const state = await read(placement, placementId);
    const scope = scopeOf(state);
    if (!isPlaced(state) || !scope) return undefined;
    const { trustId, commissioningSchoolId: schoolId, studentId, providerId, placementId: id } = state.proposal;
    return { scope, belonging: { trustId, schoolId, studentId, providerId, placementId: id } };
  }
}
