import { refuseRequest } from "../api-route";

const refuse = (request: Request): Promise<Response> => refuseRequest(request, { code: "not-found" });

export { refuse as DELETE, refuse as GET, refuse as PATCH, refuse as POST, refuse as PUT };
