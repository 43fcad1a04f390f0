/** What operators filter runs by, and nothing else: never encrypted, so never personal (R-PRV-2). */
import { defineSearchAttributeKey } from '@temporalio/common';

export const kindAttribute = defineSearchAttributeKey('ForlopKind', 'KEYWORD');
export const agencyAttribute = defineSearchAttributeKey('ForlopAgency', 'KEYWORD');
export const statusAttribute = defineSearchAttributeKey('ForlopStatus', 'KEYWORD');
export const nextDueAttribute = defineSearchAttributeKey('ForlopNextDue', 'DATETIME');
export const attentionAttribute = defineSearchAttributeKey('ForlopNeedsAttention', 'BOOL');

/** For the namespace that is to be prepared. */
export const searchAttributes = {
  ForlopKind: 'Keyword',
  ForlopAgency: 'Keyword',
  ForlopStatus: 'Keyword',
  ForlopNextDue: 'Datetime',
  ForlopNeedsAttention: 'Bool',
} as const;
