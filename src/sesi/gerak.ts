/** What the commands share that move a case, or its clock, outside the steps of the SOP. */
import type { Command } from 'commander';
import type { Ask, Env } from '../env.ts';
import { decide } from '../permohonan/decide.ts';
import type { Perintah } from '../permohonan/perintah.ts';
import { terlihat } from '../teks/terlihat.ts';
import { kodeLangkah } from '../terminal/langkah.ts';
import { jawabKasus } from './jawab-kasus.ts';
import { teksWajib } from './jawaban.ts';
import { bacaKasus, catat, type KasusTerbuka, pastikanVersi, sidikPermintaan, sudahDicatat } from './kasus.ts';
import { bilaBolehTanya, type OpsiTulis, perintahTulis, wajibAda } from './opsi.ts';
import { bukaSesi } from './sesi.ts';

export type OpsiGerak = OpsiTulis &
  Readonly<{ alasan?: string; tanggal?: string; oleh?: string; versi?: string; pada?: string; catatan?: string }>;

type Jenis = 'Urungkan' | 'Tutup' | 'BukaLagi' | 'Tunggu' | 'Lanjutkan';
type Isi<P> = P extends { jenis: Jenis } ? Omit<P, 'pada' | 'dicatat' | 'oleh'> : never;

/** How one such command differs from the others. */
export type CaraGerak = Readonly<{
  nama: string;
  /** What flags must say, and how it is asked at a terminal. */
  wajib: readonly ('alasan' | 'pada')[];
  /** What is asked of the case, once everything is known. @throws Galat NILAI_TIDAK_DIKENAL */
  susun: (o: OpsiGerak) => Isi<Perintah>;
}>;

/** The command's words and the flags all of them have. */
export const perintahGerak = (nama: string, ringkas: string): Command =>
  perintahTulis(nama, ringkas).argument('<kasus>', 'nomor kasus, mis. 14 atau 2026-014');

/** The flags that stand last. */
export const denganSiapaKapan = (c: Command): Command =>
  c
    .option('--tanggal <tgl>', 'kapan terjadi: "TGL [JAM]" (bawaan: sekarang)')
    .option('--oleh <nama>', 'siapa yang memutuskan, bila bukan yang mengetik')
    .option('--versi <n>', 'hanya bila kasus masih pada versi ini');

/** Reads the case, asks what flags left open, decides, records, answers. */
export async function gerakkan(env: Env, kasus: string, diketik: OpsiGerak, cara: CaraGerak): Promise<void> {
  const bolehTanya = bilaBolehTanya(env, diketik);
  const kurang = cara.wajib.filter((flag) => !diketik[flag]?.trim());
  if (!bolehTanya) wajibAda(`Perintah ${cara.nama}`, kurang.map(flagnya), contoh(kasus, cara, diketik));

  const sesi = await bukaSesi(env, diketik);
  const terbuka = await bacaKasus(sesi, kasus);
  const { berkas, sop, aturan, peran } = terbuka;
  const permintaan = sidikPermintaan(sesi, `${cara.nama} ${berkas.id}`, diketik);
  const lama = await sudahDicatat(sesi, berkas, diketik, permintaan);
  if (lama) return jawabKasus(sesi, diketik, sop, lama);
  pastikanVersi(berkas, diketik.versi);

  const putuskan = (o: OpsiGerak) =>
    decide(aturan, berkas.permohonan, {
      ...cara.susun(o),
      pada: o.tanggal === undefined ? sesi.saat : sesi.lampau(o.tanggal),
      dicatat: sesi.saat,
      oleh: sesi.pelaku(peran, o.oleh),
    });
  let opsi = diketik;
  if (kurang.length > 0) {
    putuskan({ ...LUNAK, ...diketik }); // what no answer could mend is refused before a question
    env.note(terlihat(kepala(terbuka)));
    opsi = await tanya(await env.ask(), kurang, diketik);
  }
  jawabKasus(sesi, diketik, sop, await catat(sesi, berkas, putuskan(opsi), diketik, permintaan));
}

const FLAG = { alasan: '--alasan "…"', pada: '--pada pemohon|kemendagri' } as const;
const flagnya = (flag: keyof typeof FLAG): string => FLAG[flag];
const LUNAK = { alasan: '-', pada: 'pemohon' };

const contoh = (kasus: string, { nama, wajib }: CaraGerak, o: OpsiGerak): string =>
  `pks ${nama} ${kasus} ${wajib.map((flag) => (o[flag] ? `--${flag} "${o[flag]}"` : FLAG[flag])).join(' ')}`;

async function tanya(ask: Ask, kurang: CaraGerak['wajib'], o: OpsiGerak): Promise<OpsiGerak> {
  const pada = kurang.includes('pada') ? await ask.pilih('Menunggu siapa', PIHAK) : o.pada;
  const alasan = kurang.includes('alasan') ? await teksWajib(ask, 'Alasan') : o.alasan;
  return { ...o, ...(pada !== undefined && { pada }), ...(alasan !== undefined && { alasan }) };
}

const PIHAK = [
  { nilai: 'pemohon', nama: 'pemohon' },
  { nilai: 'kemendagri', nama: 'Kemendagri' },
];

/** Which case is about to be moved, above the questions. */
function kepala({ berkas: { id, permohonan: p } }: KasusTerbuka): string {
  const di = p.langkah ? `${kodeLangkah(p.langkah.no)} ${p.langkah.ringkas}` : p.status;
  return `${id} ${p.lembaga.nama} — ${di}`;
}
