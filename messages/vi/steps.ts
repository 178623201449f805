import type { StepMessages } from "../en/steps";
import { count, type Facts, fact } from "../facts";

const scopes = (facts: Facts) => (count(facts, "scopes") === null ? "" : `, ${count(facts, "scopes")} scope`);

export const viSteps: StepMessages = {
  start: {
    label: (f) => (fact(f, "store") === null ? "Bắt đầu" : `Cài lên ${fact(f, "store")}`),
    about: "Bạn đã bấm nút; state và nonce dùng một lần được tạo ra và gắn với trình duyệt này.",
  },
  preflight: {
    label: () => "Kiểm tra trước, không kèm cookie",
    about:
      "Máy chủ của công cụ gọi thử URL authorize một lần. Nếu nhận được trang đăng nhập thì client id, Redirect URL và scope đều được chấp nhận.",
  },
  "preflight-error-page": {
    label: () => "Trang lỗi được chuyển đến",
    about: "Công cụ đọc trang này để bạn biết máy chủ tài khoản báo gì; ứng dụng không hề được báo về nó.",
  },
  "preflight-narrow": {
    label: (f) => `Hỏi lại${scopes(f)}`,
    about: "Cùng yêu cầu đó với ít scope hơn, để tìm ra scope bị từ chối.",
  },
  authorize: {
    label: (f) => `authorize${scopes(f)}`,
    about: "Trình duyệt sang máy chủ tài khoản với yêu cầu này.",
  },
  callback: {
    label: (f) => fact(f, "parameters") ?? "callback",
    about: "Những gì máy chủ tài khoản gửi về qua trình duyệt.",
  },
  discovery: { label: () => "GET discovery", about: "Các endpoint và tính năng mà máy chủ tài khoản công bố." },
  jwks: { label: () => "GET khóa công khai", about: "Khóa công khai dùng để kiểm tra ID token." },
  token: {
    label: () => "POST /connect/token",
    about: "Đổi mã ủy quyền lấy token, kèm client id, client secret và đúng Redirect URL đã dùng.",
  },
  refresh: { label: () => "POST /connect/token, làm mới", about: "Đổi refresh token lấy cặp token mới." },
  "id-token": {
    label: (f) => (count(f, "checks") === null ? "ID token" : `ID token: ${count(f, "checks")} mục kiểm tra`),
    about: "Chữ ký và mọi claim có thể cho thấy token này là của người khác.",
  },
  userinfo: { label: () => "GET /connect/userinfo", about: "Hỏi máy chủ tài khoản xem access token thuộc về ai." },
  role: {
    label: (f) => (fact(f, "role") === null ? "Role" : `Role: ${fact(f, "role")}`),
    about: "Chỉ chủ cửa hàng (role có admin) mới cấp được các scope cài đặt.",
  },
  "same-store": {
    label: () => "Hai chặng cùng một cửa hàng",
    about: "Chặng đăng nhập và chặng cài đặt phải thuộc cùng một cửa hàng.",
  },
  shop: { label: () => "GET /com/shop.json", about: "Lệnh gọi API đầu tiên: token này thuộc cửa hàng nào." },
  probe: {
    label: (f) => `${fact(f, "method") ?? "GET"} ${fact(f, "path") ?? ""}`.trim(),
    about: "Một lệnh gọi, để xem API phản hồi token này thế nào.",
  },
  saved: { label: () => "Đã lưu lượt cài đặt", about: "Token được mã hóa khi lưu; chỉ hiển thị dấu vân tay." },
  planned: {
    label: () => "Những gì đã biết và sẽ gọi",
    about: "Những gì đã ghi lại về token trước khi gửi, cùng các lệnh gọi chỉ đọc sắp thực hiện.",
  },
  stopped: { label: () => "Dừng tại đây", about: "Không có bước nào sau bước này." },
};
