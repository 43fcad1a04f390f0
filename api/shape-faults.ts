/** Faults of an address, its query or its headers, as the problem's table has them. */
import type { FastifyError, FastifyRequest } from 'fastify';
import { refusalText } from '../texts/refusals/index.ts';
import { languageOf } from './caller.ts';
import type { Problem } from './problem.ts';

export const faultsOfShape = (error: FastifyError, request: FastifyRequest): Problem['faults'] =>
  (error.validation ?? []).map(({ instancePath, keyword }) => {
    const field = instancePath
      .split('/')
      .filter((part) => part !== '')
      .join('.');
    return {
      code: 'invalidField',
      field: field === '' ? null : field,
      text: refusalText('imports', { code: 'invalidField', field, data: { rule: keyword } }, languageOf(request)),
      data: { rule: keyword },
    };
  });
