/** What no command has a place for: diagnosis, kind or degree of disability, the cause of a gap, a certificate (R-PRV-1). */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { definitionOf } from '../../domain/index.ts';
import { caseKinds } from '../../domain/words.ts';

const asked =
  /diagnos|disab|handicap|impair|illness|disease|health|medical|medicine|symptom|addict|substance|prison|sentence|cause|degree|nedsett|nedsatt|sykdom|sjuk/i;

/** Every name of a field and every word that can be chosen, however deep it stands. */
function wordsOf(schema: unknown): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'properties' && typeof value === 'object' && value !== null)
      return Object.entries(value).flatMap(([name, field]) => [name, ...wordsOf(field)]);
    if (key === 'enum' && Array.isArray(value)) return value.map(String);
    return key === 'const' ? [String(value)] : wordsOf(value);
  });
}

const commands = caseKinds.flatMap((kind) =>
  Object.entries(definitionOf(kind).commands).map(([name, { schema }]) => {
    const words = wordsOf(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }));
    return { name: `${kind}.${name}`, words };
  }),
);

test('no field of any command, and no word to choose from, asks what a person has or why', () => {
  const found = commands.flatMap(({ name, words }) =>
    words.filter((word) => asked.test(word)).map((word) => `${name}: ${word}`),
  );
  // Whom a round is for is said of the round; it is one yes for both alternatives when an applicant confirms it.
  expect(found.filter((one) => !/: disability(OrGap)?$/.test(one))).toEqual([]);
  const aboutPeople = found.filter((one) => /^(application|employment)\./.test(one));
  expect([...new Set(aboutPeople)].toSorted()).toEqual([
    'employment.open: disability',
    'employment.open: disabilityOrGap',
  ]);
});

test('what an applicant confirms has one yes and nothing to explain it', () => {
  const declare = commands.find(({ name }) => name === 'application.declare');
  expect(declare?.words.toSorted()).toEqual(
    ['type', 'declare', 'textVersion', 'how', 'letter', 'telephone', 'inPerson', 'on'].toSorted(),
  );
});

test('of a certificate only days are asked for, and nothing can be handed in', () => {
  const certificate = commands.filter(({ name }) => name.endsWith('Certificate') && name.startsWith('application.'));
  expect(certificate.map(({ name, words }) => `${name} ${words.join(' ')}`)).toEqual([
    'application.askCertificate type askCertificate on',
    'application.seeCertificate type seeCertificate on',
  ]);
});
