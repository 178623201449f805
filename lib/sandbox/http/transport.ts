import type { TransportFault } from "../scenarios/scenario";

// Beside the answer and not in it: reading a header of the adapter's light answers would make heavy ones of them.
const faults = new WeakMap<Response, TransportFault>();

/** Asks whoever owns the socket to break this answer. */
export const announceFault = (response: Response, fault: TransportFault): void => {
  faults.set(response, fault);
};

export const faultOf = (response: Response): TransportFault | null => faults.get(response) ?? null;
