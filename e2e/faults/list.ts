import { cases } from './cases.ts';

// The numbers of all cases, one per line; with a text, of those whose title contains it.
const [wanted = ''] = process.argv.slice(2);
for (const { id, title } of cases) if (title.includes(wanted)) process.stdout.write(`${id}\n`);
