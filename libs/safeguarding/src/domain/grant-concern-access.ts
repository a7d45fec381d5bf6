import { same, type LocalDate, type PersonRef } from '#libs/kernel';
import { raised, type Concern } from './concern.ts';
import type { SafeguardingEvent } from './events.ts';
import { reject } from './rejections.ts';
import type { Asked, DocumentRef } from './vocabulary.ts';

export type Access = Readonly<{ to: PersonRef; need: DocumentRef; until: LocalDate }>;

/** The headteacher needs to know: why is written down, and it ends on a day. */
export function grantConcernAccess(
  { to, need, until }: Access,
  state: Concern,
  { today }: Asked,
): readonly SafeguardingEvent[] {
  const { granted } = raised(state);
  const access = { to, need, until };
  if (granted.some((one) => same(one, access))) return [];
  if (until < today) throw reject('access-already-over', { today });
  return [{ type: 'ConcernAccessGranted', data: access }];
}
