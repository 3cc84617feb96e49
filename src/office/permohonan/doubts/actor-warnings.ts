import { shownWord } from '../../../text/typed-line.ts';
import { formatTanggal } from '../../days/format-days.ts';
import { type Langkah, peranName, type Sop } from '../../sop/sop.ts';
import type { KasusCommand } from '../kasus-command.ts';
import type { Selesaikan } from '../rules/decide-selesaikan.ts';
import { nameCapacity } from '../rules/empat-mata.ts';
import type { RuleContext } from '../rules/rule-context.ts';
import { askedPeran, findTitipan } from '../rules/titipan.ts';
import { personName } from '../text/person-name.ts';

type ActorAndMoment = Pick<KasusCommand, 'oleh' | 'pada'>;
type RulesOfPeran = Pick<RuleContext, 'id' | 'wewenang'>;

export function actorWarnings(
  sop: Sop,
  aturan: RulesOfPeran,
  langkah: Langkah,
  s: ActorAndMoment & Pick<Selesaikan, 'kertas'>,
): readonly string[] {
  const diminta = askedPeran(s.oleh);
  const lain = `Langkah ${langkah.no} dikerjakan sebagai ${peranName(sop, diminta ?? '')}; SOP menyebut ${peranName(sop, langkah.pelaksana)}. Tercatat demikian.`;
  return [
    ...(diminta === langkah.pelaksana ? [] : [lain]),
    ...jabatanWarnings(sop, aturan, s),
    ...(s.kertas ? [] : inAnotherName(sop, aturan, langkah, s)),
  ];
}

function jabatanWarnings(sop: Sop, { wewenang }: RulesOfPeran, { oleh, pada }: ActorAndMoment): readonly string[] {
  const diminta = askedPeran(oleh);
  if (!wewenang || diminta === null) return [];
  const peran = peranName(sop, diminta);
  if (oleh.peran === null) {
    return [
      `Belum ada pejabat tercatat sebagai ${peran} pada ${formatTanggal(pada)}: langkah tercatat atas nama akun ${oleh.nama}. Sebut --oleh, atau: pks pejabat tambah --peran ${diminta}`,
    ];
  }
  if (oleh.peran === diminta) return [];
  return [
    `${oleh.nama} tidak tercatat sebagai ${peran} pada ${formatTanggal(pada)}, juga tidak mewakilinya. Tercatat sebagai ${peranName(sop, oleh.peran)}.`,
  ];
}

function inAnotherName(
  sop: Sop,
  { id, wewenang }: RulesOfPeran,
  langkah: Langkah,
  s: ActorAndMoment,
): readonly string[] {
  const dititip = findTitipan(wewenang, s);
  if (!dititip || personName(s.oleh) === null) return [];
  const { pengetik, akun, pemegang } = dititip;
  const bukan = pemegang ? '' : ', yang tidak memegang peran itu';
  const siapa = `${s.oleh.nama} (${nameCapacity(sop, s.oleh)})`;
  return [
    `PERHATIAN: langkah ${langkah.no} tercatat atas nama ${siapa}, tetapi diketik ${pengetik} dari akunnya sendiri (${akun})${bukan}. Bila bukan keputusan ${s.oleh.nama}, atau tertulis di kertas (--kertas), urungkan: pks undo ${id}`,
  ];
}

export function penerimaWarnings(sop: Sop, { id, wewenang }: RulesOfPeran, s: ActorAndMoment): readonly string[] {
  const dititip = findTitipan(wewenang, s);
  if (!dititip || dititip.pemegang || personName(s.oleh) === null) return [];
  const { pengetik, akun } = dititip;
  return [
    `PERHATIAN: surat tercatat diterima ${s.oleh.nama} (${nameCapacity(sop, s.oleh)}), tetapi diketik ${pengetik} dari akunnya sendiri (${akun}). Bila ${pengetik} yang menerima: pks lengkapi ${id} --penerima ${shownWord(pengetik)}`,
  ];
}
