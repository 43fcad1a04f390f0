/**
 * Whoever has the focus in something that goes away (a form that closes, a row that is done) goes on near it, not at the
 * top of the page (WCAG 2.4.3): where they were before, at the button that is back in its place, or at the part's heading.
 */
import { type RefObject, useEffect } from 'react';

interface Stop {
  readonly element: HTMLElement;
  /** What stood around it, the nearest first: when it is gone, nobody else knows. */
  readonly around: readonly HTMLElement[];
}

/** As far back as a form with all its fields was opened. */
const remembered = 20;

function stopAt(element: HTMLElement): Stop {
  const around: HTMLElement[] = [];
  for (let one = element.parentElement; one !== null; one = one.parentElement) around.push(one);
  return { element, around };
}

/** The button that opened what is gone, drawn anew. */
function redrawn(stops: readonly Stop[], within: HTMLElement): HTMLElement | undefined {
  const there = [...within.querySelectorAll<HTMLElement>('button, summary')];
  return stops
    .filter(({ element, around }) => element.matches('button, summary') && around.includes(within))
    .map(({ element }) => there.find((one) => one.textContent === element.textContent))
    .find((one) => one !== undefined);
}

function headingOf(within: HTMLElement): HTMLElement | null {
  const heading = within.closest('section')?.querySelector<HTMLElement>('h1, h2, h3, h4') ?? null;
  if (heading !== null) heading.tabIndex = -1;
  return heading;
}

/** @param stops the latest first, of which that one is gone */
function nearest([gone, ...before]: readonly Stop[]): HTMLElement | null {
  const within = gone?.around.find((one) => one.isConnected);
  if (within === undefined || within.contains(document.querySelector('main'))) return null;
  const isPart = !within.matches('main, ul, ol');
  return (
    before.find(({ element }) => element.isConnected && within.contains(element))?.element ??
    (isPart ? redrawn(before, within) : undefined) ??
    headingOf(within)
  );
}

export function useFocusKeeper(place: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const main = place.current;
    if (main === null) return;
    let stops: readonly Stop[] = [];
    const note = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement && target !== main) stops = [stopAt(target), ...stops].slice(0, remembered);
    };
    const observer = new MutationObserver(() => {
      const [last] = stops;
      if (last === undefined || last.element.isConnected || document.activeElement !== document.body) return;
      const next = nearest(stops);
      stops = stops.filter(({ element }) => element.isConnected);
      if (next === null) main.focus({ preventScroll: true });
      else next.focus();
    });
    main.addEventListener('focusin', note);
    observer.observe(main, { childList: true, subtree: true });
    return () => {
      main.removeEventListener('focusin', note);
      observer.disconnect();
    };
  }, [place]);
}
