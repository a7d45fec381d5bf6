import type { Reader, SchoolId, TrustId } from '#libs/kernel';
import type { SchoolCalendar } from '#libs/policy';
import type { DigestOf } from './domain/vocabulary.ts';

/** What students need to know of schools. Implemented in `processes`, over the door of governance. */
export abstract class Schools {
  /** The trust that the school belongs to, folded from its stream's head; nothing where nobody registered it. */
  abstract trustOf(read: Reader, schoolId: SchoolId): Promise<TrustId | undefined>;

  /** When the school is open, folded from its stream's head; nothing where nobody has said. */
  abstract calendarOf(read: Reader, schoolId: SchoolId): Promise<SchoolCalendar | undefined>;
}

/** Makes the keyed digest (HMAC) of an external id. Its key is secret, kept outside the log, and the same in every process. */
export abstract class ExternalIdDigest {
  abstract readonly of: DigestOf;
}
