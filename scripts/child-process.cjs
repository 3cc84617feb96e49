// Stands in for node:child_process in the bundle and loads it with the first process.
const whenCalled =
  (nama) =>
  (...isi) =>
    process.getBuiltinModule('node:child_process')[nama](...isi);
exports.spawn = whenCalled('spawn');
exports.spawnSync = whenCalled('spawnSync');
