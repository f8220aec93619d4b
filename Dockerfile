# Node, the libraries that it needs and nothing else: docs/image.md says why. `dist/` is built outside.
FROM gcr.io/distroless/nodejs24-debian13:nonroot
LABEL org.opencontainers.image.title="Token Preflight" \
      org.opencontainers.image.description="Checks a Bitbucket Cloud token before a job depends on it." \
      org.opencontainers.image.source="https://github.com/token-preflight/token-preflight" \
      org.opencontainers.image.documentation="https://github.com/token-preflight/token-preflight#readme" \
      org.opencontainers.image.licenses="MIT" \
      org.opencontainers.image.base.name="gcr.io/distroless/nodejs24-debian13:nonroot"
# Started without arguments, the image reads a pipe's variables wherever it runs. Only its name looks like a secret.
# hadolint ignore=DL3064
ENV TOKEN_PREFLIGHT_HOST=pipe
COPY pipe.yml LICENSE /
COPY dist /opt/token-preflight
# By number, so that an orchestrator can see that it is not root.
USER 65532:65532
ENTRYPOINT ["/nodejs/bin/node", "/opt/token-preflight/index.js"]
