import { type ClientId, clients } from "./known-clients";

const names: ReadonlyMap<string, string> = new Map(clients.map(({ id, name }) => [id, name]));

/** As the library's own documentation spells it. */
export const nameClient = (id: ClientId): string => names.get(id) ?? id;
