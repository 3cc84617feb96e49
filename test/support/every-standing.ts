import { advanceUntil } from './advance-kasus.ts';
import { completeSuratFlags, type TestDesk } from './test-desk.ts';

/** Adds cases to be taken back, gone on with, opened again, signed and handed over, so that each command has one. */
export async function recordEveryStanding(t: TestDesk): Promise<void> {
  const record = async (nomor: string, lembaga: string) => {
    const surat = completeSuratFlags({ lembaga, 'nomor-surat': nomor });
    return (await t.json<{ id: string }>('new', ...surat, '--lengkap')).data.id;
  };
  await advanceUntil(t, await record('91', 'Kalurahan Maju'), 3);
  await t.json('tunggu', await record('92', 'Kalurahan Jeda'), '--pada', 'pemohon', '--alasan', 'daftar elemen');
  await t.json('batal', await record('93', 'Kalurahan Ganda'), '--alasan', 'salah daftar');
  await advanceUntil(t, await record('94', 'Kalurahan Tanda'), null);
  const buku = 'Nomor PKS;Nama Instansi;Tanggal PKS;Berakhir\n470/90/PKS/2025;CV Toko Contoh;2/1/2025;1/1/2028\n';
  t.writeFile('buku.csv', new TextEncoder().encode(buku));
  await t.json('impor', 'buku.csv', '--isi', 'pks');
}
