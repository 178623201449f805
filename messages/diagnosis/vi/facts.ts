import type { DiagnosisWords } from "@/lib/diagnosis";
import {
  byteOrder,
  claim,
  firstDifference,
  kinds,
  list,
  number,
  part,
  passed,
  problem,
  sentBy,
  span,
  trials,
} from "./fact-parts";

export const facts: DiagnosisWords["facts"] = {
  "wire-status": ({ status }) => `Phản hồi là ${status}.`,
  "wire-error": ({ error, description, status }) =>
    `Phản hồi là ${status ?? "lỗi"}: ${error}${description === null ? "" : ` (“${description}”)`}.`,
  "hosted-page": ({ error, description }) =>
    description === null
      ? `Trang lỗi ${error === null ? "báo có lỗi" : `ghi ${error}`}.`
      : `Trang lỗi ghi ${error ?? ""} “${description}”.`,
  "answer-says": ({ text }) => `Phản hồi ghi “${text}”.`,
  "client-says": ({ text }) => `Phía client báo “${text}”.`,
  "checks-passed-before": ({ what }) =>
    `Máy chủ kiểm tra theo thứ tự, và đã chấp nhận ${list(what.map((name) => passed[name]))} trước đó.`,
  "code-age": ({ seconds, usualSeconds }) =>
    `Mã ủy quyền được gửi đi ${span(seconds)} sau khi cấp; máy chủ loại này mặc định cho ${number(usualSeconds)} giây.`,
  "code-sent-before": ({ seconds, run }) =>
    `Mã ủy quyền này đã được gửi trước đó${seconds === null ? "" : ` ${span(seconds)}`}${run === null ? "" : `, trong lần chạy ${run}`}.`,
  "code-never-sent-before": () => "Mã ủy quyền này chưa từng được gửi.",
  "code-gave-tokens-before": ({ run }) =>
    `Mã ủy quyền này đã đổi được token rồi${run === null ? "" : `, trong lần chạy ${run}`}.`,
  "callback-hits": ({ hits }) => `Callback đã chạy ${number(hits)} lần.`,
  "code-shape": ({ problem: which, length }) => `Mã ủy quyền gửi đi ${problem[which]} (${number(length)} ký tự).`,
  "code-as-delivered": () => "Mã ủy quyền gửi đi đúng là mã mà callback đã nhận.",
  "code-not-as-delivered": () => "Mã ủy quyền gửi đi không phải mã mà callback đã nhận.",
  "client-ids-differ": ({ atAuthorize, atToken }) =>
    `Lúc authorize dùng client id ${atAuthorize}, lúc đổi mã dùng ${atToken}.`,
  "client-id-same": () => "Cả hai bước dùng cùng một client id.",
  "client-id-passed-authorize": () => "Client id này đã được chấp nhận ở bước authorize.",
  "client-id-shape": ({ problem: which }) => `Client id gửi đi ${problem[which]}.`,
  "secret-shape": ({ problem: which }) => `Client secret gửi đi ${problem[which]}.`,
  "redirect-uris-differ": ({ atAuthorize, atToken, part: where, at }) =>
    `Lúc authorize dùng ${atAuthorize}, lúc đổi mã dùng ${atToken}; khác nhau ở ${part[where]}${firstDifference(at)}.`,
  "redirect-uri-same": () => "Cả hai bước dùng cùng một redirect_uri.",
  "redirect-uri-not-sent": () => "Lúc đổi mã không gửi redirect_uri.",
  "redirect-uri-not-registered": ({ sent, closest, part: where, at }) =>
    closest === null
      ? `Yêu cầu dùng ${sent}.`
      : `Yêu cầu dùng ${sent}; URL đã đăng ký gần nhất là ${closest}${where === null ? "" : `, khác ở ${part[where]}`}${firstDifference(at)}.`,
  "redirect-uri-registered": () => "redirect_uri có trong danh sách đã đăng ký.",
  "verifier-fits": () => "code_verifier khớp với code_challenge.",
  "verifier-does-not-fit": () => "code_verifier không khớp với code_challenge của lần đăng nhập này.",
  "verifier-shape": ({ length }) =>
    `code_verifier dài ${number(length)} ký tự hoặc có ký tự không được phép; phải từ 43 đến 128 ký tự thuộc A–Z a–z 0–9 - . _ ~.`,
  "no-verifier-in-play": () => "Không gửi code_verifier.",
  "user-reported-disabled": () => "Tài khoản này đã được báo là bị khóa.",
  "grant-type-sent": ({ value }) => (value === null ? "Không gửi grant_type." : `grant_type là ${value}.`),
  "content-type-sent": ({ sent, wanted }) =>
    `${sent === null ? "Không gửi Content-Type" : `Content-Type là ${sent}`}; endpoint này nhận ${wanted}.`,
  "content-type-right": ({ sent }) => `Content-Type là ${sent}, đúng loại endpoint này nhận.`,
  "body-not-json": ({ near }) =>
    near === "" ? "Body không phải JSON hợp lệ." : `Body không phải JSON hợp lệ, gần chỗ “${near}”.`,
  "answer-refused": ({ check }) => `Client từ chối phản hồi này: ${check}.`,
  "body-is-json": () => "Body là JSON hợp lệ.",
  "fields-refused": ({ fields }) => `Phản hồi nêu: ${list(fields)}.`,
  "callback-error": ({ error, description }) =>
    `Nền tảng trả về ${error}${description === null ? "" : ` (“${description}”)`}.`,
  "state-differs": () => "state trong callback không phải state đã gửi đi.",
  "check-cookie-absent": () => "Request callback không có cookie của lần đăng nhập này.",
  "check-cookie-present": () => "Có cookie của lần đăng nhập này.",
  "form-post-drops-lax-cookie": () => "Callback là POST khác site, mà cookie không phải SameSite=None.",
  "login-started-elsewhere": ({ started, arrived }) => `Đăng nhập bắt đầu ở ${started} nhưng quay về ${arrived}.`,
  "claim-differs": ({ claim: which, expected, got }) =>
    `${claim[which]}: cần ${expected ?? "không có gì"}, nhận ${got ?? "không có gì"}.`,
  "claim-refused": ({ claim: which }) => `Kiểm tra ${claim[which]} không đạt.`,
  "claim-accepted": ({ claim: which }) => `Kiểm tra ${claim[which]} đạt.`,
  "clock-offset": ({ seconds }) =>
    `Đồng hồ máy này ${seconds < 0 ? "nhanh" : "chậm"} hơn phía nền tảng ${span(seconds)}.`,
  "not-valid-for": ({ seconds }) => `Token chỉ có hiệu lực sau lúc đọc ${span(seconds)}, nên có một đồng hồ sai.`,
  "nonce-of-id-token": ({ state }) =>
    state === "absent"
      ? "ID token không có nonce."
      : "nonce trong ID token không giống nonce của URL authorize đi kèm.",
  "expired-by": ({ seconds }) => `Token đã hết hạn ${span(seconds)} trước lúc kiểm tra.`,
  "no-authorization-sent": () => "Request không có header Authorization.",
  "authorization-sent": () => "Có gửi header Authorization.",
  "token-shape": ({ problem: which }) => `Token gửi đi ${problem[which]}.`,
  "token-as-issued": () => "Token gửi đi đúng là token đã được cấp.",
  "token-not-as-issued": () => "Token gửi đi không phải token đã được cấp ở đây.",
  "token-past-lifetime": ({ ageSeconds, lifetimeSeconds }) =>
    `Token đã cấp được ${span(ageSeconds)}; thời hạn khi cấp là ${span(lifetimeSeconds)}.`,
  "token-within-lifetime": ({ ageSeconds, lifetimeSeconds }) =>
    `Token mới cấp được ${span(ageSeconds)} trên thời hạn ${span(lifetimeSeconds)}.`,
  "token-from-login": ({ ageSeconds }) =>
    `Token này lấy từ chặng đăng nhập, không phải chặng cài đặt${ageSeconds === null ? "" : `, và đã cấp được ${span(ageSeconds)}`}; loại này có hạn ngắn.`,
  "token-worked-before": () => "Chính token này từng dùng được.",
  "revocation-called": () => "Trước đó đã có yêu cầu thu hồi token này.",
  "app-uninstalled": () => "Cửa hàng đã gửi app/uninstalled.",
  "auth-scheme": ({ scheme }) =>
    scheme === ""
      ? "Trong Authorization, trước token không có kiểu nào."
      : `Authorization dùng “${scheme}”; phải đúng là “Bearer”.`,
  "auth-scheme-right": () => "Authorization dùng Bearer.",
  "auth-header-name": ({ name }) => `Token nằm ở header ${name}, header mà API này không đọc.`,
  "token-in-two-places": () => "Token nằm cả trong header lẫn query.",
  "scope-needed": ({ scope, method, path }) => `${method} ${path} cần ${scope}.`,
  "scope-not-requested": ({ scope }) => `Chưa xin ${scope}.`,
  "scope-requested": ({ scope }) => `Đã xin ${scope}.`,
  "scope-not-in-token": ({ scope }) => `${scope} không có trong các scope được cấp.`,
  "scope-in-token": ({ scope }) => `Token có ${scope}.`,
  "only-read-scope": ({ has, needed }) => `Token có ${has}; lệnh gọi này ghi dữ liệu nên cần ${needed}.`,
  "private-app-only": ({ scope }) =>
    `${scope} chỉ dành cho ứng dụng riêng tư, còn token này có được nhờ cài đặt qua OAuth.`,
  "documented-private-only": ({ scope }) =>
    `Theo tài liệu, chỉ ứng dụng riêng tư mới có ${scope}; chưa rõ token này thuộc loại nào.`,
  "private-token-sent": ({ scope }) =>
    `Đã gửi private token, còn ${scope} chỉ có khi đăng nhập hoặc cài đặt qua OAuth. Private token không gọi được API này: điều này được suy ra.`,
  "not-owner": ({ roles }) =>
    `Người đăng nhập không phải chủ cửa hàng (role: ${roles.length === 0 ? "không có" : list(roles)}).`,
  "is-owner": () => "Người đăng nhập là chủ cửa hàng.",
  "owner-only-scopes": ({ scopes }) => `Chỉ chủ cửa hàng mới cấp được ${list(scopes)}.`,
  "scopes-not-in-table": ({ scopes }) => `Không có trong tài liệu: ${list(scopes)}.`,
  "scopes-separated-by-comma": () => "Các scope ngăn cách bằng dấu phẩy.",
  "scopes-all-in-table": () =>
    "Mọi scope đã xin đều có trong tài liệu, nên có thể một scope chưa được chọn cho ứng dụng này.",
  "path-not-documented": ({ path, suggestion }) =>
    `${path} không có trong tài liệu${suggestion === null ? "" : `; ${suggestion} thì có`}.`,
  "path-documented": ({ path }) => `${path} có trong tài liệu.`,
  "host-not-expected": ({ host, expected }) => `Lệnh gọi tới ${host}; API ở ${expected}.`,
  "list-call-worked": () => "Lấy danh sách trên cùng đường dẫn vẫn được.",
  "not-found-text": ({ text }) => `Phản hồi ghi “${text}”, tức là không có dữ liệu này.`,
  "retry-after": ({ seconds }) => `Retry-After yêu cầu chờ ${number(seconds)} giây.`,
  bucket: ({ used, size }) => `Bucket đang ở ${number(used)} trên ${number(size)}.`,
  "html-answer": ({ server }) =>
    `Phản hồi là trang web, không phải dữ liệu${server === null ? "" : ` (Server: ${server})`}.`,
  "request-id": ({ id }) => `Request id: ${id}.`,
  transport: ({ code, phase }) =>
    `Lệnh gọi gặp lỗi ${code}${phase === null ? "" : ` (${phase})`}, không có phản hồi HTTP.`,
  waited: ({ seconds }) => `Lệnh gọi bị dừng sau ${span(seconds)}.`,
  "loopback-target": ({ host }) => `Địa chỉ ${host} là chính máy này.`,
  "provider-code": ({ code }) => `Mã lỗi riêng của nhà cung cấp là ${code}.`,
  "developer-says": ({ text }) => `Lập trình viên kể: “${text}”.`,
  "param-missing": ({ name }) => `${name} không được gửi hoặc bị rỗng.`,
  "param-sent": ({ name }) => `Đã gửi ${name}.`,
  "param-placeholder": ({ name, value }) =>
    value === "" ? `${name} bị rỗng.` : `${name} chứa “${value}” thay vì giá trị thật.`,
  "param-value": ({ name, value }) => `${name} là “${value}”.`,
  "param-too-long": ({ name, length, limit }) =>
    `${name} dài ${number(length)} ký tự; máy chủ chỉ nhận ${number(limit)}.`,
  "param-not-spelled": ({ sent, wanted }) => `Đã gửi ${sent}, nhưng tên đúng của tham số là ${wanted}.`,
  "response-type-and-mode": ({ type, mode }) => `response_type ${type} không trả về được bằng response_mode ${mode}.`,
  "challenge-shape": ({ length }) =>
    `code_challenge dài ${number(length)} ký tự hoặc có ký tự không cho phép; phải có 43 đến 128 ký tự trong A–Z a–z 0–9 - . _ ~, không có dấu = ở cuối.`,
  "redirect-uri-shape": ({ sent, problem: which }) =>
    `redirect_uri gửi đi là ${sent}; giá trị này ${which === "not-absolute" ? "không phải URL đầy đủ" : problem[which]}.`,
  "redirect-host-not-public": ({ host, registered }) =>
    `redirect_uri trỏ tới ${host}${registered === null ? "" : `; URL đã đăng ký là ${registered}`}.`,
  "scheme-lost": ({ sent, registered }) =>
    `${sent} dùng http${registered === null ? "" : `; cùng địa chỉ đó được đăng ký với https: ${registered}`}.`,
  "sent-to-other-host": ({ from, to }) => `Yêu cầu vào ${from}, nhưng ứng dụng chuyển trình duyệt sang ${to}.`,
  "challenge-was-sent": () => "Yêu cầu authorize có code_challenge.",
  "no-challenge-was-sent": () => "Yêu cầu authorize không có code_challenge.",
  "verifier-not-sent": () => "Lúc đổi mã không gửi code_verifier.",
  "verifier-sent": () => "Lúc đổi mã có gửi code_verifier.",
  "credentials-not-sent": () => "Yêu cầu không mang client secret, cả trong body lẫn header Authorization.",
  "credentials-sent": ({ how }) => `Thông tin xác thực của client được gửi ${sentBy[how]}.`,
  "method-sent": ({ method, wanted }) =>
    method === wanted ? `Yêu cầu dùng ${method}.` : `Yêu cầu dùng ${method}; địa chỉ này chỉ nhận ${wanted}.`,
  "callback-without-code": () => "Callback không có mã ủy quyền, cũng không có lỗi.",
  "code-arrived": () => "Có mã ủy quyền.",
  "answer-in-fragment": () => "Mã ủy quyền nằm sau dấu #, phần mà trình duyệt không gửi tới máy chủ nào.",
  "response-mode-form-post": () =>
    "response_mode là form_post, nên mã ủy quyền nằm trong body của POST, không nằm trên địa chỉ.",
  "token-kind": ({ kind }) => `Giá trị ở chỗ access token lại là ${kinds[kind]}.`,
  "token-of-other-store": ({ token, requested }) =>
    `Token thuộc cửa hàng ${token}; lệnh gọi này dành cho cửa hàng ${requested}.`,
  "token-of-this-store": ({ store }) => `Token đúng là của cửa hàng cần gọi, ${store}.`,
  "refresh-token-age": ({ ageSeconds, lifetimeSeconds }) =>
    `Refresh token đã được cấp ${span(ageSeconds)}; máy chủ loại này mặc định cho ${span(lifetimeSeconds)}.`,
  "refresh-token-sent-before": () => "Refresh token này đã được gửi trước đó.",
  "refresh-token-never-sent-before": () => "Refresh token này chưa từng được gửi.",
  "refreshes-in-parallel": () => "Hai lần refresh của cùng một cửa hàng chạy cùng lúc.",
  "refresh-token-shape": ({ problem: which }) => `Refresh token gửi đi ${problem[which]}.`,
  "refresh-clients-differ": ({ issuedTo, sentBy: by }) =>
    `Refresh token được cấp cho client id ${issuedTo}, nhưng ${by} lại gửi nó.`,
  "challenge-names-no-error": () =>
    "Header WWW-Authenticate không nêu lỗi nào; máy chủ trả lời như vậy khi không thấy token.",
  "server-drops-authorization": ({ server }) =>
    `Phản hồi đến từ ${server}; nếu không cấu hình riêng, máy chủ này không chuyển header Authorization vào bên trong.`,
  "launch-hmac": ({ order }) => byteOrder[order],
  "webhook-hmac-of-raw-body": ({ matches }) =>
    matches
      ? "HMAC của dữ liệu gốc khớp với header, nên thứ ứng dụng đem tính không phải dữ liệu gốc."
      : "HMAC của dữ liệu gốc cũng không khớp với header.",
  "webhook-hmac-encoding": ({ encoding }) => `Giá trị trong header được viết dạng ${encoding}.`,
  "challenge-not-echoed": ({ expected, answered }) => `Challenge là “${expected}”; phản hồi là “${answered}”.`,
  "challenge-asked-by-post": () => "POST này yêu cầu trả lại challenge, không phải gửi sự kiện.",
  "webhook-url-not-public": ({ url }) => `${url} không phải địa chỉ https công khai.`,
  "prompt-none": () => "Đã yêu cầu prompt=none, nên không được hiện trang nào.",
  "opened-in": ({ place }) => `Trang được mở trong: ${place}.`,
  "algorithm-differs": ({ expected, got }) => `ID token ký bằng ${got}; cần ${expected}.`,
  "no-scopes-requested": () => "Không xin scope nào.",
  "only-read-scopes": ({ scopes }) => `Lệnh gọi này ghi dữ liệu; token chỉ có ${list(scopes)}.`,
  "bucket-not-full": ({ used, size }) =>
    `Bucket mới ở ${number(used)} trên ${number(size)}, nên lệnh gọi bị chặn vì một giới hạn khác.`,
  "answer-lacks": ({ field }) => `Phản hồi không có ${field}.`,
  "answer-empty": () => "Phản hồi không có body.",
  "step-up-asked": ({ acrValues, maxAge }) =>
    `Phản hồi đòi ${[acrValues === null ? "" : `acr_values ${acrValues}`, maxAge === null ? "" : `max_age ${maxAge}`].filter((text) => text !== "").join(", ")}.`,
  trial: ({ trial }) => trials[trial],
};
