import { lineStart } from './lines.ts';
import { toolSigns } from './tool-signs.data.ts';
import { type FoundTool, lineCounter, type Source } from './use.ts';

/**
 * Finds the measured tools that a file configures, installs, or runs. Pure; never throws.
 * @param isOnBitbucket whether the repository that contains the file is hosted on Bitbucket
 */
export function readTools({ path, text }: Source, isOnBitbucket: boolean): readonly FoundTool[] {
  const lineAt = lineCounter(text);
  const isAboutBitbucket = isOnBitbucket || /(?:^|\/)bitbucket-pipelines\.yml$/.test(path) || /bitbucket/i.test(text);
  return toolSigns.flatMap(({ tool, feature, file, word, text: sign, isBitbucket, by }): readonly FoundTool[] => {
    if ((file !== undefined && !file.test(path)) || (word !== undefined && !text.includes(word))) return [];
    const match = sign.exec(text);
    if (match === null || isInComment(text, match.index)) return [];
    return [
      {
        type: 'tool',
        tool,
        ...(feature !== undefined && { feature }),
        ...(!(isBitbucket || isAboutBitbucket) && { isLikely: true as const }),
        place: { path, line: lineAt(match.index + Math.max(0, match[0].search(/\S/))), by },
      },
    ];
  });
}

function isInComment(text: string, at: number): boolean {
  return /^\s*(?:#|\/\/)/.test(text.slice(lineStart(text, at + 1), at + 1));
}
