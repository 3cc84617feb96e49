import { Failure } from '../../../errors.ts';
import { refuseFuture } from '../../days/refuse-future.ts';
import type { Moment } from '../../days/tanggal.ts';
import { type Langkah, langkahAfter, langkahAt, type Peran, type Sop } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { Balasan, Lampiran, NaskahVersi, SifatSurat, SuratKeluar } from '../facts/kasus-parts.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { ClaimNames } from '../facts/nomor-naskah.ts';
import type { WaitingLangkah } from '../facts/standing-parts.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { handedNaskah } from '../standing/handed-naskah.ts';
import { refuseBackdated } from './act-order.ts';
import type { ActiveKasus } from './active-kasus.ts';
import { checkApproved } from './elemen-rules.ts';
import { checkEmpatMata } from './empat-mata.ts';
import { checkEnamButir } from './enam-butir.ts';
import { requireKelengkapan, type ShownDokumen } from './kelengkapan.ts';
import type { RuleContext } from './rule-context.ts';
import { checkPelaksana } from './titipan.ts';

export type Selesaikan = Readonly<{
  jenis: 'Selesaikan';
  ada: ShownDokumen;
  lampiran: readonly Lampiran[];
  hasil: 'setuju' | 'koreksi' | null;
  kembaliKe: number | null;
  catatan: string | null;
  disposisi: string | null;
  kepada: Peran | null;
  kepadaLain?: readonly Peran[];
  harap?: readonly string[];
  sifatSurat?: SifatSurat;
  menit: number | null;
  balasan: Balasan | null;
  suratKeluar: SuratKeluar | null;
  klaim?: ClaimNames;
  /** It names a version where that is not the newest. */
  naskah?: Pick<NaskahVersi, 'kode' | 'versi'>;
  kertas?: boolean;
  /** The reason to break four eyes is recorded only if they are broken. */
  tembus?: string;
  alasanLambat?: string;
}>;

export const EMPTY_SELESAIKAN: Selesaikan = {
  jenis: 'Selesaikan',
  ada: [],
  lampiran: [],
  hasil: null,
  kembaliKe: null,
  catatan: null,
  disposisi: null,
  kepada: null,
  menit: null,
  balasan: null,
  suratKeluar: null,
};

/** @throws Failure: the rule that refuses */
export function decideSelesaikan(aturan: RuleContext, p: ActiveKasus, s: Selesaikan, umum: WhoAndWhen): KasusFact {
  const { sop } = aturan;
  const langkah = langkahAt(sop, p.langkah.no);
  checkPelaksana(aturan, langkah, umum);
  refuseBackdated(aturan, p, umum);
  const tembus = checkEmpatMata(aturan, p, langkah, umum, s.tembus);
  const hasil = checkHasil(langkah, s);
  checkLangkahMarks(aturan, langkah, p, s, umum.dicatat);
  const ada = requireKelengkapan(aturan, p, langkah, s);
  const naskah = handedNaskah(aturan, langkah, p, s.naskah);

  const ke =
    hasil === 'koreksi'
      ? langkahAt(sop, returnTarget(langkah, s))
      : followingLangkah(sop, langkah, s.balasan ?? p.balasan);
  return {
    ...umum,
    jenis: 'Diselesaikan',
    langkah: langkah.no,
    ringkas: langkah.ringkas,
    hasil,
    ada,
    keluaran: ke === 'ditolak' ? [] : hasil === 'koreksi' ? (langkah.koreksi?.keluaran ?? []) : langkah.keluaran,
    tarikDari: hasil === 'koreksi' && typeof ke !== 'string' ? ke.no : null,
    mintaBaru: (typeof ke !== 'string' && hasil !== 'koreksi' && ke.mintaBaru) || [],
    ke: typeof ke === 'string' ? ke : waitingLangkahOf(ke),
    disposisi: s.disposisi,
    kepada: s.kepada,
    ...(s.kepadaLain && { kepadaLain: s.kepadaLain }),
    ...(s.harap && { harap: s.harap }),
    ...(s.sifatSurat && { sifatSurat: s.sifatSurat }),
    menit: s.menit,
    catatan: s.catatan,
    balasan: s.balasan,
    suratKeluar: s.suratKeluar,
    ...(s.klaim && { klaim: s.klaim }),
    ...(naskah !== undefined && { naskah }),
    ...(s.kertas && { kertas: true }),
    ...(tembus && { tembus }),
    ...(s.alasanLambat && { alasanLambat: s.alasanLambat }),
  };
}

export const waitingLangkahOf = (l: Langkah): WaitingLangkah => ({
  no: l.no,
  aktivitas: l.aktivitas,
  ringkas: l.ringkas,
  pelaksana: l.pelaksana,
  h: l.hBerlaku,
  menit: l.menit,
  tanggungan: l.menunggu ?? 'kantor',
  balasan: l.balasan ?? false,
  akhirBilaTolak: l.akhirBilaTolak ?? false,
});

function followingLangkah(
  sop: Sop,
  langkah: Langkah,
  balasan: ReceivedKasus['balasan'],
): Langkah | 'selesai' | 'ditolak' {
  if (langkah.akhirBilaTolak && balasan?.hasil === 'tolak') return 'ditolak';
  return langkahAfter(sop, langkah.no) ?? 'selesai';
}

function checkHasil(langkah: Langkah, s: Selesaikan): 'selesai' | 'setuju' | 'koreksi' {
  if (!langkah.koreksi) {
    if (s.hasil === null) return 'selesai';
    throw new Failure(
      'HASIL_TIDAK_BERLAKU',
      `Langkah ${langkah.no} bukan langkah pemeriksaan: tidak ada hasil "${s.hasil}".`,
      ['Ulangi tanpa --hasil.'],
    );
  }
  if (s.hasil === null) {
    throw new Failure('ISIAN_KURANG', `Langkah ${langkah.no} memeriksa: hasilnya harus disebut.`, [
      '--hasil setuju',
      '--hasil koreksi',
    ]);
  }
  if (s.hasil === 'koreksi' && s.catatan === null) {
    throw new Failure('ISIAN_KURANG', 'Koreksi harus disertai catatan: apa yang harus diperbaiki.', []);
  }
  return s.hasil;
}

function returnTarget(langkah: Langkah, s: Selesaikan): number {
  const koreksi = langkah.koreksi!; // `checkHasil` let only checking steps through.
  const ke = s.kembaliKe ?? koreksi.kembaliKe;
  if (koreksi.pilihan.includes(ke)) return ke;
  const pilihan = koreksi.pilihan.join(' atau ');
  throw new Failure(
    'HASIL_TIDAK_BERLAKU',
    `Langkah ${langkah.no} tidak dapat mengembalikan ke langkah ${ke}, hanya ke ${pilihan}.`,
    [`--kembali-ke ${koreksi.kembaliKe}`],
  );
}

function checkLangkahMarks(
  aturan: RuleContext,
  langkah: Langkah,
  p: ActiveKasus,
  s: Selesaikan,
  dicatat: Moment,
): void {
  if (s.kembaliKe !== null && s.hasil !== 'koreksi') {
    throw new Failure('PEMAKAIAN_SALAH', '--kembali-ke hanya berlaku bersama --hasil koreksi.', []);
  }
  if (s.balasan && !langkah.balasan) {
    throw new Failure('HASIL_TIDAK_BERLAKU', `Langkah ${langkah.no} tidak mencatat surat balasan.`, [
      'Ulangi tanpa --balasan.',
    ]);
  }
  if (langkah.balasan && !s.balasan) {
    throw new Failure(
      'ISIAN_KURANG',
      `Langkah ${langkah.no} mencatat surat balasan: jawaban, nomor dan tanggalnya harus disebut.`,
      ['--balasan setuju', '--balasan tolak'],
    );
  }
  if (s.balasan) refuseFuture(dicatat, s.balasan.tanggal);
  if (s.balasan) checkApproved(aturan, s.balasan);
  if (s.suratKeluar && !langkah.kirim) {
    throw new Failure('HASIL_TIDAK_BERLAKU', `Langkah ${langkah.no} tidak mengirim surat keluar.`, [
      'Ulangi tanpa --nomor-keluar, --tanggal-keluar, --cara-kirim, dan --resi.',
    ]);
  }
  if (s.suratKeluar?.tanggal) refuseFuture(dicatat, s.suratKeluar.tanggal);
  if (langkah.enamButir && s.hasil !== 'koreksi') checkEnamButir(aturan.id, langkah.no, p.permohonan);
}
