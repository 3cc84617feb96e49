import { askMissing, askWords } from '../../desk/ask/ask-missing.ts';
import { askOptionalPindaian } from '../../desk/ask/ask-pindaian.ts';
import { askRequiredText, momentPrompt } from '../../desk/ask/typed-answers.ts';
import type { ActFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { HUBUNGAN } from '../../office/permohonan/facts/kasus-parts.ts';
import { HUBUNGAN_NAMES } from '../../office/permohonan/text/kasus-words.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';

export type CatatFlags = ActFlags & Readonly<{ jenis?: string; berkas?: string; catatan?: string; naskah?: string }>;

const NOW = 'sekarang';

export const completeCatat = (sesi: Sitting, { berkas }: OpenKasus, diketik: CatatFlags): Promise<CatatFlags> =>
  askMissing(sesi.env, diketik, { nama: `catat ${berkas.id}`, apa: 'Catatan' }, [
    {
      kunci: 'jenis',
      flag: `--jenis ${HUBUNGAN.join('|')}`,
      tanya: (ask, _, note) => {
        note(kasusHeading(berkas));
        return ask.choose(
          'Apa yang dicatat',
          HUBUNGAN.map((nilai) => ({ nilai, nama: HUBUNGAN_NAMES[nilai] })),
        );
      },
    },
    {
      kunci: 'tanggal',
      flag: '--tanggal TGL',
      boleh: true,
      tanya: async (ask) => {
        const prompt = momentPrompt(sesi, '--tanggal', { kasus: berkas });
        const teks = await askRequiredText(ask, 'Kapan', { bawaan: NOW, ...prompt });
        return teks === NOW ? '' : teks;
      },
    },
    { kunci: 'catatan', flag: '--catatan "…"', tanya: askWords('Catatan') },
    {
      kunci: 'berkas',
      flag: '--berkas BERKAS',
      boleh: true,
      tanya: async (ask, o) => (await askOptionalPindaian(sesi, ask, 'Pindaian', o.jenis ?? '')) ?? '',
    },
  ]);
