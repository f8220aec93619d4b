import { optionTexts } from './option-texts.data.ts';
import { type OptionName, options } from './options.ts';

/**
 * The description of an option.
 * @param nameOf how the reader writes the other options that it names
 */
export function describeOption(name: OptionName, nameOf: (option: OptionName) => string): string {
  return optionTexts[name].description.replace(/`([a-z-]+)`/g, (text, word) => {
    const other = options.find((option) => option.name === word);
    return other === undefined ? text : `\`${nameOf(other.name)}\``;
  });
}
