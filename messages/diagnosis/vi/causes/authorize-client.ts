import type { DiagnosisWords } from "@/lib/diagnosis";

export const authorizeClientCauses = {
  "client-unknown": {
    title: "Không tìm thấy client id",
    summary: "Máy chủ tài khoản không biết client id này, hoặc ứng dụng tương ứng không còn hoạt động.",
    meaning:
      "Máy chủ tra client_id trước mọi thứ khác và không thấy ứng dụng nào đang hoạt động. Khi đó IdentityServer4, phần mềm mà máy chủ tài khoản của Haravan có nhiều điểm giống, hiện trang lỗi riêng và không gọi lại ứng dụng của bạn.",
    tellApart:
      "Trang lỗi ghi “Unknown client or client not enabled” là trường hợp này, hoặc ứng dụng đã bị tắt: chỉ có việc trước đây chạy được hay không mới phân biệt được. Ở token endpoint, secret sai cũng trả về invalid_client: nếu client_id này vừa qua được trang đăng nhập thì lỗi nằm ở secret.",
    reasons: {
      "typed-wrong": "Gõ nhầm, thừa khoảng trắng hoặc dính dấu xuống dòng trong client id.",
      "other-environment": "Client id của ứng dụng hoặc môi trường khác.",
      "app-deleted": "Ứng dụng đã bị xóa trong Partner Dashboard.",
      "registration-incomplete":
        "Khai báo ứng dụng chưa đủ: IdentityServer4 coi ứng dụng không có Redirect URL nào là không tồn tại.",
    },
    fixes: {
      "copy-client-id": "Sao chép lại client id từ Partner Dashboard rồi so với client_id trong URL authorize.",
      "check-deployment": "Kiểm tra bản deploy này đọc client id từ biến nào và giá trị trong đó là gì.",
      "check-dashboard": "Mở ứng dụng trong Partner Dashboard, xem ứng dụng còn tồn tại và còn hoạt động không.",
      "complete-registration": "Lưu ít nhất một Redirect URL cho ứng dụng trong Partner Dashboard rồi thử lại.",
    },
    seenByMerchant: "Trang lỗi của Haravan thay cho trang đăng nhập.",
  },
  "client-disabled": {
    title: "Ứng dụng đã bị tắt",
    summary: "Ứng dụng vẫn tồn tại nhưng nền tảng không còn cho đăng nhập qua ứng dụng này.",
    meaning:
      "client_id đúng, nhưng ứng dụng đang bị chặn, bị ngừng phát hành hoặc tạm khóa. IdentityServer4 phản hồi y như khi client không tồn tại; một số máy chủ khác thì nói rõ ứng dụng đã bị vô hiệu hóa.",
    tellApart:
      "Chỉ lịch sử mới cho biết: trước đây chạy được, client_id không đổi, và ứng dụng vẫn còn trong Partner Dashboard.",
    reasons: {
      "blocked-by-platform": "Nền tảng đã chặn ứng dụng.",
      "app-unpublished": "Ứng dụng đã bị rút khỏi kho ứng dụng hoặc ngừng phát hành.",
      "partner-account-suspended": "Tài khoản đối tác sở hữu ứng dụng đang bị tạm khóa.",
    },
    fixes: {
      "check-status": "Mở ứng dụng trong Partner Dashboard, xem trạng thái cùng thông báo ở đó, rồi kích hoạt lại.",
      "ask-platform":
        "Hỏi bộ phận hỗ trợ đối tác của Haravan vì sao ứng dụng bị tắt; chỉ gửi client id, không gửi secret.",
    },
    seenByMerchant: "Trang lỗi của Haravan thay cho trang đăng nhập, ở mọi cửa hàng cùng lúc.",
  },
  "redirect-uri-mismatch": {
    title: "Redirect URL chưa được đăng ký",
    summary: "redirect_uri trong yêu cầu authorize không nằm trong các Redirect URL đã đăng ký của ứng dụng.",
    meaning:
      "Client id đã được chấp nhận. Sau đó máy chủ so toàn bộ redirect_uri với danh sách đã đăng ký và không thấy chuỗi nào trùng, nên hiện trang lỗi riêng và không gọi lại ứng dụng. Ở bước này IdentityServer4 chỉ bỏ qua khác biệt chữ hoa chữ thường; đến token endpoint thì khác biệt đó cũng bị tính.",
    tellApart:
      "Tìm phần khác nhau đầu tiên. Chỉ khác http với https: proxy làm mất https. localhost hoặc tên miền cũ: ứng dụng tự dựng sai địa chỉ. Không phải URL đầy đủ: giá trị bị hỏng. Lỗi tương tự ở token endpoint nghĩa là hai bước gửi hai giá trị khác nhau.",
    reasons: {
      "never-registered": "URL này chưa được thêm trong Partner Dashboard.",
      "scheme-differs": "Một bên http, một bên https, thường do đứng sau proxy.",
      "slash-differs": "Thừa hoặc thiếu dấu / ở cuối, hoặc có hai dấu / liền nhau.",
      "host-changed": "Khác host hoặc cổng: địa chỉ tunnel mới, localhost thay vì 127.0.0.1.",
      "path-differs": "Khác nhau ở đường dẫn, ví dụ /install/login thay vì /install/grandservice.",
      "other-app-edited": "URL được thêm vào một ứng dụng khác.",
    },
    fixes: {
      "register-exactly": "Thêm đúng URL này vào mục Redirect URL của ứng dụng trong Partner Dashboard.",
      "trust-proxy":
        'Cho ứng dụng tin cậy proxy phía trước: app.set("trust proxy", 1) với Express, UseForwardedHeaders với ASP.NET.',
      "set-base-url":
        "Đặt sẵn địa chỉ công khai của bản deploy này (AUTH_URL hoặc NEXTAUTH_URL), đừng để ứng dụng tự suy ra.",
      "same-app": "Kiểm tra URL nằm ở đúng ứng dụng có client_id đang gửi.",
    },
    seenByMerchant: "Trang lỗi của Haravan ghi “Invalid redirect_uri”; ứng dụng của bạn không được mở.",
  },
  "redirect-uri-malformed": {
    title: "redirect_uri không phải URL dùng được",
    summary: "redirect_uri bị thiếu, không phải URL đầy đủ, bị mã hóa hai lần hoặc quá dài.",
    meaning:
      "Máy chủ chưa thể so giá trị này với danh sách đã đăng ký. IdentityServer4 yêu cầu URL tuyệt đối, dài tối đa 400 ký tự, và hiện cùng dòng “Invalid redirect_uri” như khi URL chưa được đăng ký.",
    tellApart:
      "Xem redirect_uri trên thanh địa chỉ. Giải mã một lần mà ra URL đầy đủ đúng ý bạn thì lỗi là chưa đăng ký; nếu vẫn còn %3A, bắt đầu bằng undefined, hoặc bị cắt ở dấu & hay # thì là trường hợp này.",
    reasons: {
      "value-not-set": "Địa chỉ gốc chưa được đặt nên URL bắt đầu bằng undefined hoặc null.",
      "not-encoded": "Giá trị được ghép thẳng vào URL mà không mã hóa, nên bị cắt ở dấu & hoặc # đầu tiên.",
      "encoded-twice": "Giá trị bị mã hóa hai lần: máy chủ đọc https%3A%2F%2F… như một địa chỉ tương đối.",
      "not-absolute": "Chỉ gửi đường dẫn, thiếu giao thức và host.",
      "too-long": "URL dài hơn 400 ký tự, thường vì nhồi thêm state vào đó.",
    },
    fixes: {
      "set-base-url":
        "Đặt địa chỉ công khai của ứng dụng (AUTH_URL, NEXTAUTH_URL hoặc biến riêng) và dừng ngay lúc khởi động nếu biến trống.",
      "encode-once":
        "Tạo URL authorize bằng URLSearchParams trong Node hoặc QueryHelpers.AddQueryString trong ASP.NET, đừng tự mã hóa bằng tay.",
      "absolute-url": "Gửi URL đầy đủ: https, host và đường dẫn.",
      shorten: "Giữ Redirect URL ngắn và cố định; thông tin của từng lần đăng nhập thì đặt trong state.",
    },
    seenByMerchant: "Trang lỗi của Haravan ghi “Invalid redirect_uri”.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
