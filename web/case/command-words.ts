/** What a command is called by whoever may give it: an applicant does for themselves what HR records for them (R-OPS-7). */
import type { CaseAtHandBody } from '../../api/cases/bodies.ts';
import { commandText } from '../../texts/commands/index.ts';
import { buttonText } from '../../texts/forms/index.ts';
import { type CaseTextKey, caseTexts } from '../../texts/web/case/index.ts';
import { isOffice } from '../forms/use-lists.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useSigned } from '../shell/session.tsx';

const ownWords: Readonly<Record<string, CaseTextKey>> = {
  'application.declare': 'own.declare',
  'application.withdraw': 'own.withdraw',
};

interface Words {
  readonly name: (type: string) => string;
  /** What the button that gives it says. */
  readonly button: (type: string) => string;
}

export function useCommandWords(of: Pick<CaseAtHandBody, 'kind' | 'agency'> | null): Words {
  const say = useTexts(caseTexts);
  const { language } = useLanguage();
  const signed = useSigned();
  const own = (type: string): string | null => {
    const key = of === null || isOffice(signed, of.agency) ? undefined : ownWords[`${of.kind}.${type}`];
    return key === undefined ? null : say(key);
  };
  return {
    name: (type) => own(type) ?? (of === null ? '' : commandText(of.kind, type, language)),
    button: (type) => own(type) ?? (of === null ? '' : buttonText(of.kind, type, language)),
  };
}
