/**
 * The person who drew a paper up does not check it, and the one who checked it does not approve it. Persons count, not
 * roles or mandates.
 */

import { Failure } from '../../../errors.ts';
import type { Moment } from '../../days/tanggal.ts';
import { type Langkah, type Peran, peranName, type Sop } from '../../sop/sop.ts';
import type { KasusFact } from '../facts/kasus-fact.ts';
import type { Actor } from '../facts/kasus-parts.ts';
import type { LangkahDone } from '../facts/standing-parts.ts';
import type { KasusContents } from '../permohonan.ts';
import type { PejabatLookup, RuleContext } from './rule-context.ts';
import { askedPeran } from './titipan.ts';

type EmpatMataBreach = NonNullable<Extract<KasusFact, { jenis: 'Diselesaikan' }>['tembus']>;

/**
 * Null where the actor is no official. Repeating one's own step is allowed. With `alasan`, returns the breach to
 * record. @throws EMPAT_MATA naming who may act
 */
export function checkEmpatMata(
  aturan: RuleContext,
  p: KasusContents,
  langkah: Langkah,
  { oleh, pada }: Readonly<{ oleh: Actor; pada: Moment }>,
  alasan: string | undefined,
): EmpatMataBreach | null {
  const { sop, wewenang } = aturan;
  const orang = wewenang?.orang(oleh.nama) ?? null;
  if (!wewenang || orang === null) return null;
  const rantai = sop.empatMata.filter((r) => r.includes(langkah.no)).flat();
  const serantai = p.dikerjakan.filter((d) => rantai.includes(d.langkah));
  const dulu = serantai.find((d) => d.langkah !== langkah.no && wewenang.orang(d.oleh.nama) === orang);
  if (!dulu) return null;
  if (alasan) return { langkah: dulu.langkah, alasan };
  const boleh = allowedActors(sop, wewenang, rantai, langkah.pelaksana, pada, [
    ...serantai,
    { langkah: langkah.no, oleh },
  ]);
  throw new Failure(
    'EMPAT_MATA',
    `Empat mata: ${oleh.nama} mengerjakan langkah ${dulu.langkah} kasus ini sebagai ${nameCapacity(sop, dulu.oleh)}, jadi tidak dapat mengerjakan langkah ${langkah.no} sebagai ${nameCapacity(sop, { ...oleh, peran: askedPeran(oleh) })}.`,
    [
      ...(boleh.length > 0 ? [`Yang boleh: ${boleh.map((b) => formatAllowed(sop, b)).join(', atau ')}.`] : []),
      ...(boleh.some((b) => b.penunjukan) ? ['pks wakilkan tambah'] : []),
      'Jika memang harus, dengan alasan yang tercatat terang di kasus:',
      '--tembus',
    ],
    { langkah: langkah.no, dulu: dulu.langkah, nama: oleh.nama, boleh },
  );
}

export const nameCapacity = (sop: Pick<Sop, 'peran'>, oleh: Pick<Actor, 'peran' | 'mewakili' | 'sebagai'>): string =>
  `${oleh.mewakili ? `${MANDAT_TITLES[oleh.mewakili.sifat]} ` : ''}${nameHeldPeran(sop, oleh)}`;

export function nameHeldPeran(sop: Pick<Sop, 'peran'>, { peran, sebagai }: Pick<Actor, 'peran' | 'sebagai'>): string {
  const nama = (kode: Peran) => sop.peran[kode] ?? kode;
  if (peran !== null) return nama(peran);
  return sebagai === undefined ? 'tanpa jabatan' : `tanpa jabatan, untuk ${nama(sebagai)}`;
}

export const MANDAT_TITLES = { plt: 'Plt.', plh: 'Plh.' } as const;

/** `penunjukan` needs a mandate; `diwakili` has a deputy. */
type AllowedActor = Readonly<{ peran: Peran; nama: string | null; diwakili: boolean; penunjukan: boolean }>;

function allowedActors(
  sop: Sop,
  wewenang: PejabatLookup,
  rantai: readonly number[],
  peran: Peran,
  pada: Moment,
  sudah: readonly LangkahDone[],
): readonly AllowedActor[] {
  const terlibat = new Set(sudah.map((d) => wewenang.orang(d.oleh.nama)));
  const semua = Object.keys(sop.peran);
  const jauh = (p: Peran) => Math.abs(semua.indexOf(p) - semua.indexOf(peran));
  const sibuk = new Set(sop.langkah.filter((l) => rantai.includes(l.no)).map((l) => l.pelaksana));
  const pengganti = semua
    .filter((p) => p !== peran && !sibuk.has(p))
    .filter((p) => !wewenang.pemegang(p, pada).some(({ orang }) => terlibat.has(orang)))
    .sort((a, b) => jauh(a) - jauh(b) || semua.indexOf(b) - semua.indexOf(a))[0];
  const sendiri = wewenang.pemegang(peran, pada).filter(({ orang }) => !terlibat.has(orang));
  return [
    ...(pengganti === undefined
      ? []
      : [
          {
            peran: pengganti,
            nama: wewenang.pemegang(pengganti, pada)[0]?.nama ?? null,
            diwakili: false,
            penunjukan: true,
          },
        ]),
    ...sendiri.map(({ nama, diwakili }) => ({ peran, nama, diwakili, penunjukan: false })),
  ];
}

const formatAllowed = (sop: Sop, { peran, nama, diwakili, penunjukan }: AllowedActor): string =>
  `${peranName(sop, peran)}${penunjukan ? ' (dengan penunjukan)' : ''}${diwakili ? ` sendiri (${nama})` : ''}`;
