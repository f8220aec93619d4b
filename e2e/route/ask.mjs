// Asks for one address as a Node program does: `fetch` or `https`, the address, and a header to send.
import http from 'node:http';
import https from 'node:https';

const [program, url, authorization] = process.argv.slice(2);
const headers = authorization === undefined ? {} : { authorization };
const fail = (error) => {
  console.log(String(error?.cause ?? error));
  process.exit(1);
};
setTimeout(() => fail('no answer in time'), 8000).unref();
if (program === 'fetch') {
  const response = await fetch(url, { headers }).catch(fail);
  process.exit(response.status === 200 ? 0 : 3);
} else {
  const client = url.startsWith('https:') ? https : http;
  client.get(url, { headers }, (response) => process.exit(response.statusCode === 200 ? 0 : 3)).on('error', fail);
}
