/** Lists need this of a case; it is written in the transaction of its acts. Acts decide; `check` compares. */
import { bukuYears } from '../../office/permohonan/facts/buku-years.ts';
import { bookIdNumber, isBookId } from '../../office/permohonan/kasus-id.ts';
import { untouchedWait } from '../../office/permohonan/standing/reminder-due.ts';
import { indexHead, indexRow, suratKeyOf } from '../../office/permohonan/views/index-rows.ts';
import type { WaitingGroup } from '../../office/permohonan/views/kasus-row.ts';
import { sha256 } from '../chain/canonical.ts';
import { lookSpan } from '../chain/query.ts';
import { kasusIdYear } from '../chain/register-layout.ts';
import type { StoredKasus } from '../register.ts';
import type { Statement } from './line/server-session.ts';
import { FIRST_URUT_OF_LETTERS } from './line/tables.ts';

export const PROJECTION_COLUMNS = [
  ...(['id', 'urut', 'versi', 'sidik', 'status', 'langkah', 'mulai', 'berakhir'] as const),
  ...(['dilihat_dari', 'dilihat_sampai', 'surat', 'kelompok', 'kepala', 'baris'] as const),
] as const;

export type Projection = Readonly<Record<(typeof PROJECTION_COLUMNS)[number], string | number | boolean | null>>;

/** `urut` has ids as numbers, for their order. */
export function projectionOf(berkas: StoredKasus): Projection {
  const baris = indexRow(berkas);
  const kepala = indexHead(baris);
  const { id, versi, status, langkah, kerjaSama: k } = kepala;
  const dilihat = lookSpan(kepala);
  return {
    id,
    urut: isBookId(id) ? bookIdNumber(id) : (kasusIdYear(id) - 1900) * FIRST_URUT_OF_LETTERS + Number(id.slice(5)),
    versi,
    sidik: berkas.tindakan.at(-1)?.sidik ?? '',
    status,
    langkah,
    mulai: k?.mulai ?? null,
    berakhir: k?.berakhir ?? null,
    dilihat_dari: dilihat?.dari ?? null,
    dilihat_sampai: dilihat?.sampai ?? null,
    surat: suratColumn(suratKeyOf(berkas.permohonan)),
    kelompok: status === 'aktif' ? groupName({ ...kepala, tunggu: untouchedWait(baris.permohonan) }) : null,
    kepala: JSON.stringify(kepala),
    baris: JSON.stringify(baris),
  };
}

type Group = Omit<WaitingGroup, 'jumlah'>;

const groupName = ({ diterima, h, tanggungan, tunggu }: Group): string =>
  [diterima, h, tanggungan, tunggu].map((bagian) => bagian ?? '-').join(' ');

export function groupOfName(nama: string): Group {
  const [diterima = '', h = null, tanggungan = null, tunggu = null] = nama
    .split(' ')
    .map((b) => (b === '-' ? null : b));
  return {
    diterima: diterima ?? '',
    h: h === null ? null : Number(h),
    tanggungan: tanggungan as Group['tanggungan'],
    tunggu,
  };
}

export const suratColumn = (kunci: string): string => sha256(kunci);

const places = PROJECTION_COLUMNS.map((_, i) => `$${i + 1}`).join(', ');
const changed = PROJECTION_COLUMNS.slice(2)
  .map((nama) => `${nama} = excluded.${nama}`)
  .join(', ');
const WRITE_PROJECTION = `insert into pks.kasus (${PROJECTION_COLUMNS.join(', ')}) values (${places}) on conflict (id) do update set ${changed}`;

/** `sebelum`: its years in books as they stand, which are only ever added to. */
export function projectionStatements(berkas: StoredKasus, sebelum: readonly number[] = []): readonly Statement[] {
  const isi = projectionOf(berkas);
  const baris = { sql: WRITE_PROJECTION, nilai: PROJECTION_COLUMNS.map((nama) => isi[nama]) };
  const baru = bukuYearsOf(berkas).filter((tahun) => !sebelum.includes(tahun));
  const buku = 'insert into pks.buku (tahun, kasus) select unnest($1::int[]), $2::text on conflict do nothing';
  return baru.length === 0 ? [baris] : [baris, { sql: buku, nilai: [baru, berkas.id] }];
}

export const bukuYearsOf = ({ tindakan }: Pick<StoredKasus, 'tindakan'>): readonly number[] =>
  bukuYears(tindakan.flatMap((x) => x.kejadian));
