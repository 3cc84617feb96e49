import { expect, it } from 'vitest';
import { NASKAH } from '../../../src/office/naskah/all-naskah.ts';
import { documentText } from '../../../src/papers/docx/read/paragraphs.ts';
import { FULL_SETTINGS, naskahSourceFor } from '../../office/naskah/naskah-source.ts';
import { finishedDocument } from './finished-document.ts';

const KANTOR = { ...FULL_SETTINGS, 'kepala-dinas.dasar': 'berdasarkan SK 1.', 'kantor.alamat': 'di Jalan Contoh 1.' };
const ISI = { tujuan: 'untuk Verifikasi.', dataBalikan: 'berupa data pasien, setiap hari.' };
const SURAT = { nomor: 'No. 445/7.', tanggal: '2026-08-12', hal: 'Perihal: Permohonan.' };
/** People type each value with the words and full stops that the sentence around it has itself. */
const TYPED = [
  ['kalurahan', 'Kalurahan Rekaansari.', 'Lurah Rekaansari', 'di Jalan Rekaan.'],
  ['badan-hukum-profit', 'PT Bank Rekaan (Persero) Tbk.', 'Direktur Utama PT Bank Rekaan', 'Alamat: Jl. R, D.I.Y.'],
  ['instansi-vertikal', 'Polres Rekaan', 'selaku Kapolres Rekaan', 'beralamat di Jalan R;'],
] as const;
const SLIPS = /\b(\w{3,}) \1\b|(?<!\.)\.\.(?!\.)|,,|;;|,\.|;\.|\bdi di\b|Nomor No\b| [,;]|\{\{/i;

it.each(NASKAH.map((n, i) => [n.kode, n, i] as const))(
  '%s says nothing twice, whoever typed its values',
  async (kode, naskah, urut) => {
    for (const [jenis, nama, jabatanPimpinan, alamat] of 'bila_konsep' in naskah.bila
      ? TYPED
      : TYPED.slice(urut % 3, 1 + (urut % 3))) {
      const lembaga = { jenis, nama, jabatanPimpinan, alamat, dasarPimpinan: 'Berdasarkan SK A.', akta: 'Akta 5;' };
      const sumber = naskahSourceFor(kode, { lembaga, isi: ISI, kantor: KANTOR, kasus: { surat: SURAT } });
      const baris = documentText(await finishedDocument(naskah, sumber));
      expect(baris.filter((satu) => SLIPS.test(satu))).toEqual([]);
    }
  },
);
