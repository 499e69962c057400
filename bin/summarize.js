#!/usr/bin/env node
import { createRequire } from 'node:module'

const { load } = createRequire(import.meta.url)('./load.cjs')
process.exitCode = await load().exports.run(process)
