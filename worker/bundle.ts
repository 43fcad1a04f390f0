/** Bundles the workflow code once; worker, tests and replay share it. */
import { fileURLToPath } from 'node:url';
import { bundleWorkflowCode, type WorkflowBundleWithSourceMap } from '@temporalio/worker';

const quiet = { trace() {}, debug() {}, info() {}, warn() {}, error() {}, log() {} };

export const bundleWorkflows = (
  entry = fileURLToPath(new URL('../workflows/index.ts', import.meta.url)),
): Promise<WorkflowBundleWithSourceMap> =>
  bundleWorkflowCode({
    workflowsPath: entry,
    logger: quiet,
    failureConverterPath: fileURLToPath(new URL('../temporal/failure-converter.ts', import.meta.url)),
  });
