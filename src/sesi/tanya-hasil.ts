/** How a step came out: what the checker says, what the ministry answered. */
import type { Ask, Pilihan } from '../env.ts';
import { type Langkah, langkahKe, type Sop } from '../sop/sop.ts';
import { tanyaHari, teksWajib } from './jawaban.ts';
import type { KasusTerbuka } from './kasus.ts';
import type { OpsiLangkah } from './perintah-langkah.ts';
import type { Sesi } from './sesi.ts';

/** The ministry's answer, where the SOP's data says that it ends the step. */
export async function tanyaBalasan(
  sesi: Sesi,
  { berkas: kasus }: KasusTerbuka,
  langkah: Langkah,
  ask: Ask,
  o: OpsiLangkah,
): Promise<Partial<OpsiLangkah>> {
  if (!langkah.balasan) return {};
  const balasan = o.balasan ?? (await ask.pilih('Balasan Kemendagri', BALASAN));
  const nomorBalasan = o.nomorBalasan?.trim() || (await teksWajib(ask, 'Nomor balasan'));
  const tanggalBalasan =
    o.tanggalBalasan ?? (await teksWajib(ask, 'Tanggal balasan', tanyaHari(sesi, '--tanggal-balasan', { kasus })));
  return { balasan, nomorBalasan, tanggalBalasan };
}

const BALASAN: readonly Pilihan<string>[] = [
  { nilai: 'setuju', nama: 'setuju' },
  { nilai: 'tolak', nama: 'tolak', keterangan: 'kasus masih didisposisi, lalu ditutup sebagai ditolak' },
];

/** Outcome of a checking step; a koreksi says where to and what is to be mended. */
export async function tanyaHasil(sop: Sop, langkah: Langkah, ask: Ask, o: OpsiLangkah): Promise<Partial<OpsiLangkah>> {
  if (!langkah.koreksi) return {};
  const { kembaliKe: bawaan, pilihan } = langkah.koreksi;
  const sebut = (no: number) => `langkah ${no} · ${langkahKe(sop, no).ringkas}`;
  const hasil = o.hasil ?? (await ask.pilih('Hasil pemeriksaan', HASIL));
  if (hasil !== 'koreksi') return { hasil };
  const kembaliKe =
    o.kembaliKe ??
    (pilihan.length > 1
      ? await ask.pilih(
          'Kembali ke',
          pilihan.map((no) => ({ nilai: String(no), nama: sebut(no) })),
          String(bawaan),
        )
      : undefined);
  const catatan = o.catatan?.trim() || (await teksWajib(ask, 'Catatan koreksi'));
  return { hasil, catatan, ...(kembaliKe !== undefined && { kembaliKe }) };
}

const HASIL: readonly Pilihan<string>[] = [
  { nilai: 'setuju', nama: 'setuju', keterangan: 'lanjut ke langkah berikut' },
  { nilai: 'koreksi', nama: 'koreksi', keterangan: 'dikembalikan untuk diperbaiki; catatan wajib' },
];
