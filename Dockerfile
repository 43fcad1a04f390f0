# API, worker, migrations and command line: one image, started with different commands. Node runs the source; only the
# desk is built, by tools that stay behind.
FROM node:24-bookworm-slim AS packages
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts ./
COPY embedded/generate.mjs embedded/
COPY prisma prisma
# The install script also makes Prisma's client.
RUN npm ci --omit=dev --no-audit --no-fund

FROM node:24-bookworm-slim AS desk
WORKDIR /app
COPY package.json package-lock.json prisma.config.ts ./
COPY embedded/generate.mjs embedded/
COPY prisma prisma
RUN npm ci --no-audit --no-fund
COPY . .
RUN npm run build

FROM node:24-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY . .
COPY --from=packages /app/node_modules node_modules
COPY --from=packages /app/prisma/generated prisma/generated
COPY --from=desk /app/web/dist web/dist
# A volume that is mounted here gets this owner.
RUN install -d -o 10001 -g 10001 /var/lib/forlop/sent
# A number, so that an orchestrator can see that it is not root.
USER 10001:10001
EXPOSE 3000
CMD ["node", "api/main.ts"]
