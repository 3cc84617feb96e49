import { askMissing, neededAlasan } from '../../desk/ask/ask-missing.ts';
import { askOptionalPindaian } from '../../desk/ask/ask-pindaian.ts';
import { askOptionalText, askRequiredText, dayPrompt, nomorPrompt } from '../../desk/ask/typed-answers.ts';
import type { ActFlags } from '../../desk/flags/standard-flags.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { END_LETTER, endOfTerm, type KerjaSama, PENGAKHIR } from '../../office/permohonan/kerja-sama/pengesahan.ts';
import { PENGAKHIR_NAMES } from '../../office/permohonan/text/pks-words.ts';
import { kasusHeading } from '../../screen/kasus/kasus-heading.ts';

export type AkhiriFlags = ActFlags &
  Readonly<{ berakhir?: string; pihak?: string; nomorSurat?: string; tanggalSurat?: string }> &
  Readonly<{ alasan?: string; berkas?: string }>;

export const completeAkhiri = (
  sesi: Sitting,
  berkas: OpenKasus['berkas'],
  k: KerjaSama,
  diketik: AkhiriFlags,
): Promise<AkhiriFlags> =>
  askMissing(sesi.env, diketik, { nama: `akhiri ${berkas.id}`, apa: 'Pengakhiran' }, [
    {
      kunci: 'berakhir',
      flag: '--berakhir TGL',
      tanya: (ask, _, note) => {
        const semula = endOfTerm(k);
        note(kasusHeading(berkas));
        note(
          `PKS ${k.nomorKesatu}, ${semula === null ? 'tanpa hari akhir' : `semula sampai ${formatTanggal(semula)}`}`,
        );
        return askRequiredText(ask, 'Hari terakhir berlaku', dayPrompt(sesi, 'akhiri --berakhir', { kasus: berkas }));
      },
    },
    {
      kunci: 'pihak',
      flag: `--pihak ${PENGAKHIR.join('|')}`,
      tanya: (ask) =>
        ask.choose(
          'Siapa yang mengakhiri',
          PENGAKHIR.map((nilai) => ({ nilai, nama: PENGAKHIR_NAMES[nilai] })),
        ),
    },
    {
      kunci: 'nomorSurat',
      flag: '--nomor-surat NOMOR',
      boleh: true,
      tanya: async (ask) => (await askOptionalText(ask, 'Nomor suratnya (Enter = tidak ada)', nomorPrompt())) ?? '',
    },
    {
      kunci: 'tanggalSurat',
      flag: '--tanggal-surat TGL',
      boleh: true,
      tanya: async (ask) =>
        (await askOptionalText(
          ask,
          'Tanggal suratnya (Enter = tidak ada)',
          dayPrompt(sesi, '--tanggal-surat', { kasus: berkas }),
        )) ?? '',
    },
    neededAlasan,
    {
      kunci: 'berkas',
      flag: '--berkas BERKAS',
      boleh: true,
      tanya: async (ask) => (await askOptionalPindaian(sesi, ask, 'Pindaian suratnya', END_LETTER)) ?? '',
    },
  ]);
