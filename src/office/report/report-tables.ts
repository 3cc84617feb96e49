import type { Report } from './report.ts';
import type { ReportWords } from './report-words.ts';
import { endingTable, lapsedTable, lateOwedTable } from './tables/agreement-tables.ts';
import { flowTable, holderTable, stepTable, trendTable } from './tables/flow-tables.ts';
import { lateTable, turnTable, waitingTable } from './tables/waiting-tables.ts';

export const reportTables = (r: Report, kata: ReportWords) => ({
  giliran: turnTable(r, kata),
  arus: flowTable(r),
  pemegang: holderTable(r, kata),
  langkah: stepTable(r, kata),
  lama: trendTable(r, kata),
  tunggu: waitingTable(r, kata),
  terlambat: lateTable(r, kata),
  pks: endingTable(r),
  sudahHabis: lapsedTable(r),
  kewajiban: lateOwedTable(r),
});
