import type { BookDesk } from '../../paper-desk.ts';
import { exampleBook } from './example-book.ts';
import { readBook } from './read-book.ts';
import { rejectedRows } from './rejected-rows.ts';

export const bookDesk: BookDesk = { readBook, exampleBook, rejectedRows };
