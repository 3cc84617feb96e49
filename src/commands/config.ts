/** `pks config`: the office's settings, where each value comes from, and setting one. */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import type { Kantor } from '../kantor/kantor.ts';
import { bacaNip, nipAturanBebas, peringatanNip } from '../kantor/milik-nip.ts';
import { tulisNip } from '../kantor/nip.ts';
import { nilaiAturan, PENGATURAN_ALUR, type Pengaturan } from '../kantor/pengaturan.ts';
import { periksaPola } from '../kantor/pola-nomor.ts';
import { PENGATURAN_NASKAH, PENGATURAN_RUPA } from '../naskah/pengaturan.ts';
import { tolakNik } from '../permohonan/teks.ts';
import { catatKantor, sudahDicatatKantor } from '../sesi/catat-kantor.ts';
import { jawab } from '../sesi/jawab.ts';
import { sebab, teksBoleh } from '../sesi/jawaban.ts';
import { sidikPermintaan } from '../sesi/kasus.ts';
import {
  bilaBolehTanya,
  bilangan,
  type OpsiTulis,
  peringatanCoba,
  perintahTulis,
  salahSatuDari,
  wajibAda,
} from '../sesi/opsi.ts';
import { simpanLogo } from '../sesi/rupa.ts';
import { bukaSesi, type Sesi } from '../sesi/sesi.ts';
import { EDISI } from '../sop/edisi.ts';
import { gaya } from '../terminal/gaya.ts';
import { tampilPengaturan } from '../terminal/pengaturan.ts';

const PENGATURAN: readonly Pengaturan[] = [...PENGATURAN_NASKAH, ...PENGATURAN_RUPA, ...PENGATURAN_ALUR];

/** The one setting that is the user's, not the register's. */
const REGISTER_SAYA = 'register';

export const configCommand = (env: Env, ringkas: string): Command =>
  perintahTulis('config', ringkas)
    .argument('[kunci]', 'nama pengaturan')
    .argument('[nilai]', 'nilai baru')
    .addHelpText(
      'after',
      '\nContoh:\n  $ pks config\n  $ pks config kepala-dinas.nama "Dra. Contoh Nama, M.Si."\n  $ pks config register R:\\pks     (pengaturan Anda sendiri: register yang dibuka)',
    )
    .action((kunci: string | undefined, nilai: string | undefined, opsi: OpsiTulis) => config(env, kunci, nilai, opsi));

export async function config(
  env: Env,
  kunci: string | undefined,
  diketik: string | undefined,
  opsi: OpsiTulis,
): Promise<void> {
  if (kunci === REGISTER_SAYA) return registerSaya(env, diketik, opsi);
  const sesi = await bukaSesi(env, opsi);
  const dipilih =
    kunci === undefined
      ? null
      : salahSatuDari(
          'pengaturan',
          PENGATURAN.map((p) => p.kunci),
          kunci,
        );
  const nilai = diketik ?? (await tanyaNilai(sesi, dipilih, opsi));
  let kantor = sesi.kantor;
  let peringatan: readonly string[] = [];
  if (dipilih !== null && nilai !== undefined) {
    const pengaturan = PENGATURAN.find((p) => p.kunci === dipilih);
    wajibAda('Pengaturan', nilai.trim() === '' ? ['NILAI'] : [], `pks config ${dipilih}`);
    if (pengaturan) periksaNilai(pengaturan, nilai.trim());
    const nip = pengaturan?.nip ? nipAturan(sesi, dipilih, nilai) : null;
    if (dipilih === 'sop') await bacaanAda(sesi, nilai.trim());
    const permintaan = sidikPermintaan(sesi, 'config', { ...opsi, kunciPengaturan: dipilih, nilai });
    if (!(await sudahDicatatKantor(sesi, opsi, permintaan))) {
      const isi = pengaturan?.gambar ? await simpanLogo(sesi, nilai, opsi.coba ?? false) : (nip?.nip ?? nilai.trim());
      ({ kantor, peringatan } = await catatKantor(
        sesi,
        [{ jenis: 'Diatur', kunci: dipilih, nilai: isi }],
        opsi,
        permintaan,
      ));
    }
    if (nip !== null) peringatan = [...peringatan, ...nip.peringatan];
    if (dipilih === 'hitungan') peringatan = [...peringatan, 'Target semua kasus kini dihitung menurut cara ini.'];
  }
  jawab(env, opsi, {
    skema: 'config',
    dasar: sesi.dasar,
    data: PENGATURAN.filter((p) => dipilih === null || p.kunci === dipilih).map((p) => berlaku(kantor, p)),
    ringkas: {},
    peringatan,
    teks: (data) => tampilPengaturan(data, gaya(env)),
    singkat: dipilih === null ? '' : (berlaku(kantor, PENGATURAN.find((p) => p.kunci === dipilih)!).nilai ?? ''),
  });
}

/** What nobody has set yet is asked for at a terminal; Enter leaves it as it is. */
async function tanyaNilai({ env, kantor }: Sesi, kunci: string | null, opsi: OpsiTulis): Promise<string | undefined> {
  const p = PENGATURAN.find((satu) => satu.kunci === kunci);
  if (!p || berlaku(kantor, p).nilai !== null || !bilaBolehTanya(env, opsi)) return undefined;
  env.note(`${p.kunci} belum diatur: ${p.arti}. Contoh: ${p.contoh}`);
  return teksBoleh(await env.ask(), 'Nilai (Enter = biarkan)', {
    periksa: (teks) => sebab(() => periksaNilai(p, teks.trim())),
  });
}

/** @throws Galat NILAI_TIDAK_DIKENAL; the value is not repeated, it may be somebody's number */
function sesuaiBentuk({ kunci, bentuk, contoh }: Pengaturan, nilai: string): void {
  tolakNik(kunci, nilai);
  if (!bentuk || bentuk.pola.test(nilai)) return;
  throw new Galat(
    'NILAI_TIDAK_DIKENAL',
    `${kunci}: nilainya bukan ${bentuk.arti}.`,
    [`pks config ${kunci} "${contoh}"`],
    {
      kunci,
    },
  );
}

/** @throws Galat NILAI_TIDAK_DIKENAL */
function periksaNilai(p: Pengaturan, nilai: string): void {
  if (p.bilangan) bilangan(p.kunci, nilai, 1);
  if (p.pilihan) salahSatuDari(p.kunci, p.pilihan, nilai);
  if (p.kunci.startsWith('nomor.pola')) periksaPola(p.kunci, nilai);
  if (p.bentuk) sesuaiBentuk(p, nilai);
}

/** @throws Galat NIK_DITOLAK, NILAI_TIDAK_DIKENAL, NIP_TERPAKAI */
function nipAturan(sesi: Sesi, kunci: string, nilai: string) {
  const nip = bacaNip(kunci, nilai.trim(), sesi.hariIni, [`pks config ${kunci}`]);
  return { nip, peringatan: [...nipAturanBebas(sesi.kantor, kunci, nip), ...peringatanNip(nip, sesi.hariIni)] };
}

/** An edition that is there, and sound. @throws Galat NILAI_TIDAK_DIKENAL, REGISTER_RUSAK */
async function bacaanAda(sesi: Sesi, kode: string): Promise<void> {
  if ((await sesi.register.milikKantor(`sop/${kode}.json`)) === null) salahSatuDari('sop', EDISI, kode);
  await sesi.sop(kode);
}

/** The value that applies and where it comes from. */
function berlaku(kantor: Kantor, p: Pengaturan) {
  const nilai = nilaiAturan(kantor, p.kunci);
  const diatur = kantor.aturan[p.kunci];
  const asal = diatur ? 'register' : nilai !== null ? 'init' : p.bawaan === null ? 'belum diatur' : 'bawaan';
  return {
    kunci: p.kunci,
    nilai: p.nip && nilai !== null ? tulisNip(nilai) : (nilai ?? p.bawaan),
    asal,
    pada: diatur?.pada ?? null,
    oleh: diatur?.oleh ?? null,
    arti: p.arti,
    contoh: p.contoh,
  };
}

/** Also where the file that says it cannot be read: it is written anew. */
async function belumDiatur(env: Env): Promise<boolean> {
  try {
    return (await env.registerSaya()) === null;
  } catch (e) {
    if (e instanceof Galat && e.kode === 'PENGATURAN_RUSAK') return true;
    throw e;
  }
}

async function registerSaya(env: Env, diketik: string | undefined, opsi: OpsiTulis): Promise<void> {
  const tanya = diketik === undefined && bilaBolehTanya(env, opsi) && (await belumDiatur(env));
  const folder = tanya ? await teksBoleh(await env.ask(), 'Folder register kantor (Enter = biarkan)') : diketik;
  if (folder !== undefined) {
    const register = await env.bukaRegister(folder); // it must be one
    if (!opsi.coba) await env.simpanRegisterSaya(register.folder);
  }
  const nilai = folder === undefined || opsi.coba ? await env.registerSaya() : env.tempat.gabung(folder);
  const data = [
    {
      kunci: REGISTER_SAYA,
      nilai,
      asal: nilai === null ? 'belum diatur' : 'pengaturan Anda',
      pada: null,
      oleh: null,
      arti: 'register yang dibuka bila tidak ada yang lebih dekat',
      contoh: 'R:\\pks',
    },
  ];
  jawab(env, opsi, {
    skema: 'config',
    dasar: {},
    data,
    ringkas: {},
    peringatan: peringatanCoba(opsi),
    teks: (d) => tampilPengaturan(d, gaya(env)),
    singkat: nilai ?? '',
  });
}
