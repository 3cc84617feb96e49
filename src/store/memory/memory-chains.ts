import { formatBookId, formatKasusId } from '../../office/permohonan/kasus-id.ts';
import { actOfKey, keyReused } from '../chain/act-keys.ts';
import { claimPrefixes } from '../chain/claim-bytes.ts';
import { kantorChanged, kasusChanged } from '../chain/conflict.ts';
import { foldKantor, kantorChain, kasusChain } from '../chain/fold.ts';
import { checkNewFiles } from '../chain/new-files.ts';
import { firstFreeBookNumber } from '../chain/register-layout.ts';
import type { Numbers } from '../numbers.ts';
import type { KantorChain, KasusChains, NewKasus, RecordResult, StoredKasus } from '../register.ts';
import { kasusInMemory, keepFilesOfKasus, type MemoryState, recordInMemory, recordResult } from './memory-state.ts';

export const memoryKasus = (m: MemoryState): KasusChains => ({
  readKasus: async (id) => kasusInMemory(m, id),
  hasKasus: async (id) => m.kasus.has(id),
  readAhead: () => {},
  receiveKasus: async (penerimaan) => receiveInMemory(m, penerimaan),
  importKasus: async (sesudah, tindakan, lihat) => {
    const [pertama] = tindakan;
    const lama = m.kasus.get(formatBookId(sesudah));
    const ulang = lama !== undefined && pertama !== undefined && actOfKey(lama, pertama) !== null;
    const dari = ulang ? sesudah : firstFreeBookNumber([...m.kasus.keys()]);
    for (const [i, satu] of tindakan.entries()) {
      const id = formatBookId(dari + i);
      const ada = m.kasus.get(id);
      if (ada && !actOfKey(ada, satu)) throw kasusChanged(id, 0, ada);
      if (!ada) m.kasus.set(id, [recordInMemory(kasusChain(id), [], satu)]);
      lihat?.(i + 1);
    }
    return { dari, peringatan: [] };
  },
  nextBookNumber: async () => firstFreeBookNumber([...m.kasus.keys()]),
  appendAct: async (id, versi, tindakan, berkas = []) => {
    const kini = kasusInMemory(m, id);
    const dulu = actOfKey(kini.tindakan, tindakan);
    if (dulu) return recordResult(kini, dulu.v, false);
    if (kini.versi !== versi) throw kasusChanged(id, versi, kini.tindakan);
    checkNewFiles(tindakan.kejadian, berkas);
    const baru = recordInMemory(kasusChain(id), kini.tindakan, tindakan);
    keepFilesOfKasus(m, id, berkas);
    m.kasus.set(id, [...kini.tindakan, baru]);
    return recordResult(kasusInMemory(m, id), baru.v, true);
  },
  actsTogether: (kerja) => kerja(),
});

function receiveInMemory(m: MemoryState, p: NewKasus): RecordResult<StoredKasus> {
  const dulu = m.keyed.get(p.kunci);
  if (dulu && dulu.permintaan !== p.permintaan) throw keyReused(p.kunci);
  if (dulu) return recordResult(kasusInMemory(m, dulu.id), 1, false);
  const calon = p.susun(nextInMemory(m, p.tahun, p.agendaAfter));
  checkNewFiles(calon, p.berkas);
  if (calon[0]?.jenis !== 'Diterima') throw new Error('a case begins with the receipt of a letter');
  recordInMemory(kasusChain(formatKasusId(p.tahun, 1)), [], { ...p, kejadian: calon });
  const id = formatKasusId(p.tahun, takeNext(m, 'kasus', p.tahun));
  const agenda = takeNext(m, 'agenda', p.tahun, p.agendaAfter);
  m.kasus.set(id, [recordInMemory(kasusChain(id), [], { ...p, kejadian: p.susun({ id, agenda }) })]);
  keepFilesOfKasus(m, id, p.berkas);
  m.keyed.set(p.kunci, { id, agenda, permintaan: p.permintaan });
  return recordResult(kasusInMemory(m, id), 1, true);
}

export const memoryKantor = (m: MemoryState): KantorChain => ({
  readKantor: async () => foldKantor(m.kantor),
  appendKantorAct: async (versi, tindakan) => {
    const dulu = actOfKey(m.kantor, tindakan);
    if (dulu) return recordResult(foldKantor(m.kantor), dulu.v, false);
    if (m.kantor.length !== versi) throw kantorChanged(versi, m.kantor);
    m.kantor = [...m.kantor, recordInMemory(kantorChain, m.kantor, tindakan)];
    return recordResult(foldKantor(m.kantor), m.kantor.length, true);
  },
});

export const memoryNumbers = (m: MemoryState): Numbers => ({
  nextNomor: async (tahun, agendaAfter) => nextInMemory(m, tahun, agendaAfter),
  claimAgenda: async (tahun, kunci, agendaAfter) => {
    const n = m.keyedAgenda.get(`${tahun}\n${kunci}`) ?? takeNext(m, 'agenda', tahun, agendaAfter);
    m.keyedAgenda.set(`${tahun}\n${kunci}`, n);
    return n;
  },
  claimNomor: async (nama, pemilik) => {
    for (const satu of nama) {
      const milik = m.claims.get(satu) ?? pemilik;
      if (milik !== pemilik) return { nama: satu, pemilik: milik };
      m.claims.set(satu, milik);
    }
    return null;
  },
  takenAgenda: async (tahun) => Array.from({ length: lastTaken(m, 'agenda', tahun) }, (_, i) => i + 1),
  takenNomor: async (jenis, tahun) =>
    claimPrefixes(jenis, tahun).flatMap((awalan) =>
      [...m.claims].flatMap(([nama, pemilik]) => (nama.startsWith(awalan) ? [{ nama, pemilik }] : [])),
    ),
});

const nextInMemory = (m: MemoryState, tahun: number, agendaAfter = 0) => ({
  id: formatKasusId(tahun, lastTaken(m, 'kasus', tahun) + 1),
  agenda: Math.max(lastTaken(m, 'agenda', tahun), agendaAfter) + 1,
});

const lastTaken = ({ counters }: MemoryState, ruang: 'kasus' | 'agenda', tahun: number): number =>
  counters.get(`${ruang}/${tahun}`) ?? 0;

function takeNext(m: MemoryState, ruang: 'kasus' | 'agenda', tahun: number, sesudah = 0): number {
  const n = Math.max(lastTaken(m, ruang, tahun), sesudah) + 1;
  m.counters.set(`${ruang}/${tahun}`, n);
  return n;
}
