// The least a token answer with an ID token costs in Node: a form is read, 2048 bits sign, an answer of that size goes out.
// node serve.mjs PORT: says so when it listens.
import { generateKeyPairSync, sign } from "node:crypto";
import { createServer } from "node:http";

const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
const unsigned = Buffer.alloc(420, "a");
const handle = "a".repeat(64);

const server = createServer((request, response) => {
  request.resume().once("end", () => {
    sign("sha256", unsigned, privateKey, (fault, signature) => {
      if (fault !== null) throw fault;
      const idToken = `${unsigned}.${signature.toString("base64url")}`;
      const body = JSON.stringify({ id_token: idToken, access_token: handle, refresh_token: handle });
      response.writeHead(200, { "content-type": "application/json", "content-length": body.length }).end(body);
    });
  });
});

server.listen(Number(process.argv[2]), "127.0.0.1", () => process.stdout.write("listens, and signs\n"));
