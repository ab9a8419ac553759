"""What each family of scams is called. Pure."""

from lachan.domain.text import Text

FAMILY_WORDS: dict[str, Text] = {
    "fake-authority": Text("Giả danh công an, cơ quan", "Fake police and offices"),
    "online-kidnapping": Text("“Bắt cóc online”", "“Online kidnapping”"),
    "family-emergency": Text("Báo người nhà gặp nạn", "“A relative in trouble”"),
    "hijacked-friend": Text("Bạn bè bị mất tài khoản", "A friend's stolen account"),
    "deepfake": Text("Mặt và giọng giả", "Faked face and voice"),
    "fake-bank": Text("Giả ngân hàng, xin mã", "Fake bank, asking for codes"),
    "fake-app": Text("Ứng dụng giả, xin quyền", "Fake apps and their rights"),
    "phishing-link": Text("Đường link và trang giả", "Fake links and pages"),
    "qr-and-parcel": Text("Mã QR và gói hàng", "QR codes and parcels"),
    "easy-job": Text("Việc nhẹ lương cao", "Easy job, high pay"),
    "money-mule": Text("Mượn, thuê tài khoản", "Lending a bank account"),
    "invest-and-bet": Text("Đầu tư, cá cược", "Investing and betting"),
    "game-and-idol": Text("Game, thần tượng, vé", "Games, idols, tickets"),
    "fake-scholarship": Text("Học bổng giả", "Fake scholarships"),
    "fake-charity": Text("Từ thiện giả", "Fake charity"),
    "get-money-back": Text("“Lấy lại tiền giúp”", "“We get your money back”"),
    "romance": Text("Lừa tình cảm", "Romance scams"),
    "grooming": Text("Dụ dỗ trên mạng", "Grooming"),
    "sextortion": Text("Tống tiền bằng ảnh riêng tư", "Blackmail with private images"),
    "bullying": Text("Bắt nạt, giả danh bạn", "Bullying and impersonation"),
    "misinformation": Text("Tin giả, hình giả", "False news and pictures"),
}


def family_word(family: str) -> Text:
    """Return what *family* is called; one of a newer release by its id."""
    return FAMILY_WORDS.get(family, Text(family, family))
