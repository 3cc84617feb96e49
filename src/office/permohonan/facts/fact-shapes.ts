/** The shape of a stored value is its type. */
import * as v from 'valibot';

type Frozen<T> = T extends readonly (infer I)[]
  ? readonly Frozen<I>[]
  : T extends object
    ? { readonly [K in keyof T]: Frozen<T[K]> }
    : T;
export type Stored<S extends v.GenericSchema> = Frozen<v.InferOutput<S>>;
export type StoredEntries<E extends v.ObjectEntries> = Stored<v.ObjectSchema<E, undefined>>;

export type FactTable = Readonly<Record<string, Readonly<{ shape: v.GenericSchema }>>>;
export type FactsOf<F extends FactTable> = { [J in keyof F]: Stored<F[J]['shape']> }[keyof F];

export const partialShape = <E extends v.ObjectEntries>(isi: E) =>
  v.object(
    Object.fromEntries(Object.entries(isi).map(([kunci, bentuk]) => [kunci, v.exactOptional(bentuk)])) as {
      [K in keyof E]: v.ExactOptionalSchema<E[K], undefined>;
    },
  );

export const textShape = v.string();
export const nullableText = v.nullable(textShape);
export const wholeNumberShape = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
export const minutesShape = v.nullable(v.pipe(v.number(), v.finite()));
export const textList = v.array(textShape);
const CLOCK_PART = 'T(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d\\+07:00';
const DAY_PART = '\\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])';
/** A day, or an instant in WIB. */
export const momentShape = v.pipe(textShape, v.regex(new RegExp(`^${DAY_PART}(?:${CLOCK_PART})?$`)));
export const instantShape = v.pipe(textShape, v.regex(new RegExp(`^${DAY_PART}${CLOCK_PART}$`)));
export const dayShape = v.pipe(textShape, v.regex(new RegExp(`^${DAY_PART}$`)));
export const sha256Shape = v.pipe(textShape, v.regex(/^[0-9a-f]{64}$/));
/** A file in the case folder, named by pks. */
export const kasusFileShape = v.pipe(textShape, v.regex(/^(?:lampiran|naskah)\/[A-Za-z0-9][A-Za-z0-9._-]*$/));
