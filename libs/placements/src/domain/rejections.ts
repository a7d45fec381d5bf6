import { rejections, type RejectionTable } from '#libs/kernel';

/** Why a placement's command is refused: the closed table. `clauses-unmet` carries every unmet clause. */
export const PLACEMENT_REJECTIONS = {
  'clauses-unmet': ['unmet', 'The policy asks for more before this can be done.'],
  'placement-already-proposed': ['conflict', 'This placement was already proposed.'],
  'placement-not-before-start': ['conflict', 'This can only be done before the placement starts.'],
  'placement-not-awaiting-approval': ['conflict', 'This placement is not waiting for approval.'],
  'placement-not-approved': ['conflict', 'The headteacher has not approved this placement.'],
  'placement-not-live': ['conflict', 'This can only be done while the placement is under way.'],
  'placement-not-active': ['conflict', 'This can only be done while the placement is active.'],
  'placement-not-paused': ['conflict', 'The placement is not paused.'],
  'placement-ended': ['conflict', 'The placement has ended.'],
  'placement-not-ended': ['conflict', 'The placement has not ended.'],
  'placement-halted': ['conflict', 'The placement is halted: the provider may be an unregistered school.'],
  'unknown-reference': ['unmet', 'A record that this refers to is not known in this trust.'],
  'not-a-delegate': ['forbidden', 'No delegation of approval to you is on record for that day.'],
  'not-a-holder': ['unmet', 'This person does not hold parental responsibility for the student.'],
  'consultation-incomplete': ['unmet', 'Say who was heard and what they said, or why they could not be.'],
  'no-contract': ['conflict', 'There is no contract to sign, vary or decline.'],
  'contract-already-issued': ['conflict', 'A contract was already issued; vary it instead.'],
  'contract-version-superseded': ['conflict', 'The contract has a newer version.'],
  'document-differs': ['unmet', 'The signed document is not the document of this version.'],
  'not-a-signatory': ['unmet', 'This party does not sign this contract.'],
  'notice-already-issued': ['conflict', 'Notice was already given.'],
  'criterion-unknown': ['unmet', 'The policy has no such criterion for a placement.'],
  'site-unknown': ['unmet', 'The provider has no such open site.'],
  'target-unknown': ['unmet', 'No such target was agreed in the initial meeting.'],
  'date-in-future': ['unmet', 'This day has not come yet.'],
  'date-before-start': ['unmet', 'This day lies before the placement started.'],
  'dates-out-of-order': ['unmet', 'The dates are out of order.'],
  'not-an-extension': ['unmet', 'The new planned end is not later than the present one.'],
  'reason-missing': ['unmet', 'This ground needs a reason on record.'],
  'reintegration-not-planned': ['conflict', 'No reintegration is planned.'],
} as const satisfies RejectionTable;

export const reject = rejections<keyof typeof PLACEMENT_REJECTIONS>(PLACEMENT_REJECTIONS);
