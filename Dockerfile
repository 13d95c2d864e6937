# How to build and run it: src/api/server/README.md, "Container". The tag takes fixes of Node 24 and Debian 12: build with --pull.
FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
COPY .config/node-20 .config/node-20
RUN npm ci
COPY tsconfig.json openapi.yaml ./
COPY .config/build.js .config/
COPY src src
RUN npm run build && npm prune --omit=dev

FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title=Verbatim org.opencontainers.image.licenses=MIT
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 DATABASE_PATH=/data/verbatim.db
# As PID 1, a shell or Node ignores signals that it does not handle. So tini is PID 1, and forwards signals.
RUN apt-get update && apt-get install -y --no-install-recommends tini && rm -rf /var/lib/apt/lists/* && mkdir /data && chown 1000:1000 /data
WORKDIR /app
COPY LICENSE ./
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY migrations migrations
COPY seed seed
# The user `node` by number, because Kubernetes' runAsNonRoot accepts no names.
USER 1000:1000
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/livez`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["tini", "--"]
# The same steps as `npm start`; `exec` so that SIGTERM reaches the server.
CMD ["sh", "-c", "node dist/main.js migrate && node dist/main.js load seed && exec node dist/main.js serve"]
