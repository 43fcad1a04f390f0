/**
 * The providers of sign-in: the file that `OIDC_PROVIDERS` names (docs/sign-in/). Secrets stand in files of their
 * own, so that the list itself may lie open.
 */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { SettingsProblem } from './settings.ts';

const word = z.string().trim().min(1);

const jwk = z
  .looseObject({
    kty: z.enum(['RSA', 'EC']),
    d: z.string(),
    kid: z.string().min(1),
    alg: z.enum(['RS256', 'PS256', 'ES256']),
  })
  .readonly();

/** A private key as JWK; `kid` as it was registered with the provider. */
export type PrivateJwk = z.infer<typeof jwk>;

/** Who answers at these is one instance for all tenants: anybody's could come in, and the issuer would not say whose. */
const sharedByAll = /\/\/login\.microsoftonline\.com\/(common|organizations|consumers)\b/;

const providerSchema = z
  .strictObject({
    /** Ours: a short word that stays the same. */
    id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, 'use small letters, digits and hyphens'),
    /** How people know it. */
    title: z.strictObject({ nb: word, nn: word, en: word }),
    issuer: z.url({ protocol: /^https?$/ }).refine((text) => !sharedByAll.test(text), 'name one tenant'),
    clientId: word,
    /** File with the client's secret. */
    secretFile: word.optional(),
    /** File with the client's private key as JWK (private_key_jwt). */
    privateKeyFile: word.optional(),
    /** Pushed authorization requests: the browser carries a reference, not the request. */
    par: z.boolean().default(false),
    scope: word.regex(/(^| )openid( |$)/, 'must hold openid').default('openid'),
    /** The first is asked for; whoever comes back with one that is not in the list is turned away. */
    acr: z.array(word).min(1).optional(),
    /**
     * What binds legally needs a proof of who somebody is that is not older than this. Left out: any session will do,
     * as it must with a provider that does not tell `auth_time`.
     */
    freshMinutes: z.int().min(1).max(60).optional(),
    /** The levels of such a proof, the first is asked for; left out: those of `acr`. */
    freshAcr: z.array(word).min(1).optional(),
    /** How long a session lasts however much it is used; a provider may recommend less than our 8 hours. */
    sessionMinutes: z.int().min(30).max(480).default(480),
    /** Rich authorization requests, as the provider describes them. */
    authorizationDetails: z
      .array(z.looseObject({ type: word }))
      .min(1)
      .optional(),
  })
  .refine((one) => one.freshAcr === undefined || one.freshMinutes !== undefined, {
    message: 'give freshMinutes too',
    path: ['freshAcr'],
  })
  .refine((one) => (one.secretFile === undefined) !== (one.privateKeyFile === undefined), {
    message: 'give either secretFile or privateKeyFile',
    path: ['secretFile'],
  });

const listSchema = z.strictObject({
  providers: z
    .array(providerSchema)
    .min(1)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, 'two providers have the same id'),
});

export type ProviderSettings = Omit<z.infer<typeof providerSchema>, 'secretFile' | 'privateKeyFile'> & {
  readonly credential: { readonly secret: string } | { readonly privateKey: PrivateJwk };
};

const onThisMachine = (address: string): boolean => {
  const { protocol, hostname } = new URL(address);
  return protocol === 'http:' && hostname === '127.0.0.1';
};

const wrong = (file: string, faults: readonly string[]): SettingsProblem =>
  new SettingsProblem(`OIDC_PROVIDERS names ${file}, and that is missing or wrong:\n  ${faults.join('\n  ')}`);

const sentence = (failure: unknown): string => (failure instanceof Error ? failure.message : String(failure));

function credentialOf(file: string, one: z.infer<typeof providerSchema>): ProviderSettings['credential'] {
  const read = (name: string): string => readFileSync(resolve(dirname(file), name), 'utf8').trim();
  if (one.privateKeyFile !== undefined) return { privateKey: jwk.parse(JSON.parse(read(one.privateKeyFile))) };
  return { secret: word.parse(read(one.secretFile ?? '')) };
}

const withoutFiles = (one: z.infer<typeof providerSchema>): Omit<ProviderSettings, 'credential'> => {
  const { secretFile: _, privateKeyFile: __, ...rest } = one;
  return rest;
};

/**
 * Empty where no file is named: then nobody can sign in, and only agencies' systems reach the API.
 * @throws SettingsProblem with every fault
 */
export function readProviders(file: string, publicUrl: string): readonly ProviderSettings[] {
  if (file === '') return [];
  let text: unknown;
  try {
    text = parse(readFileSync(file, 'utf8'));
  } catch (failure) {
    throw wrong(file, [sentence(failure)]);
  }
  const result = listSchema.safeParse(text);
  if (!result.success) {
    throw wrong(
      file,
      result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
    );
  }
  return result.data.providers.map((one) => {
    // The embedded provider lets anybody be anybody: it must never be what guards an address on the network.
    if (one.issuer.startsWith('http:') && !(onThisMachine(one.issuer) && onThisMachine(publicUrl))) {
      throw wrong(file, [`${one.id}: an issuer must be https`]);
    }
    try {
      return { ...withoutFiles(one), credential: credentialOf(file, one) };
    } catch (failure) {
      throw wrong(file, [`${one.id}: its secret or key cannot be read (${sentence(failure)})`]);
    }
  });
}
