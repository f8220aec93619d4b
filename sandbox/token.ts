import { type Sample, samples } from './samples.ts';

// Prints one sample token: node build/sandbox/token.js api-least
const name = process.argv[2] ?? '';
const sample = Object.values<Sample>(samples).find((each) => each.name === name);
if (sample) {
  process.stdout.write(`${sample.token}\n`);
} else {
  process.stderr.write(`Give the name of a sample credential: ${Object.keys(samples).join(', ')}\n`);
  process.exitCode = 2;
}
