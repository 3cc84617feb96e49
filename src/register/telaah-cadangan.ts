/** Verifying a backup as it lies in its archive: every sha256, every chain, every file a fact names. Writes nothing. */
import { Galat } from '../galat.ts';
import { ambilDari, BATAS_ARSIP, cadanganRusak, daftarArsip, isiArsip } from './arsip.ts';
import { bacaBytes } from './cakram.ts';
import { kodeErrno, sebabErrno } from './gagal.ts';
import { bacaKeterangan, bacaManifes, KETERANGAN, MANIFES } from './manifes.ts';
import { sha256 } from './rantai.ts';
import type { KeteranganCadangan, PeriksaanCadangan } from './register.ts';
import { denganSegel, kepalaDari } from './segel.ts';
import { PenelaahRantai } from './telaah-rantai.ts';
import { laporan, type TemuanLengkap } from './temuan.ts';

const ID = '\\d{4}-(?:\\d{3}|[1-9]\\d{3,5})';
/** The only places a backup may put anything; all are plain names already. */
const TEMPAT = new RegExp(
  `^(?:kejadian/\\d{6}\\.json|kasus/${ID}/(?:kejadian/\\d{6}\\.json|(?:lampiran|naskah)/[^/]+)|nomor/(?:kasus|agenda)/${ID}|nomor/surat/\\d{4}\\.[a-z0-9.-]+|kunci/[0-9a-f]{64}(?:\\.mulai)?|(?:sop|libur|template)/.+|${KETERANGAN.replace('.', '\\.')}|${MANIFES.replace('.', '\\.')})$`,
);

export type TelaahCadangan = Readonly<{
  keterangan: KeteranganCadangan;
  daftar: ReadonlyMap<string, number>;
  temuan: readonly TemuanLengkap[];
  fakta: number;
  /** The hash of act `v` of a chain, or null. */
  sidikDi: (rantai: string, v: number) => string | null;
}>;

/** Reads an archive of a backup. @throws Galat BERKAS_TIDAK_DAPAT_DIBACA, CADANGAN_RUSAK */
export function bacaArsip(jalur: string): Uint8Array {
  try {
    return bacaBytes(jalur, BATAS_ARSIP);
  } catch (e) {
    if (kodeErrno(e) === undefined) throw e;
    throw new Galat('BERKAS_TIDAK_DAPAT_DIBACA', `Cadangan "${jalur}" tidak dapat dibaca: ${sebabErrno(e)}.`, [
      'Periksa nama dan foldernya.',
    ]);
  }
}

/** The port of `pks check --cadangan`; see `Env`. */
export async function periksaCadangan(jalur: string, segel?: string): Promise<PeriksaanCadangan> {
  return periksaanDari(telaahCadangan(bacaArsip(jalur)), segel);
}

/** The report of a check; with a seal compared with that too. @throws Galat SEGEL_RUSAK */
export function periksaanDari(t: TelaahCadangan, segel?: string): PeriksaanCadangan {
  const { keterangan, fakta, temuan, sidikDi } = t;
  return denganSegel({ ...laporan({ kasus: keterangan.kasus, fakta, temuan }), keterangan }, segel, sidikDi);
}

/** @throws Galat CADANGAN_RUSAK where it is no backup at all; everything else is a finding */
export function telaahCadangan(arsip: Uint8Array): TelaahCadangan {
  const daftar = daftarArsip(arsip);
  for (const nama of daftar.keys()) {
    if (!TEMPAT.test(nama)) throw cadanganRusak(null, `memuat berkas yang bukan bagian register: ${nama}`);
  }
  const manifes = bacaManifes(ambilDari(arsip, MANIFES));
  const keterangan = bacaKeterangan(ambilDari(arsip, KETERANGAN));
  const temuan: TemuanLengkap[] = [];
  const cela = (berkas: string, sebab: string) => temuan.push({ berkas, fakta: null, sebab, rusak: true });
  for (const nama of manifes.keys()) if (!daftar.has(nama)) cela(nama, 'hilang dari cadangan');
  const rantai = new PenelaahRantai(temuan);
  for (const { nama, isi } of isiArsip(arsip, daftar)) {
    if (nama === MANIFES) continue;
    const tertulis = manifes.get(nama);
    if (tertulis === undefined) cela(nama, 'tidak disebut dalam manifes');
    else if (sha256(isi) !== tertulis) cela(nama, 'isi tidak sama dengan manifes');
    rantai.lihat(nama, isi);
  }
  const { kantor, kasus } = rantai.tutup();
  for (const [nama, sidik] of rantai.disebut) {
    if (manifes.get(nama) !== sidik) cela(nama, 'bukan berkas yang dicatat kejadiannya');
  }
  if (kantor && kepalaDari(kantor, kasus).kepala !== keterangan.kepala) {
    cela(KETERANGAN, 'kepala yang tertulis bukan kepala dari kejadiannya');
  }
  return { keterangan, daftar, temuan, fakta: rantai.fakta, sidikDi: rantai.sidikDi };
}
