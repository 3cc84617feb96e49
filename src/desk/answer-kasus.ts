import { dekritWarnings } from '../office/days/dekrit-warnings.ts';
import { dayOf } from '../office/days/tanggal.ts';
import { NASKAH } from '../office/naskah/all-naskah.ts';
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
import { momentNow, naskahMaterial } from './documents/naskah-material.ts';
import { dryRunWarnings, type StandardFlags } from './flags/standard-flags.ts';
import { unseenReadings } from './flags/typed-dates.ts';
import { firstText, type NaskahWay, naskahWay } from './offers/naskah-way.ts';
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

/** Where another paper has to be made first, its own answer names this one. */
const thenDraft = (id: string, kode: string, { perintah }: NaskahWay): string =>
  perintah.startsWith('pks draft') ? '' : `, lalu pks draft ${id} ${kode}`;

/** Lines for the papers of this step that are not there, and why some cannot be made yet. */
function papersAhead(
  { id, permohonan }: Pick<StoredKasus, 'id' | 'permohonan'>,
  naskahLangkah: ReturnType<typeof naskahForLangkah>,
) {
  const dibuat = new Set(permohonan.naskah.map(({ naskah }) => naskah));
  return {
    dokumen: naskahLangkah
      .filter(({ kode, jalan }) => jalan.dapat && !dibuat.has(kode))
      .map(({ jalan }) => jalan.perintah),
    belumDapat: naskahLangkah
      .filter(({ jalan }) => !jalan.dapat)
      .map(
        ({ kode, judul, jalan }) =>
          `${judul} belum dapat dibuat, ${firstText(jalan.perintah)}${thenDraft(id, kode, jalan)}`,
      ),
  };
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

/** After the end, what was approved last or tells of the refusal. */
function naskahForLangkah(
  sesi: Sitting,
  sop: Sop,
  kasus: Parameters<typeof momentNow>[1],
): readonly Readonly<{ kode: string; judul: string; jalan: NaskahWay }>[] {
  const keadaan = momentNow(sesi, kasus);
  const { status, langkah, kerjaSama } = kasus.permohonan;
  const akhir = sop.langkah.at(-1)?.no;
  const penolakan = sop.langkah.find((l) => l.akhirBilaTolak)?.no;
  return NASKAH.filter((naskah) => {
    const { kode, tolak } = naskah;
    const tempat = sop.naskah[kode];
    if (kerjaSama) return naskah.sesudahSah === true;
    const dapat = !tolak?.(naskahMaterial(keadaan, sop, naskah));
    if (status === 'dialihkan') return !tempat && dapat;
    if (!tempat || !dapat) return false;
    if (langkah) return tempat.langkah.includes(langkah.no);
    if (status === 'selesai') return tempat.disetujui === akhir;
    return status === 'ditolak' && tolak !== undefined && penolakan !== undefined && tempat.langkah.includes(penolakan);
  }).map((naskah) => ({ ...naskah, jalan: naskahWay(naskah, (satu) => naskahMaterial(keadaan, sop, satu)) }));
}

function kasusToBe(id: string, kejadian: readonly KasusFact[]) {
  const permohonan = kejadian.reduce(evolve, newPermohonan) as ReceivedKasus;
  return { id, permohonan, tindakan: [{ v: 1, kejadian }] };
}
