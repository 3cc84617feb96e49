import type { CommandAnswer } from '../../desk/answer.ts';
import type { Sitting } from '../../desk/sitting.ts';

type TemplateWords<D> = Pick<CommandAnswer<D, object>, 'peringatan' | 'teks' | 'singkat'>;

export const templateAnswer = <D>(sesi: Sitting, data: D, kata: TemplateWords<D>) => ({
  skema: 'template',
  dasar: sesi.dasar,
  data,
  ringkas: {},
  ...kata,
});
