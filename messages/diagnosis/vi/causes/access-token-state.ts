import type { DiagnosisWords } from "@/lib/diagnosis";

export const accessTokenStateCauses = {
  "token-expired": {
    title: "Access token đã hết hạn",
    summary: "Access token đã quá thời hạn sử dụng.",
    meaning:
      "Qua expires_in giây, API không nhận token nữa. Tài liệu Haravan chỉ có một mã 401 cho mọi thông tin xác thực thiếu hoặc sai, và gọi token của chặng đăng nhập là ngắn hạn, token của chặng cài đặt với grant_service là dài hạn, nhưng không cho con số.",
    tellApart:
      "Xem tuổi và thời hạn của token: token bị thu hồi cũng nhận 401 như vậy. Tối còn chạy, sáng hôm sau 401 là dấu hiệu thường gặp khi tác vụ nền dùng token đăng nhập.",
    reasons: {
      "past-lifetime": "Đã quá số giây ghi trong expires_in.",
      "login-token-in-job": "Tác vụ nền dùng token của chặng đăng nhập.",
      "seconds-read-as-milliseconds": "Cộng expires_in như mili giây, nên ứng dụng lưu sai giờ hết hạn.",
      "old-token-kept": "Token đã được làm mới mà cache hoặc tiến trình khác vẫn dùng token cũ.",
    },
    fixes: {
      "refresh-in-time": "Làm mới trước khi hết hạn, bằng refresh token mới nhất; việc này cần scope offline_access.",
      "use-install-token": "Cho tác vụ nền dùng token của chặng cài đặt (grant_service).",
      "convert-expiry":
        "expires_in tính bằng giây: Date.now() + expires_in * 1000 trong JavaScript, DateTimeOffset.UtcNow.AddSeconds trong .NET.",
      "save-new-token": "Lưu cặp token mới trong một bước và để mọi tiến trình đọc từ đó.",
    },
    seenByMerchant: "Ứng dụng không hiện dữ liệu, hoặc yêu cầu đăng nhập lại.",
  },
  "token-revoked": {
    title: "Access token đã bị thu hồi",
    summary: "Token từng dùng được nhưng nay thì không, dù chưa hết hạn.",
    meaning:
      "Token không còn dùng được vì private token bị xóa, lần cài mới hơn đã cấp token thay thế, hoặc chính ứng dụng thu hồi. Tài liệu Haravan chỉ có một mã 401 cho thông tin xác thực sai, bất kể lý do.",
    tellApart:
      "Token từng hoạt động và còn trong hạn thì là bị thu hồi. Nếu đã nhận app/uninstalled của cửa hàng thì là ứng dụng bị gỡ.",
    reasons: {
      "private-token-deleted": "Private token đã bị xóa trong Partner Dashboard hoặc trang quản trị.",
      "replaced-by-new-install":
        "Lần cài mới hơn trên cùng cửa hàng đã cấp token mới. Haravan không nêu trong tài liệu rằng việc này làm mất token cũ.",
      "revoked-by-app": "Chính ứng dụng đã thu hồi token, hoặc thu hồi refresh token đi kèm.",
      "secret-renewed":
        "Client secret đã được tạo mới. Tài liệu Haravan không nói việc này có làm token mất hiệu lực hay không.",
    },
    fixes: {
      "new-private-token": "Tạo private token mới và đưa vào cấu hình.",
      "use-newest-token": "Dùng token của lần cài mới nhất trên cửa hàng này.",
      "install-again": "Nhờ nhà bán hàng cài đặt lại.",
    },
    seenByMerchant: "Ứng dụng không còn hiện dữ liệu cho tới khi cài lại.",
  },
  "token-for-other-store": {
    title: "Token của cửa hàng khác",
    summary: "Access token hợp lệ, nhưng thuộc về cửa hàng khác, không phải cửa hàng cần gọi.",
    meaning:
      "Mọi cửa hàng dùng chung một host API, và chỉ token quyết định cửa hàng nào. Vì vậy không có 401: lệnh gọi trả về dữ liệu của cửa hàng kia, hoặc 404 với id mà cửa hàng kia không có.",
    tellApart:
      "Gọi shop.json bằng token này rồi so id với orgid bạn cần. Nếu trùng thì đúng cửa hàng, chỉ là đối tượng không có.",
    reasons: {
      "key-without-store": "Token hoặc dữ liệu cache được lưu mà khóa không có orgid.",
      "session-of-other-store": "Người dùng làm việc ở hai cửa hàng, phiên vẫn giữ cửa hàng trước.",
      "test-store-token": "Token của cửa hàng thử nghiệm nằm trong cấu hình production.",
    },
    fixes: {
      "key-by-orgid":
        "Lưu token và cache theo orgid: đưa vào khóa của IMemoryCache trong .NET, khóa của Map hoặc Redis trong Node.",
      "check-store-at-start": "Khi ứng dụng được mở, so orgid lúc mở với orgid trong phiên; khác thì đổi phiên.",
      "separate-environments": "Tách cấu hình thử nghiệm và production, gọi shop.json lúc khởi động để chắc chắn.",
    },
    seenByMerchant: "Ứng dụng có thể hiện dữ liệu của cửa hàng khác: hãy dừng ghi cho tới khi làm rõ.",
  },
  "token-audience-wrong": {
    title: "Access token của API khác",
    summary: "Token hợp lệ, nhưng không được cấp cho API này.",
    meaning:
      "API kiểm tra access token dạng JWT so aud với tên của chính API. Token của Haravan không giải mã được, nên lỗi này chỉ gặp ở API của chính bạn hoặc ở nhà cung cấp khác.",
    tellApart:
      "Xem aud trong token và tên mà API mong đợi. Bên trong có nonce hoặc at_hash thì đó là ID token, không phải access token.",
    reasons: {
      "api-scope-missing":
        "Chưa xin scope nào của API này, nên aud trống hoặc là API khác; IdentityServer4 4.x lấy aud từ scope của API.",
      "api-expects-other-name": "API mong đợi một tên khác: địa chỉ thay vì tên định danh, hoặc thừa dấu / ở cuối.",
      "token-of-other-api": "Gửi nhầm token của API khác.",
    },
    fixes: {
      "ask-for-the-api": "Xin một scope của API này, hoặc gửi tham số resource hay audience, rồi đăng nhập lại.",
      "align-audience":
        "Đặt đúng tên có trong aud: JwtBearerOptions.Audience trong ASP.NET, tùy chọn audience của jwtVerify (jose) trong Node.",
      "use-right-token": "Giữ riêng token cho từng API và gửi đúng token cần dùng.",
    },
  },
  "step-up-required": {
    title: "Cần xác thực mạnh hơn hoặc đăng nhập lại",
    summary: "Token hợp lệ, nhưng thao tác này đòi xác thực hai lớp hoặc phải đăng nhập gần đây.",
    meaning:
      "Phản hồi insufficient_user_authentication nêu phần còn thiếu: acr_values là cách xác thực, max_age là lần đăng nhập được phép cũ tới đâu. Chưa thấy Haravan trả về như vậy; các nhà cung cấp khác thì có.",
    tellApart:
      "Challenge có acr_values hoặc max_age, và token này vẫn dùng được ở lệnh gọi khác. Chỉ có invalid_token thì là token hết hạn.",
    reasons: {
      "second-factor-wanted": "Có quy định phải xác thực hai lớp mà lần đăng nhập này không có.",
      "sign-in-too-old": "Lần đăng nhập đã cũ hơn mức thao tác này cho phép.",
      "policy-changed": "Quy định được siết lại sau khi người dùng đã đăng nhập.",
    },
    fixes: {
      "ask-with-acr":
        "Đưa người dùng qua authorize với acr_values của challenge; trong ASP.NET đặt ở OnRedirectToIdentityProvider.",
      "ask-with-max-age": "Đưa người dùng qua authorize với max_age của challenge (OpenIdConnectOptions.MaxAge).",
      "tell-the-person": "Cho người dùng biết tổ chức của họ yêu cầu, rồi chuyển họ sang trang đăng nhập.",
    },
    seenByMerchant: "Yêu cầu đăng nhập thêm một lần, có thể kèm xác thực hai lớp.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
