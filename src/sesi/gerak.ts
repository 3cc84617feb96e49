/** What the commands share that move a case, or its clock, outside the steps of the SOP. */
import type { Command } from 'commander';
import type { Ask, Env } from '../env.ts';
import { terlihat } from '../teks/terlihat.ts';
import { kodeLangkah } from '../terminal/langkah.ts';
import { teksWajib } from './jawaban.ts';
import type { KasusTerbuka } from './kasus.ts';
import { pastikan } from './kepastian.ts';
import { bilaBolehTanya, diketikLagi, perintahKasus, wajibAda } from './opsi.ts';
import type { Sesi } from './sesi.ts';
import { suratGanda } from './surat-ganda.ts';
import { type Ajuan, type OpsiTindak, putuskan, tindak } from './tindak.ts';

export type OpsiGerak = OpsiTindak & Readonly<{ alasan?: string; pada?: string; catatan?: string; tindakan?: string }>;

/** How one such command differs from the others. */
export type CaraGerak = Readonly<{
  nama: string;
  /** What flags must say, and how it is asked at a terminal. */
  wajib: readonly ('alasan' | 'pada')[];
  /** What is asked of the case, once everything is known. @throws Galat NILAI_TIDAK_DIKENAL */
  susun: (o: OpsiGerak) => Ajuan;
}>;

/** The command's words and the flags all of them have. */
export const perintahGerak = (nama: string, ringkas: string): Command => perintahKasus(nama, ringkas, 'memutuskan');

/** The flag that stands behind the command's own. */
export const denganKapan = (c: Command): Command =>
  c.option('--tanggal <tgl>', 'kapan terjadi: "TGL [JAM]" (bawaan: sekarang)');

/** Asks what flags left open; what no answer could mend is refused before a question. */
export async function gerakkan(env: Env, kasus: string, diketik: OpsiGerak, cara: CaraGerak): Promise<void> {
  const kurang = cara.wajib.filter((flag) => !diketik[flag]?.trim());
  if (!bilaBolehTanya(env, diketik)) {
    wajibAda(`Perintah ${cara.nama}`, kurang.map(flagnya), contoh(kasus, cara, diketik));
  }
  await tindak(env, cara.nama, kasus, diketik, async (sesi, terbuka) => {
    const peringatan = await kembaran(env, sesi, terbuka, diketik, cara);
    if (kurang.length === 0) return { perintah: cara.susun(diketik), peringatan };
    putuskan(sesi, terbuka, diketik, cara.susun({ ...LUNAK, ...diketik }));
    sebutKasus(env, terbuka.berkas);
    return { perintah: cara.susun(await tanya(await env.ask(), kurang, diketik)), peringatan };
  });
}

/** A closed case that comes to life beside another of the same letter is as doubtful as a letter recorded twice. */
async function kembaran(
  env: Env,
  sesi: Sesi,
  terbuka: KasusTerbuka,
  opsi: OpsiGerak,
  cara: CaraGerak,
): Promise<readonly string[]> {
  const { id, permohonan: p } = terbuka.berkas;
  const ajuan = cara.susun({ ...LUNAK, ...opsi });
  if (p.status === 'aktif' || (ajuan.jenis !== 'BukaLagi' && ajuan.jenis !== 'Urungkan')) return [];
  putuskan(sesi, terbuka, opsi, ajuan); // what no answer could mend is refused before a question
  const { ragu, peringatan } = await suratGanda(sesi, { lembaga: p.lembaga, surat: p.surat, pada: p.diterima }, {}, id);
  const tanya = `Kasus ${id} tetap dihidupkan lagi?`;
  return [
    ...(await pastikan(
      env,
      opsi,
      ragu.map((r) => ({ ...r, tanya })),
    )),
    ...peringatan,
  ];
}

const FLAG = { alasan: '--alasan "…"', pada: '--pada pemohon' } as const;
const flagnya = (flag: keyof typeof FLAG): string => (flag === 'pada' ? '--pada pemohon|kemendagri' : FLAG[flag]);
const LUNAK = { alasan: 'gladi', pada: 'pemohon' };

const contoh = (kasus: string, { nama, wajib }: CaraGerak, o: OpsiGerak): string =>
  diketikLagi(`${nama} ${kasus}`, o, wajib);

async function tanya(ask: Ask, kurang: CaraGerak['wajib'], o: OpsiGerak): Promise<OpsiGerak> {
  const pada = kurang.includes('pada') ? await ask.pilih('Menunggu siapa', PIHAK) : o.pada;
  const alasan = kurang.includes('alasan') ? await teksWajib(ask, 'Alasan') : o.alasan;
  return { ...o, ...(pada !== undefined && { pada }), ...(alasan !== undefined && { alasan }) };
}

const PIHAK = [
  { nilai: 'pemohon', nama: 'pemohon' },
  { nilai: 'kemendagri', nama: 'Kemendagri' },
];

/** Names the case an act is about to be recorded of, above the first question. */
export function sebutKasus(env: Env, { id, permohonan: p }: KasusTerbuka['berkas']): void {
  const di = p.langkah ? `${kodeLangkah(p.langkah.no)} ${p.langkah.ringkas}` : p.status;
  env.note(terlihat(`${id} ${p.lembaga.nama} — ${di}`));
}
