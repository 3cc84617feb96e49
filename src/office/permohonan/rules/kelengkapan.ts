import { Failure } from '../../../errors.ts';
import { lembagaPapersOf } from '../../sop/lembaga-papers.ts';
import { type DokumenCode, type Langkah, type Sop, type Syarat, syaratName, syaratOptions } from '../../sop/sop.ts';
import { heldDokumen, type ReceivedKasus } from '../permohonan.ts';
import type { RuleContext } from './rule-context.ts';

export type Kelengkapan = Readonly<{ syarat: Syarat; ada: boolean }>;

export function kelengkapanOfLangkah(p: ReceivedKasus, langkah: Langkah): readonly Kelengkapan[] {
  const dipegang = heldDokumen(p);
  return langkah.kelengkapan.map((syarat) => ({
    syarat,
    ada: syaratOptions(syarat).some((kode) => dipegang.includes(kode)),
  }));
}

type PapersOfCase = Pick<ReceivedKasus, 'dokumen' | 'lampiran' | 'lembaga'>;

export const heldPapers = ({ dokumen, lampiran, lembaga }: PapersOfCase, sop: Pick<Sop, 'berkasLembaga'>) =>
  lembagaPapersOf(sop, lembaga.jenis).filter(
    (kode) => dokumen.some((d) => d.kode === kode) || lampiran.some((l) => l.dokumen === kode),
  );

export const missingPapers = (p: PapersOfCase, sop: Pick<Sop, 'berkasLembaga'>): readonly DokumenCode[] =>
  lembagaPapersOf(sop, p.lembaga.jenis).filter((kode) => !heldPapers(p, sop).includes(kode));

export type ShownDokumen = readonly DokumenCode[] | 'lengkap';

/** Of alternatives, 'lengkap' takes the held one, else the first. */
export function matchKelengkapan(
  p: ReceivedKasus,
  langkah: Langkah,
  ditunjukkan: ShownDokumen,
): Readonly<{ ada: readonly DokumenCode[]; kurang: readonly Syarat[] }> {
  const dipegang = heldDokumen(p);
  const ada: DokumenCode[] = [];
  const kurang: Syarat[] = [];
  for (const syarat of langkah.kelengkapan) {
    const pilihan = syaratOptions(syarat);
    const ditunjuk = ditunjukkan === 'lengkap' ? [] : pilihan.filter((kode) => ditunjukkan.includes(kode));
    const sisa =
      pilihan.find((kode) => dipegang.includes(kode)) ?? (ditunjukkan === 'lengkap' ? pilihan[0] : undefined);
    if (ditunjuk.length > 0) ada.push(...ditunjuk);
    else if (sisa !== undefined) ada.push(sisa);
    else kurang.push(syarat);
  }
  return { ada: [...new Set(ada)], kurang };
}

/** @throws KELENGKAPAN_KURANG */
export function requireKelengkapan(
  aturan: StepRules,
  p: ReceivedKasus,
  langkah: Langkah,
  s: ShownForStep,
): readonly DokumenCode[] {
  const { ada, kurang } = matchKelengkapan(p, langkah, s.ada);
  if (kurang.length > 0) throw missingKelengkapan(aturan, langkah, s, kurang);
  return ada;
}

type StepRules = Pick<RuleContext, 'id' | 'sop'>;
type ShownForStep = Readonly<{ ada: ShownDokumen; hasil: string | null }>;

function missingKelengkapan(aturan: StepRules, langkah: Langkah, s: ShownForStep, kurang: readonly Syarat[]): Failure {
  const nama = kurang.map((s) => syaratName(aturan.sop, s));
  const kode = kurang.map((s) => syaratOptions(s)[0] ?? '');
  const disebut = s.ada === 'lengkap' ? [] : s.ada;
  return new Failure(
    'KELENGKAPAN_KURANG',
    `Langkah ${langkah.no} belum bisa maju, kurang ${kurang.length} kelengkapan: ${nama.join('; ')}.`,
    [
      `pks advance ${aturan.id} ${[...disebut, ...kode].map((k) => `--ada ${k}`).join(' ')}${s.hasil ? ` --hasil ${s.hasil}` : ''}`,
      `pks lampirkan ${aturan.id} --untuk ${kode[0]}`,
    ],
    {
      langkah: langkah.no,
      kurang: kurang.map((s, i) => ({ kode: kode[i], pilihan: syaratOptions(s), nama: nama[i] })),
    },
  );
}
