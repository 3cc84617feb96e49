// Loaded before pks: a stand-in for a virus scanner that opens each new file at once and lets nobody else at it for a while.
const fs = require('node:fs');
const { Worker } = require('node:worker_threads');

const seen = new Int32Array(new SharedArrayBuffer(4));
const worker = new Worker(
  `const { parentPort, workerData } = require('node:worker_threads');
   const fs = require('node:fs');
   const ALONE = 0x10000000; // share mode 0
   parentPort.on('message', (berkas) => {
     let fd = null;
     try { fd = fs.openSync(berkas, fs.constants.O_RDWR | ALONE); } catch {}
     Atomics.add(workerData, 0, 1);
     Atomics.notify(workerData, 0);
     if (fd !== null) setTimeout(() => fs.closeSync(fd), 20);
   });`,
  { eval: true, workerData: seen },
);
worker.unref();

/** Goes on once the scanner has it. */
function scan(berkas) {
  const before = Atomics.load(seen, 0);
  worker.postMessage(String(berkas));
  Atomics.wait(seen, 0, before, 500);
}

const made = new Map();
const { openSync, closeSync, linkSync, renameSync } = fs;
fs.openSync = (berkas, cara, ...lain) => {
  const fd = openSync(berkas, cara, ...lain);
  if (typeof cara === 'number' && (cara & fs.constants.O_CREAT) !== 0) made.set(fd, berkas);
  return fd;
};
fs.closeSync = (fd) => {
  closeSync(fd);
  const berkas = made.get(fd);
  made.delete(fd);
  if (berkas !== undefined) scan(berkas);
};
fs.linkSync = (dari, ke) => {
  linkSync(dari, ke);
  scan(ke);
};
fs.renameSync = (dari, ke) => {
  renameSync(dari, ke);
  scan(ke);
};
