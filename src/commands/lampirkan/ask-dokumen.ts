import type { Asking } from '../../desk/ask/question-series.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Ask } from '../../env.ts';
import { requireWaitingLangkah } from '../../office/permohonan/decide.ts';
import { RENEWAL_REPORTS, SIGNED_PKS } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { kelengkapanOfLangkah, missingPapers } from '../../office/permohonan/rules/kelengkapan.ts';
import { dokumenName } from '../../office/permohonan/text/kasus-words.ts';
import { firstLangkah, syaratOptions } from '../../office/sop/sop.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';

/** The letter itself stands first while it has no scan, then what the waiting step still lacks. */
export function askDokumen(ask: Ask, note: Asking['note'], { sop, aturan, berkas }: OpenKasus): Promise<string> {
  const { permohonan: p } = berkas;
  note(kasusHeading(berkas));
  const langkah = p.status === 'aktif' ? requireWaitingLangkah(aturan, p) : null;
  const kurang = langkah
    ? kelengkapanOfLangkah(p, langkah).flatMap(({ syarat, ada }) => (ada ? [] : syaratOptions(syarat)))
    : [];
  const diminta = p.status === 'aktif' ? missingPapers(p, sop) : [];
  const sah = p.kerjaSama ? [SIGNED_PKS] : p.perpanjanganDari === undefined ? [] : [RENEWAL_REPORTS];
  const surat = firstLangkah(sop).kelengkapan.slice(0, 1).flatMap(syaratOptions);
  const belumDipindai = p.status === 'aktif' ? surat.filter((satu) => !p.lampiran.some((l) => l.dokumen === satu)) : [];
  const kode = [...new Set([...sah, ...belumDipindai, ...kurang, ...diminta, ...Object.keys(sop.dokumen)])];
  return ask.choose(
    'Pindaian apa ini',
    kode.map((nilai) => ({
      nilai,
      nama: dokumenName(sop.dokumen, nilai),
      ...(langkah && kurang.includes(nilai) && { keterangan: `belum ada, diminta langkah ${langkah.no}` }),
      ...(diminta.includes(nilai) && { keterangan: 'belum ada, diminta dari lembaga ini' }),
    })),
  );
}
