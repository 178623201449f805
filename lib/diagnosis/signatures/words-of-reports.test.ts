import fc from "fast-check";
import { expect, test } from "vitest";
import type { CauseId } from "../cause-ids";
import { diagnose } from "../diagnose";
import { readText } from "../read-text";

const read = (paste: string) => diagnose(readText(paste).evidence);

/** What merchants and support write into a chat, and what has to be among the first three causes. */
const reports: readonly (readonly [report: string, cause: CauseId])[] = [
  ["redirect uri không khớp với cấu hình trong partner", "redirect-uri-mismatch"],
  ["sai redirect url khi cài app", "redirect-uri-mismatch"],
  ["the callback url does not match what we registered", "redirect-uri-mismatch"],
  ["client id không tồn tại", "client-unknown"],
  ["sai client secret", "client-secret-wrong"],
  ["client secret khong dung", "client-secret-wrong"],
  ["đổi code lấy token bị lỗi mã không hợp lệ", "code-already-used"],
  ["doi code bi bao code da het han", "code-expired"],
  ["refresh token không dùng được nữa", "refresh-token-expired"],
  ["the refresh token no longer works", "refresh-token-expired"],
  ["token hết hạn sau 1 tiếng", "token-expired"],
  ["access token khong hop le", "token-expired"],
  ["the access token is rejected since this morning", "token-expired"],
  ["khách gỡ app rồi cài lại thì token cũ không dùng được nữa", "app-uninstalled"],
  ["shop đã gỡ ứng dụng mà job vẫn chạy", "app-uninstalled"],
  ["gọi API lấy đơn hàng thì báo không có quyền", "scope-missing"],
  ["goi api bao khong du quyen", "scope-missing"],
  ["calling the API says no permission", "scope-missing"],
  ["thiếu scope com.read_orders", "scope-missing"],
  ["login bằng tài khoản nhân viên thì không cài được app", "user-not-permitted"],
  ["a staff account cannot install the app", "user-not-permitted"],
  ["trang cài đặt cứ quay vòng vòng không vào được", "check-cookie-missing"],
  ["bị redirect liên tục sau khi đăng nhập", "check-cookie-missing"],
  ["mất cookie khi callback", "check-cookie-missing"],
  ["correlation failed at callback", "check-cookie-missing"],
  ["state không khớp", "state-mismatch"],
  ["nonce không đúng", "nonce-mismatch"],
  ["app chạy trên nginx bị redirect về http thay vì https", "proxy-scheme-lost"],
  ["request timeout khi gọi accounts.haravan.com", "timeout"],
  ["gọi token endpoint mà không thấy phản hồi", "timeout"],
  ["chứng chỉ SSL không hợp lệ khi gọi accounts.haravan.com", "tls-untrusted"],
  ["ssl certificate is invalid calling accounts.haravan.com", "tls-untrusted"],
  ["bị CORS khi gọi apis.haravan.com từ trình duyệt", "cors-blocked"],
  ["Không lấy được access token, server trả về trang html", "proxy-html-page"],
  ["got an html page instead of the token", "proxy-html-page"],
  ["webhook không nhận được gì", "webhook-endpoint-failing"],
  ["webhook never arrives", "webhook-endpoint-failing"],
  ["không đăng ký được webhook, báo xác minh thất bại", "webhook-challenge-failed"],
  ["gọi quá nhiều lần bị chặn", "rate-limited"],
  ["localhost từ chối kết nối sau khi đăng nhập", "app-base-url-wrong"],
  ["mở app trong trang quản trị thì ra trang trắng", "embedded-browser-blocked"],
  ["token của shop khác", "token-for-other-store"],
  ["giờ server bị lệch", "clock-skew"],
  ["haravan đang bảo trì", "service-unavailable"],
  ["chạy local thì được lên production thì lỗi redirect", "redirect-uri-mismatch"],
  ["sao app cài rồi mà vẫn bắt đăng nhập lại hoài", "check-cookie-missing"],
  ["bị bad request khi đổi code", "code-already-used"],
  ["2 server cùng refresh token thì bị lỗi", "refresh-token-reused"],
  ["copy token bị thừa dấu cách", "token-malformed"],
  ["token lấy từ postman dùng được mà trong code không được", "auth-header-wrong"],
  ["app báo Unauthorized khi lấy sản phẩm", "token-expired"],
  ["lấy token ok nhưng gọi /com/orders.json bị forbidden", "scope-missing"],
  ["gọi api qua cloudflare bị chặn", "waf-blocked"],
  ["api bị chậm, gọi mãi không trả về", "timeout"],
  ["sai scope khi cài", "scope-unknown"],
  ["scope này chưa được duyệt", "scope-not-allowed-for-client"],
  ["bấm cài app thì báo bị từ chối truy cập", "consent-denied"],
  ["mở bằng safari thì không đăng nhập được", "check-cookie-missing"],
  ["app trong zalo không vào được", "embedded-browser-blocked"],
  ["app chưa được duyệt", "app-not-approved"],
  ["thiếu code_verifier", "pkce-verifier-missing"],
  ["không có refresh token trong kết quả", "refresh-token-missing"],
  ["id token không hợp lệ", "id-token-expired"],
  ["không có id_token", "id-token-missing"],
  ["token bị die rồi anh", "token-expired"],
  ["shop bị khóa do hết hạn gói", "store-unavailable"],
  ["không thấy webhook gọi về", "webhook-endpoint-failing"],
  ["hmac sai", "webhook-signature-mismatch"],
  ["ip của server bị chặn", "ip-not-allowed"],
  ["ảnh quá lớn nên không tạo được sản phẩm", "request-too-large"],
  ["không kết nối được tới haravan", "connection-failed"],
  ["tên miền không phân giải được", "dns-failure"],
  ["bị lỗi ssl khi gọi api", "tls-untrusted"],
];

test.each(reports)("%s", (report, cause) => {
  const { causes, certainty, ask } = read(report);
  expect(causes.slice(0, 3).map(({ id }) => id)).toContain(cause);
  // Words from a chat prove nothing: there is always something to ask for.
  expect(certainty).not.toBe("certain");
  expect(ask).not.toBeNull();
});

test.each(reports)("without its tone marks as well: %s", (report, cause) => {
  const bare = report.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d").replaceAll("Đ", "D");
  expect(
    read(bare)
      .causes.slice(0, 3)
      .map(({ id }) => id),
  ).toContain(cause);
});

test.each([
  ["app cài xong hôm qua chạy được, hôm nay gọi API trả về 401", "token-expired"],
  ["gọi api bị lỗi 403 khi tạo sản phẩm", "scope-missing"],
  ["today the API returns 401", "token-expired"],
  ["the API gives me a 404 for orders", "resource-not-found"],
  ["goi api bao loi 500", "server-error"],
] as const)("a status in words is a status of the API: %s", (report, cause) => {
  const { step, causes } = read(report);
  expect(step).toBe("api");
  expect(causes[0]?.id).toBe(cause);
});

test.each(["gọi api trả về 401 sản phẩm", "đơn hàng bị 500k phí", "the API returns 404 products"])(
  "a count is no status: %s",
  (report) => {
    expect(read(report).causes).toEqual([]);
  },
);

test.each([
  "cài app thành công, cảm ơn nhiều",
  "khi nào có bản cập nhật mới?",
  "the order export is slow today",
  "đơn hàng của tôi giao trễ",
])("nothing is read into %s", (chat) => {
  expect(read(chat)).toMatchObject({ certainty: "unknown", causes: [] });
});

test("a refresh token is no access token", () => {
  const ids = read("refresh token hết hạn").causes.map(({ id }) => id);
  expect(ids).toContain("refresh-token-expired");
  expect(ids).not.toContain("token-expired");
});

test("an answer outweighs what somebody says of it", () => {
  const answer = 'HTTP/1.1 429 Too Many Requests\nRetry-After: 2.0\n\n{"errors":"Too Many Requests"}';
  const { causes } = read(`token hết hạn rồi\n\n${answer}`);
  expect(causes[0]?.id).toBe("rate-limited");
});

test("what a good answer says on the way is no report", () => {
  const answer = 'HTTP/1.1 200 OK\nKeep-Alive: timeout=5\n\n{"note":"token hết hạn"}';
  expect(read(answer).causes).toEqual([]);
});

test("whatever stands around it, a report is read alike, or not at all", () => {
  fc.assert(
    fc.property(fc.constantFrom(...reports), fc.stringMatching(/^[a-zà-ỹ ,.]{0,40}$/), ([report], around) => {
      const { certainty } = read(`${around} ${report}`);
      expect(certainty).not.toBe("certain");
    }),
  );
});
