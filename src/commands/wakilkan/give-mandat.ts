import { requirePejabat } from '../../desk/actor.ts';
import { askMissing } from '../../desk/ask/ask-missing.ts';
import { neededMandat } from '../../desk/ask/ask-pejabat.ts';
import { parsePeranCode } from '../../desk/flags/sop-codes.ts';
import { mayAsk, oneOfWords, requireFlags } from '../../desk/flags/standard-flags.ts';
import { endAfter, readTypedDay } from '../../desk/flags/typed-dates.ts';
import { recordKantorAct } from '../../desk/record-kantor.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { formatTanggal } from '../../office/days/format-days.ts';
import { checkMandat } from '../../office/kantor/pejabat/mandat.ts';
import { MANDAT_TITLES } from '../../office/permohonan/rules/empat-mata.ts';
import { peranName } from '../../office/sop/sop.ts';
import { shownWord } from '../../text/typed-line.ts';
import { actsOfAbsent } from './acts-of-absent.ts';
import { answerMandat, type WakilkanFlags } from './answer-mandat.ts';

const MANDAT_FLAGS = ['oleh', 'sifat', 'dari', 'sampai', 'dasar'] as const;

/** Typed where the role is still to be picked. */
const NEW_MANDAT = 'tambah';

export async function runWakilkan(env: Env, kata: string | undefined, diketik: WakilkanFlags): Promise<void> {
  const melihat = kata === undefined && !MANDAT_FLAGS.some((f) => diketik[f]?.trim());
  const sesi = await openSitting(env, diketik, melihat);
  if (melihat) {
    await answerMandat(sesi, diketik)(sesi.kantor);
    if (mayAsk(env, diketik)) env.note(`Memberi mandat: pks wakilkan ${NEW_MANDAT}`);
    return;
  }
  const disebut = kata === NEW_MANDAT ? undefined : kata;
  if (!mayAsk(env, diketik)) requireFlags('Mandat', disebut === undefined ? ['PERAN'] : [], 'pks wakilkan --help');
  const sop = await sesi.sop();
  if (disebut !== undefined) parsePeranCode(sop, 'PERAN', disebut); // An unknown role is refused before a question.
  const maksud = { nama: `wakilkan ${shownWord(disebut ?? NEW_MANDAT)}`, apa: 'Mandat' };
  const o = await askMissing(
    env,
    disebut === undefined ? diketik : { ...diketik, peran: disebut },
    maksud,
    neededMandat(sesi, sop),
  );
  const nama = (kode: string) => peranName(sop, kode);
  await recordKantorAct(sesi, 'wakilkan', o, answerMandat(sesi, o), async () => {
    const dari = readTypedDay(sesi, '--dari', o.dari ?? '');
    const wakil = requirePejabat(sesi.kantor, o.oleh ?? '', dari);
    const mandat = {
      peran: parsePeranCode(sop, 'PERAN', o.peran ?? ''),
      nama: wakil.nama,
      sifat: oneOfWords('--sifat', ['plt', 'plh'] as const, (o.sifat ?? '').toLowerCase().replace(/\.$/, '')),
      dari,
      sampai: readTypedDay(sesi, '--sampai', o.sampai ?? '', endAfter(sesi, dari)),
      dasar: o.dasar?.trim() ?? '',
    };
    return {
      peringatan: [...checkMandat(sesi.kantor, wakil, mandat, nama), ...(await actsOfAbsent(sesi, mandat))],
      kejadian: [{ jenis: 'MandatDiberikan', ...mandat }],
      kabar: [
        `✓ ${wakil.nama} (${nama(wakil.peran)}) bertindak sebagai ${MANDAT_TITLES[mandat.sifat]} ${nama(mandat.peran)}`,
        `  ${formatTanggal(mandat.dari)} sampai ${formatTanggal(mandat.sampai)} · ${mandat.dasar}`,
        '  Tidak dapat diteruskan ke orang lain. Kasus yang sudah ia kerjakan sendiri tidak ikut.',
      ].join('\n'),
    };
  });
}
