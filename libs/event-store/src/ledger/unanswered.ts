import { OutcomeUnknown, StoreUnavailable } from '#libs/kernel';

/** Whether the log was asked for as long as a command may take, and did not answer: nobody asks again in vain. */
export const isUnanswered = (error: unknown): boolean =>
  error instanceof StoreUnavailable || error instanceof OutcomeUnknown;
