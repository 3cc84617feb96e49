import { expect, it } from 'vitest';
import { deskWithRegister } from '../support/test-desk.ts';

it('says what the Direktorat Jenderal might send back: a branch without its central user, no data balikan', async () => {
  const t = await deskWithRegister();
  const { peringatan } = await t.json(
    ...['new', '--lembaga', 'Kantor Contoh Sleman', '--jenis', 'instansi-vertikal', '--nomor-surat', 'B/1'],
    ...['--tanggal-surat', 'kemarin', '--hal', 'Permohonan', '--data-balikan', 'tidak ada', '--lengkap'],
  );
  expect(peringatan).toContainEqual(expect.stringContaining('pengguna pusatnya'));
  expect(peringatan).toContainEqual(expect.stringContaining('setiap pengguna wajib menyampaikannya'));
  t.close();
});

it('offers the tidy form of names in small letters, as a line that can be typed', async () => {
  const t = await deskWithRegister();
  const { peringatan } = await t.json(
    ...['new', '--lembaga', 'pt maju mundur tbk', '--jenis', 'badan-hukum-profit', '--nomor-surat', '1'],
    ...['--tanggal-surat', 'kemarin', '--hal', 'Permohonan', '--alamat', 'jl. magelang km 5, rt 3', '--lengkap'],
    ...['--pimpinan', 'Budi dari Contoh'],
  );
  const baris = peringatan.flatMap((satu: string) => /pks ralat .*$/.exec(satu)?.[0] ?? []);
  expect(baris).toContain('pks ralat 2026-001 --isian "lembaga=PT Maju Mundur Tbk"');
  expect(baris).toContain('pks ralat 2026-001 --isian "alamat=Jl. Magelang Km 5, RT 3"');
  expect(baris.join()).not.toContain('pimpinan');
  for (const isian of ['lembaga=PT Maju Mundur Tbk', 'alamat=Jl. Magelang Km 5, RT 3'])
    await t.json('ralat', '1', '--isian', isian, '--alasan', 'huruf kecil');
  const { data } = await t.json('show', '1');
  expect(data.lembaga).toMatchObject({ nama: 'PT Maju Mundur Tbk', alamat: 'Jl. Magelang Km 5, RT 3' });
  t.close();
});
