import { dekritWarnings } from '../office/days/dekrit-warnings.ts';
import { dayOf } from '../office/days/tanggal.ts';
import { koreksiAhead, stillCorrected } from '../office/permohonan/doubts/still-corrected.ts';
import { evolve, newPermohonan } from '../office/permohonan/evolve.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import type { ReceivedKasus } from '../office/permohonan/permohonan.ts';
import { standingWarnings } from '../office/permohonan/standing/standing-warnings.ts';
import { historyEntry, viewKasus } from '../office/permohonan/views/kasus-view.ts';
import type { Sop } from '../office/sop/sop.ts';
import { showRecorded } from '../screen/kasus/show-recorded.ts';
import { screenStyle } from '../screen/layout/style.ts';
import type { StoredKasus } from '../store/register.ts';
import { printAnswer } from './answer.ts';
import { changedNaskahWarnings } from './approval/changed-naskah.ts';
import { gotTheirYes } from './ask/act-answers.ts';
import { dryRunWarnings, type StandardFlags } from './flags/standard-flags.ts';
import { unseenReadings } from './flags/typed-dates.ts';
import { naskahForLangkah, papersAhead } from './offers/step-papers.ts';
import { openedKasus } from './open-kasus.ts';
import type { Sitting } from './sitting.ts';

export type AnsweredFacts = Readonly<{
  kejadian: readonly KasusFact[];
  v?: number;
  coba: boolean;
  peringatan: readonly string[];
  /** Papers that are offered to be made right after. */
  menyusul?: readonly string[];
}> &
  (Readonly<{ berkas: StoredKasus }> | Readonly<{ id: string }>);

export async function answerKasus(sesi: Sitting, opsi: StandardFlags, sop: Sop, t: AnsweredFacts): Promise<void> {
  const berkas = 'berkas' in t ? t.berkas : kasusToBe(t.id, t.kejadian);
  const { id, permohonan, tindakan } = berkas;
  const { berubah, peringatan: perubahan } = 'berkas' in t ? await changedIn(sesi, sop, t.berkas) : UNCHANGED;
  const naskahLangkah = naskahForLangkah(sesi, sop, berkas);
  const kasus = viewKasus(sop, sesi.kalender, berkas, sesi.hariIni, berubah);
  const data = {
    ...kasus,
    kejadian: t.kejadian.map((k) => historyEntry(t.v ?? kasus.versi, k)),
    coba: t.coba,
    naskahLangkah: naskahLangkah.map(({ kode }) => kode),
  };
  const peringatan = [...missingAtReceipt(kasus, t), ...t.peringatan];
  const dekrit = kasus.langkah
    ? dekritWarnings(sesi.kalender, dayOf(permohonan.diterima), kasus.langkah.target.tanggal)
    : [];
  const semua = [
    ...new Set([
      ...standingWarnings(sop, id, tindakan, t.v ?? kasus.versi),
      ...stillReserved(id, permohonan, t.kejadian),
      ...peringatan,
      ...perubahan,
      ...dekrit,
    ]),
  ];
  const menuntut = sop.langkah.find((l) => l.no === kasus.langkah?.no)?.enamButir ?? false;
  const lengkapiDulu = menuntut && kasus.permohonan.kurang.length > 0;
  const dikoreksi = koreksiAhead(permohonan) ? stillCorrected(permohonan, tindakan) : null;
  const perbaikan = dikoreksi && `pks buka ${id} ${dikoreksi.kode}`;
  printAnswer(sesi.env, opsi, {
    skema: 'kasus',
    dasar: { ...sesi.dasar, sop: permohonan.sop },
    data,
    ringkas: {},
    peringatan: [...semua, ...dryRunWarnings(t)],
    sesi,
    teks: (d) =>
      showRecorded(
        {
          ...d,
          ...papersAhead(berkas, naskahLangkah),
          lengkapiDulu,
          perbaikan,
          ditawarkan: t.menyusul !== undefined,
          terlihat: gotTheirYes(sesi.env),
        },
        sesi.hariIni,
        (peran) => sop.peran[peran] ?? peran,
        screenStyle(sesi.env),
        unseenReadings(sesi, sesi.env),
      ),
    singkat: id,
  });
}

/** A letter is recorded though papers are missing: what its first step still waits for is named. */
function missingAtReceipt(
  { status, langkah, kelengkapan }: ReturnType<typeof viewKasus>,
  { kejadian, menyusul }: AnsweredFacts,
): readonly string[] {
  const ada = (jenis: KasusFact['jenis']) => kejadian.some((k) => k.jenis === jenis);
  const kurang = kelengkapan.filter((k) => !k.ada && !menyusul?.includes(k.kode));
  if (!ada('Diterima') || ada('Diselesaikan') || status !== 'aktif' || kurang.length === 0) return [];
  return [
    `Kelengkapan langkah ${langkah?.no} belum ada: ${kurang.map((k) => k.nama).join(', ')}. Kasus tetap tercatat dan menunggu di langkah itu.`,
  ];
}

const UNCHANGED = { berubah: new Set<string>(), peringatan: [] };
const changedIn = async (sesi: Sitting, sop: Sop, berkas: StoredKasus) =>
  changedNaskahWarnings(sesi, openedKasus(berkas, sop, await sesi.aturan(berkas.id, sop)));

const stillReserved = (id: string, { nomor = [] }: ReceivedKasus, kejadian: readonly KasusFact[]): readonly string[] =>
  kejadian.some((k) => k.jenis === 'Ditutup')
    ? nomor
        .filter((n) => n.keadaan === 'dipesan')
        .map(
          (n) =>
            `Nomor ${n.nomor} masih dipesan untuk ${n.naskah}. Bila tidak jadi: pks nomor batal ${id} --untuk ${n.naskah}`,
        )
    : [];

function kasusToBe(id: string, kejadian: readonly KasusFact[]) {
  const permohonan = kejadian.reduce(evolve, newPermohonan) as ReceivedKasus;
  return { id, permohonan, tindakan: [{ v: 1, kejadian }] };
}
