// An npm registry for one package on loopback. It keeps what `npm publish` sends: node registry.js <folder>
// Writes its port and the published versions to the folder.
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';

const folder = process.argv[2] ?? '.';
let packument;
const tarballs = new Map();

async function publish(request) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const { _attachments: files, ...published } = JSON.parse(Buffer.concat(chunks).toString());
  for (const [name, { data }] of Object.entries(files))
    tarballs.set(`/token-preflight/-/${name}`, Buffer.from(data, 'base64'));
  packument = { ...published, versions: { ...packument?.versions, ...published.versions } };
  const versions = Object.values(packument.versions).map(({ version, dist }) => `${version} ${dist.integrity}\n`);
  writeFileSync(join(folder, 'versions'), versions.join(''));
}

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://registry').pathname);
  const send = (status, body) => {
    response.writeHead(status, {
      'content-type': Buffer.isBuffer(body) ? 'application/octet-stream' : 'application/json',
    });
    response.end(Buffer.isBuffer(body) ? body : JSON.stringify(body));
  };
  if (request.method === 'PUT' && path === '/token-preflight') {
    await publish(request);
    return send(201, { ok: true });
  }
  if (path === '/token-preflight' && packument) return send(200, packument);
  if (tarballs.has(path)) return send(200, tarballs.get(path));
  // Also for the security audit, and for whatever else a client asks about.
  return send(404, { error: 'not found' });
});
server.listen(0, '127.0.0.1', () => writeFileSync(join(folder, 'port'), String(server.address().port)));
