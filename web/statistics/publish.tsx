/** The coordinator's publication: which numbers it would show, then the act itself (R-STA-2, R-STA-3). */
import {
  Alert,
  Button,
  Checkbox,
  Details,
  Heading,
  Paragraph,
  Table,
  ValidationMessage,
} from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { PreviewBody, PublishedBody } from '../../api/statistics/bodies.ts';
import { type Measure, measures } from '../../domain/statistics/measures.ts';
import { statisticsTexts } from '../../texts/statistics/index.ts';
import { statisticsPageTexts } from '../../texts/web/statistics/index.ts';
import { type Failure, post, read } from '../api/client.ts';
import { useLanguage, useTexts } from '../language.tsx';
import { useAnnounce } from '../shell/announce.tsx';
import type { Names } from './names.ts';
import { type Grouped, grouped, scopeOfLine } from './preview-groups.ts';
import { Wide } from './wide.tsx';

interface PreviewProps {
  readonly preview: PreviewBody;
  readonly names: Names;
}

function Group({ one, number, names }: { readonly one: Grouped; readonly number: number; readonly names: Names }) {
  const say = useTexts(statisticsPageTexts);
  const { language } = useLanguage();
  const words = statisticsTexts[language];
  const list = (those: readonly Measure[]): string => {
    if (those.length === 0) return say('previewNothing');
    if (those.length === measures.length) return say('previewAll');
    return those.map((measure) => words[measure].toLowerCase()).join(', ');
  };
  const caption = `${say('previewCaption', { number })}: ${say(`group.${one.group}`).toLowerCase()}`;
  return (
    <Details>
      <Details.Summary>
        {say(`group.${one.group}`)}: {say('groupLine', { shown: one.shown, hidden: one.hidden })}
      </Details.Summary>
      <Details.Content>
        <Wide label={caption}>
          <Table>
            <caption>{caption}</caption>
            <Table.Head>
              <Table.Row>
                {(['previewWho', 'previewShown', 'previewHidden'] as const).map((head) => (
                  <Table.HeaderCell key={head} scope="col">
                    {say(head)}
                  </Table.HeaderCell>
                ))}
              </Table.Row>
            </Table.Head>
            <Table.Body>
              {one.lines.map((line) => {
                const who = names.scope(scopeOfLine(line));
                return (
                  <Table.Row key={who}>
                    <Table.HeaderCell scope="row">{who}</Table.HeaderCell>
                    <Table.Cell>{list(line.shown)}</Table.Cell>
                    <Table.Cell>{list(line.hidden)}</Table.Cell>
                  </Table.Row>
                );
              })}
            </Table.Body>
          </Table>
        </Wide>
      </Details.Content>
    </Details>
  );
}

function Preview({ preview, names }: PreviewProps): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => place.current?.focus(), [preview]);
  const { number, shown, hidden } = preview;
  return (
    <>
      <p className="stat-said" tabIndex={-1} ref={place}>
        <strong>{say('previewDone', { shown, hidden })}</strong> {say('previewAbout')}
      </p>
      {shown === 0 ? <p>{say('previewNone')}</p> : null}
      {grouped(preview.lines).map((one) => (
        <Group key={one.group} one={one} number={number} names={names} />
      ))}
    </>
  );
}

interface ConfirmProps {
  readonly number: number;
  readonly publish: () => Promise<void>;
}

function Confirm({ number, publish }: ConfirmProps): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const [sure, setSure] = useState(false);
  const [asked, setAsked] = useState(false);
  const [busy, setBusy] = useState(false);
  const confirm = async (): Promise<void> => {
    setAsked(true);
    if (!sure || busy) return;
    setBusy(true);
    await publish();
    setBusy(false);
  };
  return (
    <div className="desk-form">
      <Checkbox label={say('sure')} checked={sure} onChange={(event) => setSure(event.target.checked)} />
      {asked && !sure ? <ValidationMessage role="alert">{say('sureFirst')}</ValidationMessage> : null}
      <div>
        <Button aria-disabled={busy} onClick={() => void confirm()}>
          {say('publishNow', { number })}
        </Button>
      </div>
    </div>
  );
}

interface Props {
  readonly names: Names;
  /** Shows what was published. */
  readonly published: (number: number) => Promise<void>;
}

export function Publish({ names, published }: Props): ReactNode {
  const say = useTexts(statisticsPageTexts);
  const texts = useLanguage();
  const announce = useAnnounce();
  const [preview, setPreview] = useState<PreviewBody | null>(null);
  const [counting, setCounting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const key = useRef(crypto.randomUUID());
  const look = async (): Promise<void> => {
    setCounting(true);
    const answer = await read<PreviewBody>('/v1/statistics/publications/preview', texts.language);
    setCounting(false);
    setPreview(answer.ok ? answer.body : null);
    setFailure(answer.ok ? null : answer.why);
  };
  const publish = async (): Promise<void> => {
    const answer = await post<PublishedBody>('/v1/statistics/publications', {}, key.current, texts.language);
    setFailure(answer.ok ? null : answer.why);
    if (!answer.ok) {
      if (answer.why === 'changed') setPreview(null);
      return;
    }
    key.current = crypto.randomUUID();
    setPreview(null);
    announce(say('published', { number: answer.body.number }));
    await published(answer.body.number);
  };
  return (
    <section aria-labelledby="publish" className="stat-publish">
      <Heading level={2} data-size="sm" id="publish">
        {say('publish')}
      </Heading>
      <Paragraph>{say('publishAbout')}</Paragraph>
      {failure === null ? null : (
        <Alert data-color="warning" role="alert">
          {failure === 'changed' ? say('meanwhile') : texts.say(`failure.${failure}`)}
        </Alert>
      )}
      {preview === null ? (
        <Button variant="secondary" aria-disabled={counting} onClick={() => void look()}>
          {say(counting ? 'previewing' : 'preview')}
        </Button>
      ) : (
        <>
          <Preview preview={preview} names={names} />
          <Confirm number={preview.number} publish={publish} />
        </>
      )}
    </section>
  );
}
