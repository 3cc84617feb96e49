/** Which case is meant, and how an act on it is recorded. */
import { Failure } from '../errors.ts';
import { evolve } from '../office/permohonan/evolve.ts';
import type { KasusFact } from '../office/permohonan/facts/kasus-fact.ts';
import { formatKasusId, parseKasusId } from '../office/permohonan/kasus-id.ts';
import type { ReceivedKasus } from '../office/permohonan/permohonan.ts';
import type { KasusRules } from '../office/permohonan/rules/kasus-command.ts';
import { firstLangkah, type Peran, type Sop } from '../office/sop/sop.ts';
import type { NewKasusFile, StoredKasus } from '../store/register.ts';
import { withActKey } from './act-key.ts';
import { kasusIdOfLembaga } from './find-lembaga.ts';
import { type WriteFlags, wholeNumber } from './flags/standard-flags.ts';
import { clockWarnings } from './guard/settle-clock.ts';
import type { Sitting } from './sitting.ts';

/** `peranShape`: in which role an act outside the steps is recorded: that of the step it waits at, else of the first. */
export type OpenKasus = Readonly<{ berkas: StoredKasus; sop: Sop; aturan: KasusRules; peran: Peran }>;

/**
 * The case a person means by `14`, `26-14`, `2026-014`, or by an institution's name where that fits one.
 * @throws Failure KASUS_TIDAK_ADA, KASUS_GANDA, KASUS_TAHUN_LAIN, NILAI_TIDAK_DIKENAL, REGISTER_RUSAK
 */
export async function openKasus(sesi: Sitting, teks: string): Promise<OpenKasus> {
  const berkas = await sesi.register.readKasus(await findKasusId(sesi, teks));
  const sop = await sesi.sop(berkas.permohonan.sop);
  const peran = berkas.permohonan.langkah?.pelaksana ?? firstLangkah(sop).pelaksana;
  const aturan = { ...(await sesi.aturan(berkas.id, sop)), riwayat: berkas.tindakan };
  return { berkas, sop, aturan, peran };
}

async function findKasusId(sesi: Sitting, teks: string): Promise<string> {
  const tahunKini = Number(sesi.hariIni.slice(0, 4));
  const nomor = parseKasusId(teks, tahunKini);
  if (!nomor) {
    const id = await kasusIdOfLembaga(sesi, teks);
    if (id !== null) return id;
    throw new Failure('KASUS_TIDAK_ADA', `"${teks}" bukan nomor kasus.`, ['Contoh: 14, 26-14, 2026-014', 'pks list']);
  }
  const id = formatKasusId(nomor.tahun, nomor.urut);
  if (await sesi.register.hasKasus(id)) return id;
  if (!nomor.tahunDisebut) await offerOtherYear(sesi, nomor.urut, id);
  throw new Failure('KASUS_TIDAK_ADA', `Kasus ${id} tidak ada di register ini.`, ['pks list --status semua'], { id });
}

/** A bare number means this year; an active case of another year is offered, never taken silently. */
async function offerOtherYear(sesi: Sitting, urut: number, id: string): Promise<void> {
  for (const tahun of [...(await sesi.register.kasusYears())].reverse()) {
    const lain = formatKasusId(tahun, urut);
    if (!(await sesi.register.hasKasus(lain)) || (await sesi.register.readKasus(lain)).permohonan.status !== 'aktif')
      continue;
    throw new Failure('KASUS_TAHUN_LAIN', `${id} belum ada; ${lain} ada dan masih aktif.`, [`pks show ${lain}`], {
      id: lain,
    });
  }
}

/** sha256 of what was asked, as typed: the same key with other content is refused. */
export const hashRequest = (
  sesi: Pick<Sitting, 'env'>,
  perintah: string,
  isi: Readonly<Record<string, unknown>>,
): string => {
  const { json, quiet, input, color, register, coba, kunci, ya, jamBenar, versi, ...berarti } = isi;
  return sesi.env.sha256Of(JSON.stringify([perintah, Object.entries(berarti).sort(([a], [b]) => (a < b ? -1 : 1))]));
};

export type RecordedFacts = Readonly<{
  berkas: StoredKasus; // as it is now
  kejadian: readonly KasusFact[]; // the facts just recorded (or recorded before under this key)
  v?: number; // the act they are, where it is not the last
  peringatan: readonly string[];
  coba: boolean;
}>;

/**
 * The act this key recorded before, if any. Whoever recorded it may have died before
 * it was safe: the register is told again, which makes it so and catches up its views.
 * @throws Failure KUNCI_LAIN_ISI, BELUM_PASTI_TERSIMPAN
 */
export async function alreadyRecorded(
  sesi: Sitting,
  berkas: StoredKasus,
  { kunci, coba }: WriteFlags,
  permintaan: string,
): Promise<RecordedFacts | null> {
  const lama = berkas.tindakan.find((t) => t.kunci === kunci);
  if (kunci === undefined || !lama) return null;
  if (lama.permintaan !== permintaan) {
    throw new Failure('KUNCI_LAIN_ISI', `Kunci "${kunci}" sudah dipakai untuk perintah lain pada kasus ${berkas.id}.`, [
      'Pakai kunci lain, atau ulangi perintah yang persis sama.',
    ]);
  }
  const hasil = coba ? { berkas, peringatan: [] } : await sesi.register.appendAct(berkas.id, berkas.versi, lama);
  return {
    berkas: hasil.berkas,
    v: lama.v,
    kejadian: lama.kejadian,
    peringatan: [...hasil.peringatan, 'Sudah tercatat sebelumnya dengan kunci ini.'],
    coba: false,
  };
}

/** Records the facts at the version read; with --coba only shows what they would lead to. */
export async function recordFacts(
  sesi: Sitting,
  berkas: StoredKasus,
  kejadian: readonly KasusFact[],
  opsi: WriteFlags,
  permintaan: string,
  isi: readonly NewKasusFile[] = [],
): Promise<RecordedFacts> {
  const jam = clockWarnings(berkas, kejadian);
  if (opsi.coba) return { berkas: kasusAsIf(berkas, kejadian), kejadian, peringatan: jam, coba: true };
  const hasil = await withActKey(sesi.env, opsi, (kunci) =>
    sesi.register.appendAct(berkas.id, berkas.versi, { kunci, permintaan, kejadian }, isi),
  );
  return { berkas: hasil.berkas, kejadian, peringatan: [...hasil.peringatan, ...jam], coba: false };
}

function kasusAsIf(berkas: StoredKasus, kejadian: readonly KasusFact[]): StoredKasus {
  const v = berkas.versi + 1;
  const tindakan = { v, kunci: '', permintaan: '', sebelum: null, sidik: '', kejadian };
  const permohonan = kejadian.reduce((p, k) => evolve(p, k) as ReceivedKasus, berkas.permohonan);
  return { ...berkas, permohonan, tindakan: [...berkas.tindakan, tindakan], versi: v };
}

/** `--versi N`: goes on only while the case is still at N. @throws Failure KASUS_BERUBAH */
export function requireVersion(berkas: StoredKasus, versi: string | undefined): void {
  if (versi === undefined || wholeNumber('--versi', versi) === berkas.versi) return;
  throw new Failure(
    'KASUS_BERUBAH',
    `Kasus ${berkas.id} tidak lagi pada versi ${versi}, melainkan ${berkas.versi}. Isian Anda belum disimpan.`,
    [`pks show ${berkas.id}`],
    { versi: berkas.versi },
  );
}
