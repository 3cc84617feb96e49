import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { documentText } from '../../src/papers/docx/read/paragraphs.ts';
import { editTemplate } from '../papers/docx/shipped-template.ts';
import { askAtDesk } from '../support/ask-at-desk.ts';
import { ENTER, type ScriptedAnswer } from '../support/scripted-ask.ts';
import { deskWithSurat, type TestDesk } from '../support/test-desk.ts';

let t: TestDesk;
beforeEach(async () => {
  t = await deskWithSurat();
  await t.json('lengkapi', '1', '--elemen', 'nama-lengkap', '--elemen', 'tanggal-lahir');
});
afterEach(() => t.close());

type Kasus = {
  langkah: { no: number } | null;
  permohonan: { elemen: string[]; jangkaWaktu: string };
  balasan: { disetujui: Record<string, unknown> | null } | null;
  suratKeluar: Record<string, unknown> | null;
  kerjaSama: { mulai: string; berakhir: string } | null;
  riwayat: Record<string, unknown>[];
};
const kasus = async () => (await t.json<Kasus>('show', '1')).data;
const CHECKING = [6, 7, 10, 11, 20, 21];
async function sampai(no: number | null): Promise<void> {
  for (let l = (await kasus()).langkah?.no ?? null; l !== no; l = (await kasus()).langkah?.no ?? null) {
    await t.json('advance', '1', '--lengkap', ...(CHECKING.includes(l ?? 0) ? ['--hasil', 'setuju'] : []));
  }
}
const BALASAN = ['--balasan', 'setuju', '--nomor-balasan', 'B/1', '--tanggal-balasan', 'hari ini'];
const balas = (...lain: string[]) => t.json<Kasus>('advance', '1', '--lengkap', ...BALASAN, ...lain);
const lembar = (nama: string) => documentText(t.readFile(nama)).join('\n');

describe('the letter that leaves', () => {
  const keluar = async () => (await t.json<Record<string, unknown>[]>('buku', 'keluar')).data[0];

  it('how it was sent and its receipt stand with it, in the book, and can be put right', async () => {
    await sampai(13);
    await t.json('advance', '1', '--lengkap', '--cara-kirim', 'Pos tercatat', '--resi', 'P-123');
    expect((await kasus()).suratKeluar).toEqual({
      nomor: null,
      tanggal: null,
      caraKirim: 'Pos tercatat',
      resi: 'P-123',
    });
    expect((await t.run(['show', '1'])).out).toContain('Pos tercatat, resi P-123');
    await t.json('ralat', '1', '--isian', 'resi=P-124', '--alasan', 'salah baca');
    expect(await keluar()).toMatchObject({ caraKirim: 'Pos tercatat', resi: 'P-124' });
    expect((await t.run(['buku', 'keluar', '--json'])).out).toContain('P-123'); // struck, and legible
    expect((await t.run(['cari', 'p 124'])).out).toContain('nomor resi');
  });

  it('a receipt that came a day later is filled in, once', async () => {
    await sampai(13);
    await t.json('advance', '1', '--lengkap', '--nomor-keluar', '470/1', '--tanggal-keluar', 'hari ini');
    await t.json('lengkapi', '1', '--cara-kirim', 'kurir', '--resi', 'K-9');
    expect(await keluar()).toMatchObject({ caraKirim: 'kurir', resi: 'K-9' });
    const { kode, saran } = await t.failure('lengkapi', '1', '--resi', 'K-10');
    expect(kode).toBe('SUDAH_TERISI');
    expect(saran).toEqual(['pks ralat 2026-001 --isian resi']);
  });

  it('is refused at a step that sends nothing', async () => {
    expect((await t.failure('advance', '1', '--lengkap', '--resi', 'P-1')).kode).toBe('HASIL_TIDAK_BERLAKU');
  });

  it('is asked at the terminal, the receipt only where a way was said', async () => {
    await sampai(13);
    const skrip: readonly ScriptedAnswer[] = [
      ['Nomor surat keluar', ENTER],
      ['Tanggal surat keluar', ENTER],
      ['Cara kirim (mis. pos)', 'SRIKANDI'],
      ['Nomor resi', ENTER],
    ];
    await askAtDesk(t, ['advance', '1'], skrip);
    expect((await kasus()).suratKeluar).toMatchObject({ caraKirim: 'SRIKANDI', resi: null });
  });
});

describe('what the Dirjen approved', () => {
  it('stands beside what was asked, and the agreement is made of what is in both', async () => {
    const diminta = (await kasus()).permohonan;
    await sampai(14);
    const { peringatan } = await balas(
      ...['--disetujui-elemen', 'nik', '--disetujui-elemen', 'sidik-jari', '--disetujui-jangka-waktu', '1 tahun'],
      ...['--syarat', 'data tidak disimpan'],
    );
    expect(peringatan.join('\n')).toContain(
      'elemen yang tidak disetujui: nama lengkap, tanggal lahir; disetujui tanpa diminta, jadi tidak masuk PKS: sidik jari',
    );
    const kini = await kasus();
    expect(kini.permohonan).toMatchObject({ elemen: diminta.elemen, jangkaWaktu: diminta.jangkaWaktu });
    expect(kini.balasan?.disetujui).toEqual({
      elemen: ['nik', 'sidik-jari'],
      jangkaWaktu: '1 tahun',
      syarat: 'data tidak disimpan',
    });
    await sampai(null);
    const dibuat = await t.json('draft', '1', 'pks', '--ke', 'pks.docx', '--izinkan-kosong');
    expect(dibuat.peringatan.join('\n')).toContain('jangka waktu 1 tahun, diminta 2 tahun');
    const isi = lembar('pks.docx');
    expect(isi).toContain('meliputi NIK, sebagaimana');
    expect(isi).toContain('1 (satu) tahun');
    expect(isi).toContain('syarat yang wajib dipenuhi PARA PIHAK: data tidak disimpan.');
    expect(isi).not.toMatch(/sidik jari,|2 \(dua\) tahun/);
    await t.json('sahkan', '1', ...SIGNED);
    expect((await kasus()).kerjaSama).toMatchObject({ mulai: '2026-08-19', berakhir: '2027-08-18' });
    expect((await t.json<Record<string, unknown>[]>('buku', 'pks')).data[0]).toMatchObject({ elemen: 'NIK' });
    const lanjut = [
      '--perpanjangan-dari',
      '1',
      '--nomor-surat',
      '9',
      '--tanggal-surat',
      'hari ini',
      '--hal',
      'perpanjangan',
    ];
    const { data } = await t.json<Kasus>('new', ...lanjut, '--lengkap');
    expect(data.permohonan).toMatchObject({ elemen: ['nik'], jangkaWaktu: '1 tahun' });
  });
  const SIGNED = [
    ...['--nomor-kesatu', '470/9', '--nomor-kedua', 'B/9', '--tanggal', 'hari ini'],
    ...['--penandatangan-kedua', 'dr. Contoh', '--jabatan-kedua', 'Direktur'],
  ];

  it('all approved as asked is what nobody said apart', async () => {
    await sampai(14);
    const { peringatan } = await balas();
    expect(peringatan.join()).not.toContain('persetujuan');
    expect((await kasus()).balasan?.disetujui).toBeNull();
  });

  it('is put right, and goes with the reply when that is taken back', async () => {
    await sampai(14);
    await balas('--disetujui-jangka-waktu', '1 tahun');
    await t.json('ralat', '1', '--isian', 'disetujui-elemen=nik, nama-lengkap', '--alasan', 'terlewat');
    expect((await kasus()).balasan?.disetujui).toEqual({
      elemen: ['nik', 'nama-lengkap'],
      jangkaWaktu: '1 tahun',
      syarat: null,
    });
    expect((await t.failure('ralat', '1', '--isian', 'disetujui-elemen=gigi', '--alasan', 'x')).kode).toBe(
      'NILAI_TIDAK_DIKENAL',
    );
    await t.json('undo', '1', '--alasan', 'keliru kasus');
    expect((await kasus()).balasan).toBeNull();
    expect((await t.failure('ralat', '1', '--isian', 'syarat=x', '--alasan', 'x')).kode).toBe('HASIL_TIDAK_BERLAKU');
  });

  it('a correction says how request and approval differ from then on, and that what was signed stays', async () => {
    await sampai(14);
    await balas();
    const ralat = (isian: string) => t.json('ralat', '1', '--isian', isian, '--alasan', 'terlewat');
    const { peringatan } = await ralat('disetujui-elemen=nik');
    expect(peringatan.join()).toContain('elemen yang tidak disetujui: nama lengkap, tanggal lahir');
    await sampai(null);
    await t.json('sahkan', '1', ...SIGNED);
    const kini = (await ralat('disetujui-jangka-waktu=1 tahun')).peringatan.join('\n');
    expect(kini).toContain('PKS sudah ditandatangani Rabu, 19 Agustus 2026; isinya tidak ikut berubah.');
  });

  it("an office's own template without a place for the condition is named", async () => {
    await sampai(14);
    await balas('--syarat', 'tanpa salinan');
    await t.json('template', 'salin', 'pks');
    const lama = t.readFile('data', 'template', 'pks.docx');
    const draft = async () => (await t.json('draft', '1', 'pks', '--izinkan-kosong')).peringatan.join();
    expect(await draft()).not.toContain('belum memuat');
    const teks = (xml: string) => xml.replaceAll('{{syarat_persetujuan}}', '');
    t.writeFile('data/template/pks.docx', editTemplate(lama, teks));
    expect(await draft()).toContain('Templat kantor belum memuat {{syarat_persetujuan}}');
  });

  it('a letter that refuses approves nothing, and a step without a reply neither', async () => {
    expect((await t.failure('advance', '1', '--lengkap', '--syarat', 'x')).pesan).toContain('tidak mencatat');
    await sampai(14);
    const tolak = ['--balasan', 'tolak', '--nomor-balasan', 'B/1', '--tanggal-balasan', 'hari ini'];
    expect((await t.failure('advance', '1', '--lengkap', ...tolak, '--syarat', 'x')).kode).toBe('HASIL_TIDAK_BERLAKU');
  });

  const awal: readonly ScriptedAnswer[] = [
    ['Kelengkapan langkah 14', ['surat balasan Kemendagri', 'lembar disposisi']],
    ['Balasan Kemendagri', 'setuju'],
    ['Nomor balasan', 'B/1'],
    ['Tanggal balasan', 'hari ini'],
  ];
  const SYARAT = 'Syarat Kemendagri';
  const tanya = (elemen: ScriptedAnswer[1], jangka: ScriptedAnswer[1], syarat: ScriptedAnswer[1]) =>
    askAtDesk(
      t,
      ['advance', '1'],
      [...awal, ['Elemen yang disetujui', elemen], ['Jangka waktu disetujui', jangka], [SYARAT, syarat]],
    );

  it('is asked with all that was asked for ticked; Enter records nothing apart', async () => {
    await sampai(14);
    await tanya(ENTER, ENTER, ENTER);
    expect((await kasus()).balasan).toMatchObject({ hasil: 'setuju', disetujui: null });
  });

  it('what is unticked, another term and a condition are recorded', async () => {
    await sampai(14);
    await tanya(['NIK'], '18 bulan', 'tanpa salinan');
    const disetujui = { elemen: ['nik'], jangkaWaktu: '18 bulan', syarat: 'tanpa salinan' };
    expect((await kasus()).balasan?.disetujui).toEqual(disetujui);
  });

  it('an approval of no element is none, and nothing is recorded', async () => {
    await sampai(14);
    const skrip: readonly ScriptedAnswer[] = [...awal, ['Elemen yang disetujui', []]];
    expect(await askAtDesk(t, ['advance', '1'], skrip)).toMatchObject({ keluar: 4 });
    expect((await kasus()).langkah?.no).toBe(14);
  });
});

it('an agreement drawn up before the reply is not printed as approved against it', async () => {
  await sampai(5);
  await t.json('draft', '1', 'pks');
  await sampai(14);
  await balas('--disetujui-elemen', 'nama-lengkap');
  await sampai(null);
  const { kode, pesan, saran } = await t.failure('draft', '1', 'pks', '--yang-disetujui');
  expect([kode, saran]).toEqual(['NASKAH_BERUBAH', ['pks undo 2026-001']]);
  expect(pesan).toContain('disusun sebelum balasan Kemendagri, yang menyetujui lain: elemen yang tidak disetujui');
});

it('an agreement without any element both asked and approved is refused with the truth and ways on', async () => {
  await sampai(14);
  await balas('--disetujui-elemen', 'no-kk');
  await sampai(19);
  const { kode, pesan, saran } = await t.failure('draft', '1', 'pks');
  expect(kode).toBe('NASKAH_BELUM_WAKTUNYA');
  expect(pesan).toMatch(/tidak satu pun elemen yang diminta \(.*NIK.*surat B\/1 menyetujui /i);
  expect(saran).toEqual([
    'pks ralat 2026-001 --isian disetujui-elemen',
    'pks ralat 2026-001 --isian elemen',
    'pks cabut 2026-001',
  ]);
  await t.json('ralat', '1', '--isian', 'disetujui-elemen=nik', '--alasan', 'salah ketik');
  await t.json('draft', '1', 'pks');
});
