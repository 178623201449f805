/** Pages that stand where an answer should be. */
export const badGateway =
  "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad Gateway</h1></center>\r\n</body>\r\n</html>\r\n";

export const serverError =
  "<!DOCTYPE html><html><head><title>500</title></head><body><h1>500</h1><p>TraceId: simulated</p></body></html>";

export const loginHtml =
  "<!DOCTYPE html><html><head><title>Sign in to continue</title></head><body><form></form></body></html>";

export const maintenance =
  "<!DOCTYPE html><html><head><title>Maintenance</title></head><body><h1>We will be back soon</h1></body></html>";

export const blocked =
  "<!DOCTYPE html><html><head><title>Attention Required! | Cloudflare</title></head><body><h1>Sorry, you have been blocked</h1><p>Cloudflare Ray ID: <strong>8a1b2c3d4e5f6789</strong></p></body></html>";
