import type { DiagnosisWords } from "@/lib/diagnosis";

/** Authorize, trang lỗi, callback. */
export const causesStart = {
  "client-unknown": {
    title: "Không tìm thấy client id",
    summary: "Máy chủ tài khoản không biết client id này, hoặc ứng dụng của nó không còn hoạt động.",
    meaning:
      "Máy chủ tra client_id trước mọi thứ khác và không thấy ứng dụng nào đang hoạt động. Máy chủ hiện trang lỗi riêng và không gọi lại ứng dụng của bạn.",
    tellApart:
      "Trang lỗi ghi rõ điều này. Ở token endpoint, secret sai cũng trả về invalid_client: nếu client_id này vừa qua được trang đăng nhập thì lỗi nằm ở secret.",
    reasons: {
      "typed-wrong": "Gõ nhầm hoặc thừa khoảng trắng trong client id.",
      "other-environment": "Client id của ứng dụng hoặc môi trường khác.",
      "app-deleted": "Ứng dụng đã bị xóa trong Partner Dashboard.",
      "app-disabled": "Ứng dụng đã bị nền tảng vô hiệu hóa.",
    },
    fixes: {
      "copy-client-id": "Sao chép lại client id từ Partner Dashboard và so với giá trị trong URL authorize.",
      "check-deployment": "Kiểm tra xem bản triển khai này đang đọc client id từ môi trường nào.",
      "check-dashboard": "Mở ứng dụng trong Partner Dashboard, xem ứng dụng còn tồn tại và còn hoạt động không.",
    },
    seenByMerchant: "Trang lỗi của Haravan thay cho trang đăng nhập.",
  },
  "redirect-uri-mismatch": {
    title: "Redirect URL chưa được đăng ký",
    summary: "redirect_uri trong yêu cầu authorize không nằm trong các Redirect URL đã đăng ký của ứng dụng.",
    meaning:
      "Client id đã được chấp nhận. Sau đó máy chủ so toàn bộ redirect_uri với danh sách đã đăng ký và không thấy chuỗi nào trùng, nên hiện trang lỗi riêng và không gọi lại ứng dụng.",
    tellApart:
      "Trang lỗi ghi “Invalid redirect_uri” là trường hợp này. Cùng mã lỗi đó ở token endpoint nghĩa là hai bước dùng hai giá trị khác nhau.",
    reasons: {
      "never-registered": "URL này chưa được thêm trong Partner Dashboard.",
      "scheme-differs": "Một bên http, một bên https, thường do đứng sau proxy.",
      "slash-differs": "Thừa hoặc thiếu dấu / ở cuối, hoặc có hai dấu / liền nhau.",
      "host-changed": "Khác host hoặc cổng: địa chỉ tunnel mới, localhost thay vì 127.0.0.1.",
      "path-differs": "Khác nhau ở đường dẫn.",
      "other-app-edited": "URL được thêm vào một ứng dụng khác.",
    },
    fixes: {
      "register-exactly": "Thêm đúng URL này vào mục Redirect URL của ứng dụng trong Partner Dashboard.",
      "trust-proxy": "Cho ứng dụng tin proxy phía trước để nó tạo URL https.",
      "set-base-url": "Cấu hình sẵn địa chỉ công khai của bản triển khai, đừng để ứng dụng tự suy ra.",
      "same-app": "Kiểm tra URL nằm ở đúng ứng dụng có client id đang gửi.",
    },
    seenByMerchant: "Trang lỗi của Haravan ghi “Invalid redirect_uri”.",
  },
  "scope-unknown": {
    title: "Scope không được chấp nhận",
    summary: "Có ít nhất một scope không tồn tại, hoặc chưa được bật cho ứng dụng này.",
    meaning:
      "Client id và Redirect URL đã được chấp nhận. Chỉ cần một scope sai, máy chủ từ chối toàn bộ yêu cầu authorize.",
    tellApart:
      "Trang lỗi không nêu scope nào và vì sao: hãy so từng tên với tài liệu, rồi với các scope đã chọn trong Partner Dashboard.",
    reasons: {
      "prefix-missing": "Thiếu tiền tố: read_orders thay vì com.read_orders.",
      "wrong-separator": "Ngăn cách scope bằng dấu phẩy thay vì khoảng trắng.",
      "name-of-another-platform": "Tên scope của nền tảng khác, hoặc tự đoán.",
      "not-ticked": "Scope có thật nhưng chưa được chọn cho ứng dụng này.",
    },
    fixes: {
      "use-documented-names": "Dùng đúng tên scope trong trang access-scopes của Haravan.",
      "separate-by-space": "Ngăn cách các scope bằng một khoảng trắng.",
      "tick-in-dashboard": "Chọn scope trong Partner Dashboard rồi cài đặt lại.",
    },
    seenByMerchant: "Trang lỗi của Haravan ghi “Invalid scope”.",
  },
  "consent-denied": {
    title: "Người dùng từ chối cấp quyền",
    summary: "Người dùng đã từ chối ở trang xin quyền, nên nền tảng trả về access_denied thay vì mã ủy quyền.",
    meaning: "Yêu cầu không sai; có người, hoặc một chính sách, đã từ chối. Không có quyền nào được cấp.",
    tellApart:
      "Nếu yêu cầu có scope chỉ dành cho chủ cửa hàng, hãy xem ai đang đăng nhập: nhân viên không thể đồng ý thay.",
    reasons: {
      "person-refused": "Người dùng bấm Hủy.",
      "wrong-account": "Đăng nhập bằng tài khoản không nên cài ứng dụng này.",
      "policy-refused": "Quy định của cửa hàng hoặc tổ chức không cho phép.",
    },
    fixes: {
      "explain-scopes": "Giải thích cho chủ cửa hàng vì sao cần từng scope, rồi làm lại.",
      "sign-in-as-owner": "Đăng nhập bằng tài khoản chủ cửa hàng rồi làm lại.",
      "ask-administrator": "Hỏi quản trị viên quy định nào đã chặn ứng dụng.",
    },
  },
  "state-mismatch": {
    title: "state không khớp",
    summary: "state nhận về không phải state mà trình duyệt này đã gửi đi.",
    meaning:
      "Ứng dụng bảo vệ lần đăng nhập bằng một giá trị ngẫu nhiên. Callback mang giá trị khác, nên có thể thuộc lần đăng nhập khác hoặc do kẻ tấn công tạo ra.",
    tellApart: "Nếu hoàn toàn không có giá trị đã lưu thì đó là mất cookie.",
    reasons: {
      "two-tabs": "Đăng nhập cùng lúc ở hai tab.",
      "old-link": "Bấm nút quay lại, hoặc mở lại địa chỉ callback cũ.",
      "kept-in-process": "Giá trị chỉ lưu trong bộ nhớ của một tiến trình, còn tiến trình khác xử lý callback.",
      "forged-callback": "Có người dựng callback giả gửi tới trình duyệt.",
    },
    fixes: {
      "state-per-attempt": "Lưu state riêng cho từng lần đăng nhập, không dùng chung cho cả trình duyệt.",
      "start-again": "Đăng nhập lại từ đầu.",
      "shared-storage": "Lưu giá trị trong cookie có ký, hoặc nơi mọi instance đều đọc được.",
      "keep-the-check": "Cứ tiếp tục từ chối: bước kiểm tra đang làm đúng việc của nó.",
    },
  },
  "check-cookie-missing": {
    title: "Mất cookie đăng nhập",
    summary: "Cookie nối callback với lần đăng nhập không quay về cùng trình duyệt.",
    meaning:
      "state, nonce hoặc PKCE verifier được giữ trong cookie giữa hai bước. Request callback không có cookie đó nên không có gì để so sánh.",
    tellApart: "Nếu có cookie nhưng giá trị khác thì là state không khớp.",
    reasons: {
      "started-on-other-host": "Bắt đầu đăng nhập ở host khác với callback, ví dụ localhost và 127.0.0.1.",
      "lax-with-form-post": "response_mode=form_post là POST khác site, và cookie SameSite=Lax không được gửi kèm.",
      "secure-over-http": "Cookie Secure trên http, hoặc proxy che mất https.",
      "browser-blocks": "Trình duyệt chặn cookie trong iframe.",
      "cookie-too-old": "Mở trang đăng nhập lâu hơn thời hạn của cookie.",
      "callback-opened-twice": "Callback được mở lần thứ hai, khi cookie đã dùng rồi.",
      "secret-changed": "Khóa mã hóa cookie bị đổi giữa chừng.",
    },
    fixes: {
      "one-host": "Bắt đầu đăng nhập trên đúng host ghi trong Redirect URL.",
      "same-site-none":
        "Đặt SameSite=None; Secure cho cookie đó, hoặc dùng response_mode=query với response_type=code.",
      "trust-proxy": "Cho ứng dụng tin proxy để nó biết trang đang chạy https.",
      "leave-the-frame": "Thoát khỏi iframe trước khi bắt đầu đăng nhập.",
      "start-again": "Đăng nhập lại từ đầu.",
      "keep-the-secret": "Giữ cùng một khóa cookie cho mọi bản triển khai và mọi instance.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
