// Runs the product in a terminal of tmux, against the sandbox.
import { execFile, execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { samples } from '../../build/sandbox/samples.js';
import { startSandbox } from '../../build/sandbox/server.js';

const product = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

/**
 * What a terminal shows after a command.
 *
 * @param args for a shell; `INVENTORY` is the path of the inventory
 * @param sample whose token is in the environment; none: the command takes no token, and sends nothing
 * @param inventory its text
 * @returns the lines as they are on the screen, the same where lines that the terminal broke are one, and with colors
 */
export async function screenOf(args, { columns, sample, inventory = '' }) {
  const folder = mkdtempSync(join(tmpdir(), 'token-preflight-tmux-'));
  const sandbox = await startSandbox();
  const tmux = (...words) => execFileSync('tmux', ['-S', join(folder, 'socket'), ...words], { encoding: 'utf8' });
  const capture = (...flags) =>
    tmux('capture-pane', '-p', '-S', '-', ...flags, '-t', 'screen')
      .trimEnd()
      .split('\n');
  try {
    const path = join(folder, 'token-preflight.yml');
    writeFileSync(path, inventory);
    const words = args.replaceAll('INVENTORY', path);
    const command = [
      ...(sample === undefined ? [] : [`export TOKEN_PREFLIGHT_TOKEN='${samples[sample].token}'`]),
      `'${process.execPath}' '${product}' ${words} ${sample === undefined ? '' : `--api-url ${sandbox.apiUrl}`}`,
      'tmux wait-for -S done',
      'cat',
    ];
    const env = { PATH: process.env.PATH, HOME: folder, LANG: 'C.UTF-8' };
    execFileSync(
      'tmux',
      [
        '-S',
        join(folder, 'socket'),
        '-u',
        'new-session',
        '-d',
        '-s',
        'screen',
        '-x',
        `${columns}`,
        '-y',
        '50',
        command.join('; '),
      ],
      { env },
    );
    // Not synchronously: the sandbox answers meanwhile.
    await promisify(execFile)('tmux', ['-S', join(folder, 'socket'), 'wait-for', 'done']);
    return { lines: capture(), unbroken: capture('-J'), colored: capture('-e') };
  } finally {
    try {
      tmux('kill-server');
    } finally {
      await sandbox.close();
      rmSync(folder, { recursive: true });
    }
  }
}
