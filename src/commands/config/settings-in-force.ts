import type { Kantor } from '../../office/kantor/kantor.ts';
import { formatNip } from '../../office/kantor/pejabat/nip.ts';
import { type Setting, settingValue, WORK_SETTINGS } from '../../office/kantor/work-settings.ts';
import { NASKAH_SETTINGS, PRINT_SETTINGS } from '../../office/naskah/parts/naskah-settings.ts';

export const ALL_SETTINGS: readonly Setting[] = [...NASKAH_SETTINGS, ...PRINT_SETTINGS, ...WORK_SETTINGS];

export function settingInForce(kantor: Kantor, p: Setting) {
  const nilai = settingValue(kantor, p.kunci);
  const diatur = kantor.aturan[p.kunci];
  const asal = diatur ? 'register' : nilai !== null ? 'init' : p.bawaan === null ? 'belum diatur' : 'bawaan';
  return {
    kunci: p.kunci,
    nilai: p.nip && nilai !== null ? formatNip(nilai) : (nilai ?? p.bawaan),
    asal,
    pada: diatur?.pada ?? null,
    oleh: diatur?.oleh ?? null,
    arti: p.arti,
    contoh: p.contoh,
  };
}
