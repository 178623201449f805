import type { DiagnosisWords } from "@/lib/diagnosis";

export const clientAuthCauses = {
  "client-secret-wrong": {
    title: "Sai client secret",
    summary: "Máy chủ biết ứng dụng này nhưng không chấp nhận client secret.",
    meaning:
      "IdentityServer4 trả về 400 với invalid_client, không phải 401 như nhiều máy chủ khác, và không nêu lý do. Máy chủ kiểm tra secret trước khi động đến mã ủy quyền, nên mã không mất hiệu lực.",
    tellApart:
      "Client id không tồn tại cũng nhận phản hồi y hệt. Nếu client id vừa qua được trang đăng nhập thì lỗi ở secret.",
    reasons: {
      "secret-renewed": "Secret đã được tạo mới, còn bản deploy này vẫn giữ secret cũ.",
      "secret-of-other-app": "Đây là secret của ứng dụng khác.",
      "masked-value-copied": "Sao chép nhầm giá trị đã bị che.",
      "newline-or-quotes": "Dính ký tự xuống dòng, khoảng trắng hoặc dấu nháy từ file môi trường.",
      "basic-not-encoded":
        "Gửi bằng HTTP Basic mà không mã hóa dấu + hoặc %: IdentityServer4 giải mã giá trị, nên dấu + thành khoảng trắng.",
    },
    fixes: {
      "copy-secret": "Sao chép lại secret từ Partner Dashboard.",
      "trim-secret": "Bỏ khoảng trắng và dấu nháy quanh giá trị; chỉ ghi log độ dài, không ghi giá trị.",
      "send-in-body":
        'Gửi client_id và client_secret trong form: ClientSecretPost với openid-client 6, token_endpoint_auth_method: "client_secret_post" với next-auth. AddOpenIdConnect của ASP.NET vốn đã làm vậy.',
      "encode-for-basic": "Nếu dùng HTTP Basic, mã hóa cả hai giá trị bằng encodeURIComponent trước khi base64.",
    },
  },
  "client-secret-expired": {
    title: "Client secret đã hết hạn",
    summary: "Client secret vẫn đúng, nhưng đã quá ngày hết hạn.",
    meaning:
      "Một số máy chủ đặt ngày hết hạn cho mọi secret, như Entra, và nói rõ trong phản hồi. IdentityServer4 cũng có thể đặt hạn, khi đó trả về invalid_client giống hệt lúc sai secret. Chúng tôi chưa thấy trang nào của Haravan nhắc đến hạn của secret.",
    tellApart:
      "Trước đây vẫn chạy với đúng cấu hình này, không deploy gì mới, rồi từ một thời điểm mọi người cùng lỗi. AADSTS7000222 thì nói thẳng điều đó.",
    reasons: {
      "end-date-reached": "Secret đã tới ngày hết hạn.",
      "old-one-withdrawn": "Sau khi tạo secret mới, secret cũ còn được giữ một thời gian, nay đã bị bỏ.",
    },
    fixes: {
      "create-secret": "Tạo secret mới, cập nhật cho mọi bản deploy, rồi mới xóa secret cũ.",
      "watch-end-date": "Ghi ngày hết hạn vào nơi có người được nhắc.",
    },
  },
  "client-auth-missing": {
    title: "Không gửi client id và client secret",
    summary: "Request tới token endpoint không có cả client id lẫn client secret ở những chỗ máy chủ tìm.",
    meaning:
      "IdentityServer4 chỉ tìm trong body dạng form và trong header Authorization: Basic. Không thấy client nào ở đó thì trả về 400 invalid_client. Mã ủy quyền không mất hiệu lực.",
    tellApart:
      "Xem request lúc gửi đi: body có client_id và client_secret không, hoặc có header Basic không? Nếu có thì vấn đề nằm ở giá trị.",
    reasons: {
      "in-the-query": "Hai giá trị nằm trong query của URL token.",
      "form-not-encoded": "Body là object hoặc chuỗi rỗng, chưa được mã hóa thành form.",
      "value-empty": "Bản deploy này chưa đặt hai biến đó.",
      "lost-on-redirect": "Địa chỉ đầu tiên chuyển hướng, header hoặc body bị mất giữa đường.",
      "over-the-limit": "Client id hoặc secret dài quá 100 ký tự, IdentityServer4 coi như không có.",
    },
    fixes: {
      "send-in-form": "Đặt client_id và client_secret vào các trường của form, đừng đặt vào URL vì sẽ lọt vào log.",
      "encode-the-form":
        "Mã hóa body: new URLSearchParams({ … }) với fetch hoặc axios, FormUrlEncodedContent với HttpClient.",
      "set-both-values": "Đặt cả hai biến, và cho ứng dụng từ chối khởi động khi thiếu.",
      "call-final-address": "Gọi thẳng https://accounts.haravan.com/connect/token, không qua chuyển hướng.",
      "copy-again": "Sao chép lại client id và secret, không kèm gì khác; client id thường thấy ở Haravan có 32 ký tự.",
    },
  },
  "client-auth-method-wrong": {
    title: "Gửi client secret sai cách",
    summary: "Client id và secret có thể đúng, nhưng máy chủ này muốn nhận theo cách khác.",
    meaning:
      "Secret được gửi trong form (client_secret_post) hoặc bằng HTTP Basic (client_secret_basic). IdentityServer4 đọc được cả hai, và mọi ví dụ của Haravan đều dùng form; máy chủ khác có thể chỉ nhận cách đã đăng ký. Public client thì không được gửi secret.",
    tellApart:
      "Cùng giá trị đó gửi theo cách kia thì được. Một số máy chủ nêu tên cách gửi trong error_description; thư viện chỉ in “got: 401” thì che mất.",
    reasons: {
      "server-wants-the-other": "Cách gửi mặc định của thư viện không phải cách đã đăng ký trên máy chủ.",
      "secret-for-public-client": "Ứng dụng được đăng ký là public client mà lại gửi secret.",
      "sent-both-ways": "Gửi cả trong header lẫn body; IdentityServer4 khi đó chỉ đọc header.",
    },
    fixes: {
      "set-method":
        "Chỉ rõ cách gửi: ClientSecretPost() hoặc ClientSecretBasic() với openid-client 6, client: { token_endpoint_auth_method } với next-auth và Auth.js, ClientCredentialStyle với Duende.IdentityModel.",
      "drop-secret": "Chỉ gửi client_id kèm PKCE, hoặc đăng ký ứng dụng là ứng dụng web có giữ secret.",
      "send-one-way": "Chỉ gửi ở một nơi; với Haravan thì gửi trong form.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
