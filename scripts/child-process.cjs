// Stands in for node:child_process in the bundle: the module itself is loaded with the first process that is started.
const whenCalled =
  (nama) =>
  (...isi) =>
    process.getBuiltinModule('node:child_process')[nama](...isi);
exports.spawn = whenCalled('spawn');
exports.spawnSync = whenCalled('spawnSync');
