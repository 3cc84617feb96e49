// Opens an event log with a process mining tool that puts its words into the global scope, hence a process of its own:
// node mine-log.cjs FILE.xes prints what the tool found as JSON.
const { readFileSync } = require('node:fs');
require('./validator/node_modules/pm4js');

const log = globalThis.XesImporter.apply(readFileSync(process.argv[2], 'utf8'));
const { GeneralLogStatistics, FrequencyDfgDiscovery } = globalThis;
process.stdout.write(
  JSON.stringify({
    jejak: log.traces.length,
    peristiwa: GeneralLogStatistics.numEvents(log),
    kegiatan: GeneralLogStatistics.getAttributeValues(log, 'concept:name'),
    awal: GeneralLogStatistics.getStartActivities(log),
    lalu: FrequencyDfgDiscovery.apply(log).pathsFrequency,
    pertama: log.traces[0].events[0].attributes['time:timestamp'].value,
  }),
);
