import { IsLocalTime } from '#libs/http';
import type { LocalTime } from '#libs/kernel';
import type { SessionSpan } from '../domain/school/school-day.ts';

export class SessionSpanBody implements SessionSpan {
  @IsLocalTime() start!: LocalTime;
  @IsLocalTime() end!: LocalTime;
}
