/** Whoever goes back in the browser finds the page as they left it: at the same place, on the link that they followed. */

interface Left {
  /** The address of the link that led away. */
  readonly link: string;
  /** Where it stood in the window, in pixels from its top: what stands above it may have grown meanwhile. */
  readonly top: number;
}

/** By address; only for as long as the desk is open. */
const left = new Map<string, Left>();
let isBack = false;

/** What a page shows comes a little after the page itself. */
const patienceMs = 20_000;
const againMs = 50;

export function watchWayBack(): void {
  history.scrollRestoration = 'manual';
  addEventListener('popstate', () => {
    isBack = true;
  });
  addEventListener(
    'click',
    ({ target }) => {
      isBack = false;
      const link = target instanceof Element ? target.closest('a') : null;
      const address = link?.getAttribute('href');
      if (link != null && address != null) {
        left.set(location.href, { link: address, top: link.getBoundingClientRect().top });
      }
    },
    { capture: true },
  );
}

const linkTo = (address: string): HTMLAnchorElement | undefined =>
  [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].find((one) => one.getAttribute('href') === address);

/**
 * Puts somebody who came back where they were.
 * @param otherwise where the page begins for those who did not come back, or whose link is gone
 * @returns stops looking for the place
 */
export function goToPlace(otherwise: () => void): () => void {
  const place = isBack ? left.get(location.href) : undefined;
  isBack = false;
  otherwise();
  if (place === undefined) return () => {};
  const begun = document.activeElement;
  const since = performance.now();
  const timer = setInterval(() => {
    // Whoever has gone on by themselves is left there.
    if (document.activeElement !== begun) return clearInterval(timer);
    const link = linkTo(place.link);
    if (link !== undefined) {
      link.focus({ preventScroll: true });
      scrollBy(0, link.getBoundingClientRect().top - place.top);
    }
    return link !== undefined || performance.now() - since > patienceMs ? clearInterval(timer) : undefined;
  }, againMs);
  return () => clearInterval(timer);
}
