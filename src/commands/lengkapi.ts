/** `pks lengkapi`: fill in what the letter left out. What is filled already is not overwritten (that is `ralat`). */
import type { Command } from 'commander';
import type { Env } from '../env.ts';
import { Galat } from '../galat.ts';
import { peringatanDilindungi } from '../permohonan/isi.ts';
import { terkirim } from '../permohonan/lengkapi.ts';
import { bacaHari } from '../sesi/baca-hari.ts';
import { sebutKasus } from '../sesi/gerak.ts';
import { denganIsian, type Isian, lembagaDari, penerimaDari, permohonanDari } from '../sesi/isian.ts';
import { tanyaHari, teksBoleh } from '../sesi/jawaban.ts';
import type { KasusTerbuka } from '../sesi/kasus.ts';
import { lengkapiTanya } from '../sesi/lengkapi-tanya.ts';
import { denganKlaim } from '../sesi/nomor-tangan.ts';
import { bilaBolehTanya, perintahKasus } from '../sesi/opsi.ts';
import type { Sesi } from '../sesi/sesi.ts';
import { pastikanTanggal } from '../sesi/tanggal-janggal.ts';
import { type OpsiTindak, tindak } from '../sesi/tindak.ts';

type OpsiLengkapi = OpsiTindak & Isian & Readonly<{ nomorKeluar?: string; tanggalKeluar?: string }>;

export const lengkapiCommand = (env: Env, ringkas: string): Command =>
  denganIsian(perintahKasus('lengkapi', ringkas, 'menyebutkan'))
    .option('--nomor-keluar <teks>', 'nomor surat keluar yang belum disebut ketika dikirim')
    .option('--tanggal-keluar <tgl>', 'tanggal surat keluar yang belum disebut ketika dikirim')
    .addHelpText('after', '\nContoh:\n  $ pks lengkapi 14 --jangka-waktu "2 tahun" --elemen nik --elemen nama-lengkap')
    .action((kasus: string, isian: OpsiLengkapi) => lengkapi(env, kasus, isian));

export const lengkapi = (env: Env, kasus: string, diketik: OpsiLengkapi): Promise<void> =>
  tindak(env, 'lengkapi', kasus, diketik, async (sesi, terbuka) => {
    const { berkas, aturan } = terbuka;
    const opsi = await tanyaKeluar(sesi, terbuka, diketik);
    const lembaga = lembagaDari(opsi);
    const permohonan = permohonanDari(opsi);
    const suratKeluar = {
      ...(opsi.nomorKeluar?.trim() && { nomor: opsi.nomorKeluar.trim() }),
      ...(opsi.tanggalKeluar !== undefined && {
        tanggal: bacaHari(sesi, '--tanggal-keluar', opsi.tanggalKeluar, { kasus: berkas }),
      }),
    };
    const penerima = penerimaDari(opsi);
    if (Object.keys({ ...lembaga, ...permohonan, ...suratKeluar, ...penerima }).length === 0) {
      if (!bilaBolehTanya(env, opsi)) throw takDisebut(berkas.id);
      await lengkapiTanya(sesi, berkas, opsi);
      return null;
    }
    const keluar = Object.keys(suratKeluar).length > 0 && { suratKeluar };
    const perintah = { jenis: 'Lengkapi', lembaga, permohonan, ...keluar, ...penerima } as const;
    const dijawab = await pastikanTanggal(sesi, terbuka, 'lengkapi', opsi, perintah);
    return {
      perintah: await denganKlaim(sesi, terbuka, opsi, perintah),
      peringatan: [...dijawab, ...peringatanDilindungi(aturan, permohonan.elemen ?? [])],
    };
  });

/** Number and day of the letter that left without them, where nothing else was said; Enter leaves them open. */
async function tanyaKeluar(sesi: Sesi, { berkas, aturan }: KasusTerbuka, o: OpsiLengkapi): Promise<OpsiLengkapi> {
  const { permohonan: p } = berkas;
  const suratKeluar = p.suratKeluar ?? { nomor: null, tanggal: null };
  const disebut = Object.keys({ ...lembagaDari(o), ...permohonanDari(o) }).length > 0;
  if (disebut || o.nomorKeluar || o.tanggalKeluar || !bilaBolehTanya(sesi.env, o)) return o;
  if (p.status !== 'aktif' || (suratKeluar.nomor && suratKeluar.tanggal)) return o;
  if (!terkirim(aturan.sop, p.langkah.no)) return o;
  sebutKasus(sesi.env, berkas);
  const ask = await sesi.env.ask();
  const nomorKeluar = suratKeluar.nomor ? undefined : await teksBoleh(ask, 'Nomor surat keluar (Enter = nanti)');
  const tanggalKeluar = suratKeluar.tanggal
    ? undefined
    : await teksBoleh(
        ask,
        'Tanggal surat keluar (Enter = nanti)',
        tanyaHari(sesi, '--tanggal-keluar', { kasus: berkas }),
      );
  return { ...o, ...(nomorKeluar && { nomorKeluar }), ...(tanggalKeluar && { tanggalKeluar }) };
}

const takDisebut = (id: string): Galat =>
  new Galat('ISIAN_KURANG', 'Belum disebut apa yang dilengkapi.', [`pks lengkapi ${id}`, 'pks lengkapi --help'], {
    flag: ['--tujuan', '--elemen', '--metode', '--data-balikan', '--jangka-waktu'],
  });
