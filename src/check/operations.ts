/**
 * What declared operations mean for a check, with the catalog that lists them, as one part of the bundle: a check that only requires
 * scopes of API tokens doesn't load it.
 */
export * as catalog from '../bitbucket/operations.ts';
export { requirementFindings } from './findings/requirements.ts';
export { resolveOperations } from './operation-requirements.ts';
