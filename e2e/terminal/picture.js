// Renews docs/images/terminal.svg: a failing check in a terminal of 80 columns, as tmux shows it.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { screenOf } from './screen.js';

const columns = 80;
const shown = [
  'token-preflight --email release-bot@acme.example --repository acme/web \\',
  '    --scopes read:repository:bitbucket,write:pullrequest:bitbucket',
];
const { colored } = await screenOf(shown.join('\n').replace('token-preflight ', ''), { columns, sample: 'api-least' });
const lines = [`\u001b[90m$\u001b[0m ${shown[0]}`, shown[1], '', ...colored];

/** The colors of a terminal on a dark ground, with a contrast of 4.5 to 1 or more. */
const colors = { 31: '#ff7b72', 32: '#56d364', 33: '#e3b341', 90: '#8b949e' };
const [cell, row, padding] = [8.4, 20, 20];
const esc = String.fromCharCode(27);
const inert = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll(' ', '&#160;');

/** Pieces of a line, each with how it looks. */
function piecesOf(line) {
  let look = { isBold: false, color: undefined };
  let column = 0;
  return line.split(new RegExp(`${esc}\\[([\\d;]*)m`)).flatMap((part, index) => {
    if (index % 2 === 0) {
      const piece = { ...look, text: part, column };
      column += part.length;
      return part.trim() === '' ? [] : [piece];
    }
    for (const code of part.split(';').map(Number)) {
      if (code === 0) look = { isBold: false, color: undefined };
      else if (code === 1) look = { ...look, isBold: true };
      else if (code === 39) look = { ...look, color: undefined };
      else look = { ...look, color: colors[code] };
    }
    return [];
  });
}

const texts = lines.flatMap((line, at) =>
  piecesOf(line).map(({ text, column, isBold, color }) => {
    const start = column + text.search(/\S/);
    const visible = text.trim();
    const attributes = [
      `x="${(padding + start * cell).toFixed(1)}"`,
      `y="${padding + 36 + at * row}"`,
      // Any monospaced font has the same columns then.
      `textLength="${(visible.length * cell).toFixed(1)}"`,
      ...(isBold ? ['font-weight="bold"'] : []),
      ...(color === undefined ? [] : [`fill="${color}"`]),
    ];
    return `<text ${attributes.join(' ')}>${inert(visible)}</text>`;
  }),
);
const [width, height] = [Math.ceil(columns * cell + 2 * padding), lines.length * row + 2 * padding + 24];
const dots = ['#ff5f57', '#febc2e', '#28c840'].map(
  (color, at) => `<circle cx="${padding + at * 20}" cy="20" r="6" fill="${color}"/>`,
);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="A failing check in a terminal">
<rect width="100%" height="100%" rx="8" fill="#0d1117"/>
${dots.join('')}
<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="14" fill="#e6edf3">
${texts.join('\n')}
</g>
</svg>
`;
writeFileSync(fileURLToPath(new URL('../../docs/images/terminal.svg', import.meta.url)), svg);
