"""What each family of scams is called, on every page: short enough for the head of a column."""

from collections.abc import Mapping

from lachan.domain.text import Text

FAMILY_NAMES: Mapping[str, Text] = {
    "fake-authority": Text("Giả danh cơ quan", "Fake authorities"),
    "online-kidnapping": Text("Bắt cóc online", "Online kidnapping"),
    "family-emergency": Text("Người nhà gặp nạn", "Family emergency"),
    "hijacked-friend": Text("Mạo danh bạn bè", "Hijacked friend"),
    "deepfake": Text("Giả mặt, giả giọng", "Deepfake"),
    "fake-bank": Text("Giả ngân hàng", "Fake bank"),
    "fake-app": Text("Ứng dụng giả", "Fake app"),
    "phishing-link": Text("Đường link lừa", "Phishing link"),
    "qr-and-parcel": Text("Mã QR, bưu kiện", "QR codes and parcels"),
    "easy-job": Text("Việc nhẹ lương cao", "Easy job"),
    "money-mule": Text("Thuê, mượn tài khoản", "Money mule"),
    "invest-and-bet": Text("Đầu tư, cá cược", "Investing and betting"),
    "game-and-idol": Text("Game, thần tượng", "Games and idols"),
    "fake-scholarship": Text("Học bổng giả", "Fake scholarship"),
    "fake-charity": Text("Từ thiện giả", "Fake charity"),
    "get-money-back": Text("Hứa lấy lại tiền", "Getting money back"),
    "romance": Text("Lừa tình cảm", "Romance"),
    "grooming": Text("Dụ dỗ trên mạng", "Grooming"),
    "sextortion": Text("Đe doạ bằng ảnh riêng tư", "Threats with private pictures"),
    "bullying": Text("Bắt nạt qua mạng", "Bullying"),
    "misinformation": Text("Tin giả", "False news"),
}


def family_name(family: str) -> Text:
    """Return a family's name; its id where a newer pack brings one we do not know."""
    return FAMILY_NAMES.get(family, Text(family, family))
