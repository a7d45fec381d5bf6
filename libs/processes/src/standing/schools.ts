import { Injectable } from '@nestjs/common';
import { school } from '#libs/governance';
import type { Reader, SchoolId, TrustId } from '#libs/kernel';
import { Schools } from '#libs/students';

/** What students are told of a school: its trust, from the school's own stream. */
@Injectable()
export class SchoolsFromStreams extends Schools {
  async trustOf(read: Reader, schoolId: SchoolId): Promise<TrustId | undefined> {
    const state = await read(school, schoolId);
    return state.status === 'unknown' ? undefined : state.trustId;
  }
}
