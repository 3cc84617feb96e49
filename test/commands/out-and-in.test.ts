/** Lists written as files are read in by another register: the same agreements, the same running cases. */
import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { advanceUntil } from '../support/advance-kasus.ts';
import { completeSuratFlags, deskWithRegister, type TestDesk } from '../support/test-desk.ts';

type Row = Readonly<Record<string, unknown>>;
type Details = Readonly<{ lembaga: Row; permohonan: Row; surat: Row | null; kerjaSama: Row | null; diterima: string }> &
  Row;

let asal: TestDesk;
beforeAll(async () => {
  asal = await deskWithRegister();
  const surat = (nomor: string, ubah = {}) =>
    completeSuratFlags({ 'nomor-surat': nomor, kontak: '+62 274 000000', ...ubah });
  await asal.json(
    'new',
    ...surat('A/1'),
    '--elemen',
    'nama-lengkap',
    '--lengkap',
    '--catatan',
    '=tulisan tangan; "ya"',
  );
  await advanceUntil(asal, '1', null);
  await asal.json('sahkan', '1', '--nomor-kesatu', '470/0.10', '--nomor-kedua', '445/7', '--irama', 'bulanan');
  const usaha = { lembaga: 'Toko Sinar, Tbk', jenis: 'badan-hukum-profit', 'nomor-surat': 'A/2' };
  await asal.json('new', ...completeSuratFlags({ ...usaha, tujuan: 'cek; "silang", nasabah' }), '--lengkap');
  await advanceUntil(asal, '2', 7);
  await asal.json('new', ...surat('A/3', { lembaga: 'Dinas Contoh', jenis: 'opd' }), '--lengkap');
  await advanceUntil(asal, '3', 17);
  const [k, ...b] = ['Nomor PKS;Instansi;Jenis;Tanggal PKS;Berakhir;Elemen Data;Tentang;Ket', ...OLD];
  await asal.json('new', ...surat('A/4'), '--lengkap');
  await asal.json('ralat', '4', '--isian', 'tanggal-surat=6/8/2026', '--alasan', 'salah ketik');
  await asal.json('batal', '4', '--alasan', 'salah daftar');
  asal.writeFile('lama.csv', new TextEncoder().encode([k, ...b].join('\n')));
  await asal.json('impor', 'lama.csv', '--isi', 'pks');
});
afterAll(() => asal.close());

const OLD = [
  '470/5;Bank Tua;badan-hukum-profit;1/4/2024;31/3/2027;"NIK, nama lengkap dan cacat fisik dan/atau mental";cek nasabah;map biru',
  '470/6;Toko Baru;badan-hukum-profit;1/3/2025;2 tahun;1. nik, 2. no-kk;;',
  '470/7;Universitas Contoh;;1/2/2020;dicabut;;;tanpa akhir',
];

/** Another office gets the file. */
async function otherDesk(file: string): Promise<TestDesk> {
  const t = await deskWithRegister();
  copyFileSync(join(asal.folder, file), join(t.folder, file));
  return t;
}

const details = async (t: TestDesk, id: string): Promise<Details> => (await t.json<Details>('show', id)).data;

async function agreements(t: TestDesk): Promise<readonly unknown[]> {
  const { data } = await t.json<Record<string, unknown>[]>('kerja-sama');
  const semua = data.map(async (b) => {
    const { permohonan, kerjaSama, lembaga } = await details(t, String(b.id));
    const { kurang: _, jangkaWaktu, ...isi } = permohonan;
    const { nomorKesatu, nomorKedua, tanggal, mulai, berakhir, irama, penandatanganKedua, jabatanKedua } =
      kerjaSama ?? {};
    const { alamat, kontak, jenis, nama } = lembaga;
    return {
      ...{ nomorKesatu, nomorKedua, tanggal, mulai, berakhir, irama, penandatanganKedua, jabatanKedua },
      ...{ isi, jangkaWaktu: berakhir === null ? null : jangkaWaktu, alamat, kontak, jenis, nama, keadaan: b.keadaan },
    };
  });
  return (await Promise.all(semua)).sort((a, b) => String(a.nomorKesatu).localeCompare(String(b.nomorKesatu)));
}

async function running(t: TestDesk): Promise<readonly unknown[]> {
  const { data } = await t.json<Row[]>('list');
  const semua = data.map(async (b) => {
    const k = await details(t, String(b.id));
    const { lembaga, permohonan, surat, balasan, langkah, diterima } = k as Details & {
      balasan: Row | null;
      langkah: Row;
    };
    const { alamat, kontak, jenis, nama, pimpinan, jabatanPimpinan } = lembaga;
    return {
      ...{ surat, permohonan, diterima: diterima.slice(0, 10), langkah: langkah.no, target: langkah.target },
      lembaga: { alamat, kontak, jenis, nama, pimpinan, jabatanPimpinan },
      balasan: balasan && { nomor: balasan.nomor, tanggal: balasan.tanggal, hasil: balasan.hasil },
    };
  });
  return (await Promise.all(semua)).sort((a, b) => String(a.surat?.nomor).localeCompare(String(b.surat?.nomor)));
}

describe.each(['xlsx', 'csv'])('as .%s', (rupa) => {
  it('agreements come in the same', async () => {
    const { ringkas } = await asal.json('kerja-sama', '--ke', `pks.${rupa}`);
    expect(ringkas.berkas).toContain(`pks.${rupa}`);
    const t = await otherDesk(`pks.${rupa}`);
    const { ringkas: masuk } = await t.json('impor', `pks.${rupa}`, '--isi', 'pks');
    expect(masuk).toMatchObject({ baru: 4, cacat: 0 });
    expect(JSON.stringify(masuk.tidakDipakai)).toMatch(/Keadaan.*Kasus/);
    expect(masuk.tidakDipakai).toHaveLength(2);
    const [dulu, kini] = [await agreements(asal), await agreements(t)];
    expect(dulu).toHaveLength(4);
    expect(kini).toEqual(dulu);
    t.close();
  });

  it('they are in words, not in codes', async () => {
    await asal.json('kerja-sama', '--ke', `kata.${rupa}`);
    await asal.json('buku', 'pks', '--tahun', '2026', '--ke', `kata-buku.${rupa}`);
    await asal.json('list', '--ke', `kata-kasus.${rupa}`);
    for (const file of ['kata', 'kata-buku', 'kata-kasus']) {
      const isi = new Uint8Array(readFileSync(join(asal.folder, `${file}.${rupa}`)));
      const teks =
        rupa === 'csv'
          ? strFromU8(isi)
          : Object.values(unzipSync(isi))
              .map((x) => strFromU8(x))
              .join();
      expect(teks).toMatch(/RSUD\/BLUD|perangkat daerah/);
      expect(teks).not.toMatch(
        /rsud-blud|pelayanan-publik|web-service|nama-lengkap|badan-hukum|belum-berlaku|>opd<|;opd;/,
      );
    }
  });

  it('books come in: agreements without those struck, letters with their notes', async () => {
    for (const buku of ['pks', 'masuk']) await asal.json('buku', buku, '--tahun', '2026', '--ke', `${buku}-26.${rupa}`);
    const t = await otherDesk(`pks-26.${rupa}`);
    const { ringkas } = await t.json('impor', `pks-26.${rupa}`, '--isi', 'pks');
    expect(ringkas).toMatchObject({ baris: 1, baru: 1, cacat: 0 });
    const { data } = await t.json<Row[]>('kerja-sama');
    const [dulu] = (await asal.json<Row[]>('kerja-sama')).data.filter((b) => b.nomorKesatu === '470/0.10');
    const fields = ['nomorKesatu', 'nomorKedua', 'lembaga', 'jenis', 'tanggal', 'mulai', 'berakhir'];
    expect(data.map((b) => fields.map((f) => b[f]))).toEqual([fields.map((f) => dulu?.[f])]);
    expect((await details(t, 'B-001')).permohonan).toMatchObject({
      elemen: ['nik', 'nama-lengkap'],
      metode: 'web-service',
    });

    copyFileSync(join(asal.folder, `masuk-26.${rupa}`), join(t.folder, `masuk-26.${rupa}`));
    await t.json('impor', `masuk-26.${rupa}`, '--isi', 'surat-masuk');
    const letters = async (desk: TestDesk, nomor: string) =>
      (await desk.json<Row[]>('buku', 'masuk', '--tahun', '2026')).data
        .map(({ noSurat, pengirim, tglSurat, perihal }) => ({ noSurat, pengirim, tglSurat, perihal }))
        .filter((b) => String(b.noSurat).startsWith(nomor));
    expect(await letters(t, 'A/')).toEqual(await letters(asal, 'A/'));
    expect(await letters(t, 'A/')).toHaveLength(4);
    t.close();
  });

  it('finished cases of a list are passed by, and that is said', async () => {
    await asal.json('list', '--status', 'semua', '--ke', `semua.${rupa}`);
    const t = await otherDesk(`semua.${rupa}`);
    const { ringkas, data } = await t.json<Row[]>('impor', `semua.${rupa}`, '--isi', 'kasus', '-n');
    expect(ringkas).toMatchObject({ baris: 2, baru: 2, cacat: 0 });
    expect((ringkas.dilewati as number[]).length).toBeGreaterThan(0);
    expect(data.every((b) => b.hasil === 'baru')).toBe(true);
    expect((await t.run(['impor', `semua.${rupa}`, '--isi', 'kasus'])).out).toContain(
      'kasus yang sudah selesai: baris',
    );
    t.close();
  });

  it('running cases come in the same', async () => {
    await asal.json('list', '--ke', `kasus.${rupa}`);
    const t = await otherDesk(`kasus.${rupa}`);
    const { ringkas } = await t.json('impor', `kasus.${rupa}`, '--isi', 'kasus');
    expect(ringkas).toMatchObject({ baru: 2, cacat: 0 });
    const [dulu, kini] = [await running(asal), await running(t)];
    expect(dulu).toHaveLength(2);
    expect(kini).toEqual(dulu);
    t.close();
  });
});
