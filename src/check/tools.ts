/**
 * What declared tools mean for a check, as one part of the bundle: a check without tools doesn't load it.
 */
export { findNeeds, placeFindings, toolRejectionFindings, withoutRejected } from './tools/findings.ts';
export { rejectedUses } from './tools/kinds.ts';
export { findToolNeeds, nearestTools } from './tools/needs.ts';
export { toolNotes } from './tools/notes.ts';
