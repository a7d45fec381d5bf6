import type { PersonRef } from '#libs/kernel';
import type { Professional } from '#libs/policy';
import type { ConsultationMethod, Consulted } from './events.ts';
import { reject } from './rejections.ts';
import type { Attendee, DocumentRef, NotHeardReason } from './vocabulary.ts';

/** With whom a consultation was. */
export const CONSULTED = ['student', 'parental-responsibility holder', 'professionals'] as const;

/** What was said to professionals' discussion: it may support the placement or not; the headteacher decides. */
export const DISCUSSION_OUTCOMES = ['supports', 'does-not-support'] as const;

/** A consultation as it is told: which of its parts are needed depends on who was asked, and whether they were heard. */
export type Consultation = Readonly<{
  with: (typeof CONSULTED)[number];
  holderId?: PersonRef;
  heard?: boolean;
  views?: DocumentRef;
  method?: ConsultationMethod;
  support?: Attendee;
  reason?: NotHeardReason;
  participants?: readonly Professional[];
  outcome?: (typeof DISCUSSION_OUTCOMES)[number];
}>;

/** The consultation as an event keeps it: what belongs to it and no more. */
export function consulted(told: Consultation): Consulted {
  if (told.with === 'professionals') return discussed(told);
  return told.with === 'student' ? askedStudent(told) : askedHolder(told);
}

function discussed({ participants = [], outcome }: Consultation): Consulted {
  if (participants.length === 0) throw incomplete('participants');
  if (outcome === undefined) throw incomplete('outcome');
  return { with: 'professionals', participants, outcome };
}

function askedStudent({ heard, views, support, reason }: Consultation): Consulted {
  if (!heard) return { with: 'student', heard: false, reason: lawful(reason) };
  if (views === undefined) throw incomplete('views');
  return { with: 'student', heard: true, views, ...(support && { support }) };
}

function askedHolder({ holderId, heard, views, method, reason }: Consultation): Consulted {
  if (holderId === undefined) throw incomplete('holderId');
  if (!heard) return { with: 'parental-responsibility holder', holderId, heard: false, reason: lawful(reason) };
  if (views === undefined) throw incomplete('views');
  if (method === undefined) throw incomplete('method');
  return { with: 'parental-responsibility holder', holderId, heard: true, views, method };
}

/** Who was not heard, was not for a reason. */
function lawful(reason: NotHeardReason | undefined): NotHeardReason {
  if (reason === undefined) throw incomplete('reason');
  return reason;
}

const incomplete = (needs: keyof Consultation) => reject('consultation-incomplete', { needs });
