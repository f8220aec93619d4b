// How long images take from `docker run` to the end of their process, side by side.
// node e2e/container/times.js <rounds> <label>=<arguments of docker run>...
// The first label is the measure for the others; each round runs every one of them, and one round before is not counted.
import { spawnSync } from 'node:child_process';

const [rounds, ...given] = process.argv.slice(2);
const rows = given.map((text) => {
  const [label, ...rest] = text.split('=');
  return { label, args: rest.join('=').split(' '), times: [] };
});

for (let round = 0; round <= Number(rounds); round++) {
  for (const { label, args, times } of rows) {
    const started = process.hrtime.bigint();
    const { status, stderr } = spawnSync('docker', ['run', '--rm', '--pull', 'never', '--network', 'host', ...args]);
    const elapsed = Number(process.hrtime.bigint() - started) / 1e6;
    if (status !== 0) throw new Error(`${label} ended with ${status}: ${stderr}`);
    if (round > 0) times.push(elapsed);
  }
}

const quantile = (times, part) => times.toSorted((a, b) => a - b)[Math.round((times.length - 1) * part)];
const measure = quantile(rows[0].times, 0.5);

console.log(
  `| ${rounds} rounds | ratio of medians | median | fastest | 90 of 100 within |\n| --- | --- | --- | --- | --- |`,
);
for (const { label, times } of rows) {
  const [half, least, most] = [0.5, 0, 0.9].map((part) => quantile(times, part));
  console.log(
    `| ${label} | ${(half / measure).toFixed(2)} | ${[half, least, most].map((ms) => `${ms.toFixed(0)} ms`).join(' | ')} |`,
  );
}
