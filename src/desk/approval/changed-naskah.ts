import { Failure } from '../../errors.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import type { PartDiff } from '../../office/naskah/finished/diff-paragraphs.ts';
import type { NaskahDefinition } from '../../office/naskah/naskah.ts';
import { effectiveFacts } from '../../office/permohonan/facts/effective-facts.ts';
import { needsApproval } from '../../office/permohonan/standing/naskah-approval.ts';
import { keadaanOfNaskah, leftAs } from '../../office/permohonan/standing/naskah-keadaan.ts';
import { momentNow, type NaskahMoment } from '../documents/naskah-material.ts';
import type { OpenKasus } from '../open-kasus.ts';
import { requireNaskah } from '../reference/require-naskah.ts';
import type { Sitting } from '../sitting.ts';
import { type ApprovedText, approvedText, standingText } from './approved-text.ts';
import { readKeptVersion } from './kept-version.ts';

/** `saran`: print it as approved, or go back through the approving step. */
export type WaysOn = Readonly<{
  versi: number | null;
  langkah: number;
  berubah: readonly PartDiff[];
  saran: readonly [string, string];
}>;

export function waysOn({ berkas, sop }: OpenKasus, { kode }: NaskahDefinition, setuju: ApprovedText): WaysOn {
  const { id, permohonan: p } = berkas;
  const langkah = sop.naskah[kode]?.disetujui ?? 0;
  const menilai = sop.langkah.find((l) => l.no === p.langkah?.no)?.koreksi?.pilihan.some((no) => no <= langkah);
  return {
    versi: setuju.disetujui?.fakta.versi ?? null,
    langkah,
    berubah: setuju.berubah,
    saran: [
      `pks draft ${id} ${kode} --yang-disetujui`,
      menilai ? `pks advance ${id} --hasil koreksi` : `pks undo ${id}`,
    ],
  };
}

/** 'Pasal 5, Pasal 11'; a letter has no articles. */
export const changedPartNames = ({ kode }: NaskahDefinition, berubah: readonly PartDiff[]): string =>
  berubah.map(({ bagian }) => (bagian === 'Pembuka' && kode !== 'pks' ? 'isi surat' : bagian)).join(', ');

export function changedFailure({ berkas: { id } }: OpenKasus, naskah: NaskahDefinition, jalan: WaysOn): Failure {
  const { versi, langkah, berubah, saran } = jalan;
  const bagian = changedPartNames(naskah, berubah);
  const apa = bagian ? `yang sekarang berbeda: ${bagian}` : 'versi terbarunya belum diperiksa';
  return new Failure(
    'NASKAH_BERUBAH',
    `${naskah.judul} kasus ${id} berubah sejak disetujui di langkah ${langkah}${versi === null ? '' : ` (v${versi})`}: ${apa}. Cetak lagi seperti yang disetujui, atau kembali ke langkah ${langkah}.`,
    saran,
    { naskah: naskah.kode, versi, langkah, bagian: berubah.map((b) => b.bagian) },
  );
}

export async function changedSinceApproval(sesi: Sitting, kasus: OpenKasus, kode: string): Promise<WaysOn | null> {
  const { berkas, sop } = kasus;
  const naskah = requireNaskah(kode);
  const riwayat = effectiveFacts(berkas.tindakan);
  if (leftAs(sop, riwayat, kode) !== null) return null;
  const setuju = await approvedText(sesi, kasus, naskah, momentNow(sesi, berkas));
  if (!setuju) return null;
  const berubah = new Set(setuju.berubah.length > 0 ? [kode] : []);
  const keadaan = keadaanOfNaskah({ sop, riwayat, berubah }, kode);
  return berubah.size > 0 || keadaan === 'berubah' ? waysOn(kasus, naskah, setuju) : null;
}

/** Only papers that have not left count. */
export async function changedNaskahWarnings(
  sesi: Sitting,
  kasus: OpenKasus,
): Promise<Readonly<{ berubah: ReadonlySet<string>; peringatan: readonly string[] }>> {
  const berubah = new Set<string>();
  const peringatan: string[] = [];
  for (const naskah of NASKAH.filter((n) => needsApproval(kasus.sop.naskah[n.kode]))) {
    const jalan = await changedSinceApproval(sesi, kasus, naskah.kode);
    if (!jalan) continue;
    if (jalan.berubah.length > 0) berubah.add(naskah.kode);
    peringatan.push(
      `PERHATIAN: ${changedFailure(kasus, naskah, jalan).message} Perintahnya: ${jalan.saran.join(' atau ')}`,
    );
  }
  return { berubah, peringatan };
}

/**
 * What leaves or is signed is what was approved, and can be printed again.
 * @throws NASKAH_BERUBAH, REGISTER_RUSAK, TEMPLAT_TIDAK_ADA
 */
export async function refuseChanged(sesi: Sitting, kasus: OpenKasus, kode: string): Promise<void> {
  const naskah = requireNaskah(kode);
  const jalan = await changedSinceApproval(sesi, kasus, kode);
  if (jalan) throw changedFailure(kasus, naskah, jalan);
  const setuju = standingText(sesi, kasus, naskah);
  const versi = setuju?.final ?? setuju?.disetujui;
  if (!setuju || !versi) return;
  await readKeptVersion(sesi, kasus.berkas, versi.fakta);
  if (!versi.fakta.dibaca) await setuju.templat();
}

export async function changedNaskah(
  sesi: Sitting,
  kasus: OpenKasus,
  kini: NaskahMoment,
): Promise<ReadonlyMap<string, readonly PartDiff[]>> {
  const hasil = new Map<string, readonly PartDiff[]>();
  for (const naskah of NASKAH) {
    const setuju = await approvedText(sesi, kasus, naskah, kini);
    if (setuju && setuju.berubah.length > 0) hasil.set(naskah.kode, setuju.berubah);
  }
  return hasil;
}
