import type { Ecosystem } from "../../clients";
import { type EvidenceStep, evidenceSteps } from "../../evidence";

/** Which call failed; each named group is a step, and the keys are part of discovery. */
const addresses =
  /(?<userinfo>\/userinfo\b)|(?<discovery>\.well-known\/o|\/jwks\b|\/openid-configuration)|(?<token>\/(?:connect|oauth2?|auth|v\d)\/(?:access_)?token\b|\/protocol\/openid-connect\/token)|(?<api>\/\/apis\.haravan\.com\/|\b(?:get|post|put|patch|delete) \/(?:com|web)\/[\w/-]{1,100}\.json)/;

/** A challenge tells what was asked to identify itself: the app, or the bearer of a token. */
const challenges =
  /(?<token>www-authenticate'?: '?basic|"?scheme"?: ["']basic)|(?<userinfo>www-authenticate'?: '?bearer|"?scheme"?: ["']bearer)/;

/** Functions of libraries that make one call only, by the frames and words of each ecosystem. */
const callers: Readonly<Partial<Record<Ecosystem, RegExp>>> = {
  node: /(?<userinfo>client\.userinfo|fetchuserinfo|processuserinforesponse|userinforequest|user profile|userinfo sub|user ?info endpoint)|(?<refresh>client\.refresh|refreshtokengrant|processrefreshtokenresponse)|(?<discovery>issuer\.discover|processdiscoveryresponse|discoveryrequest|performdiscovery|at discovery |at async discovery |authorization server metadata|json web key set|signin_oauth_error|keystore|jwks-rsa|secret or public key callback)|(?<callback>validateauthresponse|authorization response from the server)|(?<token>client\.grant|processauthorizationcode|processgenericaccesstoken|tokenendpointrequest|authorizationcodegrant|simple-oauth2|obtain access token|getoauthaccesstoken|token endpoint)/,
  dotnet:
    /(?<userinfo>userinfo endpoint|userinfo request|getuserinformation)|(?<refresh>refreshing|refresh_token grant)|(?<discovery>idx2080\d|configurationretriever|documentretriever|discovery document|configurationmanager|json web key set request|configuration request)|(?<token>token response|redeeming code|redeemauthorizationcode|token request|token endpoint)/,
  python:
    /(?<userinfo>userinfo\(|in userinfo|user_data|profile_data)|(?<refresh>refresh_token\()|(?<discovery>load_server_metadata|oidc_config|fetch_jwk|get_signing_key|jwks_client|get_jwks|retrieve_matching_jwk)|(?<token>fetch_token|fetch_access_token|retrieving access token|request_access_token|step2_exchange|parse_request_body_response|get_access_token)/,
  ruby: /(?<userinfo>userinfo!?|access_token\.rb|resource_request|raw_info|user_info)|(?<discovery>discovery|swd\/|httpclient::badresponseerror|jwks)|(?<token>get_token|access_token!|handle_(?:error|success)_response|build_access_token|invalid_credentials)/,
  php: /(?<userinfo>getresourceowner|requestuserinfo|getuserbytoken)|(?<discovery>getproviderconfig|fetchjwks)|(?<token>getaccesstoken|requesttokens|getaccesstokenresponse)/,
  go: /(?<userinfo>userinfo)|(?<discovery>oidc: (?:issuer|get keys|failed to (?:decode|unmarshal)? ?(?:provider|keys))|fetching keys)|(?<token>cannot fetch token|server response missing access_token)/,
  java: /(?<callback>\.setcode\()|(?<userinfo>userinfo|oidcuserservice)|(?<discovery>resolve the configuration|clientregistrations|jwkset|remotejwkset|couldn't retrieve)|(?<token>tokenresponseexception|token response|invalid_token_response|accesstokenresponse)/,
  perl: /(?<token>token endpoint|oauth call access token|get_token)|(?<discovery>warm up)/,
};

/**
 * In logs and words of nobody in particular: a header that only deliveries have, what jobs call the call that renews a
 * token, and how people say that they called the API.
 */
const plainWords =
  /(?<webhook>x-haravan-(?:topic|hmacsha256)\b)|(?<refresh>\brefresh(?:ing)? (?:the )?(?:access )?token|\brefresh (?:failed|error)|failed to refresh|grant_type['"]?\s?[:=]\s?['"]?refresh_token|làm mới token|refresh token (?:lỗi|thất bại))|(?<api>\b(?:gọi|goi|calling|call) (?:the )?api\b(?! (?:lấy |lay |đổi |to get )?(?:the )?(?:access )?token)|\bapi (?:trả về|tra ve|báo|returns?|returned|gives?)\b)/;

const names: ReadonlySet<string> = new Set(evidenceSteps);
const isStep = (name: string): name is EvidenceStep => names.has(name);

function firstNamed(pattern: RegExp | undefined, text: string): EvidenceStep | null {
  const groups = pattern?.exec(text)?.groups ?? {};
  const found = Object.entries(groups).find(([, value]) => value !== undefined)?.[0];
  return found !== undefined && isStep(found) ? found : null;
}

/** An address in the words outranks a frame: it is what was called, the frame only who called. */
export function heardStep(said: string, whole: string, ecosystem: Ecosystem | null): EvidenceStep | null {
  return (
    firstNamed(addresses, said) ??
    firstNamed(ecosystem === null ? plainWords : callers[ecosystem], ecosystem === null ? said : whole) ??
    (said.includes("bas") || said.includes("bearer") ? firstNamed(challenges, said) : null)
  );
}
