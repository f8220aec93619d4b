FROM node:24-bookworm-slim
LABEL org.opencontainers.image.title="Token Preflight" \
      org.opencontainers.image.description="Checks a Bitbucket Cloud token before a job depends on it." \
      org.opencontainers.image.source="https://github.com/token-preflight/token-preflight" \
      org.opencontainers.image.licenses="MIT"
# Started without arguments, the image reads a pipe's variables wherever it runs.
ENV TOKEN_PREFLIGHT_HOST=pipe
COPY pipe.yml LICENSE /
COPY dist /opt/token-preflight
USER node
ENTRYPOINT ["node", "/opt/token-preflight/index.js"]
