import type { DiagnosisWords } from "@/lib/diagnosis";

export const idTokenKeyCauses = {
  "signature-invalid": {
    title: "Chữ ký không hợp lệ",
    summary: "Chữ ký của token không khớp với khóa của issuer.",
    meaning:
      "Hoặc khóa là của máy chủ khác, hoặc token đã bị sửa giữa đường. Không thể tin nội dung nào trong token, nên các claim cũng không chứng minh được gì.",
    tellApart:
      "Nếu không có khóa nào mang kid của token thì bộ khóa đã cũ; nếu thông báo nêu alg khác thì lỗi ở thuật toán; ở đây có khóa nhưng không khớp.",
    reasons: {
      "keys-of-other-server": "Khóa của máy chủ hoặc môi trường khác.",
      "token-altered": "Token bị sửa hoặc bị cắt.",
      "wrong-algorithm-key": "Dùng secret ở chỗ cần khóa công khai, hoặc ngược lại.",
    },
    fixes: {
      "jwks-of-issuer":
        "Tải khóa từ jwks_uri trong tài liệu discovery của issuer: createRemoteJWKSet với jose, Authority trong ASP.NET; đừng chép khóa vào code.",
      "pass-unchanged": "Chuyển token đi nguyên vẹn: đủ ba phần, không xuống dòng, không khoảng trắng.",
    },
  },
  "signing-key-not-found": {
    title: "Không tìm thấy khóa ký",
    summary: "Trong bộ khóa đang có, không khóa nào dùng được mang kid ghi trong token.",
    meaning:
      "Máy chủ thỉnh thoảng đổi khóa ký. Token ký bằng khóa mới không kiểm tra được bằng bộ khóa tải từ trước, còn khóa của máy chủ khác thì không bao giờ có trong đó.",
    tellApart:
      "Tải lại bộ khóa. Giờ có kid đó thì cache đã cũ; vẫn không có thì token là của issuer khác. Lỗi “signature” mà không nhắc kid nghĩa là có khóa nhưng không khớp.",
    reasons: {
      "keys-rotated": "Nhà cung cấp đã đổi khóa, còn ứng dụng giữ bộ khóa cũ.",
      "key-made-at-start": "Máy chủ thử nghiệm của bạn tạo khóa mới mỗi lần khởi động.",
      "other-issuer": "Token của máy chủ hoặc môi trường khác.",
      "key-set-empty": "Không tải được bộ khóa, hoặc bộ khóa rỗng.",
    },
    fixes: {
      "reload-on-unknown-kid":
        "Gặp kid lạ thì tải lại bộ khóa, nhiều nhất 30 giây một lần. createRemoteJWKSet của jose và openid-client tự làm; ASP.NET cũng tự tải lại khi RefreshOnIssuerKeyNotFound là true, nhưng chỉ có tác dụng từ request sau.",
      "keep-signing-key":
        "Cho máy chủ thử nghiệm một khóa cố định (AddSigningCredential thay cho khóa developer nằm trong bộ nhớ).",
      "jwks-of-issuer": "Dùng jwks_uri trong tài liệu discovery của đúng iss trong token.",
      "load-keys-again": "Mở jwks_uri bằng curl từ chính máy đó và tìm kid.",
    },
  },
  "signing-alg-unexpected": {
    title: "Thuật toán ký không như mong đợi",
    summary: "Token được ký bằng thuật toán khác với thuật toán mà ứng dụng chấp nhận.",
    meaning:
      "Bước kiểm tra cố định thuật toán, vì nếu lấy theo token thì kẻ giả mạo được quyền chọn. ID token của Haravan từng thấy dùng RS256; gặp HS256 hoặc none ở đó thì phải cẩn thận.",
    tellApart:
      "Thông báo nêu hai thuật toán: thuật toán mong đợi và thuật toán ghi trong header của token. Chữ ký sai thì không nêu thuật toán; thiếu khóa thì nêu kid.",
    reasons: {
      "other-algorithm-agreed": "Nhà cung cấp ký token của client này bằng thuật toán khác.",
      "not-an-id-token": "Giá trị đó không phải ID token mà là token loại khác.",
      "forged-or-unsigned": "Token không có chữ ký (alg none), hoặc ký bằng giá trị ai cũng biết.",
    },
    fixes: {
      "name-algorithm":
        'Khai báo thuật toán ghi trong tài liệu discovery: id_token_signed_response_alg với openid-client, ValidAlgorithms trong ASP.NET, algorithms: ["RS256"] với jose và jsonwebtoken.',
      "check-variable": "Kiểm tra giá trị nào đang được đưa đi kiểm tra: phải là id_token.",
      "keep-the-check": "Không bao giờ chấp nhận none, cũng không chấp nhận HS256 cùng với RS256.",
    },
  },
  "discovery-failed": {
    title: "Không tải được metadata hoặc khóa",
    summary: "Không tải được tài liệu discovery hoặc bộ khóa, nên không thể bắt đầu hay kiểm tra lần đăng nhập.",
    meaning:
      "Thư viện OpenID Connect tải /.well-known/openid-configuration của issuer trước, rồi tải bộ khóa ghi trong đó. Phản hồi nhận được không phải 200, hoặc không phải JSON như mong đợi.",
    tellApart:
      "Stack trace nêu Issuer.discover, IDX20803 hoặc bộ khóa. Có tài liệu nhưng issuer khác thì lỗi ở issuer; nhận một trang web thì một bên trung gian đã trả lời; không có phản hồi nào thì xem lỗi bên trong.",
    reasons: {
      "wrong-address": "Địa chỉ issuer sai, hoặc thừa một đoạn đường dẫn.",
      "blocked-on-the-way": "Tường lửa, proxy hoặc lớp chống bot trả lời thay.",
      "server-down": "Máy chủ không trả lời, hoặc trả về 5xx.",
    },
    fixes: {
      "use-known-address":
        "Cấu hình issuer hoặc Authority là https://accounts.haravan.com, và mở https://accounts.haravan.com/.well-known/openid-configuration bằng curl -i từ chính máy đó.",
      "let-it-through": "Cho phép kết nối HTTPS ra accounts.haravan.com.",
      "hand-over-proxy":
        "Khai báo proxy: HttpClient tự đọc HTTPS_PROXY; fetch của Node cần dispatcher hoặc NODE_USE_ENV_PROXY=1; openid-client 5 cần custom.setHttpOptionsDefaults({ agent }).",
      "keep-last-answer":
        "Giữ lại tài liệu tải được gần nhất và thử lại, mỗi lần chờ lâu hơn; trong ASP.NET, IdentityModelEventSource.ShowPII = true sẽ hiện lỗi bên trong đang bị che.",
    },
    seenByMerchant: "Ứng dụng báo lỗi ngay khi bấm nút đăng nhập; trang của Haravan không mở ra.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
