import { momentNow, naskahMaterial } from '../../desk/documents/naskah-material.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { Failure } from '../../errors.ts';
import type { NaskahDefinition, NotYetDue } from '../../office/naskah/naskah.ts';
import { refuseBeforeDue } from '../../office/naskah/parts/naskah-values.ts';
import type { NomorKind } from '../../office/naskah/parts/numbered-naskah.ts';
import { requireActive } from '../../office/permohonan/active-kasus.ts';
import { KIRIM_SURAT } from '../../office/permohonan/facts/nomor-naskah.ts';
import { requireUnsigned } from '../../office/permohonan/kerja-sama/decide-kerja-sama.ts';

/** The sending step's letter may be on paper. */
export const isDrawnUp = ({ berkas: { permohonan: p } }: OpenKasus, { kode }: NaskahDefinition): boolean =>
  kode === KIRIM_SURAT || p.naskah.some((n) => n.naskah === kode);

/** @throws NASKAH_BELUM_DIBUAT */
export function requireDrawnUp(kasus: OpenKasus, naskah: NaskahDefinition): void {
  const { id } = kasus.berkas;
  if (isDrawnUp(kasus, naskah)) return;
  throw new Failure(
    'NASKAH_BELUM_DIBUAT',
    `${naskah.judul} kasus ${id} belum pernah dibuat: nomor tidak dipakai surat yang tidak ada.`,
    [`pks draft ${id} ${naskah.kode}`],
    { naskah: naskah.kode },
  );
}

const PENOLAKAN_CODE = 'penolakan';

/** Returns a warning if it is early. @throws NASKAH_BELUM_WAKTUNYA, KASUS_DITUTUP, SUDAH_TERISI */
export function mayReserveNomor(
  sesi: Sitting,
  { berkas, sop, aturan }: OpenKasus,
  naskah: NaskahDefinition,
  jenis: NomorKind,
): readonly string[] {
  const { permohonan: p } = berkas;
  if (jenis === 'pks' && p.status !== 'aktif') requireUnsigned(aturan, p);
  if (naskah.kode === KIRIM_SURAT) {
    requireActive(aturan, p);
    if (p.suratKeluar?.nomor) {
      throw new Failure(
        'SUDAH_TERISI',
        `Surat keluar kasus ${aturan.id} sudah bernomor ${p.suratKeluar.nomor}.`,
        [`pks ralat ${aturan.id} --isian nomor-keluar`],
        { nomor: p.suratKeluar.nomor },
      );
    }
  }
  if (p.status !== 'aktif' || naskah.kode === PENOLAKAN_CODE)
    refuseBeforeDue(naskah, naskahMaterial(momentNow(sesi, berkas), sop, naskah));
  const dini = earlyWords(sesi, { berkas, sop }, naskah);
  return dini === null ? [] : [`${naskah.judul} ${dini}.`];
}

export function earlyWords(
  sesi: Sitting,
  kasus: Pick<OpenKasus, 'berkas' | 'sop'>,
  naskah: NaskahDefinition,
): string | null {
  const belum = notYetDue(sesi, kasus, naskah);
  return belum && `${belum.lewat ? 'tidak diperlukan lagi' : 'belum waktunya'}: ${belum.sebab}`;
}

/** Why the paper of a number cannot be drawn up yet, as the case stands; null where it can. */
export const notYetDue = (
  sesi: Sitting,
  { berkas, sop }: Pick<OpenKasus, 'berkas' | 'sop'>,
  naskah: NaskahDefinition,
): NotYetDue | null => naskah.tolak?.(naskahMaterial(momentNow(sesi, berkas), sop, naskah)) ?? null;
