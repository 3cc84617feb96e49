/** How other papers name the ministry's approval and the signed agreement: dotted lines where there is none yet. */
import { formatTanggalSurat } from '../../days/format-days.ts';
import { dayInWib } from '../../days/tanggal.ts';
import { endOfTerm, type KerjaSama } from '../../permohonan/kerja-sama/pengesahan.ts';
import { agreedDetails } from '../../permohonan/standing/approved-details.ts';
import type { ConditionField, NaskahSource, NotYetDue, TextField } from '../naskah.ts';
import { wordingOf } from '../wording/wording.ts';
import { dateOnPaper } from './case-fields.ts';
import { byHand } from './naskah-values.ts';

const agreementField = (
  arti: string,
  contoh: string,
  nilai: (k: KerjaSama) => string | null,
  lain?: Readonly<{ pokok: true }>,
): TextField => ({
  arti,
  contoh,
  kosong: byHand(30),
  ...lain,
  nilai: ({ kasus }) => (kasus.kerjaSama ? nilai(kasus.kerjaSama) : null),
});

const asNomor = (satu: TextField): TextField => ({
  ...satu,
  nilai: (b) => wordingOf(b).phrase('nomor', satu.nilai(b)),
});

/** Not the PKS's own names: a document that prints those is numbered as an agreement. */
export const AGREEMENT_FIELDS = {
  nomor_perjanjian_kesatu: asNomor(
    agreementField('nomor PKS dari PIHAK KESATU', '470/021', (k) => k.nomorKesatu, { pokok: true }),
  ),
  nomor_perjanjian_kedua: asNomor(
    agreementField('nomor PKS dari PIHAK KEDUA', '445/77', (k) => k.nomorKedua, { pokok: true }),
  ),
  tanggal_perjanjian: agreementField('tanggal penandatanganan PKS', '23 November 2026', (k) => dateOnPaper(k.tanggal)),
} as const satisfies Record<string, TextField>;

/** What the agreement says, also where it ended before its time. */
const agreedEnd = (k: KerjaSama): string | null => (k.diakhiri ? k.diakhiri.semula : endOfTerm(k));

/** For papers that hand over or open what an ended agreement no longer gives. */
export function endedWarnings({ id, kasus: { kerjaSama: k }, kini }: NaskahSource): readonly string[] {
  const akhir = k && endOfTerm(k);
  if (!akhir || (!k.diakhiri && akhir >= dayInWib(kini))) return [];
  const kata = k.diakhiri ? 'diakhiri lebih awal, berlaku sampai' : 'sudah berakhir';
  return [
    `PERHATIAN: PKS ini ${kata} ${formatTanggalSurat(akhir)}; naskah ini menyebut masanya menurut PKS: pks show ${id}`,
  ];
}

export const AGREEMENT_TERM_FIELDS = {
  mulai_berlaku: agreementField('hari pertama PKS berlaku', '23 November 2026', (k) => formatTanggalSurat(k.mulai)),
  akhir_berlaku: agreementField('hari terakhir PKS berlaku', '22 November 2028', (k) => dateOnPaper(agreedEnd(k))),
} as const satisfies Record<string, TextField>;

const approvingBalasan = ({ kasus }: NaskahSource) => (kasus.balasan?.hasil === 'setuju' ? kasus.balasan : null);

const ofBalasan = (b: NaskahSource, isi: (k: NonNullable<ReturnType<typeof approvingBalasan>>) => string) => {
  const balasan = approvingBalasan(b);
  return balasan && isi(balasan);
};

export const APPROVAL_FIELDS = {
  nomor_persetujuan: {
    arti: 'nomor surat persetujuan Kemendagri',
    contoh: '400.8/99/Dukcapil',
    kosong: byHand(30),
    terbuka: true,
    nilai: (b) => ofBalasan(b, (k) => wordingOf(b).phrase('nomor', k.nomor) ?? ''),
  },
  tanggal_persetujuan: {
    arti: 'tanggal surat persetujuan Kemendagri',
    contoh: '10 September 2026',
    kosong: byHand(24),
    terbuka: true,
    nilai: (b) => ofBalasan(b, (k) => formatTanggalSurat(k.tanggal)),
  },
} as const satisfies Record<string, TextField>;

/** The request's field, with what the ministry approved of it. */
export const asAgreed = (asal: TextField): TextField => ({
  ...asal,
  nilai: (b) => asal.nilai({ ...b, kasus: { ...b.kasus, permohonan: agreedDetails(b.kasus) } }),
});

export const APPROVAL_CONDITIONS = {
  bila_ada_persetujuan: {
    arti: 'Kemendagri sudah menyetujui',
    terbuka: true,
    nilai: (b) => approvingBalasan(b) !== null,
  },
  bila_belum_persetujuan: {
    arti: 'persetujuan Kemendagri belum ada',
    terbuka: true,
    nilai: (b) => approvingBalasan(b) === null,
  },
} as const satisfies Record<string, ConditionField>;

export const notYetSigned = ({ id, kasus }: NaskahSource): NotYetDue | null =>
  kasus.kerjaSama ? null : { sebab: `PKS kasus ${id} belum disahkan`, saran: [`pks sahkan ${id}`] };

/** Such papers may be prepared beside the agreement once the ministry has approved. */
export function notYetApproved(b: NaskahSource): NotYetDue | null {
  const { id, kasus } = b;
  if (kasus.kerjaSama || approvingBalasan(b)) return null;
  return { sebab: 'Kemendagri belum menyetujui', saran: [`pks show ${id}`] };
}
