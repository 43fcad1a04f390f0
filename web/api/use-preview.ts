/** What a command would change, asked for while somebody fills in its form: never in the way of giving it. */
import { useEffect, useState } from 'react';
import type { PreviewBody } from '../../api/cases/bodies.ts';
import { useLanguage } from '../language.tsx';
import { type Answer, type Fault, preview } from './client.ts';

export type PreviewState =
  /** Nothing to say: the form is not filled in yet, or the service does not answer. */
  | { readonly state: 'none' }
  | { readonly state: 'waiting' }
  | { readonly state: 'there'; readonly body: PreviewBody }
  | { readonly state: 'refused'; readonly faults: readonly Fault[] };

/** So long after the last change: a pause in typing. */
const pauseMs = 600;

const none: PreviewState = { state: 'none' };

function stateOf(answer: Answer<PreviewBody>): PreviewState {
  if (answer.ok) return { state: 'there', body: answer.body };
  return answer.why === 'refused' ? { state: 'refused', faults: answer.faults } : none;
}

/**
 * @param id the case
 * @param command as the API's address names it
 * @param body as it would be given; null: something is missing
 */
export function usePreview(id: string, command: string, body: Readonly<Record<string, unknown>> | null): PreviewState {
  const { language } = useLanguage();
  // The body is made anew each time that the form is drawn: what it says counts.
  const asked = body === null ? null : JSON.stringify(body);
  const [found, setFound] = useState<{ readonly to: string | null; readonly is: PreviewState }>({ to: null, is: none });
  useEffect(() => {
    if (asked === null) return undefined;
    let wanted = true;
    const ask = async (): Promise<void> => {
      const answer = await preview({ case: id, command, body: JSON.parse(asked) }, language);
      if (wanted) setFound({ to: asked, is: stateOf(answer) });
    };
    const timer = setTimeout(() => void ask(), pauseMs);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [id, command, asked, language]);
  if (asked === null) return none;
  return found.to === asked ? found.is : { state: 'waiting' };
}
