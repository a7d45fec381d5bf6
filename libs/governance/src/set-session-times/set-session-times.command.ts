import { CommandBody, NestedBody } from '#libs/http';
import { SessionSpanBody } from './session-span.body.ts';
import type { SessionTimes } from '../domain/school/school-day.ts';
import { SchoolCommand } from '../school-command.ts';

export class SetSessionTimesBody extends CommandBody implements SessionTimes {
  @NestedBody(() => SessionSpanBody) am!: SessionSpanBody;
  @NestedBody(() => SessionSpanBody) pm!: SessionSpanBody;
}

export class SetSessionTimes extends SchoolCommand<SetSessionTimesBody> {}
