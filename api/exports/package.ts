/** A case as files: what an archive takes over, with sums by which anybody can see that nothing was changed. */
import { createHash } from 'node:crypto';
import { type ZipFile, zip } from '../../exports/zip.ts';
import { compose } from '../../mail/compose.ts';
import { type FrozenMail, thawMail } from '../../mail/frozen.ts';
import type { ArchivedCase, ArchivedEvent, ArchivedMail } from '../../store/archive.ts';
import { iso } from '../iso.ts';

const sha256 = (bytes: string | Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const lineOf = ({ at, ...event }: ArchivedEvent): string => JSON.stringify({ ...event, at: iso(at) });

/** Each event's sum goes into the next one's: none can be changed, left out or moved without the last one's changing. */
export const chainOf = (lines: readonly string[]): string =>
  lines.reduce((before, line) => sha256(`${before}\n${line}`), '');

const text = (name: string, content: string): ZipFile => ({ name, bytes: Buffer.from(content) });
const json = (name: string, value: unknown): ZipFile => text(name, `${JSON.stringify(value, null, 2)}\n`);

/** File names from ours alone, never from what people wrote. */
const numbered = (index: number): string => String(index + 1).padStart(4, '0');

async function mailFiles({ envelope }: ArchivedMail, index: number): Promise<readonly ZipFile[]> {
  // An erased mail is empty: that it was sent stands in the log.
  if (Object.keys(envelope).length === 0) return [];
  const mail = thawMail(envelope as FrozenMail);
  const { source } = await compose(mail);
  const letters = (mail.attachments ?? []).filter(({ contentType }) => contentType.startsWith('application/pdf'));
  return [
    { name: `mails/${numbered(index)}.eml`, bytes: source },
    ...letters.map(({ content }, at) => ({ name: `letters/${numbered(index)}-${at + 1}.pdf`, bytes: content })),
  ];
}

export async function casePackage(found: ArchivedCase): Promise<Buffer> {
  const { ref, at, log, facts, people, texts, mails, mailsLeftOut } = found;
  const lines = log.map(lineOf);
  const files = [
    text('log.jsonl', lines.map((line) => `${line}\n`).join('')),
    json('facts.json', facts),
    json('people.json', people),
    json('texts.json', texts),
    ...(await Promise.all(mails.map(mailFiles))).flat(),
  ];
  const manifest = {
    kind: ref.kind,
    case: ref.id,
    at: iso(at),
    events: log.length,
    chain: chainOf(lines),
    chainRule:
      'SHA-256, in hex, of the sum before, a line feed and the line of log.jsonl; the first sum before is empty',
    mailsLeftOut,
    files: files.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: sha256(bytes) })),
  };
  return zip([json('manifest.json', manifest), ...files]);
}
