import type { DiagnosisWords } from "@/lib/diagnosis";

export const accessTokenSentCauses = {
  "token-missing": {
    title: "Không gửi access token",
    summary: "Request không có header Authorization, nên API không biết ai đang gọi.",
    meaning:
      "API của Haravan cần Authorization: Bearer ở mọi lệnh gọi và trả về 401 khi thiếu thông tin xác thực. Token sai cũng nhận đúng 401 đó, nên thứ cần xem là chính request.",
    tellApart:
      "Nếu code của bạn có đặt header, hãy xem request lúc gửi đi: chuyển hướng hoặc proxy có thể đã làm mất header. Token nằm ở header tên khác cũng coi như chưa gửi.",
    reasons: {
      "header-not-set": "Lệnh gọi này chưa đặt header.",
      "variable-empty": "Biến chứa token đang rỗng.",
      "store-not-installed": "Cửa hàng này chưa có token nào được lưu mà vẫn gọi API.",
    },
    fixes: {
      "send-bearer": "Gửi Authorization: Bearer, một dấu cách, rồi access token.",
      "check-variable": "Kiểm tra token đã được nạp trước khi gọi; chưa có thì không gọi.",
      "look-up-installation": "Tìm lần cài đặt theo orgid trước; nếu chưa có thì bắt đầu cài đặt.",
    },
  },
  "token-malformed": {
    title: "Không phải token của nền tảng",
    summary: "Giá trị gửi làm access token bị hỏng, hoặc chưa từng được cấp.",
    meaning:
      "Máy chủ không tìm thấy gì với giá trị này. Tài liệu Haravan chỉ có một mã 401 cho thông tin xác thực thiếu hoặc sai, nên chỉ nhìn vào giá trị mới phân biệt được với token bị thu hồi hoặc hết hạn.",
    tellApart:
      "So từng ký tự với access_token lúc được cấp. Token của Haravan mà chúng tôi thấy dài 64 ký tự hex; giá trị có dấu chấm là JWT, tức là loại khác.",
    reasons: {
      "variable-undefined": "Gửi nhầm chữ undefined hoặc null thay cho giá trị.",
      "quotes-or-space": "Dính dấu nháy, khoảng trắng hoặc ký tự xuống dòng.",
      "cut-off": "Giá trị bị cắt, thường do cột cơ sở dữ liệu quá ngắn.",
      "never-issued": "Giá trị chưa bao giờ là access token: tự đặt ra, hoặc của nền tảng khác.",
    },
    fixes: {
      "check-variable": "Kiểm tra biến nào đang được gửi, và dừng lại khi biến rỗng.",
      "send-unchanged": "Lưu và gửi token nguyên vẹn, trong cột chứa được ít nhất 100 ký tự.",
      "use-issued-token": "Gửi access_token trong phản hồi của token endpoint.",
    },
  },
  "token-wrong-kind": {
    title: "Gửi nhầm loại token",
    summary: "Giá trị gửi đi có thật, nhưng không phải access token của API này.",
    meaning:
      "ID token, session token, refresh token, mã ủy quyền và client secret đều dùng ở chỗ khác. Đặt vào chỗ của access token thì thứ nào cũng nhận 401.",
    tellApart:
      "Giải mã ra xem: ba phần nối bằng dấu chấm, bên trong có nonce hoặc at_hash thì là ID token; có dest và chỉ sống khoảng một phút thì là session token. Giá trị không giải mã được mà ở đâu cũng lỗi là token hỏng.",
    reasons: {
      "id-token-sent": "Lấy id_token trong phản hồi thay vì access_token.",
      "session-token-sent": "Chuyển session token của trang nhúng thẳng tới API.",
      "login-token-for-store-job": "Dùng token ngắn hạn của chặng đăng nhập cho việc cần token của chặng cài đặt.",
      "secret-or-code-sent": "Dán nhầm client secret, mã ủy quyền hoặc một khóa khác vào cấu hình.",
      "refresh-token-sent": "Gửi nhầm refresh token.",
      "oauth-token-sent": "API này chỉ dành cho ứng dụng riêng tư, nhưng lại gửi token của chặng cài đặt.",
      "private-token-sent":
        "Gửi private token vào nơi cần token OAuth: userinfo, hoặc đăng ký webhook của ứng dụng. Điều này được suy ra, không có trong tài liệu.",
    },
    fixes: {
      "send-access-token": "Gửi trường access_token trong phản hồi, không phải id_token hay refresh_token.",
      "exchange-on-server":
        "Kiểm tra session token ở máy chủ của bạn, rồi từ đó gọi API bằng access token của cửa hàng.",
      "use-install-token": "Làm việc với cửa hàng bằng access token của chặng cài đặt (có grant_service).",
      "check-variable": "Kiểm tra giá trị này lấy từ cấu hình nào.",
      "renew-exposed-secret": "Nếu client secret đã gửi nhầm chỗ hoặc bị ghi log, hãy tạo secret mới.",
      "use-private-token":
        "Nhờ chủ cửa hàng tạo private token có scope này trong trang quản trị, mục Ứng dụng, rồi dùng token đó cho riêng cửa hàng ấy.",
      "use-token-of-install":
        "Dùng access token của lần cài đặt qua OAuth: userinfo cần openid, webhook cần wh_api. Webhook riêng của một cửa hàng thì tạo trong trang quản trị, mục Cấu hình > Thông báo.",
    },
  },
  "auth-header-wrong": {
    title: "Token đặt sai chỗ",
    summary: "Có gửi token, nhưng không phải bằng Authorization: Bearer.",
    meaning:
      "Tài liệu của apis.haravan.com dùng header Authorization với kiểu Bearer. Thư viện cũ, viết cho API trên tên miền cửa hàng, gửi X-Haravan-Access-Token; một ứng dụng công khai đã thử và bị từ chối ở đây.",
    tellApart: "Xem request gốc: tên header, chữ đứng trước token, và token có xuất hiện hai lần không.",
    reasons: {
      "header-of-other-platform":
        "Dùng header của nền tảng khác hoặc của API Haravan đời đầu, như X-Shopify-Access-Token.",
      "scheme-not-bearer": "Trước token là chữ khác, hoặc không có gì.",
      "scheme-lower-case":
        "Viết bearer bằng chữ thường; phần mềm mà máy chủ tài khoản của Haravan có nhiều điểm giống thì so đúng từng ký tự.",
      "token-sent-twice": "Token nằm cả trong header lẫn query hoặc body.",
    },
    fixes: {
      "send-bearer": "Gửi Authorization: Bearer, chữ B viết hoa, một dấu cách, rồi access token.",
      "send-once": "Chỉ gửi token trong header.",
    },
  },
  "auth-header-stripped": {
    title: "Header Authorization bị mất giữa đường",
    summary: "Code của bạn có gửi header Authorization, nhưng máy chủ không nhận được.",
    meaning:
      "Một bên trung gian, giữa code của bạn và nơi kiểm tra token, đã bỏ header này. Các HTTP client cố ý làm vậy khi bị chuyển hướng sang host khác.",
    tellApart:
      "Ghi log request ở cả hai đầu. Bên gửi có mà bên nhận không có là lỗi này; bên gửi đã không có thì là chưa gửi token.",
    reasons: {
      "redirect-drops-it":
        "Request đi theo chuyển hướng: http sang https, host khác, thêm dấu /. fetch bỏ header khi sang origin khác, HttpClient của .NET bỏ ở mọi lần chuyển hướng.",
      "apache-keeps-it-back": "Apache không chuyển Authorization cho chương trình CGI và FastCGI như PHP.",
      "gateway-removes-it": "Gateway, bộ cân bằng tải hoặc proxy đăng nhập đã bỏ hoặc thay header này.",
    },
    fixes: {
      "call-final-url":
        'Gọi thẳng địa chỉ https cuối cùng. Để tìm chỗ chuyển hướng: fetch với redirect: "manual", hoặc AllowAutoRedirect = false trong .NET.',
      "apache-pass-auth": "Đặt CGIPassAuth On trong Apache cho thư mục của chương trình.",
      "forward-header":
        "Chuyển tiếp Authorization: với nginx là proxy_set_header Authorization $http_authorization, với gateway là danh sách header được phép.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
