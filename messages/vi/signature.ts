import type { SignatureMessages } from "../en/signature";

export const viSignature: SignatureMessages = {
  title: "Kiểm tra chữ ký",
  lead: "Chữ ký được đối chiếu bằng client secret đã lưu của một ứng dụng của bạn. Nội dung bạn dán chỉ được gửi đến máy chủ của công cụ khi bạn bấm nút, và không được lưu lại.",
  app: "Ứng dụng",
  noApps: "Bạn chưa khai báo ứng dụng nào có client secret. Hãy thêm một ứng dụng để kiểm tra chữ ký.",
  addApp: "Thêm ứng dụng",
  signIn: "Hãy đăng nhập để kiểm tra bằng client secret của ứng dụng của bạn.",
  goSignIn: "Đăng nhập",
  kind: {
    legend: "Nội dung được ký",
    launch: { title: "URL mở ứng dụng", note: "Địa chỉ mà trang quản trị dùng để mở ứng dụng, có kèm hmac." },
    webhook: { title: "Webhook", note: "Body nguyên văn như lúc nhận, và header X-Haravan-Hmacsha256." },
  },
  url: {
    label: "URL mở ứng dụng, hoặc query của URL",
    hint: "Đúng như trong trình duyệt hoặc access log, trước khi bị giải mã.",
  },
  body: {
    label: "Body",
    hint: "Nguyên văn từng ký tự. Bản sao chép từ log hay trình soạn thảo có thể đã khác; khi đó một dạng khác sẽ khớp và kết quả sẽ nói rõ.",
  },
  hmac: { label: "X-Haravan-Hmacsha256", hint: "Giá trị của header." },
  send: "Gửi và kiểm tra",
  sending: "Đang kiểm tra…",
  failures: {
    incomplete: "Còn thiếu: hãy điền đủ các ô của loại bạn chọn.",
    gone: "Ứng dụng này không còn được khai báo.",
    noSecret: "Client secret của ứng dụng này chưa được lưu hoặc không đọc được. Hãy nhập lại ở trang của ứng dụng.",
    failed: "Không kiểm tra được. Không có gì được lưu lại.",
  },
  outcomes: {
    "original-raw":
      "Chữ ký đúng: được tạo bằng secret này, trên các cặp tham số theo thứ tự gốc, nguyên văn như trong URL. Nếu ứng dụng từ chối, nó đã sắp xếp lại hoặc giải mã tham số, hoặc đang giữ secret khác.",
    "original-decoded":
      "Chữ ký đúng: được tạo bằng secret này, trên các cặp tham số theo thứ tự gốc, với giá trị đã giải mã.",
    "sorted-raw":
      "Chữ ký khớp khi sắp xếp các cặp tham số. Đó là quy tắc của nền tảng khác: Haravan ký theo thứ tự gốc, nên URL này đã bị đổi thứ tự hoặc do nơi khác ký.",
    "sorted-decoded":
      "Chữ ký khớp khi sắp xếp các cặp tham số và giải mã giá trị. Đó là quy tắc của nền tảng khác: Haravan ký theo thứ tự gốc, nên URL này đã bị đổi thứ tự hoặc do nơi khác ký.",
    "sorted-joined":
      "Chữ ký khớp khi sắp xếp rồi nối liền các cặp tham số: đây là chữ ký của API cũ của Haravan, không phải của URL mở ứng dụng hiện nay.",
    "raw-body":
      "Chữ ký đúng: được tạo bằng secret này, trên chính các byte này. Nếu ứng dụng từ chối, nó không kiểm tra trên byte gốc, hoặc so sánh ở dạng mã hóa khác.",
    trimmed: "Chữ ký khớp khi bỏ khoảng trắng ở hai đầu body: khoảng trắng được thêm vào sau khi ký.",
    "newline-added": "Chữ ký khớp khi thêm ngắt dòng ở cuối: bản body này đã mất ngắt dòng đó.",
    "unix-newlines": "Chữ ký khớp với ngắt dòng kiểu Unix: có bước nào đó đã đổi sang kiểu Windows.",
    "windows-newlines": "Chữ ký khớp với ngắt dòng kiểu Windows: có bước nào đó đã đổi sang kiểu Unix.",
    "without-bom": "Chữ ký khớp khi bỏ BOM ở đầu: BOM được thêm vào sau khi ký.",
    "json-compact":
      "Chữ ký khớp khi viết JSON không có khoảng trắng: body này đã bị phân tích và định dạng lại sau khi ký.",
    "json-spaced":
      "Chữ ký khớp khi viết JSON có dấu cách sau dấu phẩy và dấu hai chấm: body này đã bị phân tích rồi ghi lại.",
    "json-indented": "Chữ ký khớp khi viết JSON thụt lề hai dấu cách: body này đã bị phân tích rồi ghi lại.",
    "json-ascii": "Chữ ký khớp khi viết ký tự ngoài ASCII ở dạng \\u: body này đã bị phân tích rồi ghi lại.",
    "json-escaped-slashes":
      "Chữ ký khớp khi viết dấu / và ký tự ngoài ASCII ở dạng escape: body này đã bị phân tích rồi ghi lại.",
    none: "Không dạng nào khớp. Chữ ký được tạo bằng secret khác, hoặc nội dung dán vào không phải nội dung đã ký.",
    "no-signature": "URL này không có hmac nên không có gì để kiểm tra.",
    "not-a-signature": "Đây không phải chữ ký SHA-256: không phải 64 ký tự hex, cũng không phải 32 byte ở dạng base64.",
  },
  /** Behind `none`, for a webhook. */
  adminSecret: "Webhook tạo trong trang quản trị của cửa hàng có secret riêng.",
  encoding: {
    label: "Dạng viết",
    hex: "hex",
    base64: "base64",
    "hex-in-base64": "hex, rồi lại mã hóa base64",
    unknown: "không phải dạng nào của SHA-256",
  },
  age: {
    label: "Tuổi của timestamp",
    fresh: "Một ứng dụng công khai chấp nhận chênh lệch đến 300 giây.",
    old: "Quá 300 giây: một ứng dụng công khai sẽ coi là gửi lại và từ chối, dù chữ ký đúng hay sai.",
  },
  tried: "Đã thử",
  diagnosis: "Nếu ứng dụng của bạn từ chối",
  ask: "Cần biết thêm:",
};
