/** The register in memory: the same port, the same refusals, for tests. Nothing outlives the process. */

import { Failure } from '../../errors.ts';
import type { KantorFact } from '../../office/kantor/kantor.ts';
import { bukuYears } from '../../office/permohonan/facts/buku-years.ts';
import type { KasusFact } from '../../office/permohonan/facts/kasus-fact.ts';
import { compareKasusIds, formatKasusId } from '../../office/permohonan/kasus-id.ts';
import type { IndexHead } from '../../office/permohonan/views/kasus-row.ts';
import { actOfKey, keyReused } from '../chain/act-keys.ts';
import { type Chain, composeAct, decodeAct } from '../chain/acts.ts';
import { sameBytes } from '../chain/canonical.ts';
import { kantorChanged, kasusChanged } from '../chain/conflict.ts';
import { registerDamaged } from '../chain/damage.ts';
import { foldKantor, foldKasus, kantorChain, kasusChain, kasusMissing } from '../chain/fold.ts';
import { checkNewFiles, fileAlreadyThere, isLampiranOfHash, limitFileSize } from '../chain/new-files.ts';
import { type RegisterStart, withKantorCopies } from '../chain/opening-act.ts';
import { endsWithin, headMatches, inIdOrder, needsLook, rowMatches } from '../chain/query.ts';
import { actFile, KANTOR_CHAIN, kasusChainFolder, kasusIdYear } from '../chain/register-layout.ts';
import { indexHead, indexRow, suratKeyOf } from '../chain/rows.ts';
import { isKantorPath } from '../chain/safe-path.ts';
import { chainEnd, comparedWithSegel, countFacts, sealChains } from '../chain/seal.ts';
import type { Act, NewKasusFile, RecordedAct, RecordResult, Register, StoredKasus, TakeFile } from '../register.ts';

/** A register that begins like one made by `makeRegister`. */
export function memoryRegister({ kejadian, kunci, permintaan, salinan }: RegisterStart): Register {
  const kasus = new Map<string, readonly RecordedAct<KasusFact>[]>();
  const isi = new Map<string, Uint8Array>(salinan.map((s) => [s.jalur, s.isi]));
  const nomor = new Map<string, number>();
  const berkunci = new Map<string, Readonly<{ id: string; agenda: number; permintaan: string }>>();
  const agendaBerkunci = new Map<string, number>();
  const klaim = new Map<string, string>();
  let kantor = [
    recordInMemory(kantorChain, [], { kunci, permintaan, kejadian: [withKantorCopies(kejadian, salinan)] }),
  ];

  const baca = (id: string): StoredKasus => {
    const tindakan = kasus.get(id);
    if (!tindakan) throw kasusMissing(id);
    return foldKasus(id, tindakan);
  };
  const bebas = (ruang: string, tahun: number): number => (nomor.get(`${ruang}/${tahun}`) ?? 0) + 1;
  const ambil = (ruang: string, tahun: number): number => {
    const n = bebas(ruang, tahun);
    nomor.set(`${ruang}/${tahun}`, n);
    return n;
  };
  const berikut = (tahun: number) => ({
    id: formatKasusId(tahun, bebas('kasus', tahun)),
    agenda: bebas('agenda', tahun),
  });
  const simpan = (id: string, berkas: readonly NewKasusFile[]): void => {
    for (const b of berkas) {
      const dulu = isi.get(`kasus/${id}/${b.nama}`);
      if (dulu && !sameBytes(dulu, b.isi)) throw fileAlreadyThere(`kasus/${id}/${b.nama}`);
      isi.set(`kasus/${id}/${b.nama}`, b.isi);
    }
  };
  const semua = (): readonly StoredKasus[] => [...kasus.keys()].sort(compareKasusIds).map(baca);
  const segel = (saat: string) => {
    const ujung = semua().map(({ id, tindakan }) => ({ ...chainEnd(id, tindakan), fakta: countFacts(tindakan) }));
    return sealChains(foldKantor(kantor), ujung, saat);
  };
  const kepala = (): readonly IndexHead[] => semua().map(indexRow).map(indexHead);

  return {
    place: { label: '(memori)', folder: null },
    readKasus: async (id) => baca(id),
    receiveKasus: async (p) => {
      const dulu = berkunci.get(p.kunci);
      if (dulu && dulu.permintaan !== p.permintaan) throw keyReused(p.kunci);
      if (dulu) return recordResult(baca(dulu.id), 1, false);
      const calon = p.susun(berikut(p.tahun));
      checkNewFiles(calon, p.berkas);
      if (calon[0]?.jenis !== 'Diterima') throw new Error('a case begins with the receipt of a letter');
      recordInMemory(kasusChain(formatKasusId(p.tahun, 1)), [], { ...p, kejadian: calon });
      const id = formatKasusId(p.tahun, ambil('kasus', p.tahun));
      const agenda = ambil('agenda', p.tahun);
      kasus.set(id, [recordInMemory(kasusChain(id), [], { ...p, kejadian: p.susun({ id, agenda }) })]);
      simpan(id, p.berkas);
      berkunci.set(p.kunci, { id, agenda, permintaan: p.permintaan });
      return recordResult(baca(id), 1, true);
    },
    appendAct: async (id, versi, tindakan, berkas = []) => {
      const kini = baca(id);
      const dulu = actOfKey(kini.tindakan, tindakan);
      if (dulu) return recordResult(kini, dulu.v, false);
      if (kini.versi !== versi) throw kasusChanged(id, versi, kini.tindakan);
      checkNewFiles(tindakan.kejadian, berkas);
      const baru = recordInMemory(kasusChain(id), kini.tindakan, tindakan);
      simpan(id, berkas);
      kasus.set(id, [...kini.tindakan, baru]);
      return recordResult(baca(id), baru.v, true);
    },
    claimAgenda: async (tahun, k) => {
      const dulu = agendaBerkunci.get(`${tahun}\n${k}`);
      if (dulu !== undefined) return dulu;
      const n = ambil('agenda', tahun);
      agendaBerkunci.set(`${tahun}\n${k}`, n);
      return n;
    },
    claimNomor: async (nama, pemilik) => {
      if (!klaim.has(nama)) klaim.set(nama, pemilik);
      return klaim.get(nama) ?? pemilik;
    },
    takenNomor: async (jenis, tahun) =>
      [...klaim].flatMap(([nama, pemilik]) => (nama.startsWith(`${tahun}.${jenis}.`) ? [{ nama, pemilik }] : [])),
    takenAgenda: async (tahun) => Array.from({ length: nomor.get(`agenda/${tahun}`) ?? 0 }, (_, i) => i + 1),
    nextNomor: async (tahun) => berikut(tahun),
    listHeads: async (q) => ({
      kepala: inIdOrder(
        kepala().filter((k) => headMatches(k, q)),
        q,
      ),
      peringatan: [],
    }),
    listRows: async (q, dari) => {
      const dimaksud = (
        dari ??
        inIdOrder(
          kepala().filter((k) => headMatches(k, q)),
          q,
        )
      ).map(({ id }) => indexRow(baca(id)));
      return { baris: dimaksud.filter((b) => rowMatches(b, q)), peringatan: [] };
    },
    watchKerjaSama: async (q) => ({
      kepala: kepala().filter((k) => needsLook(k, q)),
      ending: kepala().filter((k) => endsWithin(k, q)).length,
      peringatan: [],
    }),
    kasusOfSurat: async (k) => semua().flatMap((b) => (suratKeyOf(b.permohonan) === k ? [b.id] : [])),
    kasusOfBuku: async (tahun) =>
      semua().flatMap(({ id, tindakan }) =>
        bukuYears(tindakan.flatMap((x) => x.kejadian)).includes(tahun) ? [id] : [],
      ),
    kasusWithLampiran: async (id, sidik) =>
      id.filter((satu) => [...isi.keys()].some((nama) => isLampiranOfHash(nama, `kasus/${satu}/lampiran/`, sidik))),
    hasKasus: async (id) => kasus.has(id),
    kasusYears: async () => [...new Set([...kasus.keys()].map(kasusIdYear))].sort((a, b) => a - b),
    readKantor: async () => foldKantor(kantor),
    appendKantorAct: async (versi, tindakan) => {
      const dulu = actOfKey(kantor, tindakan);
      if (dulu) return recordResult(foldKantor(kantor), dulu.v, false);
      if (kantor.length !== versi) throw kantorChanged(versi, kantor);
      kantor = [...kantor, recordInMemory(kantorChain, kantor, tindakan)];
      return recordResult(foldKantor(kantor), kantor.length, true);
    },
    readKantorFile: async (jalur) => (isKantorPath(jalur) ? (isi.get(jalur) ?? null) : null),
    keepKantorFile: async (jalur, bytes) => {
      if (!isKantorPath(jalur)) {
        throw new Failure('TEKS_TERLARANG', `Nama berkas ${JSON.stringify(jalur)} tidak dapat dipakai di register.`);
      }
      limitFileSize(jalur, bytes);
      if (!sameBytes(isi.get(jalur) ?? bytes, bytes)) throw fileAlreadyThere(jalur);
      isi.set(jalur, bytes);
    },
    readKasusFile: async (id, nama) => {
      const bytes = isi.get(`kasus/${id}/${nama}`);
      if (!bytes) throw registerDamaged(`kasus/${id}/${nama}`, 'berkas hilang');
      return bytes;
    },
    filePlace: (jalur) => `(memori)/${jalur}`,
    check: async (teks, lihat) => {
      for (const berkas of semua()) lihat?.(berkas);
      const rantai = (folder: string) =>
        folder === KANTOR_CHAIN ? kantor : (kasus.get(folder.split('/')[1] ?? '') ?? []);
      return comparedWithSegel(wholeReport(semua(), kantor), teks, (folder, v) => rantai(folder)[v - 1]?.sidik ?? null);
    },
    segel: async (saat) => segel(saat),
    backUp: async (saat, tambah) => {
      for (const { id, tindakan } of semua()) addChainFiles(kasusChainFolder(id), tindakan, tambah);
      addChainFiles(KANTOR_CHAIN, kantor, tambah);
      for (const [nama, bytes] of isi) tambah(nama, bytes);
      return { segel: segel(saat), dilewati: [] };
    },
    rebuild: async () => wholeReport(semua(), kantor),
    close: async () => {},
  };
}

/** The bytes an act would be on disk. */
const WRITTEN_BYTES = new WeakMap<RecordedAct<unknown>, Uint8Array>();

/** One act as both stores keep it: the same bytes, the same hash. */
function recordInMemory<K>(r: Chain<K>, lama: readonly RecordedAct<K>[], t: Act<K>): RecordedAct<K> {
  const bytes = composeAct(r, lama, t);
  const satu = decodeAct('memori', bytes, r, lama.length + 1, lama.at(-1)?.sidik ?? null);
  WRITTEN_BYTES.set(satu, bytes);
  return satu;
}

/** The files a chain would be; its numbers and keys are not kept as files here. */
function addChainFiles(folder: string, tindakan: readonly RecordedAct<unknown>[], tambah: TakeFile): void {
  for (const satu of tindakan) tambah(actFile(folder, satu.v), WRITTEN_BYTES.get(satu) ?? new Uint8Array());
}

const recordResult = <B>(berkas: B, v: number, baru: boolean): RecordResult<B> => ({ berkas, v, baru, peringatan: [] });

const wholeReport = (semua: readonly StoredKasus[], kantor: readonly RecordedAct<KantorFact>[]) => ({
  kasus: semua.length,
  fakta: [...semua.flatMap((b) => b.tindakan), ...kantor].reduce((n, x) => n + x.kejadian.length, 0),
  temuan: [],
});
