/** What `verify` can find. Each code is a broken promise of the service, with the case or person it is about. */
export const findingCodes = [
  /** The log of a case misses a number. */
  'logHasGap',
  /** The case's row says another number of events than its log. */
  'rowDiffersFromLog',
  /** The log, folded from its first event, gives other facts than the row. */
  'factsDifferFromLog',
  'ledgerDiffersFromLog',
  /** Status, agency or parent in the row are not those of the facts. */
  'columnsDifferFromFacts',
  /** The list of duties is not what the rules give. */
  'dutiesDifferFromRules',
  /** An agency's roles in the directory are not those of its case. */
  'directoryDiffersFromFacts',
  /** The log cannot be folded at all. */
  'logUnreadable',
  /** An answered command whose events are not in the log under its number and actor. */
  'answerNotInLog',
  /** Two answered commands claim the same events. */
  'answerTwiceInLog',
  /** A message to another case is answered, but the receiver never recorded it. */
  'messageNotInLog',
  /** A reminder is in the log, but no mail was written for it. */
  'reminderWithoutMail',
  /** A mail item says that it is claimed or sent, its message says otherwise. */
  'itemDiffersFromMessage',
  'messageWithoutItems',
  /** Sent according to the service, never seen by the catcher. */
  'sentNotCaught',
  /** In the catcher, but not sent according to the service. */
  'caughtNotSent',
  'caughtTwice',
  /** Something lies ahead, the case does not rest, and no workflow keeps it. */
  'caseWithoutWorkflow',
  'caseNotSettled',
  'caseOverdue',
  'messageOwed',
  'mailboxNotSettled',
  'mailboxOverdue',
  'mailNotSent',
  /** A mail waits in a mailbox that nothing will open. */
  'itemForgotten',
  /** The log says that the case was erased and its row does not, or the other way; or there is no receipt. */
  'erasureDiffersFromLog',
  /** Something of an erased case still stands. */
  'erasedCaseLeft',
  /** Name, address or mail of somebody who was erased still stands. */
  'erasedPersonLeft',
  /** An event waits for an agency's endpoint, and nobody is at it. */
  'webhookNotDelivered',
] as const;
export type FindingCode = (typeof findingCodes)[number];

export interface Finding {
  readonly code: FindingCode;
  /** The id of the case, person or message it is about. */
  readonly subject: string;
  /** Numbers, ids and codes for the one who looks; never texts or addresses. */
  readonly data?: Readonly<Record<string, string | number>>;
}

export const finding = (code: FindingCode, subject: string, data?: Finding['data']): Finding => ({
  code,
  subject,
  ...(data === undefined ? {} : { data }),
});
