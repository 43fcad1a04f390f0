/**
 * The API's description for people and machines: pages to read and try it at /docs, the file itself at /openapi.json.
 * Both are open to everybody: they say what can be asked, and hold nothing of anybody.
 */
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';

/**
 * As strict as the API's own, but for pictures: the pages' style sheet draws its icons from `data:` addresses. The
 * package needs no script and no style inside the page.
 */
const policy = [
  "default-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
  "frame-ancestors 'none'",
].join(';');

const pages: FastifyPluginAsync = async (app) => {
  app.addHook('onRequest', async (_, reply) => void reply.header('content-security-policy', policy));
  await app.register(swaggerUi, {
    routePrefix: '/docs',
    theme: { title: 'Forløp API' },
    uiConfig: {
      // Without the field for another description's address: there is one, and no other host is asked.
      layout: 'BaseLayout',
      docExpansion: 'none',
      filter: true,
      tryItOutEnabled: false,
      persistAuthorization: false,
    },
  });
};

export const referenceRoutes: FastifyPluginAsync = async (app: FastifyInstance) => {
  await app.register(pages);
  let description: string | null = null;
  app.get('/openapi.json', { schema: { hide: true } }, (_, reply) => {
    description ??= JSON.stringify(app.swagger());
    return reply.type('application/json').header('cache-control', 'public, max-age=300').send(description);
  });
};
