import { type Core, findClient } from "../core";
import { json } from "../http/answers";
import type { SandboxContext } from "../http/env";
import { changeClient } from "./change-client";
import { notFound, wrongMethod } from "./control-answer";
import { replaceClient } from "./replace-client";
import { showClient } from "./show-client";

/** `GET`, `POST` and `PUT /control/clients/{client_id}` */
export async function oneClient(core: Core, c: SandboxContext): Promise<Response> {
  switch (c.req.method) {
    case "GET": {
      const client = await findClient(core, c.req.param("id") ?? "");
      return client === null ? notFound(c, "client") : json(c, 200, showClient(client));
    }
    case "POST":
      return changeClient(core, c);
    case "PUT":
      return replaceClient(core, c);
    default:
      return wrongMethod(c, "GET", "POST", "PUT");
  }
}
