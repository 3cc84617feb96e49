import { describe, expect, it } from 'vitest';
import { Failure } from '../../../../src/errors.ts';
import { NASKAH } from '../../../../src/office/naskah/all-naskah.ts';
import { lembarDisposisi } from '../../../../src/office/naskah/lembar-disposisi.ts';
import { NASKAH_SETTINGS } from '../../../../src/office/naskah/parts/naskah-settings.ts';
import { composeValues } from '../../../../src/office/naskah/parts/naskah-values.ts';
import { pks } from '../../../../src/office/naskah/pks.ts';
import { suratKemendagri } from '../../../../src/office/naskah/surat-kemendagri.ts';
import { tandaTerima } from '../../../../src/office/naskah/tanda-terima.ts';
import { FULL_SETTINGS, naskahSource, naskahSourceFor } from '../naskah-source.ts';

const missingOf = { tujuan: null, elemen: [], metode: null, dataBalikan: null, jangkaWaktu: null };

function failureOf(kerja: () => unknown): Failure {
  try {
    kerja();
  } catch (e) {
    if (e instanceof Failure) return e;
    throw e;
  }
  throw new Error('expected a Galat');
}

describe('a value that is missing', () => {
  it('refuses the letter and says in one command what to type', () => {
    const g = failureOf(() => composeValues(suratKemendagri, naskahSource({ isi: missingOf })));
    expect(g.kode).toBe('ISIAN_NASKAH_KOSONG');
    expect(g.keluar).toBe(4);
    expect(g.saran).toEqual(['pks lengkapi 2026-020']);
  });

  it('refuses the agreement without the head of the institution, his office and the address', () => {
    const g = failureOf(() =>
      composeValues(pks, naskahSource({ lembaga: { pimpinan: null, jabatanPimpinan: null, alamat: null } })),
    );
    expect(g.rinci).toMatchObject({
      kosong: [{ isian: 'pihak_kedua_nama' }, { isian: 'pihak_kedua_jabatan' }, { isian: 'pihak_kedua_alamat' }],
    });
    expect(g.saran).toEqual(['pks lengkapi 2026-020']);
  });

  it('is printed as [BELUM DIISI] where that is allowed, and named', () => {
    const { isian, kosong } = composeValues(suratKemendagri, naskahSource({ isi: { tujuan: null } }), {
      izinkanKosong: true,
    });
    expect(isian.teks.tujuan).toBe('[BELUM DIISI]');
    expect(kosong).toEqual(['tujuan']);
  });

  it('is a dotted line and a warning for the name of an official, while it is a konsep', () => {
    const { isian, kosong, terbuka, peringatan } = composeValues(pks, naskahSource({ kantor: {} }));
    expect(isian.teks.pihak_kesatu_nama).toMatch(/^\.+$/);
    expect(kosong).toEqual([]);
    expect(peringatan).toContainEqual(
      expect.stringMatching(
        /^Belum ada, dicetak titik-titik: alamat kantor, nama, pangkat, NIP, keputusan dasar jabatan Kepala Dinas\. Isi: pks config ubah$/,
      ),
    );
    expect(peringatan.join().match(/pks config/g)).toHaveLength(1);
    expect(peringatan).toContainEqual(
      expect.stringMatching(/^Belum ada, dicetak titik-titik: dasar jabatan pimpinan lembaga\. Isi: pks lengkapi \d/),
    );
    const titik = (isian: string) => terbuka.find((satu) => satu.isian === isian);
    expect(titik('pihak_kesatu_nama')).toMatchObject({ arti: 'nama Kepala Dinas', disebut: true, menyusul: false });
    expect(titik('nomor_pks_kesatu')).toMatchObject({ disebut: false, menyusul: true });
    for (const { arti } of terbuka.filter((d) => !d.disebut)) expect(peringatan.join()).not.toContain(arti);
  });

  it('is refused for the name of an official once it is no konsep', () => {
    const g = failureOf(() => composeValues(pks, naskahSource({ kantor: {}, konsep: false })));
    expect(g.saran).toContain('pks config kepala-dinas.nama');
  });

  it('asks for the officer who signs, not for another', () => {
    const kantor = { penandatangan: 'a.n. Bupati, Sekretaris Daerah' };
    const g = failureOf(() => composeValues(suratKemendagri, naskahSource({ kantor, konsep: false })));
    expect(g.saran).toContain('pks config sekda.nip');
    expect(g.saran.join()).not.toContain('kepala-dinas');
  });

  it('is a dotted line to be filled by hand for numbers and dates that are not known yet', () => {
    const { isian, kosong, peringatan } = composeValues(suratKemendagri, naskahSource());
    expect(isian.teks.nomor_surat_keluar).toMatch(/^\.+$/);
    expect(isian.teks.tanggal_surat_keluar).toMatch(/^\.+$/);
    expect([...kosong, ...peringatan]).toEqual([]);
  });
});

describe('what the documents say', () => {
  it('writes the day of signing in words and in figures', () => {
    const penandatanganan = { tanggal: '2026-11-23', tempat: null, nomorKesatu: '470/021', nomorKedua: '445/77' };
    expect(composeValues(pks, naskahSource({ penandatanganan })).isian.teks).toMatchObject({
      hari_pks: 'Senin',
      tanggal_pks_huruf: 'dua puluh tiga',
      bulan_pks: 'November',
      tahun_pks_huruf: 'dua ribu dua puluh enam',
      tanggal_pks_angka: '23-11-2026',
      tempat_pks: 'Sleman',
      nomor_pks_kesatu: '470/021',
    });
  });

  it('names the ministry’s approval only when the ministry approved', () => {
    const balasan = { nomor: '400.8/99', tanggal: '2026-09-10', agenda: { nomor: 500, tahun: 2026 } };
    const setuju = composeValues(pks, naskahSource({ kasus: { balasan: { ...balasan, hasil: 'setuju' } } })).isian;
    expect(setuju.teks).toMatchObject({ nomor_persetujuan: '400.8/99', tanggal_persetujuan: '10 September 2026' });
    expect(setuju.bila).toMatchObject({ bila_ada_persetujuan: true, bila_belum_persetujuan: false });
    expect(
      composeValues(pks, naskahSource({ kasus: { balasan: { ...balasan, hasil: 'tolak' } } })).isian.bila,
    ).toMatchObject({
      bila_ada_persetujuan: false,
      bila_belum_persetujuan: true,
    });
  });

  it('lists each hop of the disposition, then blank rows', () => {
    const { hop } = composeValues(lembarDisposisi, naskahSource()).isian.baris;
    expect(hop?.[0]).toEqual({
      no: '1.',
      tanggal: '19 Agustus 2026',
      dari: 'Kepala Dinas',
      kepada: 'Sekretaris',
      isi: 'Proses sesuai ketentuan',
    });
    expect(hop?.slice(1).every((h) => h.isi === '' && h.no === '')).toBe(true);
    expect(hop).toHaveLength(5);
  });

  it('tells the institution which items are still missing', () => {
    const { isian } = composeValues(tandaTerima, naskahSource({ isi: { dataBalikan: null, jangkaWaktu: null } }));
    expect(isian.bila.bila_butir_kurang).toBe(true);
    expect(isian.teks.butir_kurang).toBe('data balikan dan jangka waktu PKS');
    expect(composeValues(tandaTerima, naskahSource()).isian.bila.bila_butir_kurang).toBe(false);
  });

  it('does not double the full stop of a text that ends a sentence', () => {
    expect(composeValues(pks, naskahSource({ isi: { tujuan: 'melayani pasien.' } })).isian.teks.tujuan).toBe(
      'melayani pasien',
    );
  });
});

it('no naskah reads a setting that is not in the list, and the list holds each that is read', () => {
  const dibaca = new Set<string>();
  for (const penandatangan of ['Kepala Dinas', 'a.n. Bupati, Sekretaris Daerah', 'Bupati']) {
    for (const naskah of NASKAH) {
      const b = naskahSourceFor(naskah.kode);
      composeValues(naskah, {
        ...b,
        kantor: (kunci) => {
          dibaca.add(kunci);
          return { ...FULL_SETTINGS, penandatangan }[kunci] ?? null;
        },
      });
    }
  }
  const kerja = ['laporan.semester-1', 'laporan.semester-2'];
  expect([...dibaca].sort()).toEqual([...NASKAH_SETTINGS.map((p) => p.kunci), ...kerja].sort());
});
