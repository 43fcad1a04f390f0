/** How releases of the workflows are named in Temporal (docs/decisions/0010-versions.md). */

export const deploymentName = 'forlop';

/** The default of BUILD_ID: one worker at a time and no releases side by side, as on a machine of one's own. */
export const unversioned = 'dev';
