import type { DiagnosisWords } from "@/lib/diagnosis";

/** Các lệnh gọi API. */
export const causesApi = {
  "token-missing": {
    title: "Không gửi access token",
    summary: "Request không có header Authorization, nên API không biết ai đang gọi.",
    meaning: "API cần Authorization: Bearer nhưng không nhận được.",
    tellApart: "Nếu code của bạn có đặt header, hãy xem request lúc rời máy: chuyển hướng hoặc proxy có thể đã bỏ mất.",
    reasons: { "header-not-set": "Chưa đặt header.", "variable-empty": "Biến chứa token đang rỗng." },
    fixes: {
      "send-bearer": "Gửi Authorization: Bearer kèm access token.",
      "check-variable": "Kiểm tra token đã được nạp trước khi gọi.",
    },
  },
  "token-malformed": {
    title: "Không phải token của nền tảng",
    summary: "Giá trị gửi làm access token bị hỏng, hoặc chưa từng được cấp.",
    meaning: "API không tìm thấy gì với giá trị này. Token bị thu hồi và token hết hạn cũng nhận 401 như vậy.",
    tellApart: "So với token lúc được cấp. Token của Haravan dài 64 ký tự hex.",
    reasons: {
      "variable-undefined": "Gửi nhầm chữ undefined hoặc null.",
      "quotes-or-space": "Dính dấu nháy, khoảng trắng hoặc ký tự xuống dòng.",
      "cut-off": "Giá trị bị cắt, thường do cột cơ sở dữ liệu quá ngắn.",
      "never-issued": "Giá trị không phải access token: ID token, mã ủy quyền, hoặc giá trị tự đặt.",
    },
    fixes: {
      "check-variable": "Kiểm tra biến nào đang được gửi.",
      "send-unchanged": "Lưu và gửi token nguyên vẹn.",
      "use-issued-token": "Gửi access_token trong phản hồi của token endpoint.",
    },
  },
  "token-expired": {
    title: "Access token đã hết hạn",
    summary: "Access token đã quá thời hạn sử dụng.",
    meaning:
      "Sau expires_in giây, API trả về 401. Token của chặng đăng nhập có hạn ngắn; chặng cài đặt với grant_service mới cho token dài hạn.",
    tellApart: "Tuổi và thời hạn quyết định: token bị thu hồi cũng nhận 401 như vậy.",
    reasons: {
      "past-lifetime": "Đã quá expires_in.",
      "login-token-in-job": "Tác vụ nền dùng token của chặng đăng nhập.",
      "seconds-read-as-milliseconds": "Tính expires_in theo mili giây, nên ứng dụng tính sai giờ hết hạn.",
    },
    fixes: {
      "refresh-in-time": "Làm mới trước khi hết hạn, bằng refresh token mới nhất.",
      "use-install-token": "Tác vụ nền dùng token của chặng cài đặt (grant_service).",
      "convert-expiry": "expires_in tính bằng giây: nhân 1000 khi dùng với Date của JavaScript.",
    },
  },
  "token-revoked": {
    title: "Access token bị thu hồi",
    summary: "Token từng dùng được nhưng nay thì không, dù chưa hết hạn.",
    meaning: "Chủ cửa hàng đã gỡ bỏ ứng dụng, hoặc token này đã bị thay bởi lần cài mới hơn, hay đã bị thu hồi.",
    tellApart: "Token từng hoạt động và còn trong hạn: vậy là bị thu hồi.",
    reasons: {
      "app-removed": "Chủ cửa hàng đã gỡ bỏ ứng dụng.",
      "replaced-by-new-install": "Lần cài mới đã cấp token mới hơn.",
      "revoked-by-app": "Chính ứng dụng đã thu hồi.",
      "secret-renewed": "Client secret đã được tạo mới.",
    },
    fixes: {
      "install-again": "Đề nghị chủ cửa hàng cài đặt lại ứng dụng.",
      "use-newest-token": "Dùng token của lần cài mới nhất trên cửa hàng này.",
    },
    seenByMerchant: "Ứng dụng không còn hiện dữ liệu cho tới khi cài lại.",
  },
  "auth-header-wrong": {
    title: "Token đặt sai chỗ",
    summary: "Có gửi token, nhưng không phải bằng Authorization: Bearer.",
    meaning: "API của Haravan chỉ đọc header Authorization với kiểu Bearer.",
    tellApart: "Xem request gốc.",
    reasons: {
      "scheme-not-bearer": "Trước token là kiểu khác, hoặc không có gì.",
      "header-of-other-platform": "Dùng header của nền tảng khác, như X-Shopify-Access-Token.",
      "token-sent-twice": "Token nằm cả trong header lẫn query.",
    },
    fixes: {
      "send-bearer": "Gửi Authorization: Bearer kèm access token.",
      "send-once": "Chỉ gửi token trong header.",
    },
  },
  "scope-missing": {
    title: "Chưa xin scope",
    summary: "Lệnh gọi này cần một scope mà ứng dụng chưa xin.",
    meaning: "Token hợp lệ nhưng không bao gồm tài nguyên này. Scope read chỉ cho GET; write đã bao gồm read.",
    tellApart: "Đã xin mà token không có là nguyên nhân khác; token đã có thì 403 không phải do scope.",
    reasons: {
      "never-asked": "Scope không có trong URL authorize.",
      "read-for-write": "Chỉ xin scope read, còn lệnh gọi này ghi dữ liệu.",
      "webhook-scope": "Thiếu wh_api cho webhook.",
    },
    fixes: {
      "ask-and-reinstall": "Thêm scope vào yêu cầu cài đặt rồi đề nghị chủ cửa hàng cài đặt lại.",
      "ask-webhook-scope": "Thêm wh_api, khai báo webhook trong Partner Dashboard và cài bằng tài khoản chủ cửa hàng.",
    },
  },
  "scope-not-granted": {
    title: "Đã xin scope nhưng chưa được cấp",
    summary: "Ứng dụng có xin scope, nhưng token này không có.",
    meaning: "Token mang các quyền được cấp lúc cài đặt, không phải các quyền ứng dụng xin hôm nay.",
    tellApart: "So các scope đã xin với trường scope trong phản hồi của token endpoint.",
    reasons: {
      "added-after-install": "Cửa hàng cài ứng dụng trước khi scope được thêm.",
      "person-unticked": "Người dùng không đồng ý scope đó.",
      "reduced-by-server": "Máy chủ tự bớt scope.",
    },
    fixes: {
      reinstall: "Cài đặt lại trên cửa hàng này.",
      "explain-scopes": "Giải thích scope dùng để làm gì.",
      "compare-scopes": "Sau mỗi lần cài, so scope nhận được với scope đã xin.",
    },
  },
  "user-permission-denied": {
    title: "Tài khoản không đủ quyền",
    summary: "Người đăng nhập không phải chủ cửa hàng, mà việc này cần chủ cửa hàng.",
    meaning: "Chỉ chủ cửa hàng mới cấp được grant_service và wh_api: role trong ID token phải chứa admin.",
    tellApart: "Vẫn các scope đó, dùng tài khoản chủ cửa hàng thì được.",
    reasons: {
      "staff-account": "Dùng tài khoản nhân viên.",
      "role-limited": "Vai trò của tài khoản quá hẹp.",
    },
    fixes: {
      "install-as-owner": "Đăng nhập bằng tài khoản chủ cửa hàng và cài đặt lại.",
      "change-role": "Nhờ chủ cửa hàng đổi vai trò.",
    },
  },
  "rate-limited": {
    title: "Gọi quá nhiều",
    summary: "Đã dùng hết giới hạn gọi; chờ một chút là gọi lại được.",
    meaning:
      "Haravan đếm theo bucket 80 lệnh gọi cho mỗi cửa hàng và ứng dụng, vơi đi 4 mỗi giây. Lệnh vượt quá bị từ chối chứ không xếp hàng, và lệnh gọi trong lúc chờ cũng bị từ chối.",
    tellApart: "429 luôn là lỗi này. Header cho thấy bucket gần trống thì là một giới hạn khác.",
    reasons: {
      burst: "Gọi quá nhiều trong thời gian ngắn.",
      "parallel-workers": "Nhiều worker dùng chung một bucket.",
      "other-quota": "Một giới hạn khác, không phải bucket.",
    },
    fixes: {
      "respect-retry-after": "Chờ đúng thời gian Retry-After (số giây có phần lẻ) rồi gọi tiếp.",
      "one-queue": "Cho mọi lệnh gọi của một cửa hàng đi qua một hàng đợi, 4 lệnh mỗi giây.",
      "read-the-body": "Đọc body: trong đó có thể nêu giới hạn khác.",
    },
  },
  "resource-not-found": {
    title: "Đối tượng không tồn tại",
    summary: "Đường dẫn đúng, nhưng cửa hàng này không có đối tượng với id đó.",
    meaning:
      "Mọi cửa hàng dùng chung một host API; token quyết định cửa hàng. Id của cửa hàng khác thì đơn giản là không tìm thấy.",
    tellApart: "Nếu lấy danh sách trên cùng đường dẫn vẫn được thì lỗi ở id.",
    reasons: {
      deleted: "Đối tượng đã bị xóa.",
      "id-of-other-store": "Id thuộc cửa hàng khác.",
      "wrong-kind-of-id": "Id của loại đối tượng khác.",
    },
    fixes: {
      "drop-it": "Xem như đối tượng không còn.",
      "check-store": "So cửa hàng của token (orgid) với cửa hàng của id.",
      "check-id": "Kiểm tra id này là của loại đối tượng nào.",
    },
  },
  "wrong-base-url": {
    title: "Địa chỉ không tồn tại",
    summary: "Host hoặc đường dẫn của lệnh gọi này không có trên nền tảng.",
    meaning: "Mọi lệnh gọi tới địa chỉ này đều lỗi, với bất kỳ token nào.",
    tellApart: "Nếu đối tượng khác trên cùng đường dẫn vẫn lấy được thì chỉ thiếu đối tượng đó.",
    reasons: {
      "com-or-web": "Tài nguyên của /web lại gọi qua /com, hoặc ngược lại.",
      "json-left-out": "Thiếu .json ở cuối.",
      "shop-domain": "Gọi vào tên miền cửa hàng thay vì host API.",
      "path-typo": "Gõ sai đường dẫn.",
      "old-version": "Đường dẫn của API cũ.",
    },
    fixes: {
      "use-documented-path": "Dùng đường dẫn trong tài liệu, có /com hoặc /web và .json.",
      "use-platform-hosts": "Token: accounts.haravan.com/connect/token. API: apis.haravan.com/com hoặc /web.",
    },
  },
  "request-body-invalid": {
    title: "Body không được chấp nhận",
    summary: "Token đã được chấp nhận, nhưng body của request thì không.",
    meaning: "400 khi body không phải JSON hợp lệ; 422 khi thiếu trường hoặc trường có giá trị không cho phép.",
    tellApart: "Content-Type khác application/json cũng nhận 400 như vậy.",
    reasons: {
      "not-json": "Body không phải JSON hợp lệ.",
      "field-refused": "Thiếu một trường, hoặc giá trị không được phép.",
      "wrapper-missing": 'Chưa bọc dữ liệu trong tên tài nguyên, như {"product": …}.',
      "too-many-items": "Quá nhiều mục trong một lệnh gọi.",
    },
    fixes: {
      "valid-json": "Tạo body bằng thư viện JSON.",
      "fix-named-field": "Sửa trường mà phản hồi nêu tên.",
      "wrap-resource": "Bọc dữ liệu trong tên tài nguyên ở dạng số ít.",
      "fewer-items": "Gửi ít mục hơn trong mỗi lệnh gọi.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
