/** What a play leaves behind: every mail, every case's log and outlook, and the story (docs/scenarios.md). */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addMonths, dayOf, startOfDay, timeOf } from '../domain/calendar.ts';
import { outlook } from '../domain/case/engine.ts';
import { definitionOf } from '../domain/index.ts';
import { caseKinds, type Instant } from '../domain/words.ts';
import { tellStory } from './story.ts';
import type { SentMail, World } from './world.ts';

/** How far an outlook looks ahead, in months. */
const outlookMonths = 24;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

export const mailRow = ({ at, to, subject, matters }: SentMail) => ({
  date: dayOf(at),
  time: timeOf(at),
  to,
  subject,
  mails: matters.map(({ mail }) => mail),
  keys: matters.map(({ caseId, key }) => `${caseId} ${key}`),
});

export async function writeOut(folder: string, title: string, world: World, now: Instant): Promise<void> {
  const mails = await world.mails();
  await mkdir(join(folder, 'mails'), { recursive: true });
  for (const [index, mail] of mails.entries()) {
    const name = `${String(index + 1).padStart(4, '0')}-${dayOf(mail.at)}-${mail.to}`;
    const file = mail.raw === null ? `${name}.txt` : `${name}.eml`;
    await writeFile(join(folder, 'mails', file), mail.raw ?? `${mail.subject}\n\n${mail.text}`);
  }
  await writeFile(join(folder, 'mails.json'), json(mails.map(mailRow)));
  await writeCases(folder, world, now);
  await writeFile(join(folder, 'story.md'), await tellStory(title, world));
}

async function writeCases(folder: string, world: World, now: Instant): Promise<void> {
  const log = await world.log();
  const until = startOfDay(addMonths(dayOf(now), outlookMonths));
  for (const kind of caseKinds) {
    for (const { ref, state } of await world.cases(kind)) {
      const place = join(folder, 'cases', `${kind}-${ref.id}`);
      await mkdir(place, { recursive: true });
      const own = log.filter((one) => one.ref.id === ref.id);
      const events = own.map(({ seq, at, actor, event }) => ({
        seq,
        day: dayOf(at),
        time: timeOf(at),
        actor,
        ...event,
      }));
      await writeFile(join(place, 'log.json'), json(events));
      const ahead = outlook(definitionOf(kind), state, { now, quiet: [] }, until);
      await writeFile(join(place, 'outlook.json'), json(ahead));
    }
  }
}
