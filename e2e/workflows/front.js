// Front end for the sandbox: TLS for the hostnames of Bitbucket and of the GitHub API, and the company proxy of the examples,
// which records its requests. Argument: the test directory.
import { appendFileSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { createServer as createTlsServer } from 'node:tls';
import { startGithub } from './github.js';

const folder = process.argv[2] ?? '.';
const at = (name) => join(folder, name);

/** Connects two sockets. If one ends or fails, so does the other. */
function join2(one, other) {
  one.pipe(other).pipe(one);
  one.on('error', () => other.destroy());
  other.on('error', () => one.destroy());
}

const tls = createTlsServer({ key: readFileSync(at('leaf.key')), cert: readFileSync(at('leaf.pem')) }, (socket) =>
  join2(socket, connect(socket.servername === 'api.github.com' ? 7991 : 7990, '127.0.0.1')),
);
const proxy = createServer().on('connect', (request, socket) => {
  appendFileSync(at('proxy.log'), `${request.url}\n`);
  const [host, port] = request.url.split(':');
  const onward = connect(Number(port), host, () => {
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
    join2(socket, onward);
  });
});

await startGithub();
tls.listen(443, '127.0.0.1', () => proxy.listen(3128, '127.0.0.1', () => console.log('ready')));
