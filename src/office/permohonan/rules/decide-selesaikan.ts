import { type Langkah, langkahAfter, langkahAt, type Peran, type Sop } from '../../sop/sop.ts';
import type { ActiveKasus } from '../active-kasus.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { Balasan, Lampiran, NaskahVersi, SifatSurat, SuratKeluar } from '../facts/kasus-parts.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import type { ClaimNames } from '../facts/nomor-naskah.ts';
import type { WaitingLangkah } from '../facts/standing-parts.ts';
import type { ReceivedKasus } from '../permohonan.ts';
import { handedNaskah } from '../standing/handed-naskah.ts';
import { refuseBackdated } from './act-order.ts';
import { checkEmpatMata } from './empat-mata.ts';
import { requireKelengkapan, type ShownDokumen } from './kelengkapan.ts';
import { checkHasil, checkLangkahMarks, returnTarget } from './langkah-marks.ts';
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
  /** Where that is not the newest version. */
  naskah?: Pick<NaskahVersi, 'kode' | 'versi'>;
  kertas?: boolean;
  /** Recorded only if four eyes are broken. */
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
