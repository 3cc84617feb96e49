/** Corrects the letter to Kemendagri, which has left and stays as it is. */
import { capitalized } from '../../../text/capitalized.ts';
import { formatTanggalSurat } from '../../days/format-days.ts';
import { dayInWib, type Tanggal } from '../../days/tanggal.ts';
import { KIRIM_SURAT } from '../../permohonan/facts/nomor-naskah.ts';
import { isSuratSent } from '../../permohonan/standing/surat-sent.ts';
import { CETAKAN, type NaskahDefinition, type NaskahSource, type NotYetDue, type TextField } from '../naskah.ts';
import { LIMA_BUTIR_FIELDS, PEMANFAATAN_FIELDS, SURAT_FIELDS } from '../parts/case-fields.ts';
import { MELALUI_CONDITIONS } from '../parts/kop.ts';
import { mayBeEmpty } from '../parts/naskah-values.ts';
import { ASKED_OF_DIRJEN_FIELDS, PERPANJANGAN_FIELDS } from '../parts/perpanjangan.ts';
import { EARLIER_SURAT_FIELDS, PENANDATANGAN_SURAT, repeatedNomorFields } from '../parts/surat-dinas.ts';
import { wordingOf } from '../wording/wording.ts';

const KODE = 'ralat-kemendagri';

/**
 * The newest of which the number was used since the letter that stands has left. With `sebelum` one that was not drawn up
 * before it was used counts from the next day on only: until then it is the one that is being written.
 */
export function leftCorrection(
  { kasus, riwayat, sop }: Pick<NaskahSource, 'kasus' | 'riwayat' | 'sop'>,
  sebelum: Tanggal | null,
): Readonly<{ nomor: string; tanggal: Tanggal }> | null {
  const kirim = riwayat.findLastIndex((k) => isSuratSent(sop, [k]));
  const dipakai = riwayat.flatMap((k, ke) => (k.jenis === 'NomorDipakai' && k.naskah === KODE ? [{ ...k, ke }] : []));
  const surat = dipakai.findLast(({ nomor, tanggal, ke }, i) => {
    const sejak = (dipakai[i - 1]?.ke ?? -1) + 1;
    const dibuat = riwayat.slice(sejak, ke).some((k) => k.jenis === 'Dikonsep' && k.naskah === KODE);
    const berlaku = kasus.nomor?.some((n) => n.naskah === KODE && n.nomor === nomor && n.keadaan === 'dipakai');
    return berlaku && ke > kirim && (!sebelum || tanggal < sebelum || dibuat);
  });
  return surat ? { nomor: surat.nomor, tanggal: surat.tanggal } : null;
}

/** The letter itself shows its number, day and signer. */
const SAID_OF_REQUEST = { ...SURAT_FIELDS, ...LIMA_BUTIR_FIELDS };
/** The agreement that is renewed, since the eighth rules of `CETAKAN`. */
const SAID_OF_RENEWED: Readonly<Record<string, TextField>> = {
  lama_nomor: { ...PERPANJANGAN_FIELDS.lama_nomor, arti: 'nomor PKS yang diperpanjang' },
  lama_tanggal: PERPANJANGAN_FIELDS.lama_tanggal,
  lama_berakhir: PERPANJANGAN_FIELDS.lama_berakhir,
};
/** These the draft agreement says too. */
export const SAID_IN_DRAFT: Readonly<Record<string, TextField>> = {
  nama_pengguna: SURAT_FIELDS.nama_pengguna,
  ...LIMA_BUTIR_FIELDS,
  ...SAID_OF_RENEWED,
};
/** As the letter says it: what the law allows, and in particular. */
const purposeSaid = (bidang: string | null | undefined, tujuan: string): string =>
  bidang && tujuan ? `${bidang}, yaitu ${tujuan}` : tujuan;

const UNMENTIONED = '(tidak disebut)';

export const ralatKemendagri: NaskahDefinition = {
  kode: KODE,
  judul: 'Ralat surat ke Kemendagri',
  berulang: true,
  kopPenandatangan: true,
  ralatSurat: true,
  teks: {
    ...PENANDATANGAN_SURAT.teks,
    ...repeatedNomorFields(KODE),
    ...EARLIER_SURAT_FIELDS,
    nama_pengguna: SURAT_FIELDS.nama_pengguna,
    ...ASKED_OF_DIRJEN_FIELDS,
    sebagaimana_diralat: {
      arti: 'surat ralat yang lebih dulu keluar, bila ada',
      contoh: ', sebagaimana telah diralat dengan surat kami Nomor 470/401 tanggal 2 September 2026',
      kosong: mayBeEmpty,
      nilai: (b) => {
        const ralat = (b.cetakan ?? CETAKAN) < 8 ? null : leftCorrection(b, dayInWib(b.kini));
        if (!ralat) return null;
        const nomor = wordingOf(b).phrase('nomor', ralat.nomor);
        return `, sebagaimana telah diralat dengan surat kami Nomor ${nomor} tanggal ${formatTanggalSurat(ralat.tanggal)}`;
      },
    },
  },
  baris: {
    ralat: {
      arti: 'satu baris tiap isi surat yang diralat',
      kolom: { no: 'nomor urut', isi: 'isi surat yang diralat', semula: 'yang tertulis', seharusnya: 'yang benar' },
      pokok: true,
      nilai: (b) =>
        changedInSurat(b).map(({ isi, semula, seharusnya }, i) => ({
          no: `${i + 1}`,
          isi,
          semula: semula || UNMENTIONED,
          seharusnya: seharusnya || UNMENTIONED,
        })),
    },
  },
  bila: { ...PENANDATANGAN_SURAT.bila, ...MELALUI_CONDITIONS },
  tolak: refuseRalat,
  peringatan: ({ sop }) => [
    `Surat ralat bukan langkah SOP: mintakan paraf pemeriksa dan tanda tangan seperti surat semula (langkah ${sop.naskah[KIRIM_SURAT]?.disetujui ?? '–'}) sebelum dikirim.`,
  ],
};

export type ChangedItem = Readonly<{ kunci: string; isi: string; semula: string; seharusnya: string }>;

/** `kunci` is the placeholder. */
export function changedInSurat(b: NaskahSource): readonly ChangedItem[] {
  const { suratTerkirim } = b;
  if (!suratTerkirim) return [];
  const lama = (b.cetakan ?? CETAKAN) < 8 || !b.pksLama ? {} : SAID_OF_RENEWED;
  return Object.entries({ ...SAID_OF_REQUEST, ...lama }).flatMap(([kunci, { arti, nilai }]) => {
    const isi = [suratTerkirim[kunci] ?? '', nilai(b) ?? ''];
    const bidang = [suratTerkirim.pemanfaatan, PEMANFAATAN_FIELDS.pemanfaatan.nilai(b)];
    const [semula = '', seharusnya = ''] =
      kunci === 'tujuan' ? isi.map((satu, i) => purposeSaid(bidang[i], satu)) : isi;
    return semula === seharusnya ? [] : [{ kunci, isi: capitalized(arti), semula, seharusnya }];
  });
}

function refuseRalat(b: NaskahSource): NotYetDue | null {
  const { id, sop, riwayat, suratTerkirim } = b;
  if (!isSuratSent(sop, riwayat)) return { sebab: `surat ke Kemendagri kasus ${id} belum terkirim dari pks` };
  if (suratTerkirim === null) return { sebab: `isi surat ke Kemendagri kasus ${id} saat terkirim tidak tercatat` };
  const berbeda = suratTerkirim === undefined ? correctedSinceSending(b) : changedInSurat(b).length > 0;
  if (berbeda) return null;
  return { sebab: `isi surat ke Kemendagri kasus ${id} masih sama dengan data kasus`, saran: [`pks ralat ${id}`] };
}

/** Serves when the letter itself was not read. */
function correctedSinceSending({ sop, riwayat }: NaskahSource): boolean {
  const kirim = riwayat.findIndex((k) => isSuratSent(sop, [k]));
  return riwayat.slice(kirim + 1).some((k) => k.jenis === 'Diralat' || k.jenis === 'Dilengkapi');
}
