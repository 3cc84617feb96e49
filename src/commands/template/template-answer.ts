import type { CommandAnswer } from '../../desk/answer.ts';
import type { Sitting } from '../../desk/sitting.ts';

type TemplateWords<D> = Pick<CommandAnswer<D, object>, 'peringatan' | 'teks' | 'singkat'>;

/** The way back stands wherever a template is made the office's own. */
export const shippedAgain = (kode: string): string => `Kembali ke bawaan: pks template pasang ${kode} --bawaan`;

export const templateAnswer = <D>(sesi: Sitting, data: D, kata: TemplateWords<D>) => ({
  skema: 'template',
  dasar: sesi.dasar,
  data,
  ringkas: {},
  ...kata,
});
