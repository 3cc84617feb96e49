/** Kemendagri gets, in order: letter, draft agreement, checklist, scans (SOP steps 12 and 13). */

import type { Lampiran } from '../../permohonan/facts/kasus-parts.ts';
import { RENEWAL_REPORTS } from '../../permohonan/kerja-sama/pengesahan.ts';
import type { NaskahRecord } from '../../permohonan/permohonan.ts';
import {
  finalForms,
  isNaskahApproved,
  judgedVersion,
  standingApproval,
} from '../../permohonan/standing/naskah-approval.ts';
import { isSuratSent } from '../../permohonan/standing/surat-sent.ts';
import { dokumenName } from '../../permohonan/text/kasus-words.ts';
import { CETAKAN, type NaskahSource, type NotYetDue, type PackagePart } from '../naskah.ts';
import { nomorOfSurat } from './numbered-naskah.ts';

export const BERKAS_KEMENDAGRI = 'berkas-kemendagri';
const [SURAT, DRAF] = ['surat-kemendagri', 'pks'] as const;

/** A letter that says KONSEP is never sent. */
export function notYetSendable(b: NaskahSource): NotYetDue | null {
  const surat = latestVersion(b, SURAT);
  if (!isNaskahApproved(b.sop.naskah[SURAT], b.riwayat)) {
    return { sebab: 'surat ke Kemendagri belum disetujui', saran: [`pks show ${b.id}`] };
  }
  if (!surat) return { sebab: 'surat ke Kemendagri belum dibuat', buat: SURAT };
  if (b.berubah?.has(SURAT) && !isSuratSent(b.sop, b.riwayat)) {
    const saran = [`pks draft ${b.id} ${SURAT} --yang-disetujui`, `pks undo ${b.id}`];
    return { sebab: 'surat ke Kemendagri berubah sejak disetujui', saran };
  }
  if (!suratToSend(b)) {
    return { sebab: `surat ke Kemendagri v${surat.versi} dibuat sebelum disetujui (KONSEP)`, buat: SURAT };
  }
  if (!latestVersion(b, DRAF)) return { sebab: 'draf PKS belum dibuat', buat: DRAF };
  return null;
}

/** A missing letter or draft leaves no gap in the numbers. */
export function kemendagriParts(b: NaskahSource): readonly PackagePart[] {
  const bagian = [
    {
      judul: 'Surat permohonan ke Kemendagri',
      nama: 'surat-permohonan',
      file: suratToSend(b),
    },
    {
      judul: `${b.cetakan === 1 ? 'Draft' : 'Draf'} perjanjian kerja sama`,
      nama: (b.cetakan ?? CETAKAN) < 4 ? 'draft-pks' : 'draf-pks',
      file: draftToSend(b),
    },
    { judul: 'Daftar isi berkas', nama: 'daftar-isi', file: null },
    ...pindaianToSend(b).map((file) => ({
      judul: `Pindaian ${dokumenName(b.sop.dokumen, file.dokumen)}`,
      nama: file.dokumen,
      file,
    })),
  ];
  return bagian.flatMap(({ judul, nama, file }, i) => {
    if (file === undefined) return [];
    const berkas = file && { berkas: file.berkas, sidik: file.sidik };
    return [{ judul, berkas, nama: `${`${i + 1}`.padStart(2, '0')}-${nama}${extensionOf(file?.berkas ?? null)}` }];
  });
}

export function packageWarnings(b: NaskahSource): readonly string[] {
  const dinilai = judgedVersion(untilSent(b), DRAF);
  const dimuat = draftToSend(b);
  const terbaru = latestVersion(b, DRAF);
  const draft = !dimuat
    ? ['Draf PKS tidak ikut: saat surat dikirim belum ada draf di pks. Yang dikirim waktu itu tidak tercatat.']
    : !dinilai
      ? [`Draf PKS yang dimuat v${dimuat.versi}; versi yang diperiksa tidak tercatat di pks: cocokkan dulu.`]
      : terbaru && dimuat !== terbaru
        ? [
            `Draf PKS yang dimuat v${dimuat.versi}, yang diperiksa di langkah ${dinilai.langkah}; v${terbaru.versi} dibuat sesudahnya dan tidak ikut.`,
          ]
        : [];
  // The institution's own papers are told of by their kind.
  const buatan = new Set(b.sop.langkah.flatMap((l) => l.keluaran));
  const ada = pindaianToSend(b);
  const hilang = scansToSend(b)
    .filter((kode) => buatan.has(kode) || kode === RENEWAL_REPORTS)
    .filter((kode) => !ada.some((l) => l.dokumen === kode));
  const lama = b.kasus.lampiran.filter((l) => isOfEarlierLetter(b, l)).map(({ asal }) => asal);
  return [
    ...draft,
    ...(lama.length === 0
      ? []
      : [
          `Pindaian surat sebelum v${approvedSurat(b)?.versi} dibuat tidak ikut, karena isinya surat yang lama: ${lama.join(', ')}.`,
        ]),
    ...unnumberedSurat(b),
    ...hilang.map(
      (kode) =>
        `Belum ada pindaian ${dokumenName(b.sop.dokumen, kode)} di berkas ini: pks lampirkan ${b.id} --untuk ${kode}`,
    ),
  ];
}

/** The list of contents names a number that came after the letter was drawn up. */
function unnumberedSurat(b: NaskahSource): readonly string[] {
  const surat = suratToSend(b);
  const { nomor } = nomorOfSurat(b, SURAT);
  const sesudah = surat ? b.riwayat.slice(b.riwayat.indexOf(surat) + 1) : [];
  if (!surat || nomor === null || !sesudah.some(givesNomor)) return [];
  return [
    `Surat yang dimuat v${surat.versi} dibuat sebelum nomornya ${nomor} ada, jadi tercetak tanpa nomor itu: pks draft ${b.id} ${SURAT}, lalu pks draft ${b.id} ${BERKAS_KEMENDAGRI}`,
  ];
}

const givesNomor = (k: NaskahSource['riwayat'][number]): boolean =>
  (k.jenis === 'NomorDipesan' && k.naskah === SURAT) ||
  (k.jenis === 'Diselesaikan' && k.suratKeluar?.nomor != null) ||
  ((k.jenis === 'Diralat' || k.jenis === 'Dilengkapi') && k.suratKeluar?.nomor !== undefined);

const suratToSend = (b: NaskahSource) => finalForms(b.sop, b.riwayat, SURAT).at(-1);

/** The draft checked last, else the newest; once the letter has left, of those it can have carried. */
export function draftToSend(b: NaskahSource): NaskahRecord | undefined {
  const saat = untilSent(b);
  const dinilai = judgedVersion(saat, DRAF);
  const dibuat = (versi: number) => saat.some((k) => k.jenis === 'Dikonsep' && k.naskah === DRAF && k.versi === versi);
  const ada = b.kasus.naskah.filter((n) => n.naskah === DRAF && dibuat(n.versi));
  return ada.find((n) => n.versi === dinilai?.versi) ?? ada.at(-1);
}

function untilSent({ sop, riwayat }: NaskahSource): NaskahSource['riwayat'] {
  const kirim = riwayat.findIndex((k) => isSuratSent(sop, [k]));
  return kirim < 0 ? riwayat : riwayat.slice(0, kirim + 1);
}

const latestVersion = ({ kasus }: NaskahSource, kode: string) => kasus.naskah.findLast((n) => n.naskah === kode);

/** In the order of the SOP's data, then as attached. */
const scansToSend = ({ sop, kasus }: NaskahSource) => [
  ...(sop.naskah[BERKAS_KEMENDAGRI]?.dokumen ?? Object.keys(sop.dariLuar)),
  ...(kasus.perpanjanganDari === undefined ? [] : [RENEWAL_REPORTS]),
];
const pindaianToSend = (b: NaskahSource) =>
  scansToSend(b).flatMap((kode) => b.kasus.lampiran.filter((l) => l.dokumen === kode && !isOfEarlierLetter(b, l)));

const approvedSurat = ({ sop, riwayat }: NaskahSource) => standingApproval(sop, riwayat, SURAT);

/** A signed letter that was scanned before the approved text was drawn up is one of which the approval was taken back. */
function isOfEarlierLetter(b: NaskahSource, { dokumen, berkas }: Lampiran): boolean {
  const { sop, riwayat, cetakan = CETAKAN } = b;
  const setuju = approvedSurat(b);
  const hasil = sop.langkah.find((l) => l.no === sop.naskah[SURAT]?.disetujui)?.keluaran ?? [];
  if (cetakan < 8 || typeof setuju?.versi !== 'number' || !hasil.includes(dokumen)) return false;
  const dibuat = riwayat.findIndex((k) => k.jenis === 'Dikonsep' && k.naskah === SURAT && k.versi === setuju.versi);
  const dipindai = riwayat.findLastIndex((k) => k.jenis === 'Dilampirkan' && k.lampiran.berkas === berkas);
  return dipindai >= 0 && dipindai < dibuat;
}

const extensionOf = (berkas: string | null): string =>
  berkas === null ? '.docx' : (/\.[a-z0-9]+$/i.exec(berkas)?.[0] ?? '');
