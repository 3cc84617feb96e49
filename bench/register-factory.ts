/**
 * Makes a register of many cases in little time: the same facts, bytes and names
 * as pks writes, but each file written once, where it will stay, and not synced.
 */
import fs from 'node:fs';
import { join, resolve } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { localFiles } from '../src/machine/local-files.ts';
import { main } from '../src/main.ts';
import { dayInWib } from '../src/office/days/tanggal.ts';
import { kantorCalendar } from '../src/office/kantor/calendar.ts';
import type { LiburList } from '../src/office/kantor/kantor.ts';
import type { KasusFact } from '../src/office/permohonan/facts/kasus-fact.ts';
import { formatKasusId } from '../src/office/permohonan/kasus-id.ts';
import { indexHead, indexRow } from '../src/office/permohonan/views/index-rows.ts';
import { decodeSop } from '../src/office/sop/decode-sop.ts';
import { composeAct, decodeAct } from '../src/store/chain/acts.ts';
import { sha256 } from '../src/store/chain/canonical.ts';
import { claimBytes, keyFileBytes, keyPath } from '../src/store/chain/claim-bytes.ts';
import { foldKasus, kasusChain } from '../src/store/chain/fold.ts';
import { actFile, kasusChainFolder, kasusCoverFile } from '../src/store/chain/register-layout.ts';
import { bukuPaths } from '../src/store/folder/index/buku-names.ts';
import { kasusChangeTime } from '../src/store/folder/index/folder-stamp.ts';
import { stampIndex } from '../src/store/folder/index/index-stamp.ts';
import { rowBytes, rowPath, suratIndexPath } from '../src/store/folder/index/row-names.ts';
import { stampAgenda } from '../src/store/folder/numbers/agenda-claims.ts';
import { registerPaths as tempatRegister } from '../src/store/folder/register-paths.ts';
import { kasusCover, viewBytes } from '../src/store/folder/views.ts';
import type { RecordedAct } from '../src/store/register.ts';
import { realEnv } from '../src/wire.ts';
import { type BenchWorld, kasusHistory } from './kasus-history.ts';
import { type KasusPlan, type LangkahPlan, planKasus, type RegisterSize } from './kasus-plan.ts';

type FactoryJob = Readonly<{ akar: string; folder: string; ukuran: RegisterSize; bagian: number; dari: number }>;

const readJson = (akar: string, jalur: string): unknown => JSON.parse(fs.readFileSync(join(akar, jalur), 'utf8'));

/** The world of the shipped reference data. */
function benchWorld(akar: string, hariIni: string): BenchWorld {
  const sop = decodeSop(readJson(akar, 'data/acuan/sop/470-08.json'), '470-08');
  const { elemen } = readJson(akar, 'data/acuan/elemen-data.json') as {
    elemen: readonly { kode: string; nama: string; dilindungi: boolean }[];
  };
  const libur = readJson(akar, 'data/acuan/libur.json') as LiburList;
  const langkah: LangkahPlan = {
    h: sop.langkah.map((l) => l.hBerlaku),
    balasan: sop.langkah.find((l) => l.balasan)?.no ?? 0,
    akhirBilaTolak: sop.langkah.find((l) => l.akhirBilaTolak)?.no ?? 0,
  };
  const aturan = { sop, id: '', elemen: new Map(elemen.map((e) => [e.kode, e])), peranKetat: false };
  return { aturan, kalender: kantorCalendar({ hitungan: 'hari-kerja', libur }), langkah, hariIni };
}

/** @throws where the folder cannot become a register */
export async function makeBenchRegister(
  akar: string,
  berkasIni: string,
  folder: string,
  banyak: number,
  semuaAktif: boolean,
) {
  fs.fsyncSync = () => {}; // nobody's letters
  const env = { ...(await realEnv([])), localFiles: localFiles(process.cwd(), `${akar}/`), print: () => {} };
  const keluar = await main(['init', folder, '--no-input'], env);
  if (keluar !== 0) throw new Error(`pks init: ${keluar}`);
  const hariIni = dayInWib(new Date());
  const ukuran = { banyak, semuaAktif, hariIni, tahunAwal: Math.min(2024, Number(hariIni.slice(0, 4))) };
  const dari = 2;
  await Promise.all(
    Array.from({ length: dari }, (_, bagian) => {
      const kerja: FactoryJob = { akar, folder: resolve(folder), ukuran, bagian, dari };
      return new Promise<void>((selesai, gagal) => {
        new Worker(berkasIni, { workerData: kerja }).on('error', gagal).on('exit', () => selesai());
      });
    }),
  );
  const t = tempatRegister(resolve(folder));
  for (const _ of ['names', 'and their counts']) stampIndex(t, kasusChangeTime(t));
  stampAgenda(t, kasusChangeTime(t));
}

type WriteFile = (jalur: string, isi: Uint8Array) => void;

function fileWriter(folder: string): WriteFile {
  const ada = new Set<string>();
  return (jalur, isi) => {
    const induk = jalur.slice(0, jalur.lastIndexOf('/'));
    if (!ada.has(induk)) {
      fs.mkdirSync(`${folder}/${induk}`, { recursive: true, mode: 0o750 });
      ada.add(induk);
    }
    fs.writeFileSync(`${folder}/${jalur}`, isi, { flag: 'wx', mode: 0o640 });
  };
}

/** A case with its views and its numbers. */
function writeKasus(d: BenchWorld, r: KasusPlan, tulis: WriteFile): void {
  const id = formatKasusId(r.tahun, r.urut);
  const rantai = kasusChain(id);
  const kunci = `bench ${id}`;
  const tindakan: RecordedAct<KasusFact>[] = [];
  for (const kejadian of kasusHistory(d, r)) {
    const v = tindakan.length + 1;
    const permintaan = sha256(`${id} ${v}`);
    const isi = { kunci: v === 1 ? kunci : `${kunci} ${v}`, permintaan, kejadian };
    const bytes = composeAct(rantai, tindakan, isi);
    const berkas = actFile(kasusChainFolder(id), v);
    tulis(berkas, bytes);
    tindakan.push(decodeAct(berkas, bytes, rantai, v, tindakan.at(-1)?.sidik ?? null));
  }
  const berkas = foldKasus(id, tindakan);
  const baris = indexRow(berkas);
  tulis(kasusCoverFile(id), viewBytes(kasusCover(berkas)));
  tulis(rowPath(indexHead(baris)), rowBytes(baris));
  tulis(suratIndexPath(baris), new Uint8Array());
  for (const jalur of bukuPaths({ id, tindakan })) tulis(jalur, new Uint8Array());
  writeNomor(tulis, r, id, kunci, tindakan);
}

/** The numbers a case took, and the keys it took them by. */
function writeNomor(
  tulis: WriteFile,
  r: KasusPlan,
  id: string,
  kunci: string,
  tindakan: readonly RecordedAct<KasusFact>[],
): void {
  const surat = keyPath(kunci, null);
  tulis(surat, keyFileBytes({ id, agenda: r.agenda, permintaan: tindakan[0]?.permintaan ?? null }));
  writeClaim(tulis, `nomor/kasus/${id}`, surat);
  writeClaim(tulis, `nomor/agenda/${formatKasusId(r.tahun, r.agenda)}`, surat);
  if (!r.balasan) return;
  const { tahun, nomor } = r.balasan;
  const v = tindakan.find((x) => x.kejadian.some((k) => k.jenis === 'Diselesaikan' && k.balasan))?.v ?? 0;
  const balasan = keyPath(`balasan ${id} ${v - 1}`, tahun);
  tulis(balasan, keyFileBytes({ id: null, agenda: nomor, permintaan: null }));
  writeClaim(tulis, `nomor/agenda/${formatKasusId(tahun, nomor)}`, balasan);
}

const writeClaim = (tulis: WriteFile, jalur: string, kunci: string): void =>
  tulis(jalur, claimBytes(jalur, sha256(kunci)));

if (!isMainThread) {
  const { akar, folder, ukuran, bagian, dari } = workerData as FactoryJob;
  const d = benchWorld(akar, ukuran.hariIni);
  const semua = planKasus(ukuran, d.kalender, d.langkah);
  const tulis = fileWriter(folder);
  for (let i = bagian; i < semua.length; i += dari) writeKasus(d, semua[i]!, tulis);
}
