/** One of the people on the sandbox's login page. */
export interface DemoPerson {
  /** What the form posts. */
  readonly name: string;
  readonly displayName: string;
  readonly role: "owner" | "staff" | "owner-of-two";
  readonly store?: string;
}
