import type { Reader, Scope } from '#libs/kernel';
import type { Belonging } from './domain/events.ts';

/** A placement as far as a concern about its student needs it. */
export type PlacedStudent = Readonly<{ belonging: Belonging; scope: Scope }>;

/** What safeguarding needs to know of placements. Implemented in `processes`, over their door. */
export abstract class PlacedStudents {
  /** Whose the placement is, folded from its stream's head; nothing where nobody proposed it. */
  abstract of(read: Reader, placementId: string): Promise<PlacedStudent | undefined>;
}
