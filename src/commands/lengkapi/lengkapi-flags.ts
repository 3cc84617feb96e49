import type { KasusFieldFlags } from '../../desk/flags/kasus-fields.ts';
import type { ActFlags } from '../../desk/flags/standard-flags.ts';
import { readTypedDay } from '../../desk/flags/typed-dates.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { StoredKasus } from '../../store/register.ts';

export type LengkapiFlags = ActFlags &
  KasusFieldFlags &
  Readonly<{ nomorKeluar?: string; tanggalKeluar?: string; caraKirim?: string; resi?: string; nomorKedua?: string }>;

export const suratKeluarFromFlags = (sesi: Sitting, kasus: StoredKasus, o: LengkapiFlags) => ({
  ...(o.nomorKeluar?.trim() && { nomor: o.nomorKeluar.trim() }),
  ...(o.tanggalKeluar !== undefined && { tanggal: readTypedDay(sesi, '--tanggal-keluar', o.tanggalKeluar, { kasus }) }),
  ...(o.caraKirim?.trim() && { caraKirim: o.caraKirim.trim() }),
  ...(o.resi?.trim() && { resi: o.resi.trim() }),
});

export const nothingSaid = (id: string): Failure =>
  new Failure('ISIAN_KURANG', 'Belum disebut apa yang dilengkapi.', [`pks lengkapi ${id}`, 'pks lengkapi --help'], {
    flag: ['--tujuan', '--elemen', '--metode', '--data-balikan', '--jangka-waktu'],
  });
