/** Writing the advertisement: the check while one types, mends by a click, the page as it will be, and publication. */
import { Button, ToggleGroup } from '@digdir/designsystemet-react';
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { checkAdvertisement } from '../../domain/advertisement/check.ts';
import type { Finding } from '../../domain/advertisement/findings.ts';
import type { Mend } from '../../domain/advertisement/mend.ts';
import type { AdvertisementLanguage } from '../../domain/advertisement/samples.ts';
import { advertisementTexts } from '../../texts/web/advertisement/index.ts';
import { CommandForm } from '../case/command-form.tsx';
import { useLanguage, useTexts } from '../language.tsx';
import type { AtHand } from '../position/frame.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import { Findings } from './findings.tsx';
import { MarkedText } from './marked-text.tsx';
import { Preview } from './preview.tsx';
import { Publish } from './publish.tsx';

const views = ['write', 'preview', 'publish'] as const;
type View = (typeof views)[number];
const isView = (text: string): text is View => views.some((one) => one === text);

/** Whoever leaves with words that are not saved is asked first; the browser has the words for it. */
function useAskBeforeLeaving(unsaved: boolean): void {
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [unsaved]);
}

/** Said a moment after the typing stops: somebody who writes is not talked over. */
const quietMs = 1_000;

function useToldOfCount(count: number): string {
  const say = useTexts(advertisementTexts);
  const text = count === 0 ? say('allInOrder') : say('count', { count });
  const [told, setTold] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setTold(text), quietMs);
    return () => clearTimeout(timer);
  }, [text]);
  return told;
}

interface LanguageProps {
  readonly language: AdvertisementLanguage;
  readonly choose: (language: AdvertisementLanguage) => void;
}

function WrittenIn({ language, choose }: LanguageProps): ReactNode {
  const { say: sayAll } = useLanguage();
  const say = useTexts(advertisementTexts);
  return (
    <div className="ad-language">
      <span>{say('language')}</span>
      <ToggleGroup
        data-size="sm"
        data-toggle-group={say('language')}
        value={language}
        onChange={(one) => choose(one === 'nn' ? 'nn' : 'nb')}
      >
        <ToggleGroup.Item value="nb">{sayAll('language.nb')}</ToggleGroup.Item>
        <ToggleGroup.Item value="nn">{sayAll('language.nn')}</ToggleGroup.Item>
      </ToggleGroup>
    </div>
  );
}

interface WriteProps {
  readonly atHand: AtHand;
  readonly text: string;
  readonly setText: (text: string) => void;
  /** What the findings are of: a moment behind what is typed. */
  readonly read: string;
  readonly findings: readonly Finding[];
  /** What saves it. */
  readonly children: ReactNode;
}

function Write({ atHand, text, setText, read, findings, children }: WriteProps): ReactNode {
  const say = useTexts(advertisementTexts);
  const announce = useAnnounce();
  const { language: reading } = useLanguage();
  const [language, setLanguage] = useState<AdvertisementLanguage>(reading === 'nn' ? 'nn' : 'nb');
  const [before, setBefore] = useState<string | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const told = useToldOfCount(findings.length);
  const select = (from: number, to: number): void => {
    box.current?.focus();
    box.current?.setSelectionRange(from, to);
  };
  const mend = (one: Mend): void => {
    setBefore(text);
    setText(one.text);
    announce(say(`mend.${one.is}.done`));
    requestAnimationFrame(() => select(one.place.from, one.place.to));
  };
  const undo = (): void => {
    if (before !== null) setText(before);
    setBefore(null);
    box.current?.focus();
  };
  return (
    <div className="ad-write">
      <div>
        <WrittenIn language={language} choose={setLanguage} />
        <MarkedText
          label={say('text')}
          hint={say('textHint')}
          text={text}
          marks={findings.flatMap(({ place }) => (place === null ? [] : [place]))}
          onChange={(next) => {
            setBefore(null);
            setText(next);
          }}
          box={box}
        />
        <div className="desk-actions ad-save">
          {children}
          {before === null ? null : (
            <Button type="button" variant="tertiary" onClick={undo}>
              {say('undo')}
            </Button>
          )}
        </div>
      </div>
      <section aria-labelledby="findings" className="ad-check">
        <h2 className="ds-heading" data-size="xs" id="findings">
          {say('check')}
        </h2>
        <p aria-live="polite">{told}</p>
        <Findings
          id={atHand.one.id}
          text={read}
          findings={findings}
          about={atHand.position}
          language={language}
          show={({ place }) => place !== null && select(place.from, place.to)}
          mend={mend}
        />
      </section>
    </div>
  );
}

export function Editor({ atHand }: { readonly atHand: AtHand }): ReactNode {
  const say = useTexts(advertisementTexts);
  const { say: sayAll } = useLanguage();
  const announce = useAnnounce();
  const [, go] = useLocation();
  const { one, record, position, again } = atHand;
  const kept = position.advertisement === null ? '' : (record.texts[position.advertisement] ?? '');
  const [text, setText] = useState(kept);
  const [saved, setSaved] = useState(kept);
  const [view, setView] = useState<View>('write');
  const read = useDeferredValue(text);
  const findings = useMemo(() => checkAdvertisement(read, position), [read, position]);
  const mayPublish = one.may.includes('publish');
  useAskBeforeLeaving(text !== saved);
  const didSave = (): void => {
    setSaved(text);
    announce(say('saved'));
    void again();
  };
  const didPublish = (): void => {
    setSaved(text);
    announce(sayAll('given.done'));
    go(`/saker/${one.id}`);
  };
  return (
    <div className="ad-editor">
      <ToggleGroup data-toggle-group={say('view')} value={view} onChange={(next) => isView(next) && setView(next)}>
        {views
          .filter((name) => name !== 'publish' || mayPublish)
          .map((name) => (
            <ToggleGroup.Item key={name} value={name}>
              {say(`view.${name}`)}
            </ToggleGroup.Item>
          ))}
      </ToggleGroup>
      <div hidden={view !== 'write'}>
        <CommandForm
          form={{ one, command: 'saveAdvertisement', done: didSave }}
          body={() => ({ text })}
          fields={[]}
          button=""
        >
          {({ busy }) => (
            <Write atHand={atHand} text={text} setText={setText} read={read} findings={findings}>
              <Button type="submit" loading={busy}>
                {say('save')}
              </Button>
              <span className="desk-quiet">
                {say(text === saved ? (text === '' ? 'notBegun' : 'isSaved') : 'isNotSaved')}
              </span>
            </Write>
          )}
        </CommandForm>
      </div>
      <div hidden={view !== 'preview'} className="ad-sheet">
        <Preview position={position} agency={one.agencyName ?? ''} text={text} />
      </div>
      {mayPublish ? (
        <div hidden={view !== 'publish'}>
          <Publish atHand={atHand} text={text} findings={findings} done={didPublish} />
        </div>
      ) : null}
    </div>
  );
}
