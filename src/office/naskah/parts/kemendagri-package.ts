/** What goes to Kemendagri, in order: letter, draft agreement, checklist, scans (SOP steps 12 and 13). */
import { isNaskahApproved } from '../../permohonan/standing/naskah-approval.ts';
import type { NaskahSource, NotYetDue, PackagePart } from '../naskah.ts';
import { pks } from '../pks.ts';
import { suratKemendagri } from '../surat-kemendagri.ts';

/** Its place in the SOP names the scans it takes along. */
export const BERKAS_KEMENDAGRI = 'berkas-kemendagri';

/** Why nothing can be sent yet, or null. A letter that says KONSEP is never sent. */
export function notYetSendable(b: NaskahSource): NotYetDue | null {
  const surat = latestVersion(b, suratKemendagri.kode);
  const buatSurat = [`pks draft ${b.id} ${suratKemendagri.kode}`];
  if (!isNaskahApproved(b.sop.naskah[suratKemendagri.kode], b.riwayat)) {
    return { sebab: 'surat ke Kemendagri belum disetujui', saran: [`pks show ${b.id}`] };
  }
  if (!surat) return { sebab: 'surat ke Kemendagri belum dibuat', saran: buatSurat };
  if (isStillKonsep(b, suratKemendagri.kode, surat.versi)) {
    return { sebab: `surat ke Kemendagri v${surat.versi} dibuat sebelum disetujui (KONSEP)`, saran: buatSurat };
  }
  if (!latestVersion(b, pks.kode)) return { sebab: 'draf PKS belum dibuat', saran: [`pks draft ${b.id} ${pks.kode}`] };
  return null;
}

/** Numbered in order; a missing letter or draft leaves no gap. */
export function kemendagriParts(b: NaskahSource): readonly PackagePart[] {
  const bagian = [
    {
      judul: 'Surat permohonan ke Kemendagri',
      nama: 'surat-permohonan',
      berkas: latestVersion(b, suratKemendagri.kode)?.berkas,
    },
    {
      judul: `${b.cetakan === 1 ? 'Draft' : 'Draf'} perjanjian kerja sama`,
      nama: 'draft-pks',
      berkas: latestVersion(b, pks.kode)?.berkas,
    },
    { judul: 'Daftar isi berkas', nama: 'daftar-isi', berkas: null },
    ...pindaianToSend(b).map(({ dokumen, berkas }) => ({
      judul: `Pindaian ${b.sop.dokumen[dokumen] ?? dokumen}`,
      nama: dokumen,
      berkas,
    })),
  ];
  return bagian.flatMap(({ judul, nama, berkas }, i) =>
    berkas === undefined
      ? []
      : [{ judul, berkas, nama: `${`${i + 1}`.padStart(2, '0')}-${nama}${extensionOf(berkas)}` }],
  );
}

const latestVersion = ({ kasus }: NaskahSource, kode: string) => kasus.naskah.findLast((n) => n.naskah === kode);

/** In the order of the SOP's data, then as attached. */
function pindaianToSend({ kasus, sop }: NaskahSource) {
  const urut = sop.naskah[BERKAS_KEMENDAGRI]?.dokumen ?? Object.keys(sop.dariLuar);
  return urut.flatMap((kode) => kasus.lampiran.filter((l) => l.dokumen === kode));
}

/** Drawn up before the step that approves it, or sent back since. */
export function isStillKonsep(
  { riwayat, sop }: Pick<NaskahSource, 'riwayat' | 'sop'>,
  kode: string,
  versi: number,
): boolean {
  const ke = riwayat.findLastIndex((k) => k.jenis === 'Dikonsep' && k.naskah === kode && k.versi === versi);
  return ke >= 0 && riwayat.some((_, i) => i >= ke && !isNaskahApproved(sop.naskah[kode], riwayat.slice(0, i)));
}

const extensionOf = (berkas: string | null): string =>
  berkas === null ? '.docx' : (/\.[a-z0-9]+$/i.exec(berkas)?.[0] ?? '');
