/** The books of the practice year, with everything that can befall an entry: corrected, taken back, called off, numbered. */

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRegister } from '../../../src/store/folder/open-register.ts';
import { advanceUntil } from '../../support/advance-kasus.ts';
import { practiceRegister } from '../../support/practice-register.ts';
import type { TestDesk } from '../../support/test-desk.ts';

type PrintedRow = Readonly<Record<string, unknown>>;
/** As read from the file: nothing of pks is used. */
type FileFact = Readonly<{
  jenis: string;
  dicatat: string;
  agenda: { nomor: number };
  balasan?: { nomor: string; agenda?: { nomor: number } } | null;
  langkah?: number;
  suratKeluar?: { nomor: string } | null;
  naskah?: string;
  nomor?: string;
  tindakan?: number;
  status?: string;
  disposisi?: string | null;
  pengesahan?: { nomorKesatu: string };
}>;
type FileKasus = Readonly<{ id: string; fakta: readonly Readonly<{ k: FileFact; coret: boolean }>[] }>;

let t: TestDesk;
/** A version of a letter as it was drawn up when its time was. */
async function pernahDibuat(id: string, naskah: string): Promise<void> {
  const r = await openRegister(join(t.folder, 'data'));
  const { versi, permohonan } = await r.readKasus(id);
  const isi = new TextEncoder().encode('surat');
  const sidik = createHash('sha256').update(isi).digest('hex');
  const berkas = `naskah/${naskah}-v1-${sidik.slice(0, 8)}.docx`;
  const oleh = { nama: 'siti', peran: 'pengadministrasi-umum', dicatatOleh: 'siti' };
  const saat = permohonan.diterima;
  const fakta = { naskah, versi: 1, berkas, sidik, ukuran: isi.length, templat: sidik, kosong: [] };
  const kejadian = [{ jenis: 'Dikonsep', pada: saat, dicatat: saat, oleh, ...fakta }] as const;
  await r.appendAct(id, versi, { kunci: `dibuat ${id}`, permintaan: id, kejadian }, [{ nama: berkas, isi }]);
}

beforeAll(async () => {
  t = await practiceRegister();
  const ya = ['--alasan', 'keliru'];
  // The reply of 013 is taken back after it had gone round, entered again under the right number, and goes round anew.
  await t.json('advance', '13', '--lengkap', '--disposisi', 'Teliti', '--kepada', 'sekretaris');
  await t.json('undo', '13', ...ya);
  await t.json('undo', '13', ...ya);
  await t.json('undo', '13', ...ya);
  const balasan = ['--balasan', 'setuju', '--nomor-balasan', '400.8/14/Dukcapil', '--tanggal-balasan', '18/8/2026'];
  await t.json('advance', '13', '--lengkap', ...balasan);
  await t.json('ralat', '13', '--isian', 'nomor-balasan=400.8/13/Dukcapil', '--alasan', 'salah baca');
  await t.json('advance', '13', '--lengkap');
  await t.json('advance', '13', '--lengkap', '--disposisi', 'Lanjutkan', '--kepada', 'sekretaris');
  // 014 turns out to be no request of ours, after its letter had left.
  await t.json('batal', '14', '--alasan', 'bukan untuk dinas ini');
  // Numbers of letters: used, given up, reserved; one claimed by a command that broke off.
  await t.json('config', 'nomor.pola', '{klasifikasi}/{urut}');
  await t.json('config', 'nomor.klasifikasi', '400.12');
  const nomor = (apa: string, kasus: string, untuk: string, ...lain: string[]) =>
    t.json('nomor', apa, kasus, '--untuk', untuk, ...lain);
  await nomor('pesan', '9', 'pengingat-kemendagri', '--nomor', '400.12/388');
  await t.json('draft', '9', 'pengingat-kemendagri');
  await nomor('pakai', '9', 'pengingat-kemendagri', '--tanggal', '18/8/2026');
  await nomor('pesan', '19', 'kekurangan');
  await pernahDibuat('2026-019', 'kekurangan'); // while something was lacking still
  await nomor('pakai', '19', 'kekurangan');
  await nomor('pesan', '18', 'kekurangan');
  await nomor('batal', '18', 'kekurangan', '--alasan', 'sudah lengkap');
  await (await openRegister(join(t.folder, 'data'))).claimNomor(['2026.surat-keluar.000391'], '2026-020.kekurangan.k');
  await nomor('pesan', '20', 'kekurangan');
  await nomor('pesan', '17', 'kekurangan', '--nomor', '400.12/395');
  // The head is away from the 19th on.
  const mulai = ['--mulai', '2/1/2026'];
  await t.json('pejabat', 'tambah', '--nama', 'Susi H.', '--peran', 'kepala-dinas', ...mulai);
  await t.json('pejabat', 'tambah', '--nama', 'Budi S.', '--peran', 'kepala-bidang', ...mulai);
  const mandat = ['--sifat', 'plh', '--dari', '19/8/2026', '--sampai', '21/8/2026', '--dasar', 'ST 800/114'];
  await t.json('wakilkan', 'kepala-dinas', '--oleh', 'Budi S.', ...mandat);
  t.kini = new Date('2026-08-24T09:00:00+07:00');
  await advanceUntil(t, '2026-010', null);
  await t.json('sahkan', '10', '--nomor-kesatu', '470/10/PKS', '--nomor-kedua', '140/K/1');
});
afterAll(() => t.close());

const buku = async (kode: string) => (await t.json<PrintedRow[]>('buku', kode, '--tahun', '2026')).data;

/** Every case straight from its files; struck what an undo names, and the whole of a case registered by mistake. */
function kasusFromFiles(): readonly FileKasus[] {
  const folder = join(t.folder, 'data/kasus');
  return readdirSync(folder).map((id) => {
    const act = readdirSync(join(folder, id, 'kejadian'))
      .sort()
      .map((f): { kejadian: FileFact[] } => JSON.parse(readFileSync(join(folder, id, 'kejadian', f), 'utf8')));
    const urung = new Set(act.flatMap((a) => a.kejadian.flatMap((k) => (k.jenis === 'Diurungkan' ? k.tindakan : []))));
    const batal = act.some((a) => a.kejadian.some((k) => k.jenis === 'Ditutup' && k.status === 'batal'));
    const milik = (k: FileFact, v: number) => k.jenis === 'Diselesaikan' && urung.has(v);
    return {
      id,
      fakta: act.flatMap((a, i) => a.kejadian.map((k) => ({ k, coret: batal || milik(k, i + 1) }))),
    };
  });
}
const semua = <T>(ambil: (k: FileFact, id: string, coret: boolean) => readonly T[]): readonly T[] =>
  kasusFromFiles().flatMap(({ id, fakta }) => fakta.flatMap(({ k, coret }) => ambil(k, id, coret)));

describe('the books agree, row for row, with an independent reading of the facts', () => {
  test('incoming letters; the number of a reply that was taken back stays used', async () => {
    const harapan = semua((k, id, coret) => {
      const agenda = k.jenis === 'Diterima' ? k.agenda : k.balasan?.agenda;
      return agenda ? [[agenda.nomor, id, coret] as const] : [];
    }).toSorted((a, b) => a[0] - b[0]);
    const baris = await buku('masuk');
    expect(baris.map((b) => [b.noAgenda, b.kasus, b.batal !== null])).toEqual(harapan);
    expect(harapan.map(([nomor]) => nomor)).toEqual(harapan.map((_, i) => i + 1));
    expect(new Set(baris.map((b) => b.klasifikasi))).toEqual(new Set(['400.12']));
    expect(baris.filter((b) => b.kasus === '2026-013').map((b) => [b.noSurat, b.batal, b.dicoret])).toEqual([
      ['OPD/07-21/13', null, {}],
      ['400.8/13/Dukcapil', 'diurungkan', {}],
      ['400.8/13/Dukcapil', null, { noSurat: ['400.8/14/Dukcapil'] }],
    ]);
  });

  test('outgoing letters: what the steps sent, and every other letter that left under a number', async () => {
    const harapan = semua((k, id, coret) => {
      const nomor = k.langkah === 13 && k.jenis === 'Diselesaikan' ? k.suratKeluar?.nomor : undefined;
      const lain = k.jenis === 'NomorDipakai' && k.naskah !== 'pks' ? k.nomor : undefined;
      return nomor || lain ? [{ nomor: nomor ?? lain, id, coret, dicatat: k.dicatat }] : [];
    }).toSorted((a, b) => (`${a.dicatat}${a.id}` < `${b.dicatat}${b.id}` ? -1 : 1));
    expect(harapan).toHaveLength(6);
    expect((await buku('keluar')).map((b) => [b.noSurat, b.kasus, b.batal !== null])).toEqual(
      harapan.map((h) => [h.nomor, h.id, h.coret]),
    );
  });

  test('dispositions and agreements', async () => {
    const ditulis = semua((k) => (k.disposisi ? [k.disposisi] : []));
    const hop = (await buku('kendali')).filter((b) => b.isiDisposisi);
    expect(hop.map((b) => b.isiDisposisi)).toEqual(ditulis);
    expect(hop.map((b) => [b.isiDisposisi, b.batal])).toEqual([
      ['Teliti', 'diurungkan'],
      ['Lanjutkan', null],
    ]);
    const sah = semua((k, id) => (k.pengesahan ? [[id, k.pengesahan.nomorKesatu]] : []));
    expect((await buku('pks')).map((b) => [b.kasus, b.noPksKesatu])).toEqual(sah);
    expect(sah).toEqual([['2026-010', '470/10/PKS']]);
  });
});

test('a letter goes to whom its naskah says, signed by whoever held the post on its day', async () => {
  const baris = (await buku('keluar')).slice(-2);
  expect(baris.map(({ tgl, tujuan, perihal, penandatangan }) => ({ tgl, tujuan, perihal, penandatangan }))).toEqual([
    {
      tgl: '2026-08-18',
      tujuan: 'Direktorat Jenderal Kependudukan dan Pencatatan Sipil, Kementerian Dalam Negeri',
      perihal: 'Pengingat permohonan hak akses pemanfaatan data kependudukan Klinik Contoh Medika',
      penandatangan: 'Susi H. (Kepala Dinas)',
    },
    {
      tgl: '2026-08-19',
      tujuan: 'Puskesmas Contoh I',
      perihal: 'Kekurangan berkas permohonan Puskesmas Contoh I',
      penandatangan: 'Budi S. (Plh. Kepala Dinas)',
    },
  ]);
});

test('a letter that left under a reserved number stands there once, struck once its step was taken back', async () => {
  await t.json('nomor', 'pesan', '18', '--untuk', 'surat-kemendagri');
  await advanceUntil(t, '2026-018', 14);
  const milik = async () =>
    (await buku('keluar')).filter((b) => b.kasus === '2026-018').map((b) => [b.noSurat, b.batal]);
  expect(await milik()).toEqual([['400.12/396', null]]);
  await t.json('undo', '18', '--alasan', 'keliru');
  await advanceUntil(t, '2026-018', 14);
  expect(await milik()).toEqual([
    ['400.12/396', 'diurungkan'],
    ['400.12/396', null],
  ]);
});

test('a case opened again after it was called off is struck no longer', async () => {
  await t.json('buka-lagi', '14', '--alasan', 'ternyata benar');
  const milik = [...(await buku('masuk')), ...(await buku('keluar'))].filter((b) => b.kasus === '2026-014');
  expect(milik.map((b) => b.batal)).toEqual([null, null]);
});

test('every number of a letter that stands for no paper is explained, or left open', async () => {
  const { data } = await t.json<PrintedRow[]>('buku', 'periksa', '2026');
  const nomor = data.filter((x) => x.buku === 'keluar').map((x) => [x.nomor, x.sebab, x.dijelaskan]);
  expect(nomor).toEqual([
    ['400.12/396', 'diurungkan', true],
    ['400.12/396', 'surat kasus 2026-018 belum bertanggal', false],
    ['urut 1–387', 'sebelum nomor pertama dari pks: dari agenda kertas', true],
    ['400.12/390', 'dipesan untuk kekurangan kasus 2026-018, dibatalkan: sudah lengkap', true],
    ['urut 391', 'terlewati: diambil perintah yang terputus, tidak ada suratnya', true],
    ['400.12/392', 'dipesan untuk kekurangan kasus 2026-020, belum dipakai', true],
    ['urut 393–394', 'tidak dinomori lewat pks', false],
    ['400.12/395', 'dipesan untuk kekurangan kasus 2026-017, belum dipakai', true],
  ]);
});
