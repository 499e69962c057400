/** The library: the same summary as the command's, from a string. */
export type { Summary } from './article.ts'
export { summarizeDocument } from './summarize.ts'
