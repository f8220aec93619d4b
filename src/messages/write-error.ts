import { dirname, join } from 'node:path';
import type { WriteError } from '../util/try-write.ts';
import type { HostNames } from './host-names.ts';

const denied = ['EACCES', 'EPERM', 'EROFS'];

/** Reasons by the codes of Node.js, each with a step that fixes it. */
const reasons: Readonly<Record<string, readonly [reason: string, step: string]>> = {
  EACCES: ['permission denied', 'Use a directory in which this user can create files.'],
  EPERM: ['permission denied', 'Use a directory in which this user can create files.'],
  EROFS: ['the file system is read-only', 'Use a directory in which this user can create files.'],
  EISDIR: ['it is a directory', 'Add a file name to the path.'],
  ENOTDIR: ['a part of the path is a file', 'Use another path.'],
  ENOENT: ['its directory does not exist', 'Create the directory.'],
  ENOSPC: ['no space is left on the disk', 'Free up space, or use another disk.'],
  EDQUOT: ['the disk quota is exceeded', 'Free up space, or use another disk.'],
  ENXIO: ['nothing reads the named pipe', 'Start its reader first.'],
  ENAMETOOLONG: ['the name is too long', 'Use a shorter name.'],
  TIMEOUT: ['timed out', 'Use another disk.'],
};

/** Why the file of an option couldn't be written, and what to do. */
export function fileErrorText(error: WriteError, { host }: Pick<HostNames, 'host'>): string {
  const isForPipe = host === 'pipe' && denied.includes(error.code);
  return writeErrorText(error, isForPipe ? pipeStep(error.path) : undefined);
}

/**
 * Why a file of the platform couldn't be written, and what to do.
 * @param variable the environment variable that names the file
 */
export function platformFileErrorText(error: WriteError, variable: string, { host }: Pick<HostNames, 'host'>): string {
  if (!denied.includes(error.code)) return writeErrorText(error);
  const place = host === 'pipe' ? 'Before the pipe, run' : 'In an earlier step, run';
  return writeErrorText(error, `${place}: chmod a+w "$${variable}"`);
}

function writeErrorText({ path, code }: WriteError, betterStep?: string): string {
  const [reason, step] = reasons[code] ?? [`error ${code}`, 'Use another path.'];
  return `couldn't write ${path}: ${reason}. ${betterStep ?? step}`;
}

/** The image of a pipe doesn't run as root, but the clone belongs to root. */
function pipeStep(path: string): string {
  const directory = dirname(path);
  if (directory === '.') return `Use ${join('reports', path)}, and before the pipe, run: mkdir -p -m 777 reports`;
  const quoted = /^[\w./-]+$/.test(directory) ? directory : `'${directory.replaceAll("'", "'\\''")}'`;
  return `Before the pipe, run: mkdir -p ${quoted} && chmod 777 ${quoted}`;
}
