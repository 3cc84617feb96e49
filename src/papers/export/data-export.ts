/** The files for other programs, loaded together when one is asked for. */
export { calendarFile } from './ics.ts';
export { eventLogXes } from './xes.ts';
