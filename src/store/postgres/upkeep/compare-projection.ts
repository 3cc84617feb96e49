import { Failure } from '../../../errors.ts';
import { kasusFolder } from '../../chain/register-layout.ts';
import type { StoredKasus } from '../../register.ts';
import type { RegisterFinding } from '../../upkeep.ts';
import { bukuYearsOf, PROJECTION_COLUMNS, projectionOf } from '../projection.ts';
import { inForeignBook } from './check-rest.ts';
import type { StoredChain } from './stream-chains.ts';

/** `proyeksi`: a row for lists, which rebuilding mends. */
export type ServerFinding = RegisterFinding & Readonly<{ proyeksi?: true }>;

export function compareProjection(
  berkas: StoredKasus,
  { proyeksi }: StoredChain,
  tahun: ReadonlyMap<string, ReadonlySet<number>>,
): readonly ServerFinding[] {
  const nama = kasusFolder(berkas.id);
  if (!proyeksi) return [projectionDamage(nama, 'ikhtisarnya hilang')];
  if (Number(proyeksi.versi) > berkas.versi) {
    const sebab = `ikhtisarnya dibuat dari ${proyeksi.versi} kejadian, yang ada hanya ${berkas.versi}: kejadian hilang`;
    return [{ berkas: nama, fakta: null, sebab, rusak: true }];
  }
  const benar = projectionOf(berkas);
  const beda = PROJECTION_COLUMNS.filter((k) => String(proyeksi[k]) !== String(benar[k]));
  const dibuku = bukuYearsOf(berkas);
  const kurang = dibuku.filter((t) => !tahun.get(berkas.id)?.has(t));
  const asing = [...(tahun.get(berkas.id) ?? [])].filter((t) => !dibuku.includes(t));
  return [
    ...(beda.length > 0
      ? [projectionDamage(nama, `ikhtisarnya tidak sesuai dengan kejadiannya (${beda.join(', ')})`)]
      : []),
    ...(kurang.length > 0 ? [projectionDamage(nama, `tidak terdaftar di buku tahun ${kurang.join(', ')}`)] : []),
    ...asing.map((t) => inForeignBook(berkas.id, t)),
  ];
}

export const projectionDamage = (berkas: string, sebab: string): ServerFinding => ({
  berkas,
  fakta: null,
  sebab: `${sebab}; dibuat lagi oleh pks check --bangun-ulang`,
  rusak: true,
  proyeksi: true,
});

export function noteDamage(temuan: ServerFinding[], berkas: string, kerja: () => void): void {
  try {
    kerja();
  } catch (e) {
    if (!(e instanceof Failure) || ['REGISTER_LEBIH_BARU', 'DIBATALKAN'].includes(e.kode)) throw e;
    const nama = typeof e.rinci.berkas === 'string' ? e.rinci.berkas : berkas;
    const v = /kejadian\/(\d{6})\.json$/.exec(nama)?.[1];
    const sebab = typeof e.rinci.sebab === 'string' ? e.rinci.sebab : e.message;
    temuan.push({ berkas: nama, fakta: v ? String(Number(v)) : null, sebab, rusak: true });
  }
}
