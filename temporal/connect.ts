/** How clients and workers speak to Temporal: address, namespace, encryption. */
import { fileURLToPath } from 'node:url';
import { Client, Connection } from '@temporalio/client';
import type { DataConverter } from '@temporalio/common';
import { EncryptingCodec, readKeyRing } from './codec.ts';

/**
 * In place of keys: nothing is encrypted, so that a play can be searched for what should not be there (R-PRV-2). No
 * environment and no file of settings can hold it: a service that is in use always encrypts.
 */
export const unencrypted = Symbol('unencrypted');

export type PayloadKeys = string | typeof unencrypted;

export const dataConverter = (payloadKeys: PayloadKeys): DataConverter => ({
  payloadCodecs: payloadKeys === unencrypted ? [] : [new EncryptingCodec(readKeyRing(payloadKeys))],
  failureConverterPath: fileURLToPath(new URL('./failure-converter.ts', import.meta.url)),
});

export interface TemporalSettings {
  readonly TEMPORAL_ADDRESS: string;
  readonly TEMPORAL_NAMESPACE: string;
  readonly PAYLOAD_KEYS: PayloadKeys;
}

/** A connection that is made when first used, so that the API starts and answers while Temporal is away. */
export function lazyClient(settings: TemporalSettings): Client {
  const connection = Connection.lazy({ address: settings.TEMPORAL_ADDRESS });
  return new Client({
    connection,
    namespace: settings.TEMPORAL_NAMESPACE,
    dataConverter: dataConverter(settings.PAYLOAD_KEYS),
  });
}
