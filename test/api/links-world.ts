/** What tests of links share: the link of a mail that was caught, and a form as a browser sends it. */
import type { Catcher } from '../../embedded/catcher.ts';
import { publicUrl, type TestApi } from '../support/api.ts';

/** The page's path that the action of the newest such mail leads to: it stands last. */
export function linkIn({ messages }: Pick<Catcher, 'messages'>, to: string, subject: string): string {
  const mail = messages().findLast((one) => one.to.includes(to) && one.subject.includes(subject));
  if (mail === undefined) throw new Error(`no mail '${subject}' to ${to}`);
  return pathsIn(mail.text).at(-1) ?? '';
}

/** Every page's path in a text, in order. */
export const pathsIn = (text: string): readonly string[] =>
  [...text.matchAll(/https:\/\/forlop\.test(\/l\/\S+)/g)].map(([, path = '']) => path);

let sender = 0;
/** Each sending from an address of its own, so that the limit is met only where a test is about it. */
export const sendLink = (
  { app }: Pick<TestApi, 'app'>,
  url: string,
  fields: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  remoteAddress = `10.2.${Math.trunc(sender / 200)}.${(sender++ % 200) + 1}`,
) =>
  app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: publicUrl, ...headers },
    payload: new URLSearchParams(fields).toString(),
    remoteAddress,
  });

export const openLink = ({ app }: Pick<TestApi, 'app'>, url: string, headers: Readonly<Record<string, string>> = {}) =>
  app.inject({ method: 'GET', url, headers });
