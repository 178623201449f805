import type { DiagnosisWords } from "@/lib/diagnosis";

/** Nền tảng và đường mạng. */
export const causesNetwork = {
  "server-error": {
    title: "Lỗi bên trong nền tảng",
    summary: "Nền tảng gặp lỗi khi xử lý request.",
    meaning: "500 là lỗi ở phía nền tảng, hoặc dữ liệu mà họ chưa xử lý được.",
    tellApart: "Nếu luôn lỗi với đúng một dữ liệu, hãy báo cho nền tảng kèm request id.",
    reasons: { "provider-fault": "Lỗi của nền tảng.", "input-not-handled": "Nền tảng chưa xử lý được dữ liệu này." },
    fixes: {
      "retry-with-backoff": "Thử lại, mỗi lần chờ lâu hơn.",
      "report-request-id": "Báo cho nền tảng kèm thời gian và request id.",
    },
  },
  "upstream-bad-gateway": {
    title: "Bad gateway",
    summary: "Gateway phía trước nền tảng không nhận được phản hồi dùng được.",
    meaning: "502 thường tự hết; request không có lỗi.",
    tellApart: "Nếu header Server là proxy của chính bạn thì kiểm tra proxy đó.",
    reasons: {
      "provider-deploying": "Nền tảng đang triển khai hoặc quá tải.",
      "own-proxy": "Chính proxy của bạn trả về lỗi này.",
    },
    fixes: {
      "retry-with-backoff": "Thử lại, mỗi lần chờ lâu hơn.",
      "check-own-proxy": "Kiểm tra proxy giữa bạn và nền tảng.",
    },
  },
  timeout: {
    title: "Hết thời gian chờ",
    summary: "Lệnh gọi bị dừng vì không nhận được phản hồi.",
    meaning: "Không biết bên kia đã làm gì: lệnh ghi có thể đã thực hiện.",
    tellApart: "Gọi lại bằng curl trên cùng máy sẽ biết có phải do mạng hay không.",
    reasons: {
      "slow-provider": "Nền tảng phản hồi chậm.",
      "firewall-drops": "Tường lửa chặn gói tin, hoặc mạng bắt buộc dùng proxy.",
      "ipv6-route": "Thử IPv6 trước nhưng đường đó không thông.",
      "limit-too-short": "Giới hạn thời gian của client quá ngắn.",
    },
    fixes: {
      "retry-with-backoff": "Thử lại, mỗi lần chờ lâu hơn; kiểm tra trước xem lệnh ghi đã thực hiện chưa.",
      "call-from-host": "Gọi thử bằng curl trên máy này.",
      "use-proxy": "Đặt HTTPS_PROXY nếu mạng này cần.",
      "prefer-ipv4": "Ưu tiên IPv4.",
      "raise-limit": "Tăng giới hạn thời gian.",
    },
  },
  "connection-failed": {
    title: "Không kết nối được",
    summary: "Không tạo được kết nối tới bên kia, hoặc kết nối bị ngắt.",
    meaning: "Lệnh gọi không nhận được phản hồi HTTP nào.",
    tellApart: "Bị từ chối ngay nghĩa là không có dịch vụ nào ở đó; im lặng là hết thời gian chờ.",
    reasons: {
      "localhost-in-container": "localhost trong container là chính container đó.",
      "ipv6-loopback": "localhost trỏ tới ::1, còn dịch vụ mở ở 127.0.0.1.",
      "nothing-listens": "Không có dịch vụ nào mở cổng đó.",
      "cut-in-the-middle": "Kết nối bị ngắt giữa chừng.",
    },
    fixes: {
      "use-service-name": "Dùng tên dịch vụ thay cho localhost.",
      "use-ipv4-loopback": "Dùng 127.0.0.1.",
      "start-service": "Khởi động dịch vụ, kiểm tra host và cổng.",
      "retry-with-backoff": "Thử lại, mỗi lần chờ lâu hơn.",
    },
  },
} as const satisfies Partial<DiagnosisWords["causes"]>;
