/** What is recorded as it is, and said aloud: nothing of it stops the step. */
import { kelengkapanLangkah } from '../permohonan/kelengkapan.ts';
import type { Perintah, Selesaikan } from '../permohonan/perintah.ts';
import { type Langkah, pilihanSyarat } from '../sop/sop.ts';
import { bukaKantor } from '../waktu/jatuh-tempo.ts';
import { hariDari } from '../waktu/tanggal.ts';
import { tulisTanggal } from '../waktu/tulis.ts';
import type { KasusTerbuka } from './kasus.ts';
import { perhatianPelaku } from './perhatian-pelaku.ts';
import { suratKirim, tanpaDisposisi } from './perintah-langkah.ts';
import type { Sesi } from './sesi.ts';

/** Another role, a closed day, papers nobody asked for, a letter without its number, a reply passed on without a word, dates that cannot be true. */
export function perhatian(sesi: Sesi, k: KasusTerbuka, langkah: Langkah, s: Perintah & Selesaikan): readonly string[] {
  const { sop, berkas, aturan } = k;
  const diminta = kelengkapanLangkah(berkas.permohonan, langkah).flatMap(({ syarat }) => pilihanSyarat(syarat));
  const nyasar = s.ada === 'lengkap' ? [] : s.ada.filter((kode) => !diminta.includes(kode));
  return [
    ...perhatianPelaku(sop, aturan, langkah, s),
    ...(bukaKantor(sesi.kalender, s.pada) ? [] : [`${tulisTanggal(s.pada)} kantor tutup; tetap tercatat.`]),
    ...(nyasar.length > 0 ? [`Tidak diminta langkah ini, jadi tidak dicatat: ${nyasar.join(', ')}.`] : []),
    ...(langkah.kirim && !s.suratKeluar?.nomor
      ? [`Nomor surat keluar belum disebut. Isi kemudian: pks lengkapi ${berkas.id}`]
      : []),
    ...(langkah.kirim && !s.suratKeluar?.tanggal
      ? [`Tanggal surat keluar belum disebut. Isi kemudian: pks lengkapi ${berkas.id}`]
      : []),
    ...nomorTersisa(k, langkah, s),
    ...hariLain(k, langkah, s),
    ...(tanpaDisposisi(langkah, s)
      ? [
          `Isi disposisi tidak disebut: langkah tercatat tanpa isinya, dan Buku kendali tidak memuatnya. Bila ada: pks undo ${berkas.id}, lalu ulangi dengan --disposisi.`,
        ]
      : []),
    ...tanggalBalasan(k, s),
  ];
}

/** A number was reserved for this letter, and another one was typed. */
function nomorTersisa(
  { berkas: { id, permohonan } }: KasusTerbuka,
  langkah: Langkah,
  { suratKeluar }: Perintah & Selesaikan,
): readonly string[] {
  const pesanan = suratKirim(permohonan, langkah);
  if (pesanan?.keadaan !== 'dipesan' || pesanan.nomor === suratKeluar?.nomor) return [];
  const batal = `pks nomor batal ${id} --untuk ${pesanan.naskah}`;
  return [`Nomor ${pesanan.nomor} yang dipesan untuk surat ini tidak dipakai dan masih dipesan. Batalkan: ${batal}`];
}

/** The number was used on another day than the letter leaves now: it keeps that day. */
function hariLain(
  { berkas: { id, permohonan } }: KasusTerbuka,
  langkah: Langkah,
  { pada, suratKeluar }: Perintah & Selesaikan,
): readonly string[] {
  const pesanan = suratKirim(permohonan, langkah);
  const tanggal = pesanan?.keadaan === 'dipakai' && pesanan.nomor === suratKeluar?.nomor ? pesanan.tanggal : null;
  if (tanggal === null || tanggal !== suratKeluar?.tanggal || tanggal === hariDari(pada)) return [];
  return [
    `Surat bertanggal ${tulisTanggal(tanggal)}, hari nomornya dipakai, bukan hari langkah ini. Bila keliru: pks ralat ${id} --isian tanggal-keluar`,
  ];
}

/** A reply is not older than what it answers, nor younger than its arrival. */
function tanggalBalasan(
  { berkas: { id, permohonan: p } }: KasusTerbuka,
  { pada, balasan }: Perintah & Selesaikan,
): readonly string[] {
  if (!balasan) return [];
  const dikirim = p.suratKeluar?.tanggal ? null : p.surat.tanggal; // that it is older than what it answers is asked
  const ralat = `Periksa lagi; betulkan dengan: pks ralat ${id} --isian tanggal-balasan`;
  return [
    ...(dikirim !== null && balasan.tanggal < dikirim
      ? [
          `Surat balasan bertanggal ${tulisTanggal(balasan.tanggal)}, lebih awal daripada surat yang dibalas (${tulisTanggal(dikirim)}). ${ralat}`,
        ]
      : []),
    ...(balasan.tanggal > hariDari(pada)
      ? [`Surat balasan bertanggal ${tulisTanggal(balasan.tanggal)}, sesudah tiba (${tulisTanggal(pada)}). ${ralat}`]
      : []),
  ];
}
