# syntax=docker/dockerfile:1
FROM node:24-bookworm-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-bookworm-slim
ENV NODE_ENV=production DATA_DIR=/data HOST=0.0.0.0 LOG_FORMAT=json
WORKDIR /app
RUN mkdir /data && chown node:node /data
COPY --from=dependencies /app/node_modules node_modules
COPY package.json LICENSE feeds.opml ./
COPY bin bin
COPY commands commands
COPY samples samples
COPY src src
USER node
VOLUME /data
EXPOSE 8420
HEALTHCHECK --interval=30s --timeout=5s --start-period=15s CMD ["node", "bin/pullquote.js", "healthcheck"]
ENTRYPOINT ["node", "--max-semi-space-size=2", "--optimize-for-size", "bin/pullquote.js"]
CMD ["start"]
