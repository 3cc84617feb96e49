import { deflateSync, inflateSync } from 'fflate';
import { type EventTrace, LOG_COLUMNS } from '../../office/events/event-log.ts';
import { csvLine } from '../../text/csv.ts';
import { traceXml, XES_END, XES_HEAD } from './xes.ts';

/** Cells are parted by commas, as programs that mine processes expect. */
const csvRow = (sel: Parameters<typeof csvLine>[0]): string => csvLine(sel, 'koma');

const FORMATS = {
  csv: {
    awal: `\u{feff}${csvRow(LOG_COLUMNS)}`,
    isi: ({ kejadian }: EventTrace) => kejadian.map((k) => csvRow(LOG_COLUMNS.map((kolom) => k[kolom]))).join(''),
    akhir: '',
  },
  xes: { awal: XES_HEAD, isi: traceXml, akhir: XES_END },
} as const;

/** A piece has so many letters. */
const PIECE = 1_000_000;

export function eventLogFile(rupa: 'csv' | 'xes') {
  const { awal, isi, akhir } = FORMATS[rupa];
  const dikemas: Uint8Array[] = [];
  let terbuka: string = awal;
  const pack = (): void => {
    dikemas.push(deflateSync(new TextEncoder().encode(terbuka), { level: 1 }));
    terbuka = '';
  };
  return {
    add: (jejak: EventTrace): void => {
      terbuka += isi(jejak);
      if (terbuka.length > PIECE) pack();
    },
    *pieces(): Generator<Uint8Array> {
      for (const satu of dikemas) yield inflateSync(satu);
      yield new TextEncoder().encode(terbuka + akhir);
    },
  };
}
