"""The scams that are known here, each in its barest form: what comes, and how it goes wrong."""

from dataclasses import dataclass, field
from typing import Any

Cue = dict[str, Any]
MULE = {"mule": {"number": "0000 8888 01", "name": "TRAN VAN B"}}
SUM = "2.000.000"


@dataclass(frozen=True, slots=True)
class Scam:
    """*cues* come by themselves; *moves* are the acts of one who goes along; *harm* the reaction they meet.

    *parts*: further top-level parts of the scenario; *replies*: those of the beat.
    """

    name: str
    family: str
    cues: tuple[Cue, ...]
    moves: tuple[str, ...]
    harm: dict[str, Any]
    parts: dict[str, Any] = field(default_factory=dict)
    replies: tuple[Cue, ...] = ()


def both(words: str) -> dict[str, str]:
    return {"vi": words, "en": words}


def line(kind: str, key: str, words: str, **more: Any) -> Cue:
    return {kind: "caller", "id": key, **both(words), **more}


def ring(**more: Any) -> Cue:
    return {"ring": "caller", "at": "1s", **more}


def page(address: str, *asks: str, **more: Any) -> dict[str, Any]:
    return {
        "address": address,
        "title": both("Page"),
        "about": both("Not the real one."),
        "asks": [*asks],
        **more,
    }


def to_page(words: str, kind: str = "text", **more: Any) -> Cue:
    shown = {"shows": "trang-that.example", "opens": "fake", "about": both("It leads elsewhere.")}
    return line(kind, "x-1", words, link=shown, **more)


def wants_money(kind: str, words: str, **more: Any) -> Cue:
    return line(kind, "x-pay", words, asks="pay", amount=SUM, to="mule", **more)


def app(name: str, *permissions: str) -> dict[str, Any]:
    about = both("Not from the store.")
    return {
        "helper": {"name": both(name), "maker": "Khong ro", "permissions": [*permissions], "about": about}
    }


SENT = ("pay", "confirm", "enter_code")
PAID = {"pay": {"go": "harm"}}
BANK: dict[str, Any] = {"accounts": MULE}
GIVEN = {"give": {"go": "harm"}}
FORM = ("open_link x-1", "give password")


def agreed(words: str) -> tuple[Cue, ...]:
    return ({"id": "yes", **both(words), "credit": "risky", "go": "harm"},)


SCAMS: tuple[Scam, ...] = (
    Scam(
        "fake police, prosecutor, court", "fake-authority",
        (ring(), line("say", "x-1", "You are under investigation.", tactic="authority"),
         line("chat", "x-2", "The warrant.", paper={"title": both("A warrant"), "lines": [both("No. 000")], "about": both("No police send it by chat.")}),
         wants_money("say", "Put it into the safe account.")),
        ("answer", "20s", *SENT), PAID, BANK,
    ),
    Scam(
        "your child is in hospital", "family-emergency",
        (ring(), line("say", "x-1", "An accident at school.", tactic="fear"), wants_money("say", "For the operation.")),
        ("answer", "20s", *SENT), PAID, BANK,
    ),
    Scam(
        "deepfake video call", "deepfake",
        (ring(video="true"), {"picture": "caller", "shows": "blurry", "at": "6s"}, line("say", "x-1", "Weak signal."),
         {"picture": "caller", "shows": "frozen"}, {"hang_up": "caller"}, wants_money("chat", "Send it here.")),
        ("answer", "20s", *SENT), PAID, BANK,
    ),
    Scam(
        "a taken-over account that borrows", "hijacked-friend",
        (to_page("Vote for my niece.", "chat"), wants_money("chat", "Lend me ten, back at one.")),
        ("20s", *FORM), GIVEN, {**BANK, "pages": {"fake": page("binh-chon.example", "password", "otp")}},
    ),
    Scam(
        "easy job with tasks", "easy-job",
        (line("chat", "x-1", "Like ten videos.", tactic="greed"),
         {"notice": "bank", "id": "x-2", "money": "+100.000", **both("+100.000")}, wants_money("chat", "Top up for the next task.")),
        ("20s", *SENT), PAID, BANK,
    ),
    Scam(
        "a job abroad", "easy-job",
        (line("chat", "x-1", "Fifty million a month, we pay the bus."), line("chat", "x-2", "A photo of your ID, and tell nobody.", asks="id", tactic="secrecy")),
        ("20s", "give id"), GIVEN,
    ),
    Scam(
        "renting out a bank account", "money-mule",
        (line("chat", "x-1", "Two million a month for your account."), line("chat", "x-2", "The login, please.", asks="account")),
        ("20s", "give account"), GIVEN,
    ),
    Scam(
        "threats with private pictures", "sextortion",
        (line("chat", "x-1", "I recorded our call.", tactic="fear"), {"typing": "caller"}, wants_money("chat", "Pay or all your friends see it.")),
        ("20s", *SENT), PAID, BANK,
    ),
    Scam(
        "grooming", "grooming",
        (line("chat", "x-1", "Only I understand you.", tactic="affection"), line("chat", "x-2", "Our secret. A photo?", asks="photo", tactic="secrecy")),
        ("20s", "give photo"), GIVEN,
    ),
    Scam(
        "investing in coins", "invest-and-bet",
        (line("chat", "x-1", "Everyone here has won.", tactic="social-proof"),
         {"notice": "bank", "id": "x-2", "money": "+300.000", **both("+300.000")}, wants_money("chat", "Tax first, then you withdraw.")),
        ("20s", *SENT), PAID, BANK,
    ),
    Scam(
        "betting that surely wins", "invest-and-bet",
        (to_page("A bug: you surely win.", "chat"), wants_money("chat", "A fee to withdraw.")),
        ("20s", *SENT), PAID, {**BANK, "pages": {"fake": page("nha-cai.example", "card")}},
    ),
    Scam(
        "your account is locked", "fake-bank",
        (ring(), line("say", "x-1", "The bank's support."), {"notice": "bank", "id": "x-2", **both("Wrong password five times.")},
         line("say", "x-3", "Read me the code.", asks="otp")),
        ("answer", "20s", "give otp"), GIVEN,
    ),
    Scam(
        "a fake app that controls the screen", "fake-app",
        (ring(), line("say", "x-1", "Update your ID level."), line("chat", "x-2", "The app.", asks="install", app="helper"),
         line("say", "x-3", "Share your screen.", asks="share_screen")),
        ("answer", "20s", "install helper", "share_screen"), {"share_screen": {"go": "harm"}},
        {"apps": app("VNelD", "screen", "sms")},
    ),
    Scam(
        "a QR card on the bike", "qr-and-parcel",
        ({"narrate": "x-1", **both("A card hangs on the handlebar."), "qr": {"pays": "mule", "amount": SUM}},),
        ("20s", "scan x-1", *SENT), PAID, BANK,
    ),
    Scam(
        "parcel, then a refund by QR", "qr-and-parcel",
        (ring(), line("say", "x-1", "Twenty thousand for the parcel."),
         line("chat", "x-2", "You joined by mistake. Scan to cancel.", qr={"page": "fake"})),
        ("answer", "20s", "scan x-2", "open_link x-2", "give otp"), GIVEN, {"pages": {"fake": page("huy-the.example", "otp")}},
    ),
    Scam(
        "free skins", "game-and-idol",
        (to_page("Double top-up, only today.", "chat", tactic="scarcity"),),
        ("20s", *FORM), GIVEN, {"pages": {"fake": page("nap-game.example", "password")}},
    ),
    Scam(
        "a scholarship nobody applied for", "fake-scholarship",
        (line("mail", "x-1", "You were chosen.", subject=both("Scholarship"), sender="hoc-bong@mien-phi.example", about=both("Not the school's domain.")),
         wants_money("chat", "Prove your balance.")),
        ("20s", *SENT), PAID, BANK,
    ),
    Scam(
        "a ticket for a sold-out show", "game-and-idol",
        (line("chat", "x-1", "Last ticket.", tactic="scarcity"), wants_money("chat", "The deposit now.")),
        ("20s", *SENT), PAID, BANK,
    ),
    Scam(
        "child models and camps", "easy-job",
        (line("chat", "x-1", "Your child was picked."), line("chat", "x-2", "Photos of the child.", asks="photo")),
        ("20s", "give photo"), GIVEN,
    ),
    Scam(
        "a false charity", "fake-charity",
        (to_page("For the flooded villages.", "chat", tactic="kindness-owed"), wants_money("chat", "Straight to this account.")),
        ("20s", *SENT), PAID, {**BANK, "pages": {"fake": page("quyen-gop.example", "card")}},
    ),
    Scam(
        "we get your money back", "get-money-back",
        (line("mail", "x-1", "We found your money.", subject=both("A refund"), sender="luat-su@lay-lai.example"),
         {"notice": "bank", "id": "x-2", "money": "+50.000", **both("+50.000")}, wants_money("text", "The fee first.")),
        ("20s", *SENT), PAID, BANK,
    ),
    Scam(
        "a text under the bank's own name", "phishing-link",
        (to_page("Your points expire tonight.", tactic="urgency"),),
        ("20s", *FORM), GIVEN, {"pages": {"fake": page("bank-doi-diem.example", "password", "otp")}},
    ),
    Scam(
        "a loan app", "fake-app",
        (to_page("Cash in five minutes.", asks="install", app="helper"),),
        ("20s", "install helper"), {"install": {"go": "harm"}},
        {"apps": app("Vay Nhanh", "contacts", "files"), "pages": {"fake": page("vay-nhanh.example")}},
    ),
    Scam(
        "SIM upgrade", "fake-authority",
        (ring(), line("say", "x-1", "Your SIM is locked in two hours.", tactic="urgency"), line("say", "x-2", "The code, please.", asks="otp")),
        ("answer", "20s", "give otp", "airplane"), GIVEN,
    ),
    Scam(
        "money sent by mistake", "money-mule",
        ({"notice": "bank", "id": "x-1", "money": f"+{SUM}", **both("+2.000.000")}, ring(at="6s"),
         wants_money("say", "Send it back, to my cousin.")),
        ("5s", "answer", "20s", *SENT), PAID, BANK,
    ),
    Scam(
        "a made-up picture passed on", "misinformation",
        (line("chat", "x-1", "Look, on the flood!", paper={"title": both("A photo"), "lines": [both("A grandmother")], "about": both("Seven fingers.")}),),
        ("20s", "reply yes"), {}, {}, agreed("I pass it on to all."),
    ),
    Scam(
        "cruelty among classmates", "bullying",
        (line("chat", "x-1", "Look at this photo of her, pass it on."),),
        ("20s", "reply yes"), {}, {}, agreed("Ha ha, passing it on."),
    ),
)  # fmt: skip
"""In the order of the playbooks; two of them (jobs) have two branches."""
