# Contains only Node.js and the libraries it needs. See docs/image.md. `dist/` is built outside of the image.
FROM gcr.io/distroless/nodejs24-debian13:nonroot
LABEL org.opencontainers.image.title="Token Preflight" \
      org.opencontainers.image.description="Verify a Bitbucket Cloud token before your job relies on it." \
      org.opencontainers.image.source="https://github.com/token-preflight/token-preflight" \
      org.opencontainers.image.documentation="https://github.com/token-preflight/token-preflight#readme" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.base.name="gcr.io/distroless/nodejs24-debian13:nonroot"
# The image reads the variables of a pipe wherever it runs. The name of this variable only looks like a secret.
# hadolint ignore=DL3064
ENV TOKEN_PREFLIGHT_HOST=pipe
COPY pipe.yml LICENSE /
COPY dist /opt/token-preflight
# Numeric, so that an orchestrator can verify that it isn't root.
USER 65532:65532
ENTRYPOINT ["/nodejs/bin/node", "/opt/token-preflight/index.js"]
