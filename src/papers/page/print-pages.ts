/** The pages of pks, loaded only where one is made. */
export { reportDocx } from './report-docx.ts';
export { reportPage } from './report-page.ts';
