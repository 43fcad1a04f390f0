import { describe, expect, test } from 'vitest';
import { mailHeaders, messageIdOf } from '../../mail/headers.ts';

const base = {
  key: 'employment:7:term',
  threadKey: 'employment:7',
  at: Date.UTC(2017, 2, 6, 7),
  language: 'nn',
  domain: 'p.no',
} as const;

describe('the headers of a mail', () => {
  test('the id is SHA-256 in base32 (RFC 4648), lower case', () => {
    expect(messageIdOf('', 'p.no')).toBe('<4oymiquy7qobjgx36tejs35zeqt24qpemsnzgtfeswmrw6csxbkq@p.no>');
  });

  test('the same key is the same mail; another key is another', () => {
    expect(mailHeaders(base)).toEqual(mailHeaders({ ...base }));
    expect(mailHeaders({ ...base, key: 'x' }).messageId).not.toBe(mailHeaders(base).messageId);
  });

  test('mails of one case answer the same root, which no mail is', () => {
    const [one, two] = [mailHeaders(base), mailHeaders({ ...base, key: 'employment:7' })];
    expect(one.inReplyTo).toBe(two.inReplyTo);
    expect(one.references).toBe(one.inReplyTo);
    expect([one.messageId, two.messageId]).not.toContain(one.inReplyTo);
  });

  test('a digest is in no thread', () => {
    const { threadKey: _, ...alone } = base;
    expect(mailHeaders(alone)).not.toHaveProperty('references');
  });

  test('the date is the given time', () => {
    expect(mailHeaders(base).date).toBe('Mon, 06 Mar 2017 07:00:00 +0000');
  });
});
