/** Where a worker's process may end, in the order of one delivery. */
export const crashPoints = ['beforeCommit', 'afterCommit', 'beforeCompletion', 'beforeData', 'afterSmtp250'] as const;
export type CrashPoint = (typeof crashPoints)[number];
