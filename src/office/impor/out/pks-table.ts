import type { BukuColumn, BukuTable } from '../../buku/buku.ts';
import { dayOf } from '../../days/tanggal.ts';
import { agreedDetails } from '../../permohonan/standing/approved-details.ts';
import { paperWord } from '../../permohonan/text/code-words.ts';
import type { WholeKasus } from '../../permohonan/views/kasus-view.ts';
import type { KerjaSamaListRow } from '../../permohonan/views/kerja-sama-list.ts';
import { PKS_FIELDS } from '../fields/pks-fields.ts';
import type { ElemenNames } from '../rows/elemen-of-text.ts';
import { importableTable, type TableRow } from './importable-table.ts';

const READ = ['nomorKesatu', 'nomorKedua', 'lembaga', 'tanggal', 'mulai', 'berakhir', 'elemen'];
const LAIN: readonly BukuColumn[] = [
  { kunci: 'keadaan', judul: 'Keadaan', jenis: 'teks', lebar: 13, kata: paperWord },
  { kunci: 'kasus', judul: 'Kasus', jenis: 'teks', lebar: 10 },
];

/** `baris` are as the list judged them. */
export const pksTable = (
  judul: string,
  baris: readonly (readonly [KerjaSamaListRow, WholeKasus])[],
  elemen: ElemenNames,
): BukuTable =>
  importableTable(
    'kerjasama',
    judul,
    PKS_FIELDS,
    READ,
    LAIN,
    baris.map((satu) => pksRow(satu, elemen)),
  );

function pksRow([b, kasus]: readonly [KerjaSamaListRow, WholeKasus], elemen: ElemenNames): TableRow {
  const { lembaga, kerjaSama: k } = kasus.permohonan;
  return {
    ...requestCells(kasus, elemen),
    nomorKesatu: b.nomorKesatu,
    nomorKedua: b.nomorKedua,
    lembaga: b.lembaga,
    jenis: b.jenis,
    tanggal: b.tanggal,
    mulai: b.mulai,
    berakhir: b.berakhir,
    penandatanganKedua: k?.penandatanganKedua ?? lembaga.pimpinan,
    jabatanKedua: k?.jabatanKedua ?? lembaga.jabatanPimpinan,
    irama: k?.irama ?? null,
    ...(b.berakhir === null && { jangkaWaktu: null }), // Else an end would be counted from it.
    keadaan: b.diakhiri && b.keadaan === 'habis' ? 'berakhir lebih awal' : b.keadaan,
  };
}

/** Codes become words that an import knows. */
export function requestCells({ id, permohonan: p, tindakan }: WholeKasus, elemen: ElemenNames): TableRow {
  const isi = p.kerjaSama ? agreedDetails(p) : p.permohonan;
  const awal = tindakan[0]?.kejadian[0];
  const catatan = awal?.jenis === 'Diimpor' || awal?.jenis === 'Diterima' ? awal.catatan : null;
  return {
    pemanfaatan: isi.pemanfaatan,
    tujuan: isi.tujuan,
    elemen: isi.elemen.map((kode) => elemen.get(kode)?.nama ?? kode).join(', ') || null,
    metode: isi.metode,
    dataBalikan: isi.dataBalikan,
    jangkaWaktu: isi.jangkaWaktu,
    alamat: p.lembaga.alamat,
    kontak: p.lembaga.kontak,
    catatan,
    kasus: id,
  };
}

export const dayCell = (saat: string | null | undefined): string | null => (saat ? dayOf(saat) : null);
