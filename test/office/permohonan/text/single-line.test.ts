import { expect, it } from 'vitest';
import { toSingleLine } from '../../../../src/office/permohonan/text/single-line.ts';

it.each([
  ['alamat', 'Jl. A\nSleman', 'Jl. A, Sleman'],
  ['alamat', 'Jl. A,\r\n\r\n  Sleman \r\n', 'Jl. A, Sleman'],
  ['alamat', 'Jl. A\u2028Sleman\u0085DIY', 'Jl. A, Sleman, DIY'],
  ['Alamat lembaga', 'Jl. A\nSleman', 'Jl. A, Sleman'],
  ['kantor.alamat', 'Jl. A\rSleman', 'Jl. A, Sleman'],
  ['alamat', 'Jl. A; B, RT 1;\nSleman,', 'Jl. A; B, RT 1, Sleman,'],
  ['tanggal-surat', 'Rabu,\n13 Agustus 2025', 'Rabu, 13 Agustus 2025'],
  ['tujuan', 'verifikasi\npasien', 'verifikasi, pasien'],
  ['hal', 'Permohonan\nhak akses', 'Permohonan, hak akses'],
  ['tanggal-surat', '13 Agustus\n2025', '13 Agustus 2025'],
  ['lembaga', 'RSUD\nTirta Husada', 'RSUD Tirta Husada'],
  ['nomor-surat', '445/\n1182', '445/ 1182'],
  ['jangka-waktu', '2\ntahun', '2 tahun'],
  ['hal', '  dua  blanko ', '  dua  blanko '],
  ['hal', 'Permohonan\thak akses', 'Permohonan hak akses'],
  ['alamat', 'Jl. A\t12\n\tSleman', 'Jl. A 12, Sleman'],
  ['hal', '\n\n', ''],
])('of %s %j becomes one line', (isian, teks, satu) => expect(toSingleLine(isian, teks)).toBe(satu));
