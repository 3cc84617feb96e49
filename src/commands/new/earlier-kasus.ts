/** What the register knows of earlier cases of the same institution, that a new letter may go on with. */
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import { plusMonths } from '../../office/days/day-arithmetic.ts';
import { formatTanggalSurat } from '../../office/days/format-days.ts';
import { jatuhTempo } from '../../office/days/jatuh-tempo.ts';
import { dayOf } from '../../office/days/tanggal.ts';
import { lembagaIdentifier } from '../../office/lembaga/same-lembaga.ts';
import { endOfTerm } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import type { Sop } from '../../office/sop/sop.ts';
import type { StoredKasus } from '../../store/register.ts';

const RECENT_MONTHS = 6;
const LATEST_CLOSED = 20;

export const earlierKasusWarnings = async (sesi: Sitting, sop: Sop, baru: StoredKasus): Promise<readonly string[]> => [
  ...(await lateRenewal(sesi, sop, baru)),
  ...(await closedBefore(sesi, baru)),
];

/** The SOP's last target day lies after the old agreement's end: there will be days without one. */
async function lateRenewal(sesi: Sitting, sop: Sop, { permohonan: p }: StoredKasus): Promise<readonly string[]> {
  if (p.perpanjanganDari === undefined) return [];
  const lama = await readQuietly(sesi, p.perpanjanganDari);
  const berakhir = lama?.permohonan.kerjaSama && endOfTerm(lama.permohonan.kerjaSama);
  if (!berakhir) return [];
  const h = Math.max(...sop.langkah.map((l) => l.hBerlaku));
  const target = jatuhTempo(sesi.kalender, dayOf(p.diterima), h);
  if (berakhir >= target) return [];
  const pks = `PKS lama (kasus ${p.perpanjanganDari})`;
  const hari = formatTanggalSurat(berakhir);
  return [
    berakhir < sesi.hariIni
      ? `PERHATIAN: ${pks} sudah berakhir ${hari}; sampai perpanjangan ini disahkan lembaga itu tanpa PKS.`
      : `PERHATIAN: ${pks} berakhir ${hari}, sebelum target terakhir permohonan ini (H${h}, ${formatTanggalSurat(target)}); mungkin ada hari tanpa PKS.`,
  ];
}

/** A letter may go on with a request that was withdrawn or returned. */
async function closedBefore(sesi: Sitting, { id, permohonan: p }: StoredKasus): Promise<readonly string[]> {
  const { baris } = await sesi.register.listRows({ status: ['dicabut', 'dikembalikan'], latest: LATEST_CLOSED });
  const pengenal = lembagaIdentifier(sesi.kantor);
  const sama = baris.filter(
    (b) =>
      b.id !== id &&
      dayOf(b.permohonan.terakhir) >= plusMonths(sesi.hariIni, -RECENT_MONTHS) &&
      pengenal(b.permohonan.lembaga.nama) === pengenal(p.lembaga.nama),
  );
  const terakhir = sama.at(-1);
  if (!terakhir) return [];
  const kapan = formatTanggalSurat(dayOf(terakhir.permohonan.terakhir));
  return [
    `Permohonan lembaga ini dalam kasus ${terakhir.id} ${terakhir.permohonan.status} ${kapan}. Bila surat ini melanjutkannya: pks buka-lagi ${terakhir.id}, lalu yang baru: pks batal ${id}`,
  ];
}

async function readQuietly(sesi: Sitting, id: string): Promise<StoredKasus | null> {
  try {
    return await sesi.register.readKasus(id);
  } catch (e) {
    if (e instanceof Failure) return null;
    throw e;
  }
}
