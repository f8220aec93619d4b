// What `bench:explain` compares with: streams a file, and tests one regular expression for each line.
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

let found = 0;
for await (const line of createInterface({ input: createReadStream(process.argv[2]), crlfDelay: Infinity })) {
  if (/bitbucket\.org.*\b[45]\d\d\b/.test(line)) found += 1;
}
console.log(found);
