/** The way to the sign-in, and back. */

/**
 * Where one goes to sign in, and is led back from.
 * @param isFresh who is signed in already proves anew who they are
 */
export const signInAddress = (isFresh = false): string =>
  `/sign-in?next=${encodeURIComponent(location.pathname + location.search)}${isFresh ? '&fresh=yes' : ''}`;
