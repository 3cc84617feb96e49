import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { editTemplate, shippedTemplate } from '../papers/docx/shipped-template.ts';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithRegister();
  await t.json('new', ...completeSuratFlags(), '--lengkap');
});
afterEach(() => t.close());

const agreement = async (): Promise<string> => {
  const { berkas } = (await t.json<{ berkas: string }>('draft', '1', 'pks')).data;
  return documentText(new Uint8Array(readFileSync(berkas))).join('\n');
};

it('what the second party signs by is filled in, printed, and put right', async () => {
  expect(await agreement()).toMatch(/berdasarkan \.{30}, berkedudukan di Jalan/);
  await t.json('lengkapi', '1', '--dasar-pimpinan', 'Keputusan Nomor 9/2024', '--nip-pimpinan', '197405052000031004');
  await t.json('lengkapi', '1', '--pangkat-pimpinan', 'Pembina, IV/a', '--akta', 'Akta Nomor 5');
  const teks = await agreement();
  expect(teks).toContain('berdasarkan Keputusan Nomor 9/2024 dan Akta Nomor 5,');
  expect(teks).toContain('Pembina, IV/a\nNIP. 19740505 200003 1 004');
  await t.json('ralat', '1', '--isian', 'dasar-pimpinan=Keputusan Nomor 10/2024', '--alasan', 'salah ketik');
  expect(await agreement()).toContain('berdasarkan Keputusan Nomor 10/2024 dan');
  expect((await t.json<{ lembaga: object }>('show', '1')).data.lembaga).toMatchObject({
    dasarPimpinan: 'Keputusan Nomor 10/2024',
    nipPimpinan: '19740505 200003 1 004',
    pangkatPimpinan: 'Pembina, IV/a',
    akta: 'Akta Nomor 5',
  });
});

it('an officer of the police or army has an NRP, which is typed with that word', async () => {
  const salah = await t.failure('lengkapi', '1', '--nip-pimpinan', '76051234');
  expect(salah.pesan).toContain('ketik NRP di depan nomornya, mis. "NRP 76051234"');
  for (const bukan of ['NRP 123', 'NRP 7605123x', 'NRP'])
    expect((await t.failure('lengkapi', '1', '--nip-pimpinan', bukan)).pesan).toContain('bukan NRP');
  expect((await t.failure('lengkapi', '1', '--nip-pimpinan', 'NRP 3404010101900001')).kode).toBe('NIK_DITOLAK');
  await t.json(
    'lengkapi',
    '1',
    '--nip-pimpinan',
    'nrp. 7605 1234',
    '--pangkat-pimpinan',
    'Ajun Komisaris Besar Polisi',
  );
  expect(await agreement()).toContain('Ajun Komisaris Besar Polisi\nNRP 76051234');
  expect((await t.run(['show', '1'])).out).toMatch(/Pangkat +Ajun Komisaris Besar Polisi, NRP 76051234/);
  await t.json('ralat', '1', '--isian', 'nip-pimpinan=NRP 12345/P', '--alasan', 'salah ketik');
  expect(await agreement()).toContain('NRP 12345/P');
});

it('a NIP of the second party that is none is refused, and one filled in stays', async () => {
  const salah = await t.run(['lengkapi', '1', '--nip-pimpinan', '12345']);
  expect([salah.keluar, salah.err]).toEqual([2, expect.stringContaining('--nip-pimpinan: bukan NIP')]);
  await t.json('lengkapi', '1', '--nip-pimpinan', '197405052000031004');
  const lagi = await t.run(['lengkapi', '1', '--nip-pimpinan', '197503031999031003']);
  expect([lagi.keluar, lagi.err]).toEqual([4, expect.stringContaining('Isian nip-pimpinan sudah ada')]);
});

it('an agreement of the office’s own is told of a reference that leads nowhere, and is good all the same', async () => {
  const berkas = join(t.folder, 'pks-kantor.docx');
  const salah = editTemplate(shippedTemplate('pks'), (xml) =>
    xml.replace('dimaksud dalam Pasal 10;', 'dimaksud dalam Pasal 40;'),
  );
  writeFileSync(berkas, salah);
  const { data, peringatan } = await t.json<readonly { naskah: string }[]>(
    'template',
    'periksa',
    berkas,
    '--naskah',
    'pks',
  );
  expect(data.map((d) => d.naskah)).toEqual(['pks']);
  expect(peringatan).toEqual([`${berkas}: Pasal 6 merujuk Pasal 40, yang tidak ada.`]);
});

it('another who signs for the institution has a basis, rank and NIP of his own, put right like the rest', async () => {
  await t.json('lengkapi', '1', '--nip-pimpinan', '197405052000031004', '--dasar-pimpinan', 'Keputusan Nomor 9/2024');
  await advanceUntil(t, '2026-001', null);
  const lain = ['--penandatangan-kedua', 'dr. Wakil', '--jabatan-kedua', 'Wakil Direktur', '--dasar-kedua', 'Kuasa 3'];
  const nomor = ['--nomor-kesatu', '470/021', '--nomor-kedua', '445/77'];
  const salah = await t.failure('sahkan', '1', ...nomor, ...lain, '--nip-kedua', '123', '--ya');
  expect([salah.kode, salah.pesan]).toEqual(['NILAI_TIDAK_DIKENAL', expect.stringContaining('--nip-kedua: bukan NIP')]);
  await t.json(
    'sahkan',
    '1',
    ...nomor,
    ...lain,
    '--nip-kedua',
    '197503031999031003',
    '--pangkat-kedua',
    'IV/a',
    '--ya',
  );
  await t.json('ralat', '1', '--isian', 'dasar-kedua=Surat Kuasa Nomor 3', '--alasan', 'kurang lengkap');
  const { kerjaSama } = (await t.json<{ kerjaSama: object }>('show', '1')).data;
  expect(kerjaSama).toMatchObject({ dasarKedua: 'Surat Kuasa Nomor 3', nipKedua: '19750303 199903 1 003' });
  const siap = [
    ...[
      ['kantor.alamat', 'Jalan Contoh 1'],
      ['kepala-dinas.nama', 'Dra. Kepala'],
      ['kepala-dinas.pangkat', 'IV/c'],
    ],
    ['kepala-dinas.nip', '19700101 199503 2 001'],
  ] as const;
  for (const [kunci, nilai] of siap) await t.json('config', kunci!, nilai!);
  const teks = await agreement();
  expect(teks).toContain('Wakil Direktur RSUD Contoh, berdasarkan Surat Kuasa Nomor 3,');
  expect(teks).toContain('IV/a\nNIP. 19750303 199903 1 003');
  expect(teks).not.toContain('Keputusan Nomor 9/2024');
});

it('one that begins on another day than it is signed says so, and is still what was approved', async () => {
  for (const [kunci, nilai] of [
    ['kantor.alamat', 'Jalan Contoh Nomor 1, Sleman 55511'],
    ['kepala-dinas.nama', 'Dra. Contoh Kepala, M.Si.'],
    ['kepala-dinas.nip', '19700101 199503 2 001'],
    ['kepala-dinas.pangkat', 'Pembina Utama Muda, IV/c'],
  ] as const)
    await t.json('config', kunci, nilai);
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '2026-001', null);
  expect(await agreement()).toContain('mulai berlaku pada tanggal ditandatangani.');
  const sahkan = ['sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--mulai', '1/9/2026', '--ya'];
  expect((await t.json(...sahkan)).peringatan.join()).toContain(
    'Berlaku sejak 1 September 2026, bukan sejak ditandatangani: pastikan PKS yang ditandatangani menyebutnya',
  );
  const { data } = await t.json<{ berkas: string; keadaan: string }>('draft', '1', 'pks');
  expect(data.keadaan).toBe('disahkan');
  const teks = documentText(new Uint8Array(readFileSync(data.berkas))).join('\n');
  expect(teks).toContain('terhitung sejak tanggal 1 September 2026.');
  expect(teks).toContain('mulai berlaku pada tanggal 1 September 2026.');
});

it('the papers that carry out a signed agreement say what was signed, whatever is put right afterwards', async () => {
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '1', null);
  await t.json('draft', '1', 'pks', '--izinkan-kosong');
  await t.json('sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--ya');
  await t.json('draft', '1', 'permohonan-dwh');
  const { peringatan } = await t.json('ralat', '1', '--isian', 'tujuan=lain sekali', '--alasan', 'keliru');
  expect(peringatan.join()).not.toContain('permohonan-dwh');
  for (const naskah of ['permohonan-dwh', 'petunjuk-teknis', 'sptjm']) {
    const jadi = await t.json<{ berkas: string }>('draft', '1', naskah);
    const teks = documentText(new Uint8Array(readFileSync(jadi.data.berkas))).join('\n');
    expect([naskah, teks.includes('pelayanan publik, yaitu verifikasi identitas pasien')]).toEqual([naskah, true]);
    expect([naskah, teks.includes('lain sekali')]).toEqual([naskah, false]);
    expect(jadi.peringatan.join()).toContain('Isinya menurut PKS yang disahkan');
  }
  await t.json('ralat', '1', '--isian', 'nomor-balasan=400.8/77/Dukcapil', '--alasan', 'salah baca');
  const { berkas } = (await t.json<{ berkas: string }>('draft', '1', 'permohonan-dwh')).data;
  expect(documentText(new Uint8Array(readFileSync(berkas))).join()).toContain('400.8/77/Dukcapil');
  const buku = JSON.stringify((await t.json('buku', 'pks')).data);
  expect([buku.includes('verifikasi identitas pasien'), buku.includes('lain sekali')]).toEqual([true, false]);
});

it('what is signed is what was approved: its end too, whatever was put right between print and signing', async () => {
  await advanceUntil(t, '1', 19);
  await t.json('draft', '1', 'pks');
  await advanceUntil(t, '1', null);
  for (const isian of ['disetujui-jangka-waktu=5 tahun', 'tujuan=lain sekali'])
    await t.json('ralat', '1', '--isian', isian, '--alasan', 'salah baca');
  const sahkan = ['sahkan', '1', '--nomor-kesatu', '470/021', '--nomor-kedua', '445/77', '--ya'];
  expect((await t.failure(...sahkan)).kode).toBe('NASKAH_BERUBAH');
  await t.json('draft', '1', 'pks', '--yang-disetujui', '--izinkan-kosong');
  const { peringatan } = await t.json(...sahkan);
  expect(peringatan.join()).toContain('menurut PKS yang disetujui, jangka waktunya 2 tahun');
  const { data } = await t.json<{ kerjaSama: { mulai: string; berakhir: string } }>('show', '1');
  expect(Number(data.kerjaSama.berakhir.slice(0, 4)) - Number(data.kerjaSama.mulai.slice(0, 4))).toBe(2);
  const { berkas } = (await t.json<{ berkas: string }>('draft', '1', 'permohonan-dwh')).data;
  expect(documentText(new Uint8Array(readFileSync(berkas))).join()).toContain('yaitu verifikasi identitas pasien');
});
