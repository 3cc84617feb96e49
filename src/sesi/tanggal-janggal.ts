/** Dates that are hardly meant, settled before a number is claimed: asked, or answered beforehand with `--ya`. */
import { bacaWaktu } from '../kantor/pola-nomor.ts';
import { yangBerlaku } from '../permohonan/berlaku.ts';
import type { BacaNomor } from '../permohonan/cela-tanggal.ts';
import { hariDikirim, type Janggal, janggalBaru } from '../permohonan/janggal.ts';
import { tulisTanggal } from '../waktu/tulis.ts';
import type { KasusTerbuka } from './kasus.ts';
import { pastikan, type Ragu } from './kepastian.ts';
import { ketikLagi, namaFlag } from './ketik-lagi.ts';
import { polaKantor } from './nomor-ambil.ts';
import { denganKlaim } from './nomor-tangan.ts';
import type { Sesi } from './sesi.ts';
import { type Ajuan, type OpsiTindak, putuskan } from './tindak.ts';

/** How the command says a field: its flag as the code names it (`tanggalKeluar`), and what to type there for a day. */
export type CaraSebut = (isian: Janggal['isian']) => Readonly<{ kunci: string; nilai: (hari: string) => string }>;

/** Each field by a flag of its own: `--tanggal-keluar 4/1/2027`. */
export const flagSendiri: CaraSebut = (isian) => ({
  kunci: isian.replace(/[- ](.)/g, (_, huruf: string) => huruf.toUpperCase()),
  nilai: hariKetik,
});

/** '4/1/2027': a day as it is typed. */
export const hariKetik = (hari: string): string => hari.slice(0, 10).split('-').reverse().map(Number).join('/');

/** The patterns of the office, for reading what a number says of its own day. */
export const bacaNomorKantor =
  (sesi: Pick<Sesi, 'kantor'>): BacaNomor =>
  (jenis, nomor) =>
    bacaWaktu(polaKantor(sesi, jenis, '0000-00-00'), nomor);

/**
 * Every rule speaks first, then the doubts.
 * @returns what was said yes to, for the warnings of the answer
 * @throws Galat TANGGAL_JANGGAL, and whatever refuses the act
 */
export async function pastikanTanggal(
  sesi: Sesi,
  terbuka: KasusTerbuka,
  nama: string,
  opsi: OpsiTindak,
  ajuan: Ajuan,
  cara: CaraSebut = flagSendiri,
): Promise<readonly string[]> {
  const { berkas } = terbuka;
  const kejadian = putuskan(sesi, terbuka, opsi, ajuan);
  const janggal = janggalBaru(berkas.permohonan, kejadian, {
    baca: bacaNomorKantor(sesi),
    hariIni: sesi.hariIni,
    dikirim: hariDikirim([...yangBerlaku(berkas.tindakan), ...kejadian]),
  });
  if (janggal.length > 0) await denganKlaim(sesi, terbuka, { ...opsi, coba: true }, ajuan); // whose a number is, too
  return pastikan(
    sesi.env,
    opsi,
    janggal.map((j) => ragu(berkas.id, nama, opsi, j, cara)),
  );
}

function ragu(id: string, nama: string, opsi: OpsiTindak, j: Janggal, cara: CaraSebut): Ragu {
  const { kunci, nilai } = cara(j.isian);
  const { dibaca, mungkin, kalimat } = j;
  const lagi = (ganti: Readonly<Record<string, unknown>>) => ketikLagi(nama, [id], opsi, ganti);
  const saran = [mungkin && lagi({ [kunci]: nilai(mungkin) }), lagi({ ya: true })].filter((satu) => satu !== null);
  const tanpaSaran = saran.length === 0 ? ' Bila memang begitu, ulangi perintahnya dengan --ya.' : '';
  return {
    kode: 'TANGGAL_JANGGAL',
    pesan: `${kalimat}${mungkin ? ` Mungkin maksudnya ${tulisTanggal(mungkin)}.` : ''}${tanpaSaran}`,
    tanya: 'Catat seperti itu?',
    saran,
    rinci: { flag: namaFlag(kunci), dibaca, mungkin },
  };
}
