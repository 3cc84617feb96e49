#!/usr/bin/env node
const [besar = 0, kecil = 0] = process.versions.node.split('.').map(Number);
if (besar < 20 || (besar === 20 && kecil < 19)) {
  process.stderr.write(`pks memerlukan Node.js 20.19 atau lebih baru; yang terpasang ${process.versions.node}.\n`);
  process.exitCode = 1;
} else {
  // CommonJS throughout: Node's loader of ES modules alone costs a tenth of a short command.
  require('../dist/pks.cjs').startPks(process.argv.slice(2));
}
