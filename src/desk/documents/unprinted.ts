/** A NIK, comments, hidden words and marks of revision are not printed. */
import { Failure } from '../../errors.ts';
import { type DocumentText, hiddenPlaces, unprintedWords } from '../../office/naskah/finished/unprinted-content.ts';
import { findNik } from '../../office/permohonan/text/find-nik.ts';
import type { Sitting } from '../sitting.ts';

/** @throws NIK_DITOLAK for one in any part, shown or not */
export async function refuseNikInDocument({ env }: Sitting, isi: Uint8Array, asal: string): Promise<void> {
  refuseNik(await (await env.renderer()).everyText(isi), asal);
}

/** Of a picture nobody here can read a word. @throws NIK_DITOLAK for one in the text of a file */
export async function refuseNikInLampiran({ env }: Sitting, isi: Uint8Array, asal: string): Promise<void> {
  refuseNik(await (await env.renderer()).attachedText(isi), asal);
}

function refuseNik(semua: readonly DocumentText[], asal: string): void {
  for (const { bagian, teks } of semua) {
    const angka = findNik(teks);
    if (angka === null) continue;
    throw new Failure(
      'NIK_DITOLAK',
      `Dokumen ${asal} memuat 16 angka seperti NIK (${angka.slice(0, 4)}••••••••${angka.slice(-4)}) di ${bagian}. Register ini tidak menyimpan data pribadi penduduk.`,
      [
        'Hapus atau samarkan angka itu di Word atau Excel (juga di komentar dan propertinya), simpan, lalu ulangi.',
        ...(/\.pdf$/i.test(asal)
          ? ['Pindaian surat yang sudah ditandatangani: samarkan angka itu pada salinannya, lalu pindai lagi.']
          : []),
      ],
      { berkas: asal, bagian },
    );
  }
}

/**
 * An approved document says only what was approved; a konsep gets a warning. `lepas` takes remarks out, `perintah` is
 * the line that does it, `lagi` the one for a document mended in Word. @throws DOKUMEN_SALAH where an approved
 * document would bear any
 */
export async function settleRemarks(
  { env }: Sitting,
  isi: Uint8Array,
  asal: string,
  { final, lepas, perintah, lagi }: Readonly<{ final: boolean; lepas: boolean; perintah: string; lagi: string }>,
): Promise<Readonly<{ isi: Uint8Array; peringatan: readonly string[] }>> {
  const perender = await env.renderer();
  const ada = await perender.unprintedContent(isi);
  const sebutan = unprintedWords(ada);
  if (sebutan === null) return { isi, peringatan: [] };
  if (lepas && ada.revisi === 0) {
    return { isi: await perender.withoutRemarks(isi), peringatan: [`${sebutan} di ${asal} dilepas.`] };
  }
  if (!final) {
    return {
      isi,
      peringatan: [
        `PERHATIAN: ${asal} memuat ${sebutan}${hiddenPlaces(ada)}, yang tidak boleh ikut bila sudah disetujui: ${perintah}`,
      ],
    };
  }
  const terima = 'Di Word: Tinjau > Terima > Terima Semua Perubahan, lalu simpan.';
  throw new Failure(
    'DOKUMEN_SALAH',
    `${asal} memuat ${sebutan}${hiddenPlaces(ada)}: tidak boleh ikut pada dokumen yang sudah disetujui.`,
    ada.revisi > 0 ? [terima, lagi] : [perintah],
    { berkas: asal, ...ada },
  );
}

/** An older pks took what is refused today; the lines `anew` replace it. */
export const refusedToday =
  (nama: string, anew: readonly string[]) =>
  (e: unknown): never => {
    if (!(e instanceof Failure) || e.kode !== 'TEMPLAT_SALAH') throw e;
    throw new Failure('DOKUMEN_SALAH', e.message.replace(/^Templat/, nama), [...e.saran, ...anew], e.rinci);
  };

/** What is approved or sent may not bear them. */
export async function changingFieldWarnings(
  { env }: Pick<Sitting, 'env'>,
  isi: Uint8Array,
  asal: string,
): Promise<readonly string[]> {
  const bidang = [...new Set(await (await env.renderer()).changingFields(isi))].join(', ');
  if (bidang === '') return [];
  const cara = 'di Word klik bidang itu, tekan Ctrl+Shift+F9, simpan, lalu baca lagi';
  return [`PERHATIAN: ${asal} memuat bidang ${bidang}, yang berubah sendiri dan tidak boleh ikut dikirim: ${cara}.`];
}

/** A letter that says another day tomorrow is not the one approved. @throws DOKUMEN_SALAH */
export async function refuseChangingFields({ env }: Sitting, isi: Uint8Array, asal: string): Promise<void> {
  const [bidang] = await (await env.renderer()).changingFields(isi);
  if (!bidang) return;
  throw new Failure(
    'DOKUMEN_SALAH',
    `${asal} memuat bidang ${bidang}, yang berubah sendiri: tidak boleh pada dokumen yang sudah disetujui atau dikirim.`,
    [
      'Di Word: klik bidang itu, tekan Ctrl+Shift+F9 agar menjadi teks biasa (kontrol konten: klik kanan, Hapus Kontrol Konten), simpan, lalu ulangi.',
    ],
    { berkas: asal, bidang },
  );
}
