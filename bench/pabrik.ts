/**
 * Makes a register of many cases in little time: the same facts, bytes and names
 * as pks writes, but each file written once, where it will stay, and not synced.
 */
import fs from 'node:fs';
import { join, resolve } from 'node:path';
import { isMainThread, Worker, workerData } from 'node:worker_threads';
import { kalenderKantor } from '../src/kantor/kalender.ts';
import type { DaftarLibur } from '../src/kantor/kantor.ts';
import { main } from '../src/main.ts';
import { tulisId } from '../src/permohonan/id.ts';
import type { Kejadian } from '../src/permohonan/kejadian.ts';
import { bubuhiCapAgenda } from '../src/register/agenda.ts';
import { berkasTindakan, rantaiKasus, sampulKasus } from '../src/register/bentuk.ts';
import { bubuhiCap, waktuKasus } from '../src/register/cap.ts';
import { barisDari, isiEntri, jalurEntri, jalurSurat, kepalaDari } from '../src/register/entri.ts';
import { lipat, rantaiDari } from '../src/register/kasus.ts';
import { isiKlaim, isiKunci, jalurKunci } from '../src/register/nomor.ts';
import { bytesPandangan, sampul } from '../src/register/pandangan.ts';
import { bacaTindakan, sha256, susunTindakan } from '../src/register/rantai.ts';
import type { TindakanTercatat } from '../src/register/register.ts';
import { tempat as tempatRegister } from '../src/register/tempat.ts';
import { bacaSop } from '../src/sop/baca.ts';
import { tempat } from '../src/tempat.ts';
import { tanggalWib } from '../src/waktu/tanggal.ts';
import { envNyata } from '../src/wire.ts';
import { type Langkah, type Rencana, rencanakan, type Ukuran } from './rencana.ts';
import { type Dunia, riwayat } from './riwayat.ts';

type Kerja = Readonly<{ akar: string; folder: string; ukuran: Ukuran; bagian: number; dari: number }>;

const json = (akar: string, jalur: string): unknown => JSON.parse(fs.readFileSync(join(akar, jalur), 'utf8'));

/** The world of the shipped reference data. */
function dunia(akar: string, hariIni: string): Dunia {
  const sop = bacaSop(json(akar, 'data/acuan/sop/470-08.json'), '470-08');
  const { elemen } = json(akar, 'data/acuan/elemen-data.json') as {
    elemen: readonly { kode: string; nama: string; dilindungi: boolean }[];
  };
  const libur = json(akar, 'data/acuan/libur.json') as DaftarLibur;
  const langkah: Langkah = {
    h: sop.langkah.map((l) => l.hBerlaku),
    balasan: sop.langkah.find((l) => l.balasan)?.no ?? 0,
    akhirBilaTolak: sop.langkah.find((l) => l.akhirBilaTolak)?.no ?? 0,
  };
  const aturan = { sop, id: '', elemen: new Map(elemen.map((e) => [e.kode, e])), peranKetat: false };
  return { aturan, kalender: kalenderKantor({ hitungan: 'hari-kerja', libur }), langkah, hariIni };
}

/** @throws where the folder cannot become a register */
export async function buat(akar: string, berkasIni: string, folder: string, banyak: number, semuaAktif: boolean) {
  fs.fsyncSync = () => {}; // nobody's letters
  const env = { ...(await envNyata([])), tempat: tempat(process.cwd(), `${akar}/`), print: () => {} };
  const keluar = await main(['init', folder, '--no-input'], env);
  if (keluar !== 0) throw new Error(`pks init: ${keluar}`);
  const hariIni = tanggalWib(new Date());
  const ukuran = { banyak, semuaAktif, hariIni, tahunAwal: Math.min(2024, Number(hariIni.slice(0, 4))) };
  const dari = 2;
  await Promise.all(
    Array.from({ length: dari }, (_, bagian) => {
      const kerja: Kerja = { akar, folder: resolve(folder), ukuran, bagian, dari };
      return new Promise<void>((selesai, gagal) => {
        new Worker(berkasIni, { workerData: kerja }).on('error', gagal).on('exit', () => selesai());
      });
    }),
  );
  const t = tempatRegister(resolve(folder));
  for (const _ of ['names', 'and their counts']) bubuhiCap(t, waktuKasus(t));
  bubuhiCapAgenda(t, waktuKasus(t));
}

type Tulis = (jalur: string, isi: Uint8Array) => void;

function penulis(folder: string): Tulis {
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
function tulisKasus(d: Dunia, r: Rencana, tulis: Tulis): void {
  const id = tulisId(r.tahun, r.urut);
  const rantai = rantaiDari(id);
  const kunci = `bench ${id}`;
  const tindakan: TindakanTercatat<Kejadian>[] = [];
  for (const kejadian of riwayat(d, r)) {
    const v = tindakan.length + 1;
    const permintaan = sha256(`${id} ${v}`);
    const isi = { kunci: v === 1 ? kunci : `${kunci} ${v}`, permintaan, kejadian };
    const bytes = susunTindakan(rantai, tindakan, isi);
    const berkas = berkasTindakan(rantaiKasus(id), v);
    tulis(berkas, bytes);
    tindakan.push(bacaTindakan(berkas, bytes, rantai, v, tindakan.at(-1)?.sidik ?? null));
  }
  const berkas = lipat(id, tindakan);
  const baris = barisDari(berkas);
  tulis(sampulKasus(id), bytesPandangan(sampul(berkas)));
  tulis(jalurEntri(kepalaDari(baris)), isiEntri(baris));
  tulis(jalurSurat(baris), new Uint8Array());
  tulisNomor(tulis, r, id, kunci, tindakan);
}

/** The numbers a case took, and the keys it took them by. */
function tulisNomor(
  tulis: Tulis,
  r: Rencana,
  id: string,
  kunci: string,
  tindakan: readonly TindakanTercatat<Kejadian>[],
): void {
  const surat = jalurKunci(kunci, null);
  tulis(surat, isiKunci({ id, agenda: r.agenda, permintaan: tindakan[0]?.permintaan ?? null }));
  klaim(tulis, `nomor/kasus/${id}`, surat);
  klaim(tulis, `nomor/agenda/${tulisId(r.tahun, r.agenda)}`, surat);
  if (!r.balasan) return;
  const { tahun, nomor } = r.balasan;
  const v = tindakan.find((x) => x.kejadian.some((k) => k.jenis === 'Diselesaikan' && k.balasan))?.v ?? 0;
  const balasan = jalurKunci(`balasan ${id} ${v - 1}`, tahun);
  tulis(balasan, isiKunci({ id: null, agenda: nomor, permintaan: null }));
  klaim(tulis, `nomor/agenda/${tulisId(tahun, nomor)}`, balasan);
}

const klaim = (tulis: Tulis, jalur: string, kunci: string): void => tulis(jalur, isiKlaim(jalur, sha256(kunci)));

if (!isMainThread) {
  const { akar, folder, ukuran, bagian, dari } = workerData as Kerja;
  const d = dunia(akar, ukuran.hariIni);
  const semua = rencanakan(ukuran, d.kalender, d.langkah);
  const tulis = penulis(folder);
  for (let i = bagian; i < semua.length; i += dari) tulisKasus(d, semua[i]!, tulis);
}
