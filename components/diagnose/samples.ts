// What people paste, with values of nobody's.

export const samples = {
  exchange: `POST /connect/token HTTP/1.1
Host: accounts.haravan.com
Content-Type: application/x-www-form-urlencoded

grant_type=authorization_code&client_id=3c1f0d7a9e4b4b0f8d2a6c5e7f901234&redirect_uri=https%3A%2F%2Fapp.example.vn%2Finstall%2Flogin&code=5f0c9d1e7b3a48c2a6d4e8f0b1c3d5e7f9a1b3c5d7e9f1a3b5c7d9e1f3a5b7c9

HTTP/1.1 400 Bad Request
Content-Type: application/json; charset=UTF-8

{"error":"invalid_grant"}
`,
  callback: "https://app.example.vn/install/login?error=access_denied&state=k3J9s8Dq2LxP#_=_",
  aspnet: `warn: Microsoft.AspNetCore.Authentication.OpenIdConnect.OpenIdConnectHandler[15]
      '.AspNetCore.Correlation.oR8kN3vZ' cookie not found.
fail: Microsoft.AspNetCore.Diagnostics.DeveloperExceptionPageMiddleware[1]
      An unhandled exception has occurred while executing the request.
      Microsoft.AspNetCore.Authentication.AuthenticationFailureException: An error was encountered while handling the remote login.
       ---> Microsoft.AspNetCore.Authentication.AuthenticationFailureException: Correlation failed.
`,
  forbidden: `$ curl -i https://apis.haravan.com/com/orders.json -H 'Authorization: Bearer 9f8e7d6c5b4a39281706f5e4d3c2b1a0'
HTTP/2 403
content-type: application/json; charset=utf-8

{}
`,
  page: `Error
Sorry, there was an error : invalid_scope
Invalid scope
Request Id: 0HN7K2V3Q1J5M:00000001
`,
} as const;

export type SampleName = keyof typeof samples;
