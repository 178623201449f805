/** What the seeded stores sell, and to whom. */
export const productNames: Readonly<Record<string, readonly [string, ...string[]]>> = {
  Clothing: [
    "Áo dài lụa tơ tằm",
    "Áo sơ mi linen cổ trụ",
    "Quần tây ống suông",
    "Váy midi hoa nhí",
    "Áo thun cotton in họa tiết",
    "Áo khoác gió hai lớp",
    "Chân váy xếp ly",
    "Áo len cổ lọ",
    "Đầm suông công sở",
    "Quần jean ống đứng",
    "Khăn choàng thổ cẩm",
    "Nón lá thêu tay",
  ],
  Food: [
    "Cà phê robusta rang mộc 500 g",
    "Trà ô long Bảo Lộc 200 g",
    "Mật ong hoa cà phê 350 ml",
    "Hạt điều rang muối Bình Phước 500 g",
    "Bánh pía sầu riêng hộp 4 cái",
    "Nước mắm cốt Phú Quốc 500 ml",
    "Gạo ST25 túi 5 kg",
    "Kẹo dừa Bến Tre 400 g",
    "Bún gạo lứt khô 400 g",
    "Muối tôm Tây Ninh 150 g",
    "Mắc ca sấy nứt vỏ 500 g",
    "Chả lụa gói lá chuối 1 kg",
  ],
  Books: [
    "Sổ tay bìa vải A5",
    "Bút máy ngòi mịn",
    "Truyện tranh dân gian Việt Nam",
    "Bộ màu nước 24 ô",
    "Tuyển tập truyện ngắn",
    "Lịch bàn phong cảnh",
    "Giấy gấp origami 200 tờ",
    "Sách nấu ăn ba miền",
    "Bản đồ du lịch Việt Nam",
    "Hộp bút gỗ khắc tên",
    "Sách tô màu cho bé",
    "Kẹp sách đồng",
  ],
};

export const people: readonly [string, ...string[]] = [
  "Nguyễn Thị Minh Anh",
  "Trần Quốc Bảo",
  "Lê Hoàng Phúc",
  "Phạm Thu Hà",
  "Võ Thanh Tùng",
  "Đặng Ngọc Lan",
  "Bùi Gia Huy",
  "Đỗ Khánh Linh",
  "Hồ Văn Đức",
  "Ngô Bảo Trâm",
  "Dương Nhật Nam",
  "Lý Mỹ Duyên",
];

export const cities: readonly [string, ...string[]] = [
  "Thành phố Hồ Chí Minh",
  "Hà Nội",
  "Đà Nẵng",
  "Cần Thơ",
  "Hải Phòng",
  "Huế",
];

export const streets: readonly [string, ...string[]] = [
  "Lê Lợi",
  "Nguyễn Huệ",
  "Hai Bà Trưng",
  "Trần Phú",
  "Phan Chu Trinh",
  "Lý Thường Kiệt",
];
