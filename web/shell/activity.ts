/** Whether somebody sits at the page: reading in the background must not count as their use of the session. */

const latelyMs = 60_000;
let usedAt = 0;

const note = (): void => {
  usedAt = performance.now();
};

export function watchActivity(): void {
  for (const event of ['pointerdown', 'keydown', 'scroll']) addEventListener(event, note, { passive: true });
}

export const wasUsedLately = (): boolean => performance.now() - usedAt < latelyMs;
