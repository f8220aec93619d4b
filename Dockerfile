# Contains only Node.js and the libraries it needs. See docs/image.md. `dist/` is built outside of the image.
# `compiled` adds what V8 compiles for the program. The build runs it for that, so it needs the same processor.
ARG PROGRAM=program
FROM gcr.io/distroless/nodejs24-debian13:nonroot AS base

FROM base AS program
COPY dist /opt/token-preflight

FROM program AS compiled
COPY scripts/image/fill-compile-cache.cjs /tmp/
# Of this stage only, to write to /opt.
# hadolint ignore=DL3002
USER 0
RUN ["/nodejs/bin/node", "/tmp/fill-compile-cache.cjs", "/opt/token-preflight", "/opt/compile-cache", "65532"]

FROM ${PROGRAM} AS chosen

FROM base
LABEL org.opencontainers.image.title="Token Preflight" \
      org.opencontainers.image.description="Verify a Bitbucket Cloud token before your job relies on it." \
      org.opencontainers.image.source="https://github.com/token-preflight/token-preflight" \
      org.opencontainers.image.documentation="https://github.com/token-preflight/token-preflight#readme" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.base.name="gcr.io/distroless/nodejs24-debian13:nonroot"
# The image reads the variables of a pipe wherever it runs. The name of this variable only looks like a secret.
# hadolint ignore=DL3064
ENV TOKEN_PREFLIGHT_HOST=pipe NODE_COMPILE_CACHE=/opt/compile-cache
COPY pipe.yml LICENSE /
COPY --from=chosen /opt /opt
# Numeric, so that an orchestrator can verify that it isn't root.
USER 65532:65532
ENTRYPOINT ["/nodejs/bin/node", "/opt/token-preflight/index.js"]
