"""The words for what can be wrong with recordings and voice packs."""

from lachan.domain.text import Text

VOICES: dict[str, Text] = {
    "voice-pack-unreadable": Text(
        "{path} không phải là bộ giọng đọc được ({reason}).",
        "{path} is not a voice pack that can be read ({reason}).",
    ),
    "voice-pack-foreign": Text(
        "Bộ giọng {path} chứa thứ không thuộc về nó: {name}. Hãy xin lại tệp từ người làm ra nó.",
        "The voice pack {path} holds something that does not belong there: {name}. Ask its makers for the file again.",
    ),
    "voice-pack-too-big": Text(
        "Bộ giọng {path} quá lớn (tối đa {most} MB, mỗi câu 2 MB).",
        "The voice pack {path} is too big (at most {most} MB, each line 2 MB).",
    ),
    "voice-pack-newer": Text(
        "Bộ giọng {path} có định dạng {format}; bản Lá Chắn này đọc được định dạng {known}.",
        "The voice pack {path} has format {format}; this Lá Chắn reads format {known}.",
    ),
    "voice-pack-broken-clip": Text(
        "Bộ giọng {path} có câu không phát được: {clip}.",
        "The voice pack {path} has a line that cannot be played: {clip}.",
    ),
    "voice-pack-empty": Text(
        "Trong {folder} chưa có bản ghi âm nào. “lachan voice script” in ra các câu và tên tệp.",
        "There are no recordings in {folder}. “lachan voice script” prints the lines and their file names.",
    ),
    "microphone-missing": Text(
        "Máy này chưa có micrô nào dùng được. Cắm micrô rồi thử lại nhé.",
        "No microphone can be used on this computer. Plug one in and try again.",
    ),
    "recording-unreadable": Text(
        "{file}: không đọc được ({reason}). Hãy lưu thành WAV 16 bit.",
        "{file}: cannot be read ({reason}). Save it as a 16-bit WAV file.",
    ),
    "recording-format": Text(
        "{file}: có {bits} bit, {channels} kênh, {rate} Hz. Cần WAV 16 bit, một hoặc hai kênh, 8000 đến 96000 Hz.",
        "{file}: has {bits} bits, {channels} channels, {rate} Hz. Needed: WAV, 16 bit, one or two channels, 8000 to 96000 Hz.",
    ),
    "recording-silent": Text(
        "{file}: gần như không có tiếng. Hãy kiểm tra micrô rồi thu lại.",
        "{file}: is almost silent. Check the microphone and record it again.",
    ),
    "recording-clipped": Text(
        "{file}: bị vỡ tiếng. Hãy lùi ra xa micrô một chút rồi thu lại.",
        "{file}: is distorted. Move a little away from the microphone and record it again.",
    ),
    "recording-too-short": Text(
        "{file}: chỉ dài {ms} phần nghìn giây. Hãy thu lại cả câu.",
        "{file}: is only {ms} thousandths of a second long. Record the whole line again.",
    ),
    "recording-too-long": Text(
        "{file}: dài {seconds} giây, câu này chỉ có {most} giây. Hãy đọc nhanh hơn một chút.",
        "{file}: takes {seconds} s, the line has {most} s. Read it a little faster.",
    ),
    "recording-unknown": Text(
        "{file}: không có câu nào mang tên này. “lachan voice script” in ra tên đúng.",
        "{file}: no line has this name. “lachan voice script” prints the right ones.",
    ),
}
