/** Closed values come from the help, the rest from the register. */
import type { Argument, Option } from 'commander';
import { allLembaga } from '../../desk/find-lembaga.ts';
import { openSopSource } from '../../desk/flags/sop-source.ts';
import { readElemen } from '../../desk/reference/read-sop.ts';
import { openSitting } from '../../desk/sitting.ts';
import type { Env } from '../../env.ts';
import { termNames } from '../../office/istilah/explanation.ts';
import { FAILURE_MEANINGS } from '../../office/istilah/failure-meanings.ts';
import { WORK_SETTINGS } from '../../office/kantor/work-settings.ts';
import { NASKAH } from '../../office/naskah/all-naskah.ts';
import { NASKAH_SETTINGS, PRINT_SETTINGS } from '../../office/naskah/parts/naskah-settings.ts';
import { plainWords } from '../../office/permohonan/compare/compare-key.ts';
import { peranName, type Sop } from '../../office/sop/sop.ts';
import type { Candidate } from './tab.ts';

const OFFERED_KASUS = 200;

const CLOSED_VALUES = /(?:^|: )([a-z\d-]+(?: \| [a-z\d-]+)+)(?= \(|,|$)/;

type Opening = Readonly<{ env: Env; register: string | undefined }>;
type ValueSource = (dari: Opening) => Promise<readonly Candidate[]>;

/** They go by the word in the brackets (`<peran>`, `<kasus>`), else by flag or command. */
const SOURCES: Readonly<Record<string, ValueSource>> = {
  kasus: async (dari) => {
    const { register } = await sitting(dari);
    const { baris } = await register.listRows({ status: ['aktif'], latest: OFFERED_KASUS });
    const isi = baris.map(({ id, permohonan: { lembaga } }) => ({
      id,
      nama: lembaga.nama,
      kata: oneWord(lembaga.nama),
    }));
    const sendiri = isi.filter(({ kata }) => isi.filter((lain) => lain.kata === kata).length === 1);
    return [
      ...isi.map(({ id, nama }) => ({ nilai: id, arti: nama })).reverse(),
      ...sendiri.map(({ id, kata }) => ({ nilai: kata, arti: id })),
    ];
  },
  lembaga: async (dari) => {
    const { lembaga } = await allLembaga(await sitting(dari));
    return lembaga.map(({ nama }) => ({ nilai: oneWord(nama), arti: nama }));
  },
  pejabat: async (dari) => {
    const { kantor } = await sitting(dari);
    return kantor.pejabat.map(({ nama }) => ({ nilai: oneWord(nama), arti: nama }));
  },
  peran: (dari) => fromSop(dari, (sop) => Object.keys(sop.peran).map((p) => ({ nilai: p, arti: peranName(sop, p) }))),
  dokumen: (dari) => fromSop(dari, (sop) => Object.entries(sop.dokumen).map(([nilai, arti]) => ({ nilai, arti }))),
  langkah: (dari) => fromSop(dari, (sop) => sop.langkah.map((l) => ({ nilai: String(l.no), arti: l.ringkas }))),
  elemen: async ({ env }) =>
    [...(await readElemen(env)).values()].map(({ kode, nama }) => ({ nilai: kode, arti: nama })),
  naskah: async () => NASKAH.map(({ kode, judul }) => ({ nilai: kode, arti: judul })),
  pengaturan: async () =>
    [...NASKAH_SETTINGS, ...PRINT_SETTINGS, ...WORK_SETTINGS].map(({ kunci, arti }) => ({ nilai: kunci, arti })),
  istilah: async () =>
    [...termNames().map((nama) => nama.replaceAll(' ', '-')), ...Object.keys(FAILURE_MEANINGS)].map((nilai) => ({
      nilai,
    })),
  periksa: async () => [{ nilai: 'periksa', arti: 'kejanggalan dan tafsiran' }],
};

const OTHER_NAMES: Readonly<Record<string, string>> = {
  '--elemen': 'elemen',
  '--lembaga': 'lembaga',
  '--langkah': 'langkah',
  '--naskah': 'naskah',
  '--oleh': 'pejabat',
  '--perpanjangan-dari': 'kasus',
  'config kunci': 'pengaturan',
  'jelaskan kata': 'istilah',
  'list kata': 'lembaga',
  'lembaga nama': 'lembaga',
  'lembaga samakan nama': 'lembaga',
  'lembaga samakan dengan': 'lembaga',
  'lembaga pisahkan nama': 'lembaga',
  'pejabat ubah nama': 'pejabat',
  'pejabat akhiri nama': 'pejabat',
};

export const FILES = 'file';

/** 'a | b', a source, `FILES`, or '' where only a person knows. */
export function flagSource(o: Option): string {
  const [, isi = ''] = /[<[](.+?)[>\]]/.exec(o.flags) ?? [];
  return sourceName(OTHER_NAMES[o.long ?? ''], isi, o.description);
}

export const argumentSource = (perintah: string, a: Argument): string =>
  sourceName(OTHER_NAMES[`${perintah} ${a.name()}`], a.name(), a.description);

function sourceName(lain: string | undefined, isi: string, arti: string): string {
  if (lain) return lain;
  const tertutup = CLOSED_VALUES.exec(arti)?.[1];
  if (tertutup) return tertutup;
  return /^(?:folder|berkas)\b/.test(isi) ? FILES : Object.hasOwn(SOURCES, isi) ? isi : '';
}

/** @throws Failure where the register does not answer */
export async function valuesOf(sumber: string, dari: Opening): Promise<readonly Candidate[]> {
  if (sumber.includes(' | ')) return sumber.split(' | ').map((nilai) => ({ nilai }));
  return (await SOURCES[sumber]?.(dari)) ?? [];
}

/** One word without quotes, as pks compares names without punctuation. */
const oneWord = (nama: string): string => plainWords(nama).replaceAll(' ', '-');

const sitting = ({ env, register }: Opening) => openSitting(env, flags(register), true);

async function fromSop({ env, register }: Opening, ambil: (sop: Sop) => readonly Candidate[]) {
  const sumber = await openSopSource(env, flags(register));
  return ambil(await sumber.edisi(sumber.bawaan));
}

/** A heading would stand among the words, a note beside them. */
const flags = (register: string | undefined) => ({
  input: false,
  color: false,
  quiet: true,
  json: true,
  ...(register && { register }),
});
