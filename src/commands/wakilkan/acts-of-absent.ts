/** A mandate entered late: what was typed in the absent one's name on its days may have been the deputy's. */
import type { Sitting } from '../../desk/sitting.ts';
import { formatShortWeekday, typedDay } from '../../office/days/format-days.ts';
import { dayOf, type Tanggal, yearOf } from '../../office/days/tanggal.ts';
import { effectiveFacts, isMovingFact } from '../../office/permohonan/facts/effective-facts.ts';
import { STATUS } from '../../office/permohonan/facts/standing-parts.ts';
import { typedLine } from '../../text/typed-line.ts';

type LateMandat = Readonly<{ peran: string; nama: string; dari: Tanggal; sampai: Tanggal }>;

const LATEST_CLOSED = 200;
const NAMED_AT_MOST = 5;

export async function actsOfAbsent(sesi: Sitting, mandat: LateMandat): Promise<readonly string[]> {
  if (mandat.dari > sesi.hariIni) return [];
  const aktif = await sesi.register.listRows({ status: ['aktif'] });
  const tutup = await sesi.register.listRows({ status: STATUS.filter((s) => s !== 'aktif'), latest: LATEST_CLOSED });
  const id = [...aktif.baris, ...tutup.baris]
    .filter((b) => dayOf(b.permohonan.terakhir) >= mandat.dari)
    .map((b) => b.id)
    .sort();
  sesi.register.readAhead(id);
  const semua: string[] = [];
  for (const satu of id) semua.push(...(await actsOfKasus(sesi, satu, mandat)));
  if (semua.length === 0) return [];
  const lagi = semua.length > NAMED_AT_MOST ? [`… dan ${semua.length - NAMED_AT_MOST} lagi.`] : [];
  return [
    `PERHATIAN: mandat ini dicatat sesudah mulai. Pada masanya sudah tercatat atas nama pejabat yang diwakili, periksa siapa yang mengerjakannya:`,
    ...semua.slice(0, NAMED_AT_MOST),
    ...lagi,
  ];
}

async function actsOfKasus(sesi: Sitting, id: string, mandat: LateMandat): Promise<readonly string[]> {
  const { tindakan } = await sesi.register.readKasus(id);
  const gerak = effectiveFacts(tindakan).filter(isMovingFact);
  return gerak.flatMap((k) => {
    const hari = dayOf(k.pada);
    if (k.jenis !== 'Diselesaikan' || hari < mandat.dari || hari > mandat.sampai) return [];
    const { peran, nama, mewakili } = k.oleh;
    if (peran !== mandat.peran || mewakili !== undefined || nama === mandat.nama) return [];
    const v = tindakan.find((t) => t.kejadian.includes(k))?.v ?? 0;
    const tarik = k === gerak.at(-1) ? `pks undo ${id}` : `pks undo ${id} --tindakan ${v}`;
    const lagi = typedLine(['advance', id, '--oleh', mandat.nama, '--tanggal', typedDay(hari)]);
    const kapan = formatShortWeekday(hari, yearOf(sesi.hariIni));
    return [`Kasus ${id}, langkah ${k.langkah}, ${kapan}: ${nama}. Bila ${mandat.nama}: ${tarik}, lalu ${lagi}`];
  });
}
