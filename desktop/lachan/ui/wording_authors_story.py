"""Words for mistakes in what a file means: names, ways, people, money. What is wrong, then how to mend it."""

from lachan.domain.text import Text
from lachan.ui.wording_authors_shape import Advice

STORY: dict[str, Advice] = {
    "id-not-file-name": (
        Text("Mã “{value}” khác tên tệp {name}.", "The id “{value}” differs from the file name {name}."),
        Text("Đổi tên tệp thành {wanted}, hoặc đổi id.", "Rename the file to {wanted}, or change the id."),
    ),
    "family-unknown": (
        Text("Không có nhóm lừa đảo “{value}”.", "There is no scam family “{value}”."),
        Text("Chọn một trong: {known}.", "Choose one of: {known}."),
    ),
    "family-not-quiet": (
        Text(
            "{name} thuộc nhóm “{value}”, nhưng thư mục này không có tấm thẻ báo trước.",
            "{name} is of the family “{value}”, but no quiet card comes before this module.",
        ),
        Text(
            "Thêm {value} vào families, hoặc viết sensitive: true.",
            "Add {value} to families, or write sensitive: true.",
        ),
    ),
    "target-unknown": (
        Text("Không có chặng hay kết thúc nào tên “{value}”.", "No beat or end is called “{value}”."),
        Text(
            "Thêm nó vào beats hoặc ends, hoặc sửa tên ở đây.",
            "Add it under beats or ends, or correct the name.",
        ),
    ),
    "beat-and-end": (
        Text("“{value}” vừa là chặng vừa là kết thúc.", "“{value}” is both a beat and an end."),
        Text("Đổi tên một trong hai.", "Rename one of them."),
    ),
    "person-unknown": (
        Text("Không có ai tên “{value}” trong people.", "Nobody called “{value}” is under people."),
        Text(
            "Thêm người đó vào people, hoặc dùng: {known}.",
            "Add the person to people, or use one of: {known}.",
        ),
    ),
    "ask-untrusted": (
        Text("“{value}” chưa phải người tin cậy.", "“{value}” is not somebody to trust."),
        Text(
            "Thêm “trusted: true” cho người đó, hoặc chọn người khác.",
            "Add “trusted: true”, or name someone else.",
        ),
    ),
    "nobody-trusted": (
        Text("Chưa có người lớn tin cậy nào để kể.", "There is no trusted adult to tell."),
        Text("Thêm một người với “trusted: true”.", "Add a person with “trusted: true”."),
    ),
    "id-twice": (
        Text("Mã “{value}” đã dùng ở dòng {first}.", "The id “{value}” is already used on line {first}."),
        Text("Đặt mã khác cho câu này.", "Give this line another id."),
    ),
    "what-unknown": (
        Text("Không có “{value}” để làm việc này.", "There is no “{value}” to do this with."),
        Text("Dùng mã của một câu, một người, hoặc: {known}", "Use the id of a line, a person, or: {known}"),
    ),
    "flag-unknown": (
        Text("Dấu hiệu “{value}” chưa có trong flags.", "The warning sign “{value}” is not under flags."),
        Text(
            "Thêm vào flags một câu vi và en, hoặc sửa tên.",
            "Describe it under flags in vi and en, or correct it.",
        ),
    ),
    "flag-unused": (
        Text("Dấu hiệu “{value}” chưa câu nào dùng.", "No line uses the warning sign “{value}”."),
        Text("Gắn “flag: {value}” vào một câu, hoặc bỏ đi.", "Put “flag: {value}” on a line, or remove it."),
    ),
    "fact-unknown": (
        Text("Không có điều “{name}” trong facts.yaml.", "There is no “{name}” in facts.yaml."),
        Text(
            "Sửa mã, hoặc thêm điều đó kèm nguồn vào facts.yaml.",
            "Correct the id, or add it there with its source.",
        ),
    ),
    "recovery-missing": (
        Text("Kết thúc “{value}” bị hại mà thiếu recovery.", "The harmed end “{value}” has no recovery."),
        Text("Thêm “recovery: …”, một trong: {known}.", "Add “recovery: …”, one of: {known}."),
    ),
    "recovery-unknown": (
        Text("Không có lối phục hồi “{value}”.", "There is no recovery called “{value}”."),
        Text("Dùng một trong: {known}.", "Use one of: {known}."),
    ),
    "guard-wrong": (
        Text("Không đọc được điều kiện “{part}”.", "The guard “{part}” cannot be read."),
        Text(
            "Viết như: told, not reported, evidence >= 1, leaked has otp; nối bằng and. Có thể dùng: {known}.",
            "Write such as: told, not reported, evidence >= 1, leaked has otp; joined by and. Known: {known}.",
        ),
    ),
    "var-unknown": (
        Text("Biến “{value}” chưa có trong vars.", "The variable “{value}” is not under vars."),
        Text("Thêm “vars: {{{value}: 0}}” ở đầu tệp.", "Add “vars: {{{value}: 0}}” near the top."),
    ),
    "var-hides-fact": (
        Text(
            "Biến “{value}” trùng tên một điều máy tự ghi.",
            "The variable “{value}” has the name of a built-in fact.",
        ),
        Text("Đặt tên khác.", "Choose another name."),
    ),
    "set-wrong": (
        Text("“{value}” không phải cách đổi một biến.", "“{value}” is no way to change a variable."),
        Text('Viết "+1", "-1" hoặc một số như "2".', 'Write "+1", "-1" or a number such as "2".'),
    ),
    "ago-wrong": (
        Text("“{value}” không nói được cách đây bao lâu.", "“{value}” does not say how long ago."),
        Text("Viết 30m, 2h hoặc 1d.", "Write 30m, 2h or 1d."),
    ),
    "twin-unknown": (
        Text("Không thấy tình huống song sinh “{value}”.", "The twin “{value}” is not in the pack."),
        Text(
            "Sửa tên ở twin, hoặc thêm tình huống đó vào module.yaml.",
            "Correct twin, or add it to module.yaml.",
        ),
    ),
    "twin-same-truth": (
        Text("Song sinh “{value}” cũng là {truth}.", "The twin “{value}” is {truth} too."),
        Text("Một bên phải là scam, bên kia genuine.", "One must be scam, the other genuine."),
    ),
    "twin-not-back": (
        Text(
            "Song sinh “{value}” không trỏ lại (twin: {found}).",
            "The twin “{value}” does not point back (twin: {found}).",
        ),
        Text("Viết “twin: {wanted}” trong tệp kia.", "Write “twin: {wanted}” in that file."),
    ),
    "twin-missing": (
        Text("Tình huống này chưa có song sinh.", "This scenario has no twin."),
        Text(
            "Viết thêm một tình huống thật (hoặc giả) cùng cảnh, và ghi twin.",
            "Write its counterpart and name it as twin.",
        ),
    ),
    "outcome-wrong": (
        Text("Chuyện {truth} không kết thúc kiểu “{value}”.", "A {truth} story cannot end “{value}”."),
        Text("Dùng một trong: {known}.", "Use one of: {known}."),
    ),
    "no-safe-end": (
        Text("Chưa có kết thúc an toàn nào.", "There is no safe end."),
        Text("Thêm một kết thúc với “outcome: safe”.", "Add an end with “outcome: safe”."),
    ),
    "few-ends": (
        Text("Mới có {count} kết thúc.", "There are only {count} ends."),
        Text("Nên có ít nhất {wanted}.", "At least {wanted} are wanted."),
    ),
    "no-late-end": (
        Text("Chưa có kết thúc “kịp dừng lại”.", "No end is “late”: stopped just in time."),
        Text("Thêm một kết thúc với “outcome: late”.", "Add an end with “outcome: late”."),
    ),
    "number-real": (
        Text("Số {number} có thể là số thật.", "The number {number} may be real."),
        Text(
            "Dùng số giả định: +84 28 0000 xxxx, 028 0000 xxxx, 0900 000 0xx; hoặc 111, 112, 113, 114, 115, 156, 5656.",
            "Use a made-up one: +84 28 0000 xxxx, 028 0000 xxxx, 0900 000 0xx; or 111, 112, 113, 114, 115, 156, 5656.",
        ),
    ),
    "account-real": (
        Text("Dãy số {number} có thể là tài khoản thật.", "The digits {number} may be a real account."),
        Text("Đổi một đoạn thành 0000.", "Turn a part of it into 0000."),
    ),
    "url-live": (
        Text("Có đường link thật ({address}).", "There is a live link ({address})."),
        Text(
            "Bỏ http và www; dùng tên kết thúc bằng .example.",
            "Drop http and www; use a name that ends in .example.",
        ),
    ),
    "domain-real": (
        Text("Tên miền {address} có thể là thật.", "The domain {address} may be real."),
        Text("Dùng tên kết thúc bằng .example.", "Use a name that ends in .example."),
    ),
    "brand": (
        Text("“{name}” là tên thật.", "“{name}” is a real name."),
        Text("Dùng tên bịa, ví dụ “Ngân hàng Lúa Vàng”.", "Use an invented one, such as “Lúa Vàng Bank”."),
    ),
    "emoji": (
        Text("Có biểu tượng cảm xúc hoặc ký hiệu ({char}).", "There is an emoji or a sign ({char})."),
        Text("Bỏ đi, hoặc nói bằng lời.", "Remove it, or say it in words."),
    ),
    "slot-brace": (
        Text("Dấu ngoặc “{text}” không phải chỗ điền.", "The brace “{text}” is no slot."),
        Text(
            "Viết {{tên-chỗ-điền}} bằng chữ thường, hoặc bỏ ngoặc nhọn.",
            "Write {{slot-name}} in lower case, or drop the braces.",
        ),
    ),
    "slot-unknown": (
        Text("Chỗ điền “{name}” chưa có trong slots.", "The slot “{name}” is not under slots."),
        Text(
            "Thêm “{name}: [ … ]” vào slots, hoặc sửa tên. Đang có: {known}",
            "Add “{name}: [ … ]” to slots, or correct it. There are: {known}",
        ),
    ),
    "slot-unused": (
        Text("Chỗ điền “{value}” chưa câu nào dùng.", "No text uses the slot “{value}”."),
        Text("Dùng {{{value}}} trong một câu, hoặc bỏ đi.", "Use {{{value}}} in a text, or remove it."),
    ),
    "amount-missing": (
        Text("Đòi tiền mà không nói bao nhiêu.", "It asks for money without saying how much."),
        Text('Thêm “amount: "12000000"”, hoặc một chỗ điền.', 'Add “amount: "12000000"”, or a slot.'),
    ),
    "amount-wrong": (
        Text("“{value}” không phải số tiền.", "“{value}” is not a sum of money."),
        Text(
            'Chỉ viết chữ số, ví dụ "12000000", hoặc một chỗ điền toàn số.',
            'Write digits only, such as "12000000", or a slot of numbers.',
        ),
    ),
    "amount-without-pay": (
        Text("Có số tiền nhưng không đòi tiền.", "There is an amount, but nobody asks for money."),
        Text("Thêm “asks: pay”, hoặc bỏ amount.", "Add “asks: pay”, or remove amount."),
    ),
    "then-no-last": (
        Text("“then” của chặng “{value}” có thể không đi đâu.", "The “then” of “{value}” may lead nowhere."),
        Text("Mục cuối trong danh sách không có “when”.", "Let the last of the list have no “when”."),
    ),
    "rule-shadowed": (
        Text(
            "Mục “{value}” này luôn đúng, nên các mục sau không bao giờ tới lượt.",
            "This “{value}” always holds; what follows never gets its turn.",
        ),
        Text("Chuyển nó xuống cuối, hoặc thêm điều kiện.", "Move it to the end, or give it a condition."),
    ),
    "reply-to-nobody": (
        Text(
            "Chặng “{value}” có lời đáp mà chưa ai nói hay nhắn.",
            "“{value}” has replies, but nobody speaks or writes in it.",
        ),
        Text(
            "Thêm một say, text hoặc chat, hoặc bỏ replies.",
            "Add a say, text or chat, or remove the replies.",
        ),
    ),
    "beat-unreached": (
        Text("Không lối nào dẫn tới chặng “{value}”.", "Nothing leads to the beat “{value}”."),
        Text("Cho một “go” dẫn tới, hoặc bỏ chặng này.", "Let some “go” lead to it, or remove it."),
    ),
    "end-unreached": (
        Text("Không lối nào dẫn tới kết thúc “{value}”.", "Nothing leads to the end “{value}”."),
        Text("Cho một “go” dẫn tới, hoặc bỏ đi.", "Let some “go” lead to it, or remove it."),
    ),
    "dead-end": (
        Text("Từ chặng “{value}” không lối nào tới kết thúc.", "No way leads from “{value}” to an end."),
        Text("Cho “then” hoặc một lời đáp dẫn tới một kết thúc.", "Let “then” or a reply lead to an end."),
    ),
    "clock-loop": (
        Text(
            "Không làm gì thì câu chuyện quay vòng mãi: {circle}.",
            "If nothing is done the story goes round for ever: {circle}.",
        ),
        Text("Cho “then” của một chặng trong vòng dẫn ra ngoài.", "Let the “then” of one of them lead out."),
    ),
    "speech-no-call": (
        Text(
            "“{value}” nói mà không có cuộc gọi nào với người này.",
            "“{value}” speaks, but no call with them ever begins.",
        ),
        Text(
            "Cho họ ring trước, hoặc dùng chat/text, hoặc đặt near: true.",
            "Let them ring first, or use chat/text, or set near: true.",
        ),
    ),
    "speech-unheard": (
        Text(
            "Lúc này chưa (hoặc không còn) nối máy với “{value}”.",
            "Here there is no call with “{value}” yet, or no longer.",
        ),
        Text(
            "Chuyển câu này sang chặng sau khi answer, hoặc dùng chat/text.",
            "Move the line to the beat after the answer, or use chat/text.",
        ),
    ),
    "scenario-twice": (
        Text("Hai tình huống cùng mã “{value}”.", "Two scenarios have the id “{value}”."),
        Text("Đổi mã của một tình huống.", "Change the id of one."),
    ),
    "scenario-not-listed": (
        Text("{name} chưa có trong danh mục.", "{name} is not in the index."),
        Text("Thêm nó vào “scenarios” của module.yaml.", "Add it to “scenarios” in module.yaml."),
    ),
    "scenario-file-missing": (
        Text(
            "Danh mục có {name} nhưng không thấy tệp.", "The index names {name}, but the file is not there."
        ),
        Text("Thêm tệp, hoặc bỏ khỏi module.yaml.", "Add the file, or take it out of module.yaml."),
    ),
    "card-differs": (
        Text("“{name}” khác với trong {other}.", "“{name}” differs from {other}."),
        Text("Viết giống nhau ở hai nơi.", "Write the same in both places."),
    ),
}
