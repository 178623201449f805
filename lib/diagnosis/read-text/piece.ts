import type { Evidence, EvidenceRequest, EvidenceResponse, EvidenceStep, Observed } from "../evidence";
import type { ArtefactKind } from "../reading";

/** One message to a server and what came back, as far as the paste shows it. */
export interface Exchange {
  readonly request?: EvidenceRequest;
  readonly response?: EvidenceResponse;
  readonly step?: EvidenceStep;
  readonly observed?: Observed;
  /** When it was sent and answered, by the clock of whoever recorded it; milliseconds. */
  readonly sentAt?: number;
  readonly answeredAt?: number;
  /** Exchanges that one program recorded in one go carry the same name; their times are of one clock. */
  readonly recording?: string;
  /** The log of the app's own server told of it: what a browser asked the app, not what the app asked a provider. */
  readonly atOwnServer?: boolean;
}

/** A part of the text and what it says, before pieces are joined. Offsets are of the text as it was pasted. */
export interface Piece {
  readonly kind: ArtefactKind;
  readonly start: number;
  readonly end: number;
  readonly exchanges: readonly Exchange[];
  /** Words of a client or of a person. */
  readonly message?: string;
  /** Evidence that was pasted as such. */
  readonly given?: Evidence;
}

type Defined<Of> = { [Name in keyof Of]?: Exclude<Of[Name], undefined> };

/** The same record without the fields that are undefined: absent and undefined are not the same in evidence. */
export function defined<Of extends object>(record: Of): Defined<Of> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as Defined<Of>;
}

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const textIn = (record: Readonly<Record<string, unknown>>, ...names: readonly string[]): string | undefined => {
  for (const name of names) {
    const value = Object.hasOwn(record, name) ? record[name] : undefined;
    if (typeof value === "string") return value;
  }
  return undefined;
};
