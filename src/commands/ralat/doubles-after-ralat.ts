import { findDoubleKerjaSama } from '../../desk/guard/double-kerja-sama.ts';
import { findDoubleSurat } from '../../desk/guard/double-surat.ts';
import type { Sitting } from '../../desk/sitting.ts';
import type { StoredKasus } from '../../store/register.ts';
import type { RalatChange } from './ralat-field.ts';

/** A correction may double a letter or an agreement. */
export async function doublesAfterRalat(
  sesi: Sitting,
  berkas: StoredKasus,
  isi: RalatChange,
): Promise<readonly string[]> {
  const { permohonan: p, id } = berkas;
  const lembaga = { ...p.lembaga, ...isi.lembaga };
  const bernama = isi.lembaga.nama !== undefined;
  const surat = p.surat && { ...p.surat, ...isi.surat };
  const disentuh =
    bernama || isi.surat.nomor !== undefined || isi.surat.tanggal !== undefined || isi.diterima !== undefined;
  const ganda =
    surat && disentuh && p.status !== 'batal'
      ? await findDoubleSurat(sesi, { lembaga, surat, pada: isi.diterima ?? p.diterima }, {}, id)
      : { ragu: [], peringatan: [] };
  const masa = p.kerjaSama && { ...p.kerjaSama, ...isi.kerjaSama };
  const bergeser = bernama || isi.kerjaSama?.mulai !== undefined || isi.kerjaSama?.berakhir !== undefined;
  const beriringan =
    masa && bergeser ? await findDoubleKerjaSama(sesi, { ...berkas, permohonan: { ...p, lembaga } }, masa) : [];
  return [...[...ganda.ragu, ...beriringan].map((r) => `${r.pesan} Periksa lagi.`), ...ganda.peringatan];
}
