/** What Citus, YugabyteDB or CockroachDB lack, or lacked for long, is in none of the tables and in no statement. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
