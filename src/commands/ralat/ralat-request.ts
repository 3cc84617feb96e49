import { askMissing, neededAlasan } from '../../desk/ask/ask-missing.ts';
import { askRequiredText } from '../../desk/ask/typed-answers.ts';
import { type ActFlags, wholeNumber } from '../../desk/flags/standard-flags.ts';
import { type KasusRequest, rehearse } from '../../desk/guard/rehearse.ts';
import type { OpenKasus } from '../../desk/open-kasus.ts';
import type { Sitting } from '../../desk/sitting.ts';
import { parseActRalat, requireActNumber } from './act-fields.ts';
import { askRalat } from './ask-ralat.ts';
import { parseRalat } from './ralat-fields.ts';

export type RalatFlags = ActFlags & Readonly<{ isian?: string; alasan?: string; tindakan?: string }>;

/** The field and its value stand in the flag. */
export const isTyped = ({ isian = '' }: RalatFlags): boolean => /=\s*\S/.test(isian);

/** `alasanLalu` is offered as the reason. @throws ISIAN_KURANG, DIBATALKAN, NILAI_TIDAK_DIKENAL, TINDAKAN_TIDAK_ADA */
export async function ralatRequest(sesi: Sitting, terbuka: OpenKasus, diketik: RalatFlags, alasanLalu?: string) {
  const isian = diketik.isian ?? '';
  const v = diketik.tindakan === undefined ? null : wholeNumber('--tindakan', diketik.tindakan, 1);
  const opsi = await askMissing(
    sesi.env,
    { ...diketik, isian: isTyped(diketik) ? isian : '' },
    { nama: `ralat ${terbuka.berkas.id}${v === null ? '' : ` --tindakan ${v}`}`, apa: 'Ralat' },
    [
      {
        kunci: 'isian',
        flag: '--isian NAMA=NILAI',
        tanya: (ask, _, note) =>
          askRalat(sesi, terbuka, { ask, note }, v, isian, (teks) => {
            rehearse(
              sesi,
              terbuka,
              diketik,
              parseRequest(sesi, terbuka, v, { alasan: 'gladi', ...diketik, isian: teks }),
            );
          }),
      },
      alasanLalu === undefined
        ? neededAlasan
        : { ...neededAlasan, tanya: (ask) => askRequiredText(ask, 'Alasan', { bawaan: alasanLalu }) },
    ],
  );
  return { opsi, ajuan: parseRequest(sesi, terbuka, v, opsi) };
}

function parseRequest(sesi: Sitting, terbuka: OpenKasus, v: number | null, opsi: RalatFlags): KasusRequest {
  const [alasan, isian] = [opsi.alasan?.trim() ?? '', opsi.isian ?? ''];
  if (v !== null) return parseActRalat(sesi, terbuka, v, isian, alasan);
  requireActNumber(terbuka, isian, alasan);
  return { jenis: 'Ralat', alasan, ...parseRalat(sesi, terbuka, isian) };
}
