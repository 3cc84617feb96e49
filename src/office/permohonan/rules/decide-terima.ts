import { refuseFuture } from '../../days/refuse-future.ts';
import type { Moment } from '../../days/tanggal.ts';
import { lembagaPapersOf } from '../../sop/lembaga-papers.ts';
import { type DokumenCode, firstLangkah } from '../../sop/sop.ts';
import { requireActive, requireReceived } from '../active-kasus.ts';
import { evolve, newPermohonan } from '../evolve.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { Actor, Lampiran, Lembaga, PermohonanDetails, Surat } from '../facts/kasus-parts.ts';
import type { WhoAndWhen } from '../facts/kinds/fact-kind.ts';
import { decideSelesaikan, EMPTY_SELESAIKAN, waitingLangkahOf } from './decide-selesaikan.ts';
import { checkElemen } from './elemen-rules.ts';
import { matchKelengkapan, type ShownDokumen } from './kelengkapan.ts';
import type { RuleContext } from './rule-context.ts';

export type Terima = Readonly<{
  jenis: 'Terima';
  lembaga: Lembaga;
  surat: Surat;
  agenda: Readonly<{ nomor: number; tahun: number }>;
  data: 'individu' | 'agregat';
  permohonan: PermohonanDetails;
  ada: ShownDokumen;
  lampiran: readonly Lampiran[];
  catatan: string | null;
  perpanjanganDari?: string;
  penerima?: string;
  /** The first step was done then, by default at the receipt. */
  diteruskan?: Readonly<{ pada: Moment; oleh: Actor }>;
}>;

/** SOP row 1: a letter is registered even if its kelengkapan is incomplete. */
export function decideTerima(aturan: RuleContext, perintah: Terima & WhoAndWhen): readonly KasusFact[] {
  const { pada, dicatat, oleh, lembaga, surat, agenda, data, permohonan, catatan } = perintah;
  const { perpanjanganDari, penerima, diteruskan } = perintah;
  const umum = { pada, dicatat, oleh };
  refuseFuture(dicatat, surat.tanggal);
  if (diteruskan) refuseFuture(dicatat, diteruskan.pada);
  checkElemen(aturan, permohonan);

  const awal = firstLangkah(aturan.sop);
  const diterima = (ada: readonly DokumenCode[]): KasusFact => ({
    ...umum,
    jenis: 'Diterima',
    sop: aturan.sop.kode,
    lembaga,
    surat,
    agenda,
    data,
    permohonan,
    ada,
    ke: waitingLangkahOf(awal),
    catatan,
    ...(perpanjanganDari !== undefined && { perpanjanganDari }),
    ...(penerima !== undefined && { penerima }),
  });
  const lampiran = perintah.lampiran.map(
    (l): KasusFact => ({ ...umum, jenis: 'Dilampirkan', lampiran: l, catatan: null }),
  );
  const baru = requireReceived([diterima([]), ...lampiran].reduce(evolve, newPermohonan));
  const { ada, kurang } = matchKelengkapan(baru, awal, perintah.ada);
  const dibawa = lembagaPapersOf(aturan.sop, lembaga.jenis).filter(
    (kode) => perintah.ada === 'lengkap' || perintah.ada.includes(kode),
  );

  if (data === 'agregat') {
    const alasan = 'data agregat tidak memerlukan PKS; dijawab dengan surat';
    return [diterima([...ada, ...dibawa]), ...lampiran, { ...umum, jenis: 'Ditutup', status: 'dialihkan', alasan }];
  }
  if (kurang.length > 0 || awal.koreksi || awal.balasan) return [diterima([...ada, ...dibawa]), ...lampiran];
  const selesai = decideSelesaikan(
    aturan,
    requireActive(aturan, baru),
    { ...EMPTY_SELESAIKAN, ada: perintah.ada },
    { ...umum, ...diteruskan },
  );
  return [diterima(dibawa), ...lampiran, selesai];
}
