import { Injectable } from '@nestjs/common';
import { school } from '#libs/governance';
import type { Reader, SchoolId, TrustId } from '#libs/kernel';
import type { SchoolCalendar } from '#libs/policy';
import { Schools } from '#libs/students';

/** What students are told of a school: its trust, and when it is open, from the school's own stream. */
@Injectable()
export class SchoolsFromStreams extends Schools {
  async trustOf(read: Reader, schoolId: SchoolId): Promise<TrustId | undefined> {
    const state = await read(school, schoolId);
    return state.status === 'unknown' ? undefined : state.trustId;
  }

  async calendarOf(read: Reader, schoolId: SchoolId): Promise<SchoolCalendar | undefined> {
    const state = await read(school, schoolId);
    return state.status === 'unknown' ? undefined : state.calendar;
  }
}
