/** A record of one client has the key `{client}:{rest}`, and nothing in the rest is a colon; in an id one may be. */
export const clientOfKey = (key: string): string => key.slice(0, key.lastIndexOf(":"));

/** Of records listed by `{client}:`, those that are not of another client whose id goes on with a colon. */
export const ownOf =
  (clientId: string) =>
  ({ key }: { readonly key: string }): boolean =>
    clientOfKey(key) === clientId;
