import { editionOn, lastDayOfEdition, type Criterion } from '#libs/policy';
import type { NewEvidence } from './events.ts';
import { reject } from './rejections.ts';
import type { Today } from './vocabulary.ts';

/** The piece as it goes on record, once it says what evidence of its kind must, and does not contradict itself. */
export function sound(piece: NewEvidence, asked: Criterion, { today }: Today): NewEvidence {
  const { checkedOn, expiresOn } = piece;
  if (expiresOn !== undefined && expiresOn < checkedOn) throw reject('expired-before-checked');
  if (checkedOn > today) throw reject('day-in-future', { today });
  counted(piece, asked);
  if (piece.outcome === 'not-met') return piece;
  if (asked.expires && expiresOn === undefined) throw reject('expiry-missing', { criterion: asked.id });
  const unknown = piece.qualifications?.filter(({ recognised }) => !recognised).map(({ number }) => number) ?? [];
  if (unknown.length > 0) throw reject('qualification-not-recognised', { qualifications: unknown });
  return asked.eachSeptember ? ofEdition(piece) : piece;
}

/** All of the staff, or it is not met: nobody rounds up (CTT-7.3.6a). */
function counted({ outcome, staffTotal, staffConfirmed }: NewEvidence, { counted, id }: Criterion): void {
  if (staffTotal === undefined || staffConfirmed === undefined) {
    if (counted && outcome === 'met') throw reject('staff-count-missing', { criterion: id });
    return;
  }
  const isAll = staffTotal > 0 && staffConfirmed === staffTotal;
  if (staffConfirmed > staffTotal || isAll !== (outcome === 'met')) throw reject('staff-count-contradictory');
}

/** The guidance has a new edition each September: what was checked against one holds no longer than it (CTT-7.3.3a, F-4.2). */
function ofEdition(piece: NewEvidence): NewEvidence {
  const current = editionOn(piece.checkedOn);
  const { edition = current, expiresOn } = piece;
  if (edition < current) throw reject('edition-superseded', { edition, current });
  const last = lastDayOfEdition(current);
  return { ...piece, edition, expiresOn: expiresOn === undefined || expiresOn > last ? last : expiresOn };
}
