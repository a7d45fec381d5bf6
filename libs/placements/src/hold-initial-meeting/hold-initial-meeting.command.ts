import { CommandBody, DocumentRef, IsCode, IsCount, IsLocalDate, ListOf, NestedBodies, NestedBody } from '#libs/http';
import type { LocalDate } from '#libs/kernel';
import { PARTIES, type Party } from '#libs/policy';
import type { Responsibility, ReviewSchedule } from '../domain/events.ts';
import type { Meetings } from '../domain/hold-initial-meeting.ts';
import { ATTENDEES, type Attendee } from '../domain/vocabulary.ts';
import { ObjectiveBody } from '../objective.body.ts';
import { PlacementCommand } from '../placement-command.ts';

export class ResponsibilityBody implements Responsibility {
  @IsCode([...PARTIES, 'student']) owner!: Responsibility['owner'];
  @NestedBody(() => DocumentRef) responsibility!: DocumentRef;
}

export class ReviewScheduleBody implements ReviewSchedule {
  @IsCount(1, 366) everyDays!: number;
  @IsLocalDate() firstOn!: LocalDate;
  @ListOf({ most: PARTIES.length }) @IsCode(PARTIES, { each: true }) agreedBy!: Party[];
}

export class HoldInitialMeetingBody extends CommandBody implements Meetings {
  @ListOf({ least: 1, most: 20 }) @IsCode(ATTENDEES, { each: true }) attendees!: Attendee[];
  @NestedBodies(() => ObjectiveBody, { most: 30 }) targets!: ObjectiveBody[];
  @NestedBodies(() => ResponsibilityBody, { most: 30 }) responsibilities!: ResponsibilityBody[];
  @NestedBody(() => ReviewScheduleBody) reviewSchedule!: ReviewScheduleBody;
}

export class HoldInitialMeeting extends PlacementCommand<HoldInitialMeetingBody> {}
