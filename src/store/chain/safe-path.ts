import { KANTOR_FOLDERS } from './register-layout.ts';

const PLAIN_NAME = /^[A-Za-z0-9][A-Za-z0-9._-]{0,150}$/;

const RESERVED_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|\.$/i;

export const isSafePath = (relatif: string): boolean => relatif.split('/').every(isSafeName);

export const isSafeName = (nama: string): boolean => PLAIN_NAME.test(nama) && !RESERVED_NAME.test(nama);

export const isKantorPath = (jalur: string): boolean =>
  isSafePath(jalur) && KANTOR_FOLDERS.some((folder) => jalur.startsWith(`${folder}/`));
