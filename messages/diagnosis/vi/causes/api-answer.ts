import type { DiagnosisWords } from "@/lib/diagnosis";

export const apiAnswerCauses = {
  "rate-limited": {
    title: "Gọi API quá nhiều",
    summary: "Đã dùng hết giới hạn gọi; chờ một chút là gọi lại được.",
    meaning:
      "Theo tài liệu Haravan, mỗi cặp cửa hàng và ứng dụng có một bucket 80 lệnh gọi, mỗi giây vơi 4. Lệnh gọi vượt quá bị từ chối chứ không xếp hàng, gọi trong lúc chờ cũng bị từ chối.",
    tellApart:
      "429 là lỗi này, trừ khi kèm trang của tường lửa. X-Haravan-Api-Call-Limit cho thấy bucket gần trống thì đó là giới hạn khác: Haravan còn những giới hạn mà tài liệu không liệt kê.",
    reasons: {
      burst: "Gọi quá nhiều trong thời gian ngắn.",
      "parallel-workers": "Nhiều worker dùng chung một bucket mà không biết nhau.",
      "retry-without-wait": "Gọi lại ngay sau khi bị từ chối, nên bucket luôn đầy.",
      "other-quota": "Một giới hạn khác, không phải bucket.",
    },
    fixes: {
      "respect-retry-after":
        "Chờ đủ thời gian ghi trong Retry-After, đọc dạng số thập phân (parseFloat; double.Parse với InvariantCulture), rồi gọi tiếp.",
      "one-queue":
        "Cho mọi lệnh gọi của một cửa hàng đi qua một hàng đợi, 4 lệnh mỗi giây: bottleneck trong Node, TokenBucketRateLimiter trong .NET.",
      "watch-the-bucket": "Đọc X-Haravan-Api-Call-Limit ở mỗi phản hồi và gọi chậm lại từ khoảng 60/80.",
      "read-the-body": "Đọc body: trong đó có thể nêu giới hạn khác. Gửi ít mục hơn, hoặc giảm số lệnh gọi loại này.",
    },
    seenByMerchant: "Danh sách và đồng bộ chậm hơn bình thường.",
  },
  "resource-not-found": {
    title: "Đối tượng không tồn tại",
    summary: "Đường dẫn đúng, nhưng cửa hàng này không có đối tượng với id đó.",
    meaning:
      "Mọi cửa hàng dùng chung một host API; token quyết định cửa hàng. Id của cửa hàng khác thì đơn giản là không tìm thấy. Một client công khai gặp trường hợp này dưới dạng 422 với “Dữ liệu không tồn tại!”.",
    tellApart: "Lấy danh sách trên cùng đường dẫn vẫn được thì lỗi ở id. Danh sách cũng lỗi thì sai đường dẫn.",
    reasons: {
      deleted: "Đối tượng đã bị xóa.",
      "id-of-other-store": "Id thuộc cửa hàng khác.",
      "wrong-kind-of-id": "Id của loại đối tượng khác, như id phiên bản thay cho id sản phẩm.",
      "id-rounded": "Id bị đổi giữa đường, do số nguyên 32 bit hoặc do bảng tính.",
    },
    fixes: {
      "drop-it": "Xem như đối tượng không còn và xóa ở phía bạn.",
      "check-store": "So cửa hàng của token (id trong shop.json) với cửa hàng mà id này thuộc về.",
      "check-id": "Kiểm tra id này là của loại đối tượng nào.",
      "ids-as-text": "Giữ id dạng chuỗi, hoặc long trong .NET, từ đầu đến cuối.",
    },
  },
  "wrong-base-url": {
    title: "Địa chỉ không tồn tại",
    summary: "Host hoặc đường dẫn của lệnh gọi này không có trên nền tảng.",
    meaning: "Mọi lệnh gọi tới địa chỉ này đều lỗi, với bất kỳ token nào. Phản hồi thường là trang web thay vì JSON.",
    tellApart: "Nếu đối tượng khác trên cùng đường dẫn vẫn lấy được thì chỉ thiếu đối tượng đó.",
    reasons: {
      "com-or-web": "Tài nguyên của /web lại gọi qua /com, hoặc ngược lại.",
      "json-left-out": "Thiếu .json ở cuối.",
      "shop-domain": "Gọi vào tên miền cửa hàng thay vì host API.",
      "path-typo": "Gõ sai đường dẫn. Tài liệu Haravan cũng có vài chỗ sai, như transations.",
      "old-version": "Đường dẫn của API đời đầu, như /admin/products.json.",
      "joined-wrong": "Ghép địa chỉ gốc với đường dẫn bị sai: lặp một phần hoặc mất một phần.",
    },
    fixes: {
      "use-documented-path": "Dùng đường dẫn trong tài liệu, đầu là /com hoặc /web, cuối là .json.",
      "use-platform-hosts": "Token: accounts.haravan.com/connect/token. API: apis.haravan.com/com hoặc /web.",
      "join-with-url":
        "In ra URL cuối cùng một lần để xem. new URL và HttpClient.BaseAddress bỏ phần cuối của địa chỉ gốc nếu cuối địa chỉ không có dấu /.",
    },
  },
  "request-body-invalid": {
    title: "Body không được chấp nhận",
    summary: "Token đã được chấp nhận, nhưng body của request thì không.",
    meaning:
      "Tài liệu Haravan ghi 400 khi sai cú pháp, và ở nhiều trang là 422 kèm errors nêu tên trường. errors có thể là chuỗi, mảng hoặc object.",
    tellApart: "Content-Type khác application/json cũng nhận 400 như vậy. 422 báo dữ liệu không tồn tại thì là do id.",
    reasons: {
      "not-json": "Body không phải JSON hợp lệ.",
      "field-refused": "Thiếu một trường, hoặc giá trị không được phép.",
      "wrapper-missing": 'Chưa bọc dữ liệu trong tên tài nguyên, như {"product": …}.',
      "too-many-items":
        "Nhiều mục hơn mức một lệnh gọi cho phép: 50 id với inventory_locations, hơn 200 dòng (mức khuyến nghị) trong một phiếu điều chỉnh kho.",
    },
    fixes: {
      "valid-json": "Tạo body bằng JSON.stringify hoặc JsonContent.Create, không ghép chuỗi bằng tay.",
      "fix-named-field": "Sửa trường mà errors nêu tên; hãy ghi log body của phản hồi, với axios là err.response.data.",
      "wrap-resource": "Bọc dữ liệu trong tên tài nguyên ở dạng số ít.",
      "fewer-items": "Gửi ít mục hơn trong mỗi lệnh gọi.",
    },
    seenByMerchant: "Không lưu được, có hoặc không có thông báo.",
  },
  "server-error": {
    title: "Lỗi bên trong nền tảng",
    summary: "Nền tảng gặp lỗi khi xử lý request.",
    meaning:
      "500 là lỗi ở phía nền tảng, hoặc dữ liệu mà họ chưa xử lý được. Code công khai từng gặp phản hồi là trang web có TraceId.",
    tellApart:
      "Chỉ một dữ liệu lần nào cũng lỗi, dữ liệu khác thì không: lỗi do dữ liệu đó, hãy báo nền tảng kèm id và thời gian.",
    reasons: {
      "provider-fault": "Nền tảng đang có lỗi.",
      "input-not-handled": "Nền tảng chưa xử lý được dữ liệu này.",
      "stored-all-the-same": "Đã ghi xong, chỉ phản hồi bị lỗi; có người gặp như vậy với file của theme.",
    },
    fixes: {
      "retry-with-backoff":
        "Thử lại vài lần, mỗi lần chờ lâu hơn: p-retry trong Node, AddStandardResilienceHandler trong .NET.",
      "report-request-id": "Báo cho nền tảng kèm thời gian, lệnh gọi và TraceId, không gửi token.",
      "reduce-input": "Bớt dần các trường cho tới khi chạy được: trường vừa bớt là trường họ chưa xử lý được.",
      "read-before-repeat": "Đọc lại đối tượng trước khi ghi lần nữa.",
    },
    seenByMerchant: "Thông báo lỗi rồi tự hết, hoặc một thao tác luôn không chạy.",
  },
  "upstream-bad-gateway": {
    title: "Lỗi Bad Gateway",
    summary: "Gateway phía trước máy chủ không nhận được phản hồi dùng được.",
    meaning:
      "502 thường tự hết, request không có lỗi. Bảng mã trạng thái của Haravan ghi rằng bên gọi hiếm khi tự khắc phục được.",
    tellApart:
      "Header Server hoặc trang lỗi là của proxy của chính bạn thì xem ở đó trước. Nếu do header quá lớn thì log của nginx có ghi.",
    reasons: {
      "provider-deploying": "Nền tảng đang deploy hoặc quá tải.",
      "own-proxy": "Chính proxy của bạn trả lời, vì ứng dụng đang tắt hoặc quá chậm.",
      "answer-header-too-big": "Phản hồi của ứng dụng có header lớn hơn mức proxy nhận, như cookie phiên quá dài.",
    },
    fixes: {
      "retry-with-backoff": "Thử lại, mỗi lần chờ lâu hơn; đọc lại trước khi ghi lần nữa.",
      "check-own-proxy": "Xem log proxy của bạn, và xem ứng dụng phía sau có đang chạy không.",
      "larger-proxy-buffer": "Lưu ít hơn trong cookie; trong lúc chờ thì tăng proxy_buffer_size của nginx.",
    },
    seenByMerchant: "Trang “502 Bad Gateway” trong chốc lát.",
  },
  "service-unavailable": {
    title: "Quá tải hoặc đang bảo trì",
    summary: "Máy chủ vẫn hoạt động nhưng tạm thời không nhận request.",
    meaning:
      "503 nghĩa là hãy thử lại sau, 504 là gateway chờ mà không có phản hồi. Bảng mã trạng thái của Haravan không có hai mã này; theo quy tắc HTTP thì 503 là tạm thời, 504 cũng thường vậy.",
    tellApart:
      "Chỉ một cửa hàng bị thì là cửa hàng đó không truy cập được. Trang web có bước kiểm tra là tường lửa. 502 là gateway nhận phản hồi hỏng.",
    reasons: {
      maintenance: "Nền tảng đang bảo trì.",
      overload: "Tải lớn hơn mức nền tảng chịu được.",
      "answer-too-slow": "Lệnh gọi lâu hơn thời gian gateway chờ (504).",
      "own-proxy": "Chính proxy hoặc host của bạn trả lời, vì ứng dụng đang tắt hoặc đang khởi động.",
    },
    fixes: {
      "wait-as-told": "Chờ theo Retry-After nếu có.",
      "pause-jobs": "Tạm dừng tác vụ và chạy tiếp từ chỗ đã dừng.",
      "retry-with-backoff":
        "Thử lại, mỗi lần chờ lâu hơn và cộng thêm một khoảng ngẫu nhiên; đọc lại trước khi ghi lần nữa.",
      "spread-jobs": "Rải tác vụ theo thời gian, đừng chạy tất cả đúng đầu giờ.",
      "smaller-pages": "Lấy ít hơn mỗi lần: limit nhỏ hơn, khoảng thời gian ngắn hơn.",
      "check-own-proxy": "Xem máy chủ nào đã trả lời và kiểm tra host của bạn.",
    },
    seenByMerchant: "Ứng dụng hoặc trang quản trị tạm thời không vào được.",
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
