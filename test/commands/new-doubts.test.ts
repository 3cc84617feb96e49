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
