/** A slip put right can make two letters one, or two agreements stand side by side: said with the answer. */
import type { Berkas } from '../register/register.ts';
import type { IsiRalat } from './isian-ralat.ts';
import { kerjaSamaGanda } from './kerja-sama-ganda.ts';
import type { Sesi } from './sesi.ts';
import { suratGanda } from './surat-ganda.ts';

/** What is the same as another case's, as the case will be; nothing where the ralat touches neither. */
export async function gandaSesudahRalat(sesi: Sesi, berkas: Berkas, isi: IsiRalat): Promise<readonly string[]> {
  const { permohonan: p, id } = berkas;
  const lembaga = { ...p.lembaga, ...isi.lembaga };
  const bernama = isi.lembaga.nama !== undefined;
  const surat = { ...p.surat, ...isi.surat };
  const disentuh =
    bernama || isi.surat.nomor !== undefined || isi.surat.tanggal !== undefined || isi.diterima !== undefined;
  const ganda =
    disentuh && p.status !== 'batal'
      ? await suratGanda(sesi, { lembaga, surat, pada: isi.diterima ?? p.diterima }, {}, id)
      : { ragu: [], peringatan: [] };
  const masa = p.kerjaSama && { ...p.kerjaSama, ...isi.kerjaSama };
  const bergeser = bernama || isi.kerjaSama?.mulai !== undefined || isi.kerjaSama?.berakhir !== undefined;
  const beriringan =
    masa && bergeser ? await kerjaSamaGanda(sesi, { ...berkas, permohonan: { ...p, lembaga } }, masa) : [];
  return [...[...ganda.ragu, ...beriringan].map((r) => `${r.pesan} Periksa lagi.`), ...ganda.peringatan];
}
