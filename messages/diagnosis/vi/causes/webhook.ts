import type { DiagnosisWords } from "@/lib/diagnosis";

export const webhookCauses = {
  "webhook-signature-mismatch": {
    title: "Chữ ký webhook không khớp",
    summary: "HMAC mà endpoint của bạn tính ra khác với X-Haravan-Hmacsha256.",
    meaning:
      "Haravan ký mỗi lần gửi: HMAC-SHA256 trên body gốc, dạng base64, với client secret của ứng dụng. Webhook tạo trong trang quản trị thì ký bằng chuỗi riêng của cửa hàng đó.",
    tellApart:
      "Tính HMAC trên đúng các byte đã nhận. Vẫn khác: sai secret, sai cách mã hóa hoặc sai header. Trùng: body đã bị đổi trước bước kiểm tra của bạn.",
    reasons: {
      "other-secret": "Sai secret: webhook được tạo trong trang quản trị, hoặc thuộc ứng dụng khác.",
      "secret-renewed-or-padded":
        "Client secret đã được tạo mới, hoặc trong cấu hình dính khoảng trắng hay xuống dòng ở cuối.",
      "hex-for-base64": "Code so hex với base64.",
      "wrong-header": "Đọc nhầm header khác, như X-Shopify-Hmac-Sha256 hoặc X-Haravan-Hmac-Sha256.",
      "wrong-algorithm": "Dùng SHA-1 hoặc hash thường thay cho HMAC-SHA256.",
    },
    fixes: {
      "use-secret-of-its-kind":
        "Webhook của ứng dụng: dùng client secret. Webhook tạo trong trang quản trị: dùng chuỗi xác thực ở Cấu hình > Thông báo.",
      "reload-secret": "Sao chép lại secret, cắt khoảng trắng và khởi động lại mọi instance.",
      "compare-base64":
        'Trong Node: createHmac("sha256", secret).update(raw).digest("base64"); trong .NET: Convert.ToBase64String(HMACSHA256.HashData(key, raw)).',
      "read-haravan-header":
        "Đọc X-Haravan-Hmacsha256; viết hoa hay thường đều được, nhưng giữa Hmac và sha256 không có dấu gạch nối.",
      "use-sha256": "Dùng HMAC-SHA256 và so sánh bằng timingSafeEqual hoặc CryptographicOperations.FixedTimeEquals.",
    },
    seenByMerchant: "Thay đổi trong cửa hàng không tới được ứng dụng.",
  },
  "webhook-body-altered": {
    title: "Body webhook bị đổi trước khi kiểm tra",
    summary: "Chữ ký được tính trên một body không còn giống lúc được gửi.",
    meaning:
      "HMAC tính trên từng byte. Phân tích JSON rồi ghi lại sẽ làm đổi khoảng trắng, ký tự escape và thứ tự trường, mà chỉ một byte là đủ sai.",
    tellApart:
      "HMAC trên body gốc thì khớp, HMAC trong code của bạn thì không. Dấu hiệu: topic này đúng, topic khác sai, thường khi có chữ tiếng Việt hoặc dấu /.",
    reasons: {
      "parsed-before-check": "Middleware JSON đã đọc body trước, và bước kiểm tra chạy trên kết quả JSON.stringify.",
      "model-binding-first": "Trong ASP.NET, action đã bind model trước nên stream rỗng hoặc bị đọc hai lần.",
      "decoded-as-text": "Các byte bị chuyển thành chuỗi theo từng mảnh hoặc sai bảng mã.",
      "edge-rewrites": "CDN, tường lửa hoặc gateway ghi lại hay giải nén body.",
    },
    fixes: {
      "verify-raw-bytes":
        'Với Express: express.raw({ type: "application/json" }) trên route này, hoặc verify của express.json để giữ buf; với Next.js: await request.arrayBuffer(), trang kiểu cũ thì bodyParser: false.',
      "buffer-body":
        "Request.EnableBuffering(), đọc Request.Body thành byte, kiểm tra, đặt Position = 0, rồi mới bind.",
      "keep-bytes": "Tính trên Buffer hoặc byte[], ghép đủ các mảnh trước khi tính.",
      "exempt-path": "Cho đường dẫn webhook bỏ qua việc ghi lại, minify và kiểm tra nội dung.",
    },
    seenByMerchant: "Có thay đổi trong cửa hàng tới được ứng dụng, có thay đổi thì không.",
  },
  "webhook-endpoint-failing": {
    title: "Endpoint webhook quá chậm hoặc không trả về 200",
    summary: "Endpoint của bạn trả lời quá muộn, trả lỗi, hoặc chuyển hướng.",
    meaning:
      "Haravan chờ 200 trong 5 giây và coi chuyển hướng là thất bại. Sau 19 lần gửi lại trong 48 giờ, Haravan xóa đăng ký webhook và gửi email cảnh báo.",
    tellApart:
      "Log của endpoint cho thấy lần gửi và bạn đã trả gì. GET có hub.challenge là bước đăng ký; 401 từ bước kiểm tra của chính bạn là lỗi chữ ký.",
    reasons: {
      "work-before-answer": "Xử lý xong mới trả lời, và mất hơn 5 giây.",
      "redirect-or-login": "Đường dẫn này bị chuyển hướng hoặc đòi đăng nhập: http sang https, dấu /, ngôn ngữ, CSRF.",
      "handler-throws": "Code xử lý bị lỗi: topic lạ, thiếu trường, nhận lại cùng một sự kiện.",
      "tunnel-or-host-gone": "Địa chỉ là của tunnel hoặc host không còn nữa.",
    },
    fixes: {
      "answer-then-work":
        "Trả 200 ngay và đưa việc vào hàng đợi: BullMQ trong Node, Channel với BackgroundService trong .NET.",
      "open-the-path":
        "Cho đường dẫn này bỏ qua đăng nhập và CSRF: [AllowAnonymous] và [IgnoreAntiforgeryToken], hoặc matcher của middleware.",
      "register-final-url": "Khai báo địa chỉ https cuối cùng, đúng tới dấu / cuối.",
      "catch-and-log": "Kiểm tra chữ ký, lưu sự kiện theo id, trả 200, rồi xử lý lỗi sau.",
      "register-new-url": "Khai báo địa chỉ mới, rồi đăng ký webhook lại cho từng cửa hàng.",
    },
    seenByMerchant: "Thay đổi trong cửa hàng tới ứng dụng chậm hoặc không tới.",
  },
  "webhook-challenge-failed": {
    title: "Không trả lời đúng challenge của webhook",
    summary: "Lúc khai báo webhook, Callback URL không trả lời challenge như yêu cầu.",
    meaning:
      "Khi bạn lưu webhook, Haravan gửi GET với hub.mode, hub.verify_token và hub.challenge. Verify token đúng là của bạn thì phải trả về 200 với body là challenge, không thì 401.",
    tellApart: "Đó là GET lúc khai báo, trước mọi sự kiện. Các POST lỗi về sau là nguyên nhân khác.",
    reasons: {
      "only-post-route": "Đường dẫn chỉ nhận POST, nên GET nhận 404 hoặc 405.",
      "token-differs": "Verify token trong Partner Dashboard khác với trong cấu hình của bạn.",
      "challenge-not-echoed": "Trả về OK, JSON hoặc chuỗi có dấu nháy thay vì đúng giá trị challenge.",
      "behind-login": "Đường dẫn này đòi đăng nhập hoặc bị chuyển hướng.",
    },
    fixes: {
      "add-get-route": "Thêm xử lý GET trên cùng đường dẫn: app.get, export function GET, [HttpGet].",
      "same-verify-token": "Đặt cùng một verify token trong Partner Dashboard và cấu hình, không dính khoảng trắng.",
      "echo-as-text":
        'Trả 200 với đúng giá trị: res.type("text").send(challenge), Content(challenge, "text/plain"). Đọc bằng query["hub.challenge"].',
      "open-the-path": "Để đường dẫn này trả lời ngay, không qua đăng nhập hay chuyển hướng.",
    },
  },
  "webhook-url-rejected": {
    title: "URL webhook không được chấp nhận",
    summary: "Callback URL bị từ chối trước khi có gì được gửi tới.",
    meaning:
      "Haravan chỉ nhận địa chỉ https. Tài liệu cũ hơn còn loại localhost và tên nội bộ: máy chủ Haravan phải tới được địa chỉ đó.",
    tellApart: "Log của endpoint trống. Nếu có GET kèm hub.challenge thì là bước xác minh thất bại.",
    reasons: {
      "not-https": "Địa chỉ bắt đầu bằng http.",
      "local-or-private": "Địa chỉ là localhost, IP mạng riêng, hoặc tên chỉ phân giải được trong mạng của bạn.",
      "certificate-not-accepted": "Chứng chỉ tự ký, đã hết hạn, hoặc thiếu chứng chỉ trung gian.",
    },
    fixes: {
      "public-https": "Khai báo địa chỉ https công khai.",
      "tunnel-for-development": "Khi phát triển, dùng tunnel có https, như ngrok trong hướng dẫn của Haravan.",
      "full-chain": "Dùng đủ chuỗi chứng chỉ của một CA công khai, như Let's Encrypt.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
