# The server with its client, built from this checkout. It keeps its graph in Neo4j (NEO4J_URI) or, without one, in /data.
FROM node:22-slim AS build
WORKDIR /atlas
COPY . .
RUN npm ci --no-audit --no-fund --loglevel=error \
  && npm run build \
  && npm prune --omit=dev --no-audit --no-fund --loglevel=error

FROM node:22-slim
ENV NODE_ENV=production ATLAS_DB=/data/atlas.db
WORKDIR /atlas
COPY --from=build /atlas /atlas
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 4000
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=6 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT || 4000}/health`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
