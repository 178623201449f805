import type { Ecosystem } from "../../clients";

/** How each ecosystem's HTTP stacks write the status of the answer they refused. */
const written: Readonly<Record<Ecosystem, RegExp>> = {
  node: /expected \d{3} ok, got: (\d{3})|status code (\d{3})\b|statuscode: (\d{3})\b|response error: (\d{3})|\[cause\]: response \{\s*status: (\d{3})|(?:\{|',)\s{1,20}status: (\d{3})\b|"status":\s?(\d{3})\b/,
  dotnet:
    /status code: (\d{3})|statuscode: (\d{3})|indicate success: (\d{3})|a generic (\d{3}) (?:error|response)|an unsupported (\d{3}) response|error\((\d{3})\)/,
  python:
    /\b(\d{3}) (?:client|server) error|(?:client error|server error|redirect response) '(\d{3})|clientresponseerror: (\d{3}),|http error (\d{3})|invalid response: (\d{3})|<response \[(\d{3})\]>|\bstatus (?:code )?(\d{3})\b/,
  ruby: /\b(\d{3}) "[a-z -]{2,40}" \(net::http|responded with status (\d{3})|@status_code=(\d{3})|response code (\d{3})|: (\d{3}) [a-z ]{2,30} \(openuri/,
  php: /resulted in a `(\d{3})|http\/\d(?:\.\d)? (\d{3})|status code (\d{3})|http status (\d{3})/,
  go: /cannot fetch token: (\d{3})|\d\d:\d\d:\d\d (?:[\w./-]+:\d+: )?(\d{3}) [a-z]|get keys failed: (?:oidc: )?(\d{3})|status(?: code)?:? (\d{3})|: (\d{3}) [a-z ]{2,30}: /,
  java: /(?:tokenresponseexception|httpresponseexception|googlejsonresponseexception): (\d{3})|response code: (\d{3})|status(?:code)?[:= ]{1,3}(\d{3})\b|\b(\d{3}) [a-z ]{2,30}: [["]|code=(\d{3})/,
  perl: /status: (\d{3})(?! can't| read timeout| server closed)|received error: (\d{3})(?! can't| read timeout| server closed)|(?:^|[\s"'>:])(\d{3}) (?!can't|read timeout|server closed)[a-z -]{2,30} at \S+ line/,
  shell:
    /returned error: (\d{3})|http\/\d(?:\.\d)? (\d{3})|http request sent, awaiting response\.\.\. (\d{3})|error (\d{3}): /,
  server: /\bstatus code:? (\d{3})/,
};

/** For words of nobody in particular. */
const anybody = new RegExp(
  [
    written.shell.source,
    written.php.source,
    String.raw`status(?: ?code)?(?: does not indicate success)?\s*[:=]?\s*'?(\d{3})\b`,
    String.raw`httperror: (\d{3})\b`,
    String.raw`\b(\d{3}) (?:client|server) error`,
    String.raw`(?:->|→|=>) (\d{3})\b(?! [a-z]+s\b)`,
    String.raw`(?:bị lỗi|bị|lỗi|báo|bi loi|bao loi) (\d{3})\b(?! ?(?:[%₫]|[kđ](?![a-zà-ỹđ])))`,
    String.raw`(?:trả về|tra ve|nhận được|returns?|returned|gives?(?: me)?|got|getting) (?:an? |lỗi |mã |status |http )?(\d{3})\b(?=$|[.,;:!?)"'\n]| (?:khi|lúc|mà|nhưng|và|rồi|từ|cho|for|when|on|after|since|from|but|and|error|lỗi|forbidden|unauthorized)\b)`,
  ].join("|"),
);

/** The answer's own page or phrase, quoted in the message. */
const quoted =
  /<(?:title|h1)>(\d{3})\b|\b(\d{3}) (?:bad gateway|service (?:temporarily )?unavailable|gateway time-?out)/;

/** Reason phrases where the number is lost, also as parsers quote the start of what they could not read; none of them is ordinary English in a log. */
const phrases: readonly (readonly [RegExp, number])[] = [
  [/\bbad ?gateway\b|"bad gatewa"\.\.\./, 502],
  [/\bservice ?(?:temporarily )?unavailable\b|"service un(?:"|avai)[a-z]{0,8}(?:"?\.\.\.)/, 503],
  [/\bgateway ?time-?out\b|"gateway ti"\.\.\./, 504],
  [/\binternal ?server ?error\b|"internal s(?:"|erver)[a-z ]{0,8}(?:"?\.\.\.)/, 500],
  [/\btoo ?many ?requests\b|"too many r(?:"|equ)[a-z]{0,4}(?:"?\.\.\.)/, 429],
  [/\bunsupported ?media ?type\b|"unsupporte(?:"|d medi)[a-z ]{0,8}(?:"?\.\.\.)/, 415],
  [/\bmethod ?not ?allowed\b|"method not(?:"| all)[a-z]{0,4}(?:"?\.\.\.)/, 405],
  [
    /(?:(?:code|jwks|endpoint|callback|failure!|status code|in `rescue in discover!'|error):|==|status code) not ?found\b|filenotfoundexception: https?:/,
    404,
  ],
  [/(?:(?:code|jwks|endpoint|callback):|==|status code) forbidden\b/, 403],
  [/(?:(?:code|jwks|endpoint|callback):|==|status code) unauthorized\b/, 401],
];

/** One of these is in every phrase: most messages have none, and are spared the rest. */
const hints =
  /gatewa|unavailable|service un|internal ?s|too ?many|unsupporte|method ?not|not ?found|forbidden|unauthorized/;

const number = (pattern: RegExp, text: string): number | null => {
  const found = pattern
    .exec(text)
    ?.slice(1)
    .find((group) => group !== undefined);
  return found === undefined ? null : Number(found);
};

export function heardStatus(said: string, ecosystem: Ecosystem | null): number | null {
  const status =
    number(ecosystem === null ? anybody : written[ecosystem], said) ??
    number(quoted, said) ??
    (hints.test(said) ? phrases.find(([pattern]) => pattern.test(said))?.[1] : undefined) ??
    null;
  return status !== null && status >= 300 && status < 600 ? status : null;
}
