# The API, run by the Node that the lock file pins. Documents are ingested with `docker compose exec api govgraph ingest …`.
FROM node:24-bookworm-slim AS build
# Python's pip fetches the name tagger's weights; the finished image does not carry it.
RUN apt-get update && apt-get install --yes --no-install-recommends python3-pip
WORKDIR /govgraph
ENV NODE_ENV=production PATH=/govgraph/node_modules/.bin:$PATH
COPY package.json package-lock.json .npmrc ./
COPY scripts/link-cli.mjs scripts/
COPY bin bin
RUN npm ci --omit=dev
COPY schema.graphql ./
COPY cypher cypher
COPY examples examples
COPY seeds seeds
COPY src src
# The database is another container, so only the tagger's weights are fetched.
RUN NEO4J_URI=bolt://database govgraph setup

FROM node:24-bookworm-slim
WORKDIR /govgraph
ENV NODE_ENV=production PATH=/govgraph/node_modules/.bin:$PATH
COPY --from=build /govgraph ./
RUN chown --recursive node:node .govgraph
USER node
EXPOSE 4000
CMD ["govgraph", "serve"]
