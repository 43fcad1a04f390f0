import { expect, test } from 'vitest';
import { html } from '../../api/pages/html.ts';
import { page } from '../../api/pages/layout.ts';
import {
  choosePage,
  invitationOverPage,
  invitationPage,
  noProviderPage,
  notSignedInPage,
  onwardPage,
  signedOutPage,
} from '../../api/sign-in/pages.ts';
import { createProvider } from '../../api/sign-in/provider.ts';
import { type Language, languages } from '../../domain/words.ts';
import { type PageTextKey, pageTexts } from '../../texts/pages/index.ts';

const settings = {
  id: 'one',
  title: { nb: 'En <port>', nn: 'Ein <port>', en: 'One <gate>' },
  issuer: 'https://one.test',
  clientId: 'us',
  par: false,
  scope: 'openid',
  sessionMinutes: 480,
  credential: { secret: 'x' },
};
const providers = [createProvider(settings)];
const whys = ['unknown', 'otherPerson', 'left', 'used', 'over', 'takenBack', 'attemptOver', 'cancelled'] as const;
const faults = ['notConfirmed', 'tooWeak', 'away'] as const;

const pagesIn = (language: Language) => [
  ...[...whys, ...faults].map((why) => notSignedInPage(language, why, '/a?b=c&d="')),
  choosePage(language, providers, '/a'),
  noProviderPage(language),
  signedOutPage(language),
  onwardPage(language, 'https://one.test/?a=1&b="<'),
  invitationPage(language, 'Kari "<script>" & co', providers, '/invitation/x'),
  ...(['used', 'over', 'takenBack', 'unknown'] as const).map((state) => invitationOverPage(language, state)),
];

test.each(languages)('every page in %s can be read by all, and by no script', (language) => {
  for (const shown of pagesIn(language)) {
    const text = page(shown.page);
    expect(text).toMatch(new RegExp(`^<!doctype html>\\n<html lang="${language}-`));
    expect(text.match(/<h1>/g)).toHaveLength(1);
    expect(text).toMatch(/<title>[^<]+ – Forløp<\/title>/);
    expect(text).not.toMatch(/<script|<style|style="|\son\w+=|javascript:/i);
    expect(text).not.toMatch(/<port>|<gate>|&(?!amp;|lt;|gt;|quot;|#39;)/);
    expect(text).not.toMatch(/trainee|traineeprogram|funksjonsneds|disab/i);
    for (const [, href] of text.matchAll(/href="([^"]*)"/g)) expect(href).toMatch(/^(\/|https:\/\/one\.test)/);
  }
});

test('what is put into a page is text', () => {
  const name = `<i title='a'>"&`;
  expect(html`<p title="${name}">${[name, 1, null, html`<b>${name}</b>`]}</p>`.markup).toBe(
    '<p title="&lt;i title=&#39;a&#39;&gt;&quot;&amp;">&lt;i title=&#39;a&#39;&gt;&quot;&amp;1<b>&lt;i title=&#39;a&#39;&gt;&quot;&amp;</b></p>',
  );
});

test('a page that can be asked for again can be read in the other languages', () => {
  const text = page(choosePage('nn', providers, '/a').page);
  for (const language of languages)
    expect(text).toContain(`href="/sign-in?next=%2Fa&amp;language=${language}" lang="${language}-`);
  expect(text.match(/aria-current="true"/g)).toHaveLength(1);
});

/** Words that are the same in both forms of Norwegian. */
const alike: readonly PageTextKey[] = [
  'languages',
  'privacy',
  'chooseTitle',
  'signInWith',
  'signInLink',
  'signOut',
  'againLink',
];

test('every text is there in three languages, each its own', () => {
  for (const key of Object.keys(pageTexts.nb) as PageTextKey[]) {
    expect([key, pageTexts.nb[key] === pageTexts.nn[key]]).toEqual([
      key,
      alike.includes(key) || key === 'invitationTitle',
    ]);
    expect([key, pageTexts.nb[key] === pageTexts.en[key]]).toEqual([key, false]);
  }
});
