/** Words too many lead to the line that was probably meant. */
import type { Command } from 'commander';
import { closestWord } from '../../text/closest-word.ts';
import { retypeLine, shellWord, typedLine } from '../../text/typed-line.ts';
import { commandPath } from './usage-line.ts';

export function joinedWordLines(c: Command): readonly string[] {
  const kata = c.args;
  const awal = c.registeredArguments;
  const akhir = awal.at(-1);
  const baris = (argumen: readonly string[]) => lineWith(c, argumen);
  if (kata.some((k) => shellWord(k) === null)) return [];
  if (c.name() === 'template') return templateLines(c, kata);
  const nomor = kata.filter(isKasus);
  // 'periksa 1' means the case, not the register.
  if (!akhir && nomor.length === 1 && kata.length === 1)
    return [...(c.name() === 'check' ? [`pks advance ${nomor[0]}`] : []), `pks show ${nomor[0]}`, baris([])];
  if (!akhir) return [LISTS.has(c.name()) ? typedLine(['list', kata.join(' ')]) : baris([])];
  if (akhir.name() === 'kasus' && kata.every(isKasus)) return kata.map((k) => baris([k]));
  // The history speaks of 'v1'.
  const [, versi] = /^v(\d+)$/i.exec(kata.at(-1) ?? '') ?? [];
  if (c.name() === 'buka' && versi !== undefined && kata.length > 2)
    return [baris([kata[0] ?? '', `${kata.slice(1, -1).join('-').toLowerCase()}-v${versi}.docx`])];
  // 'lampirkan scan ktp 1': what is no file is asked.
  if (awal[0]?.name() === 'kasus' && nomor.length === 1 && akhir.description.split(' | ').length === 1)
    return [baris([...nomor, ...fileNames(kata).slice(0, awal.length - 1)])];
  const pilihan = akhir.description.split(' | ');
  if (pilihan.length > 1) return kasusAndCodes(kata, pilihan).map(baris);
  return [baris([...kata.slice(0, awal.length - 1), kata.slice(awal.length - 1).join(' ')])];
}

/** 'template kembali tanda terima': no template is called so, but the document in it is known. */
function templateLines(c: Command, kata: readonly string[]): readonly string[] {
  const semua = `-${kata.join('-').toLowerCase()}-`;
  const naskah = c.commands.find((satu) => satu.name() === 'salin')?.registeredArguments[0]?.description.split(' | ');
  const [kode] = (naskah ?? []).filter((n) => semua.includes(`-${n}-`)).sort((a, b) => b.length - a.length);
  if (kode === undefined) return [];
  const kembali = /-(?:kembali(?:kan)?|balik(?:kan|in)?|bawaan|asli|semula|reset)-/.test(semua);
  return [kembali ? `pks template pasang ${kode} --bawaan` : `pks template salin ${kode}`];
}

/** Behind the case all that is said is one name; before it only what looks like a file is. */
function fileNames(kata: readonly string[]): readonly string[] {
  const berkas = kata.filter((k) => /\.\w{2,4}$/.test(k));
  return isKasus(kata[0] ?? '') && berkas.length === 1 && kata.at(-1) === berkas[0]
    ? [kata.slice(1).join(' ')]
    : berkas;
}

const lineWith = (c: Command, argumen: readonly string[]): string =>
  retypeLine([...commandPath(c).split(' ').slice(1), ...argumen, ...rest(c)], '');

/** 'nomor psan 1' was meant to be 'nomor pesan 1'. */
export function meantSubcommand(c: Command): Readonly<{ kata: string; maksud: string; baris: string }> | null {
  const [kata = '', ...lain] = c.args;
  const maksud = kata.startsWith('-')
    ? null
    : closestWord(
        kata,
        c.commands.map((x) => x.name()),
      );
  if (maksud === null || c.args.some((k) => shellWord(k) === null)) return null;
  return { kata, maksud, baris: lineWith(c, [maksud, ...lain]) };
}

/** A name behind them is searched for. */
const LISTS: ReadonlySet<string> = new Set(['overdue', 'kerja-sama', 'kewajiban']);

const isKasus = (kata: string): boolean => /^\d[\d-]*$/.test(kata);

/** 'tanda terima' is tanda-terima; what stands before it, or a number behind, is the case. Several codes are as many lines. */
export function kasusAndCodes(semua: readonly string[], pilihan: readonly string[]): readonly (readonly string[])[] {
  const nomor = semua.filter(isKasus);
  const kata = nomor.length === 1 ? [...nomor, ...semua.filter((k) => !isKasus(k))] : semua;
  const bernomor = isKasus(kata[0] ?? '');
  for (let di = 1; di < (bernomor ? 2 : kata.length); di++) {
    const kode = codesIn(kata.slice(di), pilihan);
    if (kode.length > 0) return kode.map((satu) => [kata.slice(0, di).join(' '), satu]);
  }
  return [[bernomor ? (kata[0] ?? '') : kata.join(' ')]];
}

function codesIn(kata: readonly string[], pilihan: readonly string[]): readonly string[] {
  for (let sampai = kata.length; sampai > 0; sampai--) {
    const kode = kata.slice(0, sampai).join('-').toLowerCase().replaceAll(' ', '-');
    const sisa = kata.slice(sampai);
    if (!pilihan.includes(kode)) continue;
    const lain = codesIn(sisa, pilihan);
    if (sisa.length === 0 || lain.length > 0) return [kode, ...lain];
  }
  return [];
}

function rest(c: Command): readonly string[] {
  const lewati = [...(c.parent ? [c.name()] : []), ...c.args];
  let akar = c;
  while (akar.parent) akar = akar.parent;
  return (akar as Command & { rawArgs: string[] }).rawArgs.filter((kata) => {
    const di = lewati.indexOf(kata);
    if (di >= 0) lewati.splice(di, 1);
    return di < 0;
  });
}
