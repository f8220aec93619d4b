import { type Curlrc, readCurlrc } from './curlrc.ts';
import { type GitSettings, type RemoteUse, type RunProgram, readGitSettings } from './git-settings.ts';
import { curlrcPaths } from './job-files.ts';
import type { Environment } from './programs.ts';

/** Maximum size of a configuration or netrc file, in bytes. Larger files are skipped. */
export const maxConfigurationBytes = 1_048_576;

/** Access to the files and git of a job. The container of a pipe has neither. */
export interface LocalAccess {
  /** Reads a file; `undefined` if it is missing, not a regular file, too large, or too slow. `readLocalText` does this. */
  readonly readText: (path: string, limits: { readonly bytes: number }) => Promise<string | undefined>;
  /** Absent if no processes may be started; then git's configuration isn't read. */
  readonly run?: RunProgram;
}

/** Configuration of git and curl in a job, without secrets. */
export interface JobConfiguration {
  readonly git?: GitSettings;
  readonly curl?: Curlrc;
}

/**
 * Reads what git and curl are configured to do in a job, apart from environment variables.
 * @param use what the job does with the repository
 */
export async function readJobConfiguration(
  use: RemoteUse,
  env: Environment,
  local: LocalAccess,
): Promise<JobConfiguration> {
  const [git, curlrc] = await Promise.all([
    local.run === undefined ? undefined : readGitSettings(use, local.run),
    readFirst(curlrcPaths(env), local),
  ]);
  return { ...(git && { git }), ...(curlrc !== undefined && { curl: readCurlrc(curlrc) }) };
}

async function readFirst(paths: readonly string[], { readText }: LocalAccess): Promise<string | undefined> {
  for (const path of paths) {
    const text = await readText(path, { bytes: maxConfigurationBytes });
    if (text !== undefined) return text;
  }
  return undefined;
}
