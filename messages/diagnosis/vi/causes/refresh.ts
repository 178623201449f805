import type { DiagnosisWords } from "@/lib/diagnosis";

export const refreshCauses = {
  "refresh-token-expired": {
    title: "Refresh token đã hết hạn",
    summary: "Refresh token không được dùng kịp thời, hoặc đã hết thời hạn sử dụng.",
    meaning:
      "Refresh token sống lâu nhưng không mãi mãi. Ghi chép về Haravan nói 30 ngày kể từ lần làm mới gần nhất; mặc định của IdentityServer4 là tối đa 30 ngày và, nếu cho gia hạn dần, 15 ngày không dùng. Phản hồi chỉ có invalid_grant.",
    tellApart:
      "Xem tuổi của token, tính từ lúc được cấp. Token còn mới mà đã gửi trước đó là đã dùng rồi; còn mới mà chưa gửi lần nào là bị thu hồi hoặc sai.",
    reasons: {
      "not-used-for-long": "Không làm mới trong thời gian dài hơn hạn không dùng.",
      "end-of-absolute-life": "Đã tới hạn cuối, làm mới cũng không kéo dài thêm.",
      "short-life-by-policy":
        "Máy chủ chỉ cho hạn ngắn: chế độ thử nghiệm, ứng dụng một trang, hoặc quy định của tổ chức.",
    },
    fixes: {
      "authorize-anew": "Nhờ nhà bán hàng đăng nhập hoặc cài đặt lại, rồi thay các token đã lưu.",
      "refresh-on-schedule":
        "Làm mới định kỳ cho mọi cửa hàng, ví dụ mỗi ngày một lần, kể cả cửa hàng không ai mở ứng dụng.",
      "ask-before-the-end": "Lưu ngày cấp và nhắc nhà bán hàng đăng nhập lại trước khi hết hạn.",
    },
    seenByMerchant: "Ứng dụng không lấy được dữ liệu cửa hàng nữa và yêu cầu mở lại hoặc cài lại.",
  },
  "refresh-token-revoked": {
    title: "Refresh token đã bị thu hồi",
    summary: "Refresh token đã bị thu hồi trước khi hết hạn.",
    meaning:
      "Có bên đã rút quyền: chính ứng dụng, người dùng, hoặc một quy định của nền tảng. Máy chủ trả về invalid_grant và không nói ai đã làm. Với IdentityServer4, lệnh thu hồi luôn trả về 200 dù không thu hồi được gì, nên 200 không chứng minh điều gì; Haravan có cho ứng dụng thu hồi hay không thì chưa rõ.",
    tellApart:
      "Có webhook app/uninstalled thì do gỡ ứng dụng. Token quá thời hạn là đã hết hạn; token đã gửi trước đó là đã dùng rồi.",
    reasons: {
      "withdrawn-by-person": "Người dùng đã rút quyền hoặc, ở một số máy chủ, đã đổi mật khẩu.",
      "revoked-by-app": "Chính ứng dụng đã thu hồi, ví dụ lúc đăng xuất, còn tác vụ nền vẫn dùng.",
      "offline-access-withdrawn":
        "Ứng dụng không còn được xin offline_access; khi đó IdentityServer4 từ chối cả token đã cấp.",
      "newer-grant-evicted-it": "Có máy chủ chỉ giữ vài lần cấp quyền cho mỗi người và bỏ lần cũ nhất.",
    },
    fixes: {
      "authorize-anew": "Nhờ nhà bán hàng đăng nhập hoặc cài đặt lại.",
      "forget-after-revoking": "Xóa token đã lưu ngay khi thu hồi, và dừng các tác vụ của cửa hàng đó.",
      "stop-the-job": "Nhận invalid_grant thì đánh dấu cửa hàng cần cài lại rồi dừng, đừng thử lại liên tục.",
      "allow-offline-access":
        "Cho phép ứng dụng xin offline_access trở lại; với IdentityServer4 thì chính token đó lại dùng được.",
      "keep-one-grant": "Mỗi cửa hàng chỉ cấp quyền một lần, và mọi tiến trình dùng chung lần đó.",
    },
    seenByMerchant: "Ứng dụng yêu cầu cài lại hoặc đăng nhập lại.",
  },
  "refresh-token-reused": {
    title: "Refresh token cũ đã bị thay thế",
    summary: "Refresh token này đã được dùng; đã có token mới hơn thay thế.",
    meaning:
      "Các ứng dụng Haravan công khai cho biết mỗi lần làm mới nhận một refresh token mới, còn token cũ hết hiệu lực, đúng như mặc định của IdentityServer4. Ở đó token mới nhất vẫn dùng được; máy chủ khác có thể thu hồi toàn bộ quyền đã cấp.",
    tellApart:
      "Chính giá trị này đã được gửi trước đó, có thể từ tiến trình khác. Nếu giá trị đã lưu là mới nhất và chưa gửi lần nào thì xem tuổi của token và việc thu hồi.",
    reasons: {
      "two-at-once": "Hai tiến trình cùng làm mới; bên chậm hơn gửi token đã dùng.",
      "new-one-not-saved": "Token mới chưa kịp lưu: chương trình dừng hoặc lỗi giữa lúc nhận và lúc lưu.",
      "first-one-kept": "Code luôn gửi refresh token của lần cài đặt.",
      "backup-restored": "Bản sao lưu cũ, hoặc bản chép từ môi trường khác, đã đưa token cũ trở lại.",
    },
    fixes: {
      "lock-per-store":
        "Mỗi cửa hàng chỉ cho một tiến trình làm mới: Redis SET lock NX PX hoặc pg_advisory_xact_lock; trong một tiến trình thì mỗi cửa hàng một promise trong Node, SemaphoreSlim trong ASP.NET.",
      "read-again-before-giving-up":
        "Nhận invalid_grant thì đọc lại token đã lưu; nếu đã khác thì dùng token đó, một lần thôi.",
      "save-before-use": "Lưu refresh token mới trước khi dùng access token mới, cả hai trong cùng một transaction.",
      "replace-every-time":
        "Thay token đã lưu mỗi khi phản hồi có refresh_token; chỉ giữ token cũ khi phản hồi không có.",
      "authorize-anew": "Nếu không nơi nào lưu token mới hơn: nhờ nhà bán hàng cài đặt lại.",
    },
    seenByMerchant: "Ứng dụng chạy được một thời gian sau khi cài, rồi mất kết nối.",
  },
  "refresh-token-unknown": {
    title: "Refresh token không phải của máy chủ này",
    summary: "Giá trị gửi làm refresh_token bị hỏng, hoặc máy chủ này không biết refresh token nào như vậy.",
    meaning:
      "Máy chủ không tìm thấy gì với giá trị này. IdentityServer4 trả về invalid_grant, giống lúc token hết hạn hoặc đã dùng. Các refresh token từng thấy trên Haravan dài 64 ký tự hex; IdentityServer4 từ chối giá trị dài hơn 100 ký tự.",
    tellApart: "So độ dài và dạng với token lúc được cấp, và so dấu vân tay với token trong phản hồi.",
    reasons: {
      "other-value-sent": "Gửi nhầm giá trị khác: access token, ID token, mã ủy quyền.",
      "cut-in-storage": "Cột trong cơ sở dữ liệu quá ngắn nên giá trị bị cắt.",
      "still-encrypted": "Giá trị lưu ở dạng mã hóa mà gửi đi khi chưa giải mã.",
      "other-environment": "Giá trị từ môi trường hoặc máy chủ khác.",
      placeholder: "Gửi nhầm undefined, null hoặc giá trị mẫu.",
    },
    fixes: {
      "send-refresh-token": "Gửi trường refresh_token của phản hồi token gần nhất.",
      "store-whole-value": "Lưu nguyên giá trị (cột kiểu text), và có test đọc lại đúng giá trị đã lưu.",
      "one-environment": "Tách riêng token của từng môi trường.",
    },
  },
  "refresh-token-client-mismatch": {
    title: "Refresh token của ứng dụng khác",
    summary: "Refresh token được cấp cho một client id nhưng lại gửi kèm client id khác.",
    meaning:
      "Refresh token thuộc về client đã nhận token đó. Client id và secret đã được chấp nhận, nếu không thì phản hồi là invalid_client. IdentityServer4 chỉ trả về invalid_grant, và đúng client thì vẫn dùng được token đó.",
    tellApart: "So client_id lúc token được cấp với client_id đang gửi.",
    reasons: {
      "mixed-environments": "Token của môi trường này, client id và secret của môi trường khác.",
      "app-registered-anew": "Ứng dụng được tạo lại nên có client id khác.",
      "shared-storage-of-apps": "Hai ứng dụng dùng chung một bảng và lấy nhầm token của nhau.",
    },
    fixes: {
      "one-app": "Làm mới bằng client id và secret của đúng ứng dụng đã nhận token.",
      "authorize-anew": "Sau khi tạo lại ứng dụng, mọi cửa hàng phải cài đặt lại.",
      "store-client-id": "Lưu client id cùng mỗi token và chọn token theo client id.",
    },
  },
  "refresh-token-missing": {
    title: "Không có refresh token để dùng",
    summary: "Request làm mới không có refresh token, thường vì chưa bao giờ được cấp.",
    meaning:
      "Haravan chỉ cấp refresh token khi có scope offline_access. Không có thì không có gì để gửi, và với request thiếu trường này, IdentityServer4 trả về 400 invalid_request.",
    tellApart:
      "Xem phản hồi token của lần cài đặt: có refresh_token không? Body JSON cũng nhận invalid_request y hệt, nên xem cả Content-Type.",
    reasons: {
      "offline-access-not-asked": "Lần cài đặt không xin offline_access.",
      "not-saved": "Phản hồi có, nhưng ứng dụng không lưu.",
      "given-only-once": "Một số máy chủ (Google) chỉ cấp ở lần đồng ý đầu tiên.",
      "field-left-out": "Trường bị đặt tên khác, như refreshToken, hoặc không có trong form.",
    },
    fixes: {
      "ask-offline-access":
        'Thêm offline_access vào scope của lần cài đặt rồi cài lại: Scope.Add("offline_access") trong ASP.NET, authorization.params.scope trong next-auth và Auth.js.',
      "save-the-field":
        "Lưu refresh_token ngay khi nhận: SaveTokens = true trong ASP.NET, account.refresh_token trong callback jwt của next-auth và Auth.js.",
      "authorize-anew": "Nhờ nhà bán hàng cài đặt lại.",
      "ask-for-consent": "Với Google, xin bằng access_type=offline và prompt=consent.",
      "send-the-field": "Gửi grant_type=refresh_token và refresh_token, viết đúng như vậy, trong form.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
