import type { Actor, CommandId, Instant, LocalDate, PersonRef, ProcessActor } from '#libs/kernel';
import type { PolicyProfile, RegistrationKind, SchoolCalendar } from '#libs/policy';

/** What a decision is told beside the command's body: who asked, when it happened, and which day it is. */
export type Asked = Readonly<{
  actor: Actor | ProcessActor;
  commandId: CommandId;
  occurredOn: LocalDate;
  today: LocalDate;
  /** The moment it came in: what happened before is told so many minutes late. */
  at: Instant;
}>;

/** Who asks and when, where there is no command. */
export type Asking = Omit<Asked, 'commandId'>;

/** A command as a decision sees it. */
export type Command<Body> = Body & Readonly<{ asked: Asked }>;

/** The school as gates need it. A delegate may approve in the headteacher's place between two dates, inclusive. */
export type SchoolStanding = Readonly<{
  trustId: string;
  calendar: SchoolCalendar | undefined;
  delegates: readonly Readonly<{ delegateId: string; from: LocalDate; until: LocalDate }>[];
}>;

/** The student as gates need them: never more than a reference, a year group, and who holds parental responsibility. */
export type StudentStanding = Readonly<{
  trustId: string;
  schoolId: string;
  onRoll: boolean;
  yearGroup: number;
  holders: readonly PersonRef[];
}>;

/** One piece of the provider's evidence, the latest under its criterion. `recordedOn` tells what was recorded late. */
export type ProviderEvidence = Readonly<{
  outcome: 'met' | 'not-met';
  checkedOn: LocalDate;
  expiresOn?: LocalDate | undefined;
  recordedOn?: LocalDate | undefined;
  /** What was checked before that day has been put in question since. */
  recheckSince?: LocalDate | undefined;
}>;

/** The provider as gates need it. Approval is the chief executive's, for the provider as a whole or one placement. */
export type ProviderStanding = Readonly<{
  trustId: string;
  registration: RegistrationKind;
  halted: boolean;
  /** `suspended`: something required of it fails; `unsuitable`: somebody judged it so. */
  vetting: 'unvetted' | 'vetting' | 'suitable' | 'suspended' | 'unsuitable';
  openSites: readonly string[];
  evidence: Readonly<Record<string, ProviderEvidence>>;
  approvedWhole: boolean;
  approvedPlacements: readonly string[];
}>;

/** What other streams said, folded at their heads in the same attempt; undefined where nobody knows it. */
export type GateContext = Readonly<{
  policyVersion: string | undefined;
  profile: PolicyProfile | undefined;
  school: SchoolStanding | undefined;
  student: StudentStanding | undefined;
  provider: ProviderStanding | undefined;
}>;
