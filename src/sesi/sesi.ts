/** A command's sitting: the register opened, with its SOP, its calendar and the time it is. */
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { kalenderKantor } from '../kantor/kalender.ts';
import type { Kantor } from '../kantor/kantor.ts';
import { nilaiAturan } from '../kantor/pengaturan.ts';
import { wewenangDari } from '../kantor/wewenang.ts';
import type { Urutan } from '../permohonan/lihat.ts';
import type { Aturan } from '../permohonan/perintah.ts';
import type { Pelaku } from '../permohonan/permohonan.ts';
import type { Register } from '../register/register.ts';
import { bacaSop } from '../sop/baca.ts';
import { periksaSop } from '../sop/periksa.ts';
import type { Peran, Sop } from '../sop/sop.ts';
import { tahunTanpaDasar } from '../waktu/jatuh-tempo.ts';
import { hariDari, type Kalender, saatWib, type Tanggal, tanggalWib } from '../waktu/tanggal.ts';
import type { Dibaca, Maksud } from './baca-hari.ts';
import { kiriman } from './kiriman.ts';
import type { Opsi } from './opsi.ts';
import { type LangkahPelaku, type LuarLangkah, type OperatorDikenal, operatorDikenal, pelaku } from './pelaku.ts';

export type Elemen = Readonly<{ kode: string; nama: string; dilindungi: boolean }>;

export type Sesi = Readonly<{
  env: Env;
  register: Register;
  kantor: Kantor;
  versiKantor: number;
  kalender: Kalender;
  kini: Date;
  saat: string; // the instant it is, +07:00
  hariIni: Tanggal;
  /** What the office has set, or null. */
  atur(kunci: string): string | null;
  /** An edition of the SOP as the office owns it. */
  sop(kode?: string): Promise<Sop>;
  elemen(): Promise<ReadonlyMap<string, Elemen>>;
  aturan(id: string, sop: Sop): Promise<Aturan>;
  /** Who acts in a role, and who types; `kapan`: the step that is done, or another day than today. @throws Galat PEJABAT_TIDAK_ADA, PEJABAT_GANDA */
  pelaku(peran: Peran, oleh: string | undefined, kapan?: LangkahPelaku | LuarLangkah): Pelaku;
  operator: OperatorDikenal;
  /** The dates that were typed, as they were read; filled by `baca-hari.ts`, shown by `jawab.ts`. */
  dibaca: Map<Maksud, Dibaca>;
  /** The basis of counting, as every answer carries it. */
  dasar: Readonly<Record<string, string | null>>;
}>;

/** @throws Galat REGISTER_TIDAK_DITEMUKAN, REGISTER_RUSAK */
export async function bukaSesi(env: Env, opsi: Opsi): Promise<Sesi> {
  const register = await env.bukaRegister(opsi.register);
  const { kantor, versi: versiKantor } = await register.kantor();
  const kalender = kalenderKantor(kantor);
  const kini = env.now();
  const hariIni = tanggalWib(kini);
  const meja = { kantor, akun: env.operator.akun, hariIni };
  const wewenang = wewenangDari(kantor);
  return {
    env,
    register,
    kantor,
    versiKantor,
    kalender,
    kini,
    saat: saatWib(kini),
    hariIni,
    atur: (kunci) => nilaiAturan(kantor, kunci),
    sop: (kode = kantor.sop) => edisiUtuh(register, kode),
    elemen: () => bacaElemen(env),
    aturan: async (id, sop) => ({
      sop,
      id,
      elemen: await bacaElemen(env),
      peranKetat: nilaiAturan(kantor, 'peranKetat') === 'ya',
      ...(wewenang && { wewenang }),
    }),
    pelaku: (peran, oleh, kapan) => ({
      ...pelaku(meja, peran, oleh, kapan),
      ...(env.operator.meja && { meja: env.operator.meja }),
    }),
    operator: operatorDikenal(meja),
    dibaca: new Map(),
    dasar: { hitungan: kantor.hitungan, sop: kantor.sop },
  };
}

/** A loud warning for each year between two days that no decree covers. */
export const peringatanDekrit = (kalender: Kalender, dari: Tanggal, sampai: Tanggal): readonly string[] =>
  tahunTanpaDasar(kalender, dari, sampai).map(
    (tahun) =>
      `PERHATIAN: belum ada keputusan libur dan cuti bersama tahun ${tahun} di register ini; tanggal pada tahun itu hanya dihitung Senin–Jumat dan bisa keliru. Masukkan: pks libur perbarui, atau pks libur tambah`,
  );

/** The same for a list judged at the end of `per`: from the first receipt to the last day that was counted. */
export function peringatanDaftar(sesi: Sesi, baris: readonly Urutan[], per = sesi.hariIni): readonly string[] {
  let [dari, sampai] = [per, per];
  for (const { diterima, target } of baris) {
    if (target && hariDari(diterima) < dari) dari = hariDari(diterima);
    if (target && target.tanggal > sampai) sampai = target.tanggal;
  }
  return peringatanDekrit(sesi.kalender, dari, sampai);
}

/** An edition whose table is sound: no case is led through a broken one. */
async function edisiUtuh(register: Register, kode: string): Promise<Sop> {
  const sop = await bacaEdisi(register, kode);
  const cela = periksaSop(sop)[0];
  if (!cela) return sop;
  throw new Galat('REGISTER_RUSAK', `Tabel SOP di sop/${kode}.json tidak utuh: ${cela.kalimat}`, ['pks sop periksa'], {
    berkas: `sop/${kode}.json`,
  });
}

/** An edition as the office owns it, sound or not. @throws Galat REGISTER_RUSAK */
export async function bacaEdisi(register: Register, kode: string): Promise<Sop> {
  const jalur = `sop/${kode}.json`;
  const isi = await register.milikKantor(jalur);
  if (isi) return bacaSop(bacaJson(isi, jalur), jalur);
  throw new Galat('REGISTER_RUSAK', `Bacaan SOP "${kode}" tidak ada di register (${jalur}).`, ['pks check'], {
    berkas: jalur,
  });
}

async function bacaElemen(env: Env): Promise<ReadonlyMap<string, Elemen>> {
  const isi = await kiriman(env, 'data/acuan/elemen-data.json');
  const { elemen } = JSON.parse(new TextDecoder().decode(isi)) as { elemen: readonly Elemen[] };
  return new Map(elemen.map((e) => [e.kode, e]));
}

export function bacaJson(isi: Uint8Array, jalur: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(isi));
  } catch {
    throw new Galat('REGISTER_RUSAK', `Register rusak: ${jalur} tidak terbaca.`, ['pks check'], { berkas: jalur });
  }
}
