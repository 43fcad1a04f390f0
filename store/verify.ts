/**
 * Is everything as it must be? (design: Verify) An operator's command, and the end of every play and every fault test.
 * It only reads, and can run beside a service in motion.
 */
import type { CaseRef } from '../domain/words.ts';
import type { Store } from './store.ts';
import { verifyAnswers } from './verify/answers.ts';
import { verifyErasures } from './verify/erasure.ts';
import type { Finding } from './verify/finding.ts';
import { verifyLogs } from './verify/log.ts';
import { verifyCaught, verifyMail } from './verify/mail.ts';
import { verifyMotion, verifyWorkflows } from './verify/motion.ts';

export type { Finding, FindingCode } from './verify/finding.ts';

export interface VerifyOptions {
  /** Message-IDs of every mail that the server took; without it the mail server is not asked. */
  readonly caught?: readonly string[];
  /** Ids of those of these cases that have a running workflow; without it Temporal is not asked. */
  readonly running?: (cases: readonly CaseRef[]) => Promise<ReadonlySet<string>>;
}

/** @returns everything that is wrong; empty when all is well */
export async function verify(store: Store, { caught, running }: VerifyOptions = {}): Promise<readonly Finding[]> {
  return [
    ...(await verifyLogs(store)),
    ...(await verifyAnswers(store)),
    ...(await verifyMail(store)),
    ...(await verifyErasures(store)),
    ...(caught === undefined ? [] : await verifyCaught(store, caught)),
    ...(await verifyMotion(store)),
    ...(running === undefined ? [] : await verifyWorkflows(store, running)),
  ];
}
