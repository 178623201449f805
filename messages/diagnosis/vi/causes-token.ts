import type { DiagnosisWords } from "@/lib/diagnosis";

/** Đổi mã ủy quyền, thông tin client, ID token. */
export const causesToken = {
  "code-expired": {
    title: "Mã ủy quyền đã hết hạn",
    summary: "Mã ủy quyền được gửi đi khi đã quá thời hạn.",
    meaning:
      "Mã ủy quyền dùng để đổi một lần ngay sau callback. Máy chủ loại này mặc định cho 300 giây; quá hạn thì chỉ trả về invalid_grant.",
    tellApart: "Chỉ có tuổi của mã mới phân biệt được với mã đã dùng hoặc mã sai: phản hồi giống hệt nhau.",
    reasons: {
      "late-exchange": "Đổi mã quá lâu sau callback.",
      "pasted-by-hand": "Mã được sao chép rồi dán bằng tay.",
      queued: "Hàng đợi hoặc việc thử lại làm chậm bước đổi mã.",
    },
    fixes: {
      "exchange-at-once": "Đổi mã ngay trong callback, trước mọi việc khác.",
      "start-again": "Lấy mã mới: đăng nhập hoặc cài đặt lại.",
    },
  },
  "code-already-used": {
    title: "Mã ủy quyền đã được dùng",
    summary: "Mã ủy quyền này đã được gửi trước đó, mà mỗi mã chỉ dùng được một lần.",
    meaning:
      "Lần đổi đầu tiên làm mã mất hiệu lực, kể cả khi lần đó thất bại vì redirect_uri hoặc verifier. Mọi lần sau đều nhận invalid_grant.",
    tellApart: "Tìm lần đổi đầu tiên của mã đó. Phản hồi của lần ấy mới cho biết nguyên nhân thật.",
    reasons: {
      "callback-ran-twice":
        "Callback chạy hai lần: tải lại trang, prefetch, hoặc effect chạy hai lần ở chế độ development.",
      "first-try-burnt-it": "Lần đầu thất bại vì lý do khác và đã làm mã mất hiệu lực.",
      "two-instances": "Hai instance cùng xử lý một callback.",
    },
    fixes: {
      "exchange-once": "Chỉ đổi một lần, rồi chuyển hướng khỏi địa chỉ callback ngay.",
      "read-first-answer": "Xem phản hồi của lần đổi đầu tiên và sửa lỗi đó.",
      "claim-atomically": "Đánh dấu mã ở nơi lưu dùng chung trước khi gửi, để chỉ một instance xử lý.",
    },
  },
  "code-malformed": {
    title: "Mã ủy quyền không phải của máy chủ này",
    summary: "Giá trị của tham số code đã bị thay đổi, bị cắt, hoặc máy chủ này chưa từng cấp.",
    meaning: "Máy chủ không tìm thấy gì với giá trị này và trả về invalid_grant, giống hệt mã đã dùng.",
    tellApart: "So từng ký tự với giá trị mà callback đã nhận.",
    reasons: {
      "decoded-wrong": "Giá trị bị giải mã thừa hoặc thiếu một lần.",
      "copied-too-much": "Dính thêm một phần địa chỉ, như #_=_ hoặc &scope=…",
      "cut-off": "Bị mất phần cuối.",
      "other-value-sent": "Gửi nhầm giá trị khác: token, client id, giá trị mẫu.",
      "other-server": "Mã của máy chủ khác, ví dụ môi trường thử nghiệm.",
    },
    fixes: {
      "pass-unchanged": "Lấy tham số code từ query hoặc form đã phân tích và gửi nguyên vẹn.",
      "check-variable": "Kiểm tra biến nào đang được gửi làm tham số code.",
      "one-server": "Dùng authorize và token endpoint của cùng một máy chủ.",
    },
  },
  "code-client-mismatch": {
    title: "Mã ủy quyền của ứng dụng khác",
    summary: "Mã ủy quyền được cấp cho một client id nhưng lại đổi bằng client id khác.",
    meaning: "Mã thuộc về ứng dụng đã xin mã đó. Máy chủ giữ mã lại và từ chối client này.",
    tellApart: "So client_id trong yêu cầu authorize với client_id khi đổi mã.",
    reasons: {
      "mixed-environments": "Authorize dùng client id của môi trường này, đổi mã lại dùng của môi trường khác.",
      "two-registrations": "Nhầm giữa hai bản khai báo của cùng một ứng dụng.",
    },
    fixes: { "one-app": "Dùng client id và secret của cùng một ứng dụng ở cả hai bước." },
  },
  "token-redirect-uri-mismatch": {
    title: "redirect_uri khác nhau giữa hai bước",
    summary: "redirect_uri khi đổi mã bị thiếu, hoặc khác với redirect_uri lúc authorize.",
    meaning:
      "Khi đổi mã phải gửi lại redirect_uri đúng từng byte. Ở đây máy chủ phân biệt chữ hoa chữ thường, và mã mất hiệu lực sau lần thử.",
    tellApart: "So hai chuỗi. Trang lỗi “Invalid redirect_uri” là lỗi khác: URL chưa được đăng ký.",
    reasons: {
      "two-settings": "Hai bước đọc từ hai cấu hình, như URL đăng nhập và URL cài đặt.",
      "slash-or-case": "Khác dấu /, chữ hoa chữ thường hoặc cách mã hóa.",
      "not-sent": "Bước đổi mã không gửi redirect_uri.",
    },
    fixes: {
      "send-same-string": "Giữ lại redirect_uri của yêu cầu authorize và gửi đúng chuỗi đó.",
      "send-it": "Gửi redirect_uri khi đổi, với mã mới.",
    },
  },
  "client-secret-wrong": {
    title: "Sai client secret",
    summary: "Máy chủ biết ứng dụng này nhưng không chấp nhận client secret.",
    meaning: "Nền tảng này trả về 400 với invalid_client, không phải 401. Mã ủy quyền vẫn còn hiệu lực.",
    tellApart:
      "Client id không tồn tại cũng nhận phản hồi y hệt. Nếu client id vừa qua được trang đăng nhập thì lỗi ở secret.",
    reasons: {
      "secret-renewed": "Secret đã được tạo mới, còn bản triển khai này giữ secret cũ.",
      "secret-of-other-app": "Đây là secret của ứng dụng khác.",
      "masked-value-copied": "Sao chép nhầm giá trị đã bị che.",
      "newline-or-quotes": "Dính ký tự xuống dòng, khoảng trắng hoặc dấu nháy từ file môi trường.",
      "basic-not-encoded": "Gửi bằng HTTP Basic mà không mã hóa + / % =.",
    },
    fixes: {
      "copy-secret": "Sao chép lại secret từ Partner Dashboard.",
      "trim-secret": "Bỏ khoảng trắng và dấu nháy quanh giá trị.",
      "send-in-body": "Gửi client_id và client_secret trong form.",
    },
  },
  "grant-type-unsupported": {
    title: "grant_type thiếu hoặc không hợp lệ",
    summary: "Token endpoint không biết grant_type đã gửi, hoặc không có grant_type.",
    meaning:
      "Máy chủ đọc grant_type trước để biết cần làm gì. Ứng dụng Haravan dùng authorization_code và refresh_token.",
    tellApart: "Một số máy chủ trả về lỗi này khi body là JSON, vì không tìm thấy trường nào của form.",
    reasons: {
      misspelt: "Gõ sai grant_type.",
      "field-missing": "Form không có trường này.",
      "grant-not-offered": "Máy chủ không hỗ trợ grant này.",
    },
    fixes: { "send-known-grant": "Gửi grant_type=authorization_code, hoặc refresh_token khi làm mới token." },
  },
  "content-type-wrong": {
    title: "Sai Content-Type",
    summary: "Body được viết theo định dạng mà endpoint này không đọc.",
    meaning: "Hai host yêu cầu ngược nhau: token endpoint nhận form, API nhận JSON. Gửi sai thì cả hai đều trả về 400.",
    tellApart: "Xem Content-Type thực sự được gửi đi và gửi tới host nào.",
    reasons: {
      "json-to-token-endpoint": "Gửi JSON tới token endpoint.",
      "form-to-api": "Gửi form tới API.",
      "header-missing": "Thiếu Content-Type, hoặc thư viện tự đặt giá trị mặc định.",
      multipart: "Gửi multipart/form-data.",
    },
    fixes: {
      "form-for-token": "Token endpoint: application/x-www-form-urlencoded, các trường nằm trong body.",
      "json-for-api": "API: Content-Type: application/json, body là JSON.",
    },
  },
  "pkce-verifier-mismatch": {
    title: "PKCE verifier không khớp",
    summary: "code_verifier không thuộc về code_challenge của lần đăng nhập này.",
    meaning: "Máy chủ băm verifier và ra giá trị khác với challenge đã nhận. Mã ủy quyền mất hiệu lực sau lần thử.",
    tellApart: "Tính S256 của verifier rồi so với challenge của cùng lần đăng nhập.",
    reasons: {
      "new-verifier": "Callback tạo verifier mới.",
      "two-tabs": "Hai lần đăng nhập cùng lúc ghi đè verifier của nhau.",
      "wrong-encoding": "Dùng base64 thay vì base64url, hoặc dùng hex của mã băm.",
      "challenge-sent": "Gửi challenge thay cho verifier.",
    },
    fixes: {
      "same-attempt": "Lưu verifier cùng lần đăng nhập và gửi đúng giá trị đó.",
      "base64url-of-digest": "code_challenge = base64url(SHA-256(verifier)), không có dấu = ở cuối.",
      "send-verifier": "Gửi chính verifier, dài 43 đến 128 ký tự.",
    },
  },
  "user-disabled": {
    title: "Tài khoản bị khóa",
    summary: "Tài khoản đã đăng nhập không còn hoạt động.",
    meaning: "Từ lúc đăng nhập đến lúc đổi mã ủy quyền, hoặc sau đó, tài khoản đã bị khóa hoặc bị xóa.",
    tellApart: "Mọi thứ khác giống nhau mà chỉ một người bị thì lỗi ở tài khoản.",
    reasons: {
      "account-locked": "Tài khoản bị khóa.",
      "staff-removed": "Nhân viên đã bị xóa khỏi cửa hàng.",
    },
    fixes: {
      "other-account": "Thử bằng tài khoản khác.",
      "ask-owner": "Nhờ chủ cửa hàng mở lại tài khoản.",
    },
  },
  "nonce-mismatch": {
    title: "nonce không khớp",
    summary: "nonce trong ID token không phải của lần đăng nhập này.",
    meaning: "nonce gắn ID token với một lần đăng nhập. Token này thuộc lần khác, hoặc ứng dụng so với giá trị sai.",
    tellApart: "“expected undefined” nghĩa là ứng dụng không giữ nonce; “got undefined” nghĩa là token không có nonce.",
    reasons: {
      "two-attempts": "Hai lần đăng nhập chạy cùng lúc.",
      "constant-nonce": "Một chỗ dùng nonce cố định, chỗ kia dùng ngẫu nhiên.",
      "not-expected": "Bước kiểm tra không nhận được nonce đã gửi.",
      replay: "ID token cũ bị gửi lại.",
    },
    fixes: {
      "nonce-per-attempt": "Tạo một nonce cho mỗi lần đăng nhập và lưu cùng lần đó.",
      "hand-nonce-to-check": "Đưa nonce đã lưu cho bước kiểm tra ID token.",
      "keep-the-check": "Cứ tiếp tục từ chối những token như vậy.",
    },
  },
  "issuer-mismatch": {
    title: "Issuer không khớp",
    summary: "iss trong ID token không giống từng ký tự với issuer mà ứng dụng tin.",
    meaning: "So sánh đúng từng ký tự: chỉ khác một dấu /, http hay môi trường là đủ để sai.",
    tellApart: "Đặt hai chuỗi cạnh nhau để so.",
    reasons: {
      "trailing-slash": "Thừa hoặc thiếu dấu / ở cuối.",
      "scheme-behind-proxy": "http thay vì https do đứng sau proxy.",
      "other-environment": "Token của môi trường này, cấu hình của môi trường khác.",
      "not-configured": "Ứng dụng chưa cấu hình issuer.",
    },
    fixes: {
      "issuer-as-discovered": "Cấu hình issuer đúng như trong tài liệu discovery: https://accounts.haravan.com",
      "one-environment": "Dùng authorize, token và khóa của cùng một môi trường.",
    },
  },
  "audience-mismatch": {
    title: "ID token của ứng dụng khác",
    summary: "aud của ID token không phải client id của ứng dụng này.",
    meaning: "Token được cấp cho client khác. Nếu chấp nhận, lần đăng nhập ở ứng dụng khác sẽ mở được ứng dụng này.",
    tellApart: "So aud với client_id trong yêu cầu authorize.",
    reasons: {
      "token-of-other-app": "Token thuộc về ứng dụng khác.",
      "wrong-client-configured": "Ứng dụng kiểm tra bằng client id khác với client id đã gửi.",
    },
    fixes: { "one-client-id": "Dùng một client id cho cả authorize, đổi mã và kiểm tra." },
  },
  "signature-invalid": {
    title: "Chữ ký không hợp lệ",
    summary: "Chữ ký của token không khớp với khóa của issuer.",
    meaning:
      "Hoặc khóa là của máy chủ khác, hoặc token đã bị sửa trên đường đi. Không thể tin nội dung nào trong token.",
    tellApart: "Nếu không có khóa nào mang kid của token thì bộ khóa đã cũ; ở đây có khóa nhưng không khớp.",
    reasons: {
      "keys-of-other-server": "Khóa của máy chủ hoặc môi trường khác.",
      "token-altered": "Token bị sửa hoặc bị cắt.",
      "wrong-algorithm-key": "Dùng secret ở chỗ cần khóa công khai, hoặc ngược lại.",
    },
    fixes: {
      "jwks-of-issuer": "Tải khóa từ jwks_uri trong tài liệu discovery của issuer.",
      "pass-unchanged": "Chuyển token đi nguyên vẹn.",
    },
  },
  "id-token-expired": {
    title: "ID token đã hết hạn",
    summary: "exp của ID token đã qua, theo đồng hồ của máy này.",
    meaning:
      "ID token chứng minh một lần đăng nhập tại một thời điểm. Token được kiểm tra quá muộn, hoặc đồng hồ máy chạy nhanh.",
    tellApart: "Token mới cấp vài giây mà đã hết hạn thì lỗi ở đồng hồ: so header Date với giờ của máy.",
    reasons: {
      "clock-ahead": "Đồng hồ của máy này chạy nhanh.",
      "validated-late": "Token đã lưu được kiểm tra rất lâu sau khi đăng nhập.",
      "slow-exchange": "Bước đổi mã mất quá nhiều thời gian.",
    },
    fixes: {
      "set-clock": "Đồng bộ đồng hồ (NTP) và cho phép lệch khoảng 10 giây.",
      "validate-on-receipt": "Kiểm tra ID token ngay khi nhận và giữ phiên riêng của ứng dụng.",
      "exchange-at-once": "Đổi mã ngay sau callback.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
