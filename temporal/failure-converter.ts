/** Failures carry no readable text: message and stack are encrypted like every other payload (R-PRV-2). */
import { DefaultFailureConverter } from '@temporalio/common';

export const failureConverter = new DefaultFailureConverter({ encodeCommonAttributes: true });
