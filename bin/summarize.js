#!/usr/bin/env node
// CommonJS, as bin/package.json says: Node starts it some milliseconds sooner than a module.
const { load } = require('./load.js')

load()
  .exports.run(process)
  .then(code => {
    process.exitCode = code
  })
