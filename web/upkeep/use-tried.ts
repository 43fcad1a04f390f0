/** How a mail looks with a paragraph in the words that are being typed: asked for when the typing rests. */
import { useEffect, useRef, useState } from 'react';
import type { MailTextBody } from '../../api/admin/bodies.ts';
import { ask } from '../api/client.ts';
import { useLanguage } from '../language.tsx';

interface Asked {
  readonly agency: string;
  readonly mail: string;
  readonly paragraph: number;
  readonly nb: string;
  readonly nn: string;
}

const restMs = 500;

/** @param asked null: as it stands it cannot be tried. @returns the last that was answered */
export function useTried(asked: Asked | null, before: MailTextBody['example']): MailTextBody['example'] {
  const { language } = useLanguage();
  const [example, setExample] = useState(before);
  const last = useRef(0);
  const path =
    asked === null
      ? null
      : `/v1/agencies/${encodeURIComponent(asked.agency)}/mail-texts/${encodeURIComponent(asked.mail)}/preview`;
  const body = asked === null ? null : JSON.stringify({ paragraph: asked.paragraph, nb: asked.nb, nn: asked.nn });
  useEffect(() => {
    if (path === null || body === null) return undefined;
    const timer = setTimeout(() => {
      last.current += 1;
      const number = last.current;
      const headers = { 'content-type': 'application/json' };
      // Nothing is kept by it: where it cannot be had, what was there stays, and saving says what is wrong.
      void ask<MailTextBody>(path, language, { method: 'POST', headers, body }).then((answer) => {
        if (answer.ok && last.current === number) setExample(answer.body.example);
      });
    }, restMs);
    return () => clearTimeout(timer);
  }, [path, body, language]);
  return example;
}
