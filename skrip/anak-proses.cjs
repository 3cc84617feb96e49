// Stands in for node:child_process in the bundle: the module itself is loaded with the first process that is started.
const nanti =
  (nama) =>
  (...isi) =>
    process.getBuiltinModule('node:child_process')[nama](...isi);
exports.spawn = nanti('spawn');
exports.spawnSync = nanti('spawnSync');
