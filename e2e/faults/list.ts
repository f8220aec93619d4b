import { cases } from './cases.ts';

// The numbers of all cases, a line each; with a text, of those whose title holds it.
const [wanted = ''] = process.argv.slice(2);
for (const { id, title } of cases) if (title.includes(wanted)) process.stdout.write(`${id}\n`);
