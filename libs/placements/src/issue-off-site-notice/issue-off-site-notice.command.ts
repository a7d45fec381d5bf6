import { CommandBody, DocumentRef, IsId, IsLocalDate, NestedBodies, NestedBody } from '#libs/http';
import type { LocalDate, SiteId } from '#libs/kernel';
import type { Notifying } from '../domain/issue-off-site-notice.ts';
import { MOST_SESSIONS, TimetableEntryBody } from '../timetable-entry.body.ts';
import { PlacementCommand } from '../placement-command.ts';

export class IssueOffSiteNoticeBody extends CommandBody implements Notifying {
  @IsLocalDate() firstDay!: LocalDate;
  @IsId() siteId!: SiteId;
  @NestedBody(() => DocumentRef) document!: DocumentRef;
  @NestedBodies(() => TimetableEntryBody, { most: MOST_SESSIONS }) timetable!: TimetableEntryBody[];
}

export class IssueOffSiteNotice extends PlacementCommand<IssueOffSiteNoticeBody> {}
