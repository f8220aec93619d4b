import type { ToolNote } from '../check/tools/notes.ts';
import { aKind, pluralOfKind } from '../credential/kinds.ts';
import { list } from '../util/text.ts';
import { labelled } from './text.ts';
import { fieldsText, useText } from './tool-text.ts';

/** A note about a declared tool as text. */
export function toolNoteText(note: ToolNote): string {
  return note.type === 'tool' ? settingText(note) : optionalText(note);
}

function settingText(note: Extract<ToolNote, { type: 'tool' }>): string {
  const { title, version, measured, fields, detail, failing, kind } = note;
  const set = fields && fieldsText(fields);
  return [
    `${useText(note)}: measured with ${title} ${version} on ${measured}.`,
    ...(set === undefined ? [] : [`${set.charAt(0).toUpperCase()}${set.slice(1)}.`]),
    ...(failing.length === 0 ? [] : [`In ${list(failing, 'or')}, ${aKind(kind)} doesn't work.`]),
    ...(detail === undefined ? [] : [detail]),
  ].join(' ');
}

function optionalText(note: Extract<ToolNote, { type: 'tool-optional' }>): string {
  const { tool, operations, need, when, scopes, state, kind } = note;
  const states = {
    missing: `Not granted: ${labelled(scopes)}.`,
    unknown: `Not checked: ${labelled(scopes)}.`,
    'not-for-kind': `Not available for ${pluralOfKind(kind)}.`,
  };
  const called = need === 'optional' ? 'optional' : 'only sometimes';
  return [`${tool} calls ${list(operations)} (${called}).`, ...(when === undefined ? [] : [when]), states[state]].join(
    ' ',
  );
}
