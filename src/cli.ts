import { createInterface } from 'node:readline'
import { languageFor } from './language/codes.ts'
import { detectLanguage } from './language/detect.ts'
import { modelFor } from './names/model.ts'
import { blocksOf } from './read/text.ts'
import { summarizeDocument } from './summarize.ts'

export async function run(process: NodeJS.Process): Promise<number> {
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, text, lang } = JSON.parse(line)
    const blocks = blocksOf(text)
    const source = { name: 'stdin', format: 'jsonl', encoding: 'utf-8', sha256: '' }
    const document = { id, source, text, blocks, warnings: [] }
    const language = (lang && languageFor(lang)) || detectLanguage(text)
    process.stdout.write(JSON.stringify(summarizeDocument(document, language, modelFor(language))) + '\n')
  }
  return 0
}
