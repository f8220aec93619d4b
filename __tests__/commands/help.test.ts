import { describe, expect, test } from '@jest/globals';
import { type CommandName, commands } from '../../src/commands/commands.ts';
import { commandHelpText, helpText } from '../../src/commands/help.ts';
import { describeOption } from '../../src/config/option-text.ts';
import { optionsOf, terminalName } from '../../src/config/options.ts';

describe('the help text', () => {
  const lines = helpText().split('\n');
  const rows = optionsOf('terminal');

  test('fits into 100 columns and has no spaces at the end of a line', () => {
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(100);
      expect(line).toBe(line.trimEnd());
    }
  });

  test.each(rows.filter(({ type, command }) => type !== 'secret' && !command).map((row) => [row.name, row] as const))(
    'names --%s once, with its default',
    (name, row) => {
      const at = lines.flatMap((line, index) => (line.match(new RegExp(`^ {2}--${name}(?: |$)`)) ? [index] : []));
      expect(at).toHaveLength(1);
      const end = lines.findIndex((line, index) => index > (at[0] ?? 0) && !line.startsWith('      '));
      const description = lines
        .slice((at[0] ?? 0) + 1, end)
        .map((line) => line.trim())
        .join(' ');
      expect(description).toContain(describeOption(row.name, terminalName).replaceAll('`', ''));
      if (row.type !== 'flag' && row.default !== undefined) expect(description).toContain(`Default: ${row.default}.`);
    },
  );

  test.each(Object.values(commands))('names the command $usage', ({ usage, description }) => {
    expect(lines.map((line) => line.trim()).join(' ')).toContain(`${usage} ${description}`);
  });

  test('offers no option that takes the token', () => {
    expect(lines.filter((line) => /^ {2}--(?:(?:current-)?token|admin-key)(?: |$)/.test(line))).toEqual([]);
  });
});

describe('the help of a command', () => {
  const flagsOf = (command: CommandName) =>
    commandHelpText(command)
      .split('\n')
      .flatMap((line) => /^ {2}(--[a-z-]+)/.exec(line)?.[1] ?? []);

  test.each(Object.keys(commands) as CommandName[])('%s begins with its usage', (command) => {
    expect(commandHelpText(command)).toMatch(new RegExp(`^Usage: token-preflight ${command}\\b`));
  });

  test('check has the options of one token', () => {
    expect(flagsOf('check')).toEqual(expect.arrayContaining(['--scopes', '--git', '--token-stdin']));
    for (const option of ['--inventory', '--organization']) expect(flagsOf('check')).not.toContain(option);
  });

  test('audit has no option that belongs in the inventory', () => {
    expect(flagsOf('audit')).toEqual(expect.arrayContaining(['--inventory', '--shard', '--organization', '--timeout']));
    expect(flagsOf('audit')).not.toContain('--scopes');
  });

  test('merge has only options about the result', () => {
    expect(flagsOf('merge')).toEqual([
      '--on-unknown',
      '--report',
      '--junit',
      '--html',
      '--metrics',
      '--previous',
      '--debug',
      '--verbose',
      '--json',
    ]);
  });

  test.each(['init', 'help', 'version'] as const)('%s has no options', (command) => {
    expect(flagsOf(command)).toEqual([]);
  });

  test('scopes, tools, and advise have options that need no token', () => {
    expect(flagsOf('scopes')).toEqual(['--tools', '--kind', '--json']);
    expect(flagsOf('tools')).toEqual(['--json']);
    expect(flagsOf('advise')).toEqual(['--scopes', '--name', '--json']);
  });

  test.each(['scopes', 'tools', 'advise'] as const)('%s', (command) => {
    expect(commandHelpText(command)).toMatchSnapshot();
  });
});
