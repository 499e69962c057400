/** What the operating system answers, as problems. */
import { type Problem, problems } from '../problems.ts'

/** Told from a bug by its system call. */
export function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'syscall' in error
}

const READING: Record<string, Problem> = {
  ENOENT: problems.missing,
  ENOTDIR: problems.missing,
  EISDIR: problems.directory,
  EACCES: problems.forbidden,
  EPERM: problems.forbidden,
}

/** Why an input could not be read. */
export function readingProblem({ code = 'unknown' }: NodeJS.ErrnoException): Problem {
  return READING[code] ?? problems.unreadable(code)
}

const WRITING: Record<string, Problem> = {
  ENOENT: problems.noFolder,
  ENOTDIR: problems.noFolder,
  EISDIR: problems.folderInTheWay,
  EACCES: problems.writeProtected,
  EPERM: problems.writeProtected,
  EROFS: problems.writeProtected,
}

/** Why the output could not be written. */
export function writingProblem({ code = 'unknown' }: NodeJS.ErrnoException): Problem {
  return WRITING[code] ?? problems.unwritable(code)
}
