import { dirname, join, sep } from 'node:path';
import { attempt, fileKind, namesIn, withoutLinks } from '../../../disk/file-names.ts';
import { refuseWindowsNames } from '../../../disk/new-names.ts';
import { Failure } from '../../../errors.ts';
import { shownWord } from '../../../text/typed-line.ts';
import { actFile, CARD_FILE, KANTOR_CHAIN } from '../../chain/register-layout.ts';
import { whileReading } from '../register-failures.ts';

export const INIT_MARK = 'init.mulai';

/** Shipped reference data and hidden files may be there. */
const mayBeThere = (nama: string): boolean => nama === 'acuan' || nama.startsWith('.');

export const cardExists = (akar: string): boolean =>
  whileReading(CARD_FILE, () => fileKind(join(akar, CARD_FILE)) !== null);

export function refuseUsedFolder(akar: string): void {
  refuseWindowsNames(akar);
  refuseNestedRegister(akar);
  const ini = whileReading(akar, () => fileKind(akar));
  if (ini === null) return;
  const berfolder = ini === 'folder' || ini === 'tautan';
  const nama = berfolder ? whileReading(akar, () => namesIn(akar)).filter((n) => !mayBeThere(n)) : [akar];
  if (nama.includes(CARD_FILE)) throw alreadyRegister(akar);
  const sisaInit = nama.includes(INIT_MARK) || nama.every((n) => n === 'sementara');
  if (nama.length === 0 || (sisaInit && ini !== 'berkas')) return;
  throw new Failure(
    'FOLDER_TERPAKAI',
    `Folder ${akar} sudah berisi hal lain; register dibuat di folder kosong atau folder baru.`,
    ['pks init register-pks'],
    { folder: akar, isi: nama.slice(0, 5) },
  );
}

/** The inner register would be taken for a part of the outer one. */
export function refuseNestedRegister(akar: string, apa = 'register dibuat', saran = 'pks init'): void {
  for (const luar of foldersAbove(akar)) {
    if ([CARD_FILE, actFile(KANTOR_CHAIN, 1)].every((nama) => isVisible(join(luar, nama)))) {
      throw new Failure(
        'FOLDER_TERPAKAI',
        `Folder ${akar} berada di dalam register ${luar}; ${apa} di luar register lain.`,
        [`${saran} ${shownWord(`${dirname(luar)}${sep}register-baru`)}`],
        { folder: akar, register: luar },
      );
    }
  }
}

function foldersAbove(akar: string): readonly string[] {
  const diketik = ancestorsOf(akar);
  const ada = [akar, ...diketik].find(isVisible) ?? akar;
  const asli = withoutLinks(ada);
  return [...diketik, ...(ada === akar ? [] : [asli]), ...ancestorsOf(asli)];
}

function ancestorsOf(jalur: string): readonly string[] {
  const atas = dirname(jalur);
  return atas === jalur ? [] : [atas, ...ancestorsOf(atas)];
}

const isVisible = (jalur: string): boolean => {
  let ini: ReturnType<typeof fileKind> = null;
  attempt(() => {
    ini = fileKind(jalur);
  });
  return ini !== null;
};

export const alreadyRegister = (akar: string): Failure =>
  new Failure(
    'SUDAH_REGISTER',
    `Folder ${akar} sudah berisi register.`,
    [`pks list --register ${shownWord(akar)}`, 'pks config'],
    {
      folder: akar,
    },
  );
