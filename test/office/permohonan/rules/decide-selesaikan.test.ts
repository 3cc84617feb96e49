import { describe, expect, it } from 'vitest';
import { heldDokumen } from '../../../../src/office/permohonan/permohonan.ts';
import { langkahAt, type Sop } from '../../../../src/office/sop/sop.ts';
import { expectRefusal, receivedWalk } from '../../../support/kasus-walk.ts';
import { alignedSop, printedSop } from '../../../support/printed-sop.ts';
import { smallSop } from '../../../support/small-sop.ts';

describe.each<[string, Sop]>([
  ['470-08', printedSop],
  ['470-08-selaras', alignedSop],
  ['an SOP of five steps', smallSop],
])('Selesaikan, %s', (_, sop) => {
  const nomor = sop.langkah.map((l) => l.no);

  it('walks every step from the letter to selesai', () => {
    const j = receivedWalk(sop);
    const urut = [1];
    while (j.p.status === 'aktif') {
      urut.push(j.langkah);
      j.advance();
    }
    expect(urut).toEqual(nomor);
    expect(j.p).toMatchObject({ status: 'selesai', langkah: null, revisi: 0 });
  });

  const kembali = sop.langkah.flatMap((l) => (l.koreksi?.pilihan ?? []).map((ke) => [l.no, ke] as const));
  it.each(kembali)(
    'sends a koreksi at step %i back to step %i, and the case comes through all the same',
    (dari, ke) => {
      const j = receivedWalk(sop).advanceTo(dari);
      j.advance({ hasil: 'koreksi', kembaliKe: ke, catatan: 'pasal 5 belum ada' });
      expect(j.langkah).toBe(ke);
      expect(j.p).toMatchObject({ revisi: 1, koreksi: { langkah: dari, catatan: 'pasal 5 belum ada' } });
      expect(j.kasus.dokumen.filter((d) => d.langkah >= ke && d.langkah !== dari)).toEqual([]);
      while (j.p.status === 'aktif') j.advance();
      expect(j.p).toMatchObject({ status: 'selesai', koreksi: null, revisi: 1 });
    },
  );

  it('goes back where the SOP says when nobody names a step', () => {
    const periksa = sop.langkah.find((l) => l.koreksi)!;
    const j = receivedWalk(sop).advanceTo(periksa.no);
    j.advance({ hasil: 'koreksi', catatan: 'x' });
    expect(j.langkah).toBe(periksa.koreksi!.kembaliKe);
  });

  it('ends a case the ministry refused after the dispositions, as ditolak', () => {
    const balasan = {
      hasil: 'tolak',
      nomor: '400.8/9',
      tanggal: '2026-08-10',
      agenda: { nomor: 2, tahun: 2026 },
    } as const;
    const akhir = sop.langkah.find((l) => l.akhirBilaTolak)!;
    const j = receivedWalk(sop).advanceTo(sop.langkah.find((l) => l.balasan)!.no);
    j.advance({ balasan });
    const dilalui: number[] = [];
    while (j.p.status === 'aktif') {
      dilalui.push(j.langkah);
      j.advance();
    }
    expect(j.p.status).toBe('ditolak');
    expect(dilalui.at(-1)).toBe(akhir.no);
    expect(j.p).toMatchObject({ balasan: { hasil: 'tolak' } });
  });

  it('asks anew for what the waiting step names', () => {
    const tunggu = sop.langkah.find((l) => l.mintaBaru)!;
    const j = receivedWalk(sop).advanceTo(tunggu.no);
    expect(heldDokumen(j.kasus).filter((d) => tunggu.mintaBaru!.includes(d))).toEqual([]);
  });

  it('refuses each step when nothing is in hand that it does not hold already', () => {
    const j = receivedWalk(sop);
    const kurang: number[] = [];
    while (j.p.status === 'aktif') {
      const no = j.langkah;
      try {
        j.advance({ ada: [] });
      } catch {
        kurang.push(no);
        j.advance();
      }
    }
    // What no earlier step made: the letters from outside, the sheet for them, the first draft.
    expect(kurang).toEqual(sop === printedSop ? [9, 14] : sop === alignedSop ? [9, 15] : kurang);
  });
});

describe('Selesaikan', () => {
  const di = (no: number, aturan = {}) => receivedWalk(printedSop, aturan).advanceTo(no);

  it('names a missing kelengkapan and what to type; nothing happens', () => {
    const j = di(14);
    const sebelumnya = j.p;
    const galat = expectRefusal('KELENGKAPAN_KURANG', () => j.advance({ ada: ['surat-balasan'] }));
    expect(galat.keluar).toBe(4);
    expect(galat.message).toContain('lembar disposisi');
    expect(galat.saran[0]).toBe('pks advance 2026-001 --ada surat-balasan --ada lembar-disposisi');
    expect(j.p).toBe(sebelumnya);
  });

  it('meets an either-or with any one of its codes; --lengkap takes the one held, else the first', () => {
    expect(di(9).advance({ ada: ['revisi-surat-kemendagri'] })[0]).toMatchObject({ ada: ['revisi-surat-kemendagri'] });
    expect(di(9).advance({ ada: 'lengkap' })[0]).toMatchObject({ ada: ['draft-surat-kemendagri'] });
    const j = di(10);
    j.advance({ hasil: 'koreksi', catatan: 'x' }); // leaves a revisi in the file
    expect(j.advance({ ada: 'lengkap' })[0]).toMatchObject({ langkah: 9, ada: ['revisi-surat-kemendagri'] });
  });

  it('wants an outcome at a checking step, and none elsewhere', () => {
    expect(expectRefusal('ISIAN_KURANG', () => di(6).advance({ hasil: null })).keluar).toBe(2);
    expect(expectRefusal('HASIL_TIDAK_BERLAKU', () => di(5).advance({ hasil: 'setuju' })).keluar).toBe(4);
    expectRefusal('HASIL_TIDAK_BERLAKU', () => di(5).advance({ hasil: 'koreksi', catatan: 'x' }));
  });

  it('wants a note with a koreksi', () => {
    expect(expectRefusal('ISIAN_KURANG', () => di(6).advance({ hasil: 'koreksi' })).keluar).toBe(2);
  });

  it('refuses a return the SOP does not allow', () => {
    const galat = expectRefusal('HASIL_TIDAK_BERLAKU', () =>
      di(7).advance({ hasil: 'koreksi', catatan: 'x', kembaliKe: 4 }),
    );
    expect(galat.message).toContain('5 atau 6');
  });

  it('refuses --kembali-ke without a koreksi', () => {
    expectRefusal('PEMAKAIAN_SALAH', () => di(7).advance({ kembaliKe: 5 }));
  });

  it('takes the reply only where it comes, and wants it there', () => {
    expectRefusal('ISIAN_KURANG', () => di(14).advance({ balasan: null }));
    const balasan = { hasil: 'setuju', nomor: '1', tanggal: '2026-08-10', agenda: { nomor: 2, tahun: 2026 } } as const;
    expectRefusal('HASIL_TIDAK_BERLAKU', () => di(13).advance({ balasan }));
    expectRefusal('TANGGAL_MASA_DEPAN', () => di(14).advance({ balasan: { ...balasan, tanggal: '2026-08-20' } }));
  });

  it('takes the outgoing letter only where it leaves; a missing number stays missing', () => {
    const suratKeluar = { nomor: '470/388', tanggal: '2026-08-10' };
    expectRefusal('HASIL_TIDAK_BERLAKU', () => di(12).advance({ suratKeluar }));
    const j = di(13);
    j.advance({ suratKeluar });
    expect(j.kasus.suratKeluar).toEqual(suratKeluar);
    const tanpa = di(13);
    tanpa.advance();
    expect(tanpa.kasus.suratKeluar).toBeNull();
  });

  it('cannot complete the letter to Kemendagri while one of the six items is missing', () => {
    const j = di(9);
    const kosong = { ...j.kasus, permohonan: { ...j.kasus.permohonan, jangkaWaktu: null, elemen: [] } };
    j.p = kosong as typeof j.p;
    const galat = expectRefusal('BUTIR_KURANG', () => j.advance());
    expect(galat.message).toContain('elemen data, jangka waktu PKS');
    expect(galat.saran[0]).toContain('pks lengkapi 2026-001');
  });

  it('refuses an act before the last one, and one in the future', () => {
    const j = di(3);
    expectRefusal('TANGGAL_MUNDUR', () => j.advance({ pada: '2026-08-09' }));
    expectRefusal('TANGGAL_MUNDUR', () => j.advance({ pada: '2026-08-10T08:59:59+07:00' }));
    expect(expectRefusal('TANGGAL_MASA_DEPAN', () => j.advance({ pada: '2026-08-20' })).keluar).toBe(2);
    j.advance({ pada: '2026-08-10' }); // the same day without a time is compared by day
    expect(j.langkah).toBe(4);
  });

  it('lets another role act unless the office is strict', () => {
    const oleh = { nama: 'siti', peran: 'sekretaris', dicatatOleh: 'siti' };
    expect(di(2).advance({ oleh })[0]).toMatchObject({ oleh: { peran: 'sekretaris' } });
    expect(expectRefusal('BUKAN_PELAKSANA', () => di(2, { peranKetat: true }).advance({ oleh })).keluar).toBe(4);
  });

  it('refuses a case that is closed, by its status', () => {
    const j = di(21);
    j.advance();
    const galat = expectRefusal('KASUS_DITUTUP', () => j.perform(majuSaja));
    expect(galat.message).toContain('selesai');
  });

  it('keeps disposition, addressee and minutes with the fact', () => {
    const [k] = di(2).advance({ disposisi: 'Proses', kepada: 'sekretaris', menit: 4 });
    expect(k).toMatchObject({ disposisi: 'Proses', kepada: 'sekretaris', menit: 4, langkah: 2, ke: { no: 3 } });
  });

  it('asks nothing anew where a koreksi goes back to a step that does', () => {
    const langkah = smallSop.langkah.map((l) => (l.no === 2 ? { ...l, mintaBaru: ['lembar-kendali'] } : l));
    const j = receivedWalk({ ...smallSop, langkah }).advanceTo(3);
    expect(j.kejadian[1]).toMatchObject({ ke: { no: 2 }, mintaBaru: ['lembar-kendali'] });
    expect(j.advance({ hasil: 'koreksi', catatan: 'x' })).toMatchObject([{ ke: { no: 2 }, mintaBaru: [] }]);
  });

  it('goes on where no reply is on file at the step that ends a refused case', () => {
    const j = receivedWalk(smallSop).advanceTo(5);
    j.p = { ...j.p, balasan: null } as typeof j.p;
    expect(j.advance()).toMatchObject([{ langkah: 5, ke: 'selesai' }]);
  });

  it('copies the step that follows into the fact, so that replay needs no SOP', () => {
    const [k] = di(13).advance();
    expect(k).toMatchObject({
      ke: { no: 14, h: 21, tanggungan: 'kemendagri', balasan: true },
      mintaBaru: langkahAt(printedSop, 14).mintaBaru,
    });
  });
});

const majuSaja = {
  jenis: 'Selesaikan',
  pada: '2026-08-11',
  dicatat: '2026-08-19T10:15:00+07:00',
  oleh: { nama: 'siti', peran: 'kepala-bidang', dicatatOleh: 'siti' },
  ada: 'lengkap',
  lampiran: [],
  hasil: 'setuju',
  kembaliKe: null,
  catatan: null,
  disposisi: null,
  kepada: null,
  menit: null,
  balasan: null,
  suratKeluar: null,
} as const;
