<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AddressBar</name>
    <message>
        <source>Press to look closer at the address</source>
        <translation>Bấm để xem kỹ địa chỉ</translation>
    </message>
    <message>
        <source>Look closer at the address</source>
        <translation>Xem kỹ địa chỉ</translation>
    </message>
    <message>
        <source>Close the page</source>
        <translation>Đóng trang</translation>
    </message>
</context>
<context>
    <name>AppPage</name>
    <message>
        <source>Install an app</source>
        <translation>Cài ứng dụng</translation>
    </message>
    <message>
        <source>Made by %1</source>
        <translation>Nhà phát hành: %1</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Xem kỹ</translation>
    </message>
    <message>
        <source>Install</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Remove the app</source>
        <translation>Gỡ ứng dụng</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
</context>
<context>
    <name>AwayView</name>
    <message>
        <source>The phone is lying face down.</source>
        <translation>Điện thoại đang úp mặt trên bàn.</translation>
    </message>
    <message>
        <source>A moment away from the screen makes thinking easier.</source>
        <translation>Rời màn hình một lúc thì dễ nghĩ hơn.</translation>
    </message>
    <message>
        <source>Pick the phone up</source>
        <translation>Cầm máy lên</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>Payment account</source>
        <translation>Tài khoản thanh toán</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Số dư</translation>
    </message>
    <message>
        <source>Show the balance</source>
        <translation>Hiện số dư</translation>
    </message>
    <message>
        <source>Hide the balance</source>
        <translation>Ẩn số dư</translation>
    </message>
    <message>
        <source>The balance is hidden</source>
        <translation>Số dư đang ẩn</translation>
    </message>
    <message>
        <source>Can be sent today: %1</source>
        <translation>Hôm nay còn chuyển được: %1</translation>
    </message>
    <message>
        <source>The account is locked</source>
        <translation>Tài khoản đang khoá</translation>
    </message>
    <message>
        <source>The card is locked</source>
        <translation>Thẻ đang khoá</translation>
    </message>
</context>
<context>
    <name>BankKeys</name>
    <message>
        <source>Transfer</source>
        <translation>Chuyển tiền</translation>
    </message>
    <message>
        <source>Scan QR</source>
        <translation>Quét QR</translation>
    </message>
    <message>
        <source>Call the bank</source>
        <translation>Gọi tổng đài</translation>
    </message>
    <message>
        <source>The number on the back of the card</source>
        <translation>Số in ở mặt sau thẻ</translation>
    </message>
    <message>
        <source>Unlock account</source>
        <translation>Mở khoá tài khoản</translation>
    </message>
    <message>
        <source>Lock account</source>
        <translation>Khoá tài khoản</translation>
    </message>
    <message>
        <source>Unlock card</source>
        <translation>Mở khoá thẻ</translation>
    </message>
    <message>
        <source>Lock card</source>
        <translation>Khoá thẻ</translation>
    </message>
</context>
<context>
    <name>BankView</name>
    <message>
        <source>A transfer is waiting</source>
        <translation>Một lệnh chuyển đang chờ</translation>
    </message>
    <message>
        <source>Notices and payments</source>
        <translation>Thông báo và giao dịch</translation>
    </message>
    <message>
        <source>Nothing new today.</source>
        <translation>Hôm nay chưa có gì mới.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Đóng lời nhắn này</translation>
    </message>
</context>
<context>
    <name>BottomBar</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Home screen</source>
        <translation>Màn hình chính</translation>
    </message>
    <message>
        <source>Previous app</source>
        <translation>Ứng dụng vừa dùng</translation>
    </message>
</context>
<context>
    <name>BrowserStart</name>
    <message>
        <source>Type an address</source>
        <translation>Gõ địa chỉ</translation>
    </message>
    <message>
        <source>Go</source>
        <translation>Mở trang</translation>
    </message>
    <message>
        <source>Addresses you know</source>
        <translation>Địa chỉ đã biết</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>Stay silent</source>
        <translation>Im lặng</translation>
    </message>
    <message>
        <source>Ask for the family's code word</source>
        <translation>Hỏi mật khẩu của nhà</translation>
    </message>
</context>
<context>
    <name>CallKeys</name>
    <message>
        <source>Unmute</source>
        <translation>Bật mic</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tắt mic</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Loa ngoài</translation>
    </message>
    <message>
        <source>on</source>
        <translation>đang bật</translation>
    </message>
    <message>
        <source>off</source>
        <translation>đang tắt</translation>
    </message>
    <message>
        <source>Keypad</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Cúp máy</translation>
    </message>
</context>
<context>
    <name>CallLog</name>
    <message>
        <source>Keypad</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>%1: look closer</source>
        <translation>%1: xem kỹ</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Gọi %1</translation>
    </message>
    <message>
        <source>No calls yet.</source>
        <translation>Chưa có cuộc gọi nào.</translation>
    </message>
</context>
<context>
    <name>CallStrip</name>
    <message>
        <source>On the phone with %1: back to the call</source>
        <translation>Đang nói chuyện với %1: trở lại cuộc gọi</translation>
    </message>
    <message>
        <source>Calling %1: back to the call</source>
        <translation>Đang gọi %1: trở lại cuộc gọi</translation>
    </message>
    <message>
        <source>On the phone with %1</source>
        <translation>Đang nói chuyện với %1</translation>
    </message>
    <message>
        <source>Calling %1</source>
        <translation>Đang gọi %1</translation>
    </message>
</context>
<context>
    <name>CallerRow</name>
    <message>
        <source>Look closer at %1</source>
        <translation>Xem kỹ %1</translation>
    </message>
    <message>
        <source>Calling</source>
        <translation>Đang gọi</translation>
    </message>
</context>
<context>
    <name>CameraView</name>
    <message>
        <source>No QR code before the camera</source>
        <translation>Chưa có mã QR nào trước ống kính</translation>
    </message>
    <message>
        <source>Codes in messages, in mails and around you can be scanned here.</source>
        <translation>Mã trong tin nhắn, trong thư và ở xung quanh đều quét được tại đây.</translation>
    </message>
    <message>
        <source>Scanning only shows where the code leads. You decide what comes next.</source>
        <translation>Quét chỉ để xem mã dẫn tới đâu. Làm gì tiếp là tuỳ mình.</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Quét</translation>
    </message>
</context>
<context>
    <name>CaptionBox</name>
    <message>
        <source>Ringing at the other end</source>
        <translation>Đầu bên kia đang đổ chuông</translation>
    </message>
    <message>
        <source>You are connected</source>
        <translation>Đã kết nối</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Đang nói</translation>
    </message>
</context>
<context>
    <name>CheckAsk</name>
    <message>
        <source>Some of these are genuine. Look closely, then choose.</source>
        <translation>Có cả tin thật trong bài này. Nhìn kỹ rồi hãy chọn.</translation>
    </message>
    <message>
        <source>Look away</source>
        <translation>Thôi xem kỹ</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Nhìn kỹ hơn</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Trả lời</translation>
    </message>
    <message>
        <source>Choose real or scam first</source>
        <translation>Chọn thật hay lừa trước nhé</translation>
    </message>
</context>
<context>
    <name>CheckFeedback</name>
    <message>
        <source>How to verify</source>
        <translation>Cách kiểm tra</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Câu tiếp theo</translation>
    </message>
    <message>
        <source>How it went</source>
        <translation>Xem kết quả</translation>
    </message>
</context>
<context>
    <name>CheckLook</name>
    <message>
        <source>Looking closer</source>
        <translation>Nhìn kỹ hơn</translation>
    </message>
</context>
<context>
    <name>CheckMarks</name>
    <message>
        <source>Tap what made you think so</source>
        <translation>Chạm vào chỗ khiến mình nghĩ vậy</translation>
    </message>
    <message>
        <source>Tap the phone, or press 1 to 9. It may stay empty.</source>
        <translation>Chạm trên điện thoại, hoặc bấm số 1 đến 9. Để trống cũng được.</translation>
    </message>
    <message>
        <source>Take the mark off: %1</source>
        <translation>Bỏ cờ: %1</translation>
    </message>
</context>
<context>
    <name>CheckOver</name>
    <message>
        <source>Back to the path</source>
        <translation>Về lộ trình</translation>
    </message>
    <message>
        <source>Another eight</source>
        <translation>Làm thêm một bộ</translation>
    </message>
</context>
<context>
    <name>CheckPiece</name>
    <message>
        <source>You: %1</source>
        <translation>Mình: %1</translation>
    </message>
    <message>
        <source>Marked · %1</source>
        <translation>Đã cắm cờ · %1</translation>
    </message>
</context>
<context>
    <name>CheckSign</name>
    <message>
        <source>“%1”</source>
        <translation>“%1”</translation>
    </message>
</context>
<context>
    <name>CheckTopBar</name>
    <message>
        <source>Leave; it opens here again</source>
        <translation>Thoát ra; lần sau mở lại đúng chỗ này</translation>
    </message>
    <message>
        <source>Items of this set</source>
        <translation>Các câu trong bộ này</translation>
    </message>
</context>
<context>
    <name>CheckViewModel</name>
    <message>
        <source>Item %1/%2</source>
        <translation>Câu %1/%2</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>không tính giờ</translation>
    </message>
</context>
<context>
    <name>ClassCareMenu</name>
    <message>
        <source>A newer list</source>
        <translation>Danh sách mới</translation>
    </message>
    <message>
        <source>Who is new, who left, who is called otherwise now; with an undo.</source>
        <translation>Ai mới vào, ai đã chuyển đi, ai đổi tên; hoàn tác được.</translation>
    </message>
    <message>
        <source>Delete one pupil</source>
        <translation>Xoá một học sinh</translation>
    </message>
    <message>
        <source>When a family asks for it: name, work, everything, without a trace.</source>
        <translation>Khi gia đình yêu cầu: tên, bài làm, mọi thứ, không để lại dấu vết.</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Đổi khoá</translation>
    </message>
    <message>
        <source>If a stick or the passphrase has fallen into other hands.</source>
        <translation>Khi USB hoặc cụm mật khẩu đã rơi vào tay người khác.</translation>
    </message>
    <message>
        <source>Head teacher's key</source>
        <translation>Khoá của hiệu trưởng</translation>
    </message>
    <message>
        <source>A second key that opens the work of this class. None is set.</source>
        <translation>Chiếc khoá thứ hai mở được bài của lớp. Hiện chưa có.</translation>
    </message>
    <message>
        <source>Set: %1</source>
        <translation>Đang dùng: %1</translation>
    </message>
    <message>
        <source>Put the class away</source>
        <translation>Cất lớp</translation>
    </message>
    <message>
        <source>At the end of the year. Nothing is deleted, and it can be taken out again.</source>
        <translation>Khi hết năm học. Không xoá gì, và lấy ra lại được.</translation>
    </message>
</context>
<context>
    <name>ClassCareSheet</name>
    <message>
        <source>Class keys and list</source>
        <translation>Khoá và danh sách lớp</translation>
    </message>
    <message>
        <source>A newer list from the school</source>
        <translation>Danh sách mới của trường</translation>
    </message>
    <message>
        <source>Delete one pupil</source>
        <translation>Xoá một học sinh</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Đổi khoá</translation>
    </message>
    <message>
        <source>Head teacher's key</source>
        <translation>Khoá của hiệu trưởng</translation>
    </message>
    <message>
        <source>Put the class away</source>
        <translation>Cất lớp</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Đang làm</translation>
    </message>
</context>
<context>
    <name>ClassCarry</name>
    <message>
        <source>Working. Please leave the stick in.</source>
        <translation>Đang làm. Xin đừng rút USB.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Thu bài</translation>
    </message>
    <message>
        <source>From a stick or a folder. Collecting twice changes nothing.</source>
        <translation>Từ USB hoặc một thư mục. Thu hai lần cũng không sao.</translation>
    </message>
    <message>
        <source>Collect from…</source>
        <translation>Thu từ…</translation>
    </message>
    <message>
        <source>Class card</source>
        <translation>Thẻ lớp</translation>
    </message>
    <message>
        <source>Makes a pupil's computer part of the class. Check words: %1</source>
        <translation>Đưa máy học sinh vào lớp. Bốn từ kiểm tra: %1</translation>
    </message>
    <message>
        <source>Work: %1</source>
        <translation>Việc được giao: %1</translation>
    </message>
    <message>
        <source>Set the class's work</source>
        <translation>Giao việc cho lớp</translation>
    </message>
    <message>
        <source>Do the lessons work here?</source>
        <translation>Bài học có tác dụng không?</translation>
    </message>
    <message>
        <source>Write the card to…</source>
        <translation>Ghi thẻ ra…</translation>
    </message>
    <message>
        <source>Watch a shared folder</source>
        <translation>Theo dõi thư mục chung</translation>
    </message>
    <message>
        <source>During the lesson: work appears here within seconds.</source>
        <translation>Trong giờ học: bài của các em hiện ra sau vài giây.</translation>
    </message>
    <message>
        <source>Watch…</source>
        <translation>Theo dõi…</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Thôi theo dõi</translation>
    </message>
    <message>
        <source>Files looked at</source>
        <translation>Các tệp đã xem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Những việc đã làm</translation>
    </message>
    <message>
        <source>Which stick or folder?</source>
        <translation>USB hoặc thư mục nào?</translation>
    </message>
</context>
<context>
    <name>ClassCellDetail</name>
    <message>
        <source>Point at a cell, with the mouse or the arrows.</source>
        <translation>Chỉ vào một ô, bằng chuột hoặc phím mũi tên.</translation>
    </message>
    <message>
        <source>See this pupil</source>
        <translation>Xem em này</translation>
    </message>
</context>
<context>
    <name>ClassChangeLine</name>
    <message>
        <source>New</source>
        <translation>Mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Đổi</translation>
    </message>
    <message>
        <source>Back again</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>No longer there</source>
        <translation>Không còn</translation>
    </message>
</context>
<context>
    <name>ClassCurve</name>
    <message>
        <source>% still there, line by line</source>
        <translation>% chưa thoát, theo từng câu</translation>
    </message>
</context>
<context>
    <name>ClassDoorRow</name>
    <message>
        <source>Demonstration class</source>
        <translation>Lớp trình diễn</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Lớp %1</translation>
    </message>
    <message>
        <source>Put away. Press to take it out again.</source>
        <translation>Đã cất. Bấm để lấy ra dùng lại.</translation>
    </message>
</context>
<context>
    <name>ClassErase</name>
    <message>
        <source>%1 is deleted for good: name, code, every answer, and what was printed on this computer. It cannot be undone, and later sticks cannot bring it back.</source>
        <translation>Xoá hẳn %1: tên, mã, mọi câu trả lời, và những tệp đã in trên máy này. Không hoàn tác được, và USB sau này cũng không mang trở lại được.</translation>
    </message>
    <message>
        <source>Whom? To take somebody off the list but keep their work, use a newer list instead.</source>
        <translation>Xoá em nào? Nếu chỉ muốn đưa ra khỏi danh sách mà giữ bài làm, hãy dùng danh sách mới.</translation>
    </message>
    <message>
        <source>No, keep them</source>
        <translation>Không, giữ lại</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xoá hẳn</translation>
    </message>
</context>
<context>
    <name>ClassFilterSheet</name>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Skills (none chosen: all)</source>
        <translation>Kỹ năng (không chọn: tất cả)</translation>
    </message>
</context>
<context>
    <name>ClassGrid</name>
    <message>
        <source>Who holds which skill?</source>
        <translation>Ai đang giữ được kỹ năng nào?</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens the pupil</source>
        <translation>Mũi tên để di chuyển, Enter để xem học sinh</translation>
    </message>
</context>
<context>
    <name>ClassGridPart</name>
    <message>
        <source>What to see</source>
        <translation>Xem phần nào</translation>
    </message>
    <message>
        <source>Pupils and skills</source>
        <translation>Học sinh và kỹ năng</translation>
    </message>
    <message>
        <source>What stands out</source>
        <translation>Điểm nổi bật</translation>
    </message>
</context>
<context>
    <name>ClassHead</name>
    <message>
        <source>For teachers</source>
        <translation>Dành cho thầy cô</translation>
    </message>
    <message>
        <source>Simulated</source>
        <translation>Mô phỏng</translation>
    </message>
    <message>
        <source>See what your class holds and what to teach next. Everything stays on this computer.</source>
        <translation>Xem lớp đang giữ được gì, tiết sau nên dạy gì. Mọi thứ ở lại trên máy này.</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Tất cả các lớp</translation>
    </message>
    <message>
        <source>Hide real names</source>
        <translation>Ẩn họ tên thật</translation>
    </message>
    <message>
        <source>Show real names</source>
        <translation>Hiện họ tên thật</translation>
    </message>
    <message>
        <source>Filter: not all is shown</source>
        <translation>Lọc: đang xem một phần</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Lọc</translation>
    </message>
    <message>
        <source>Class keys and list</source>
        <translation>Khoá và danh sách lớp</translation>
    </message>
    <message>
        <source>Lock the class</source>
        <translation>Khoá lớp lại</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Thu bài</translation>
    </message>
    <message>
        <source>Collect from which stick or folder?</source>
        <translation>Thu bài từ USB hoặc thư mục nào?</translation>
    </message>
</context>
<context>
    <name>ClassHeadKey</name>
    <message>
        <source>The head teacher makes a key in Lá Chắn and gives you its small file. From your next class card on, both keys open the work that is handed in. A head teacher sees codes, never names.</source>
        <translation>Hiệu trưởng tạo khoá trong Lá Chắn và đưa thầy cô một tệp nhỏ. Từ thẻ lớp tiếp theo, cả hai khoá đều mở được bài nộp. Hiệu trưởng chỉ thấy mã, không bao giờ thấy họ tên.</translation>
    </message>
    <message>
        <source>No head teacher's key is set.</source>
        <translation>Chưa có khoá của hiệu trưởng.</translation>
    </message>
    <message>
        <source>Set now: %1</source>
        <translation>Đang dùng: %1</translation>
    </message>
    <message>
        <source>Key of “%1”. Are these the four words on the head teacher's screen?</source>
        <translation>Khoá của “%1”. Bốn từ này có giống trên màn hình của hiệu trưởng không?</translation>
    </message>
    <message>
        <source>Choose the head teacher's key file</source>
        <translation>Chọn tệp khoá của hiệu trưởng</translation>
    </message>
    <message>
        <source>Which key file?</source>
        <translation>Tệp khoá nào?</translation>
    </message>
    <message>
        <source>Yes, the same words</source>
        <translation>Đúng, giống nhau</translation>
    </message>
    <message>
        <source>Without a head teacher's key</source>
        <translation>Bỏ khoá của hiệu trưởng</translation>
    </message>
</context>
<context>
    <name>ClassInsight</name>
    <message>
        <source>Where does the class get away?</source>
        <translation>Lớp thoát ra ở đâu?</translation>
    </message>
    <message>
        <source>See each line</source>
        <translation>Xem từng câu</translation>
    </message>
    <message>
        <source>See them in person</source>
        <translation>Nên gặp riêng</translation>
    </message>
    <message>
        <source>Nobody shows a sign of needing help.</source>
        <translation>Chưa em nào có dấu hiệu cần giúp.</translation>
    </message>
    <message>
        <source>All of them, and why</source>
        <translation>Tất cả, và vì sao</translation>
    </message>
    <message>
        <source>TO TEACH NEXT</source>
        <translation>TIẾT SAU NÊN DẠY</translation>
    </message>
    <message>
        <source>One page, %1 minutes</source>
        <translation>Kế hoạch 1 trang, %1 phút</translation>
    </message>
    <message>
        <source>Open the plan</source>
        <translation>Mở kế hoạch</translation>
    </message>
</context>
<context>
    <name>ClassLegend</name>
    <message>
        <source>Level</source>
        <translation>Mức vững</translation>
    </message>
    <message>
        <source>booster due</source>
        <translation>đến hạn ôn</translation>
    </message>
    <message>
        <source>What do the levels mean?</source>
        <translation>Các mức nghĩa là gì?</translation>
    </message>
    <message>
        <source>The level is a short form. Point at a cell for the two numbers: scams caught, genuine matters wrongly refused.</source>
        <translation>Mức chỉ là cách viết gọn. Chỉ vào một ô để xem hai con số: nhận ra lừa đảo, và từ chối nhầm việc thật.</translation>
    </message>
</context>
<context>
    <name>ClassLostSheet</name>
    <message>
        <source>Make a lost class again</source>
        <translation>Lập lại lớp bị mất</translation>
    </message>
    <message>
        <source>You need two things: the class card from any pupil's computer or stick, and the printed recovery sheet. Work that was handed in is collected again afterwards; names come from the school's list.</source>
        <translation>Cần hai thứ: thẻ lớp trong USB hoặc ở bất kỳ máy học sinh nào, và phiếu khôi phục đã in. Bài đã nộp thì thu lại sau; họ tên lấy từ danh sách của trường.</translation>
    </message>
    <message>
        <source>Another card</source>
        <translation>Thẻ khác</translation>
    </message>
    <message>
        <source>1. Choose the class card</source>
        <translation>1. Chọn thẻ lớp</translation>
    </message>
    <message>
        <source>2. The eight pairs on the recovery sheet, in order</source>
        <translation>2. Tám cặp từ trên phiếu khôi phục, theo thứ tự</translation>
    </message>
    <message>
        <source>Accents do not matter</source>
        <translation>Gõ không dấu cũng được</translation>
    </message>
    <message>
        <source>Make the class again</source>
        <translation>Lập lại lớp</translation>
    </message>
    <message>
        <source>Which class card?</source>
        <translation>Thẻ lớp nào?</translation>
    </message>
    <message>
        <source>Class cards (*%1)</source>
        <translation>Thẻ lớp (*%1)</translation>
    </message>
</context>
<context>
    <name>ClassMakeDone</name>
    <message>
        <source>Print the recovery sheet now and keep it under lock. It is not shown again.</source>
        <translation>Thầy cô in phiếu khôi phục ngay và cất nơi có khoá. Phiếu không hiện lại nữa.</translation>
    </message>
    <message>
        <source>Print the recovery sheet</source>
        <translation>In phiếu khôi phục</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Check words of this class. They are the same on every pupil's computer when the card is genuine.</source>
        <translation>Bốn từ kiểm tra của lớp. Thẻ thật thì máy học sinh nào cũng hiện đúng bốn từ này.</translation>
    </message>
    <message>
        <source>Open the class</source>
        <translation>Mở lớp</translation>
    </message>
    <message>
        <source>Undo: no class</source>
        <translation>Hoàn tác: không lập lớp</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>Lưu vào đâu?</translation>
    </message>
</context>
<context>
    <name>ClassMakeFile</name>
    <message>
        <source>Take the list as the school's system exports it: .xlsx or .csv with a column of names. Old Vietnamese fonts are understood too.</source>
        <translation>Dùng ngay danh sách mà phần mềm của trường xuất ra: .xlsx hoặc .csv, có cột họ tên. Phông tiếng Việt đời cũ cũng đọc được.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Chọn tệp</translation>
    </message>
    <message>
        <source>Or drop the file here. It is only read; dates of birth are not kept.</source>
        <translation>Hoặc thả tệp vào đây. Chỉ đọc thôi; ngày sinh không được lưu.</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Danh sách nào?</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>Danh sách (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>ClassMakeLook</name>
    <message>
        <source>Class in the file</source>
        <translation>Lớp trong tệp</translation>
    </message>
    <message>
        <source>Name of the class</source>
        <translation>Tên lớp</translation>
    </message>
    <message>
        <source>for example 7A1</source>
        <translation>ví dụ 7A1</translation>
    </message>
    <message>
        <source>Rows to look at again</source>
        <translation>Các dòng cần xem lại</translation>
    </message>
    <message>
        <source>Save these rows to mend them</source>
        <translation>Lưu các dòng này để sửa</translation>
    </message>
    <message>
        <source>Pupils</source>
        <translation>Học sinh</translation>
    </message>
    <message>
        <source>That is right, go on</source>
        <translation>Đúng rồi, tiếp tục</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Tệp khác</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>Lưu vào đâu?</translation>
    </message>
</context>
<context>
    <name>ClassMakeSheet</name>
    <message>
        <source>Make a class: the list</source>
        <translation>Lập lớp: danh sách</translation>
    </message>
    <message>
        <source>Is this the class?</source>
        <translation>Đây có phải lớp của thầy cô?</translation>
    </message>
    <message>
        <source>The passphrase</source>
        <translation>Cụm mật khẩu</translation>
    </message>
    <message>
        <source>%1 is made</source>
        <translation>Đã lập %1</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Lớp %1</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Các bước</translation>
    </message>
</context>
<context>
    <name>ClassMakeWords</name>
    <message>
        <source>These four pairs open the class. Write them down, and do not keep them with the stick.</source>
        <translation>Bốn cặp từ này mở lớp. Thầy cô chép lại, và đừng để cùng chỗ với USB.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Từ khác</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Tôi đã chép lại</translation>
    </message>
    <message>
        <source>A recovery sheet to print comes next; it opens the class if they are forgotten.</source>
        <translation>Bước sau có phiếu khôi phục để in; quên mật khẩu thì dùng phiếu ấy.</translation>
    </message>
    <message>
        <source>Make the class: %1</source>
        <translation>Lập lớp %1</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>ClassNewKeys</name>
    <message>
        <source>The class gets a new passphrase, a new recovery sheet and new check words. What was handed in before still opens. Afterwards write a new card for every computer.</source>
        <translation>Lớp sẽ có cụm mật khẩu mới, phiếu khôi phục mới và bốn từ kiểm tra mới. Bài đã nộp trước đây vẫn mở được. Sau đó ghi thẻ mới cho mọi máy.</translation>
    </message>
    <message>
        <source>The passphrase of this class</source>
        <translation>Cụm mật khẩu của lớp này</translation>
    </message>
    <message>
        <source>Accents do not matter</source>
        <translation>Gõ không dấu cũng được</translation>
    </message>
    <message>
        <source>Make new keys</source>
        <translation>Đổi sang khoá mới</translation>
    </message>
</context>
<context>
    <name>ClassNewerList</name>
    <message>
        <source>Choose the list as the school has it now. Each pupil keeps their code, face and work, whatever they are called now.</source>
        <translation>Chọn danh sách hiện nay của trường. Em nào cũng giữ nguyên mã, gương mặt và bài đã làm, dù tên có đổi.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Tệp khác</translation>
    </message>
    <message>
        <source>Choose the list</source>
        <translation>Chọn danh sách</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>The list as it was before</source>
        <translation>Trả danh sách về như trước</translation>
    </message>
    <message>
        <source>Which class of the file?</source>
        <translation>Lớp nào trong tệp?</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Những gì sẽ đổi</translation>
    </message>
    <message>
        <source>Take those who left off the list; their work stays</source>
        <translation>Đưa các em đã chuyển đi ra khỏi danh sách; bài làm vẫn giữ</translation>
    </message>
    <message>
        <source>Change the list like this</source>
        <translation>Đổi danh sách như vậy</translation>
    </message>
    <message>
        <source>Which list?</source>
        <translation>Danh sách nào?</translation>
    </message>
    <message>
        <source>Lists (*.xlsx *.csv *.txt)</source>
        <translation>Danh sách (*.xlsx *.csv *.txt)</translation>
    </message>
</context>
<context>
    <name>ClassPaperSheet</name>
    <message>
        <source>Type answers in: sheet %1</source>
        <translation>Gõ phiếu %1 vào máy</translation>
    </message>
    <message>
        <source>One sign for each item: S scam, R real, a dash where nothing is ticked. Enter goes to the next pupil.</source>
        <translation>Mỗi câu một dấu: L lừa, T thật, gạch ngang nếu bỏ trống. Enter sang em tiếp theo.</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Phiếu</translation>
    </message>
</context>
<context>
    <name>ClassPlan</name>
    <message>
        <source>As soon as three pupils have practised one skill, the plan for the next lesson stands here.</source>
        <translation>Khi có ba em cùng luyện một kỹ năng, kế hoạch cho tiết sau sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>TO TEACH NEXT</source>
        <translation>TIẾT SAU NÊN DẠY</translation>
    </message>
    <message>
        <source>Print plan and cards</source>
        <translation>In kế hoạch và thẻ</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
</context>
<context>
    <name>ClassProgress</name>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>ClassPutAway</name>
    <message>
        <source>The class no longer stands among those you work with, and sticks of last year are left aside. It stays on this computer, locked, until you take it out again.</source>
        <translation>Lớp không còn nằm trong những lớp đang dạy, và USB của năm trước được để riêng ra. Lớp vẫn ở trên máy này, vẫn khoá, cho đến khi thầy cô lấy ra lại.</translation>
    </message>
    <message>
        <source>Put the class away</source>
        <translation>Cất lớp</translation>
    </message>
</context>
<context>
    <name>ClassRail</name>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Kế hoạch</translation>
    </message>
    <message>
        <source>In class</source>
        <translation>Trên lớp</translation>
    </message>
    <message>
        <source>Sticks</source>
        <translation>Thu phát</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Lộ trình</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Đổi người</translation>
    </message>
</context>
<context>
    <name>ClassRenewed</name>
    <message>
        <source>The new recovery sheet. Print it, and destroy the old one.</source>
        <translation>Phiếu khôi phục mới. Thầy cô in ra và huỷ phiếu cũ.</translation>
    </message>
    <message>
        <source>Noted, open the class</source>
        <translation>Đã chép, mở lớp</translation>
    </message>
</context>
<context>
    <name>ClassReportSheet</name>
    <message>
        <source>Report</source>
        <translation>Báo cáo</translation>
    </message>
    <message>
        <source>With real names. To hand it on, hide the names first.</source>
        <translation>Có họ tên thật. Nếu gửi cho người khác, hãy ẩn họ tên trước.</translation>
    </message>
    <message>
        <source>With nicknames and codes instead of names.</source>
        <translation>Dùng biệt danh và mã thay cho họ tên.</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Đang viết báo cáo</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Opens it in this computer's viewer</source>
        <translation>Mở bằng chương trình xem PDF của máy</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Save as a workbook (XLSX)</source>
        <translation>Lưu thành bảng tính (XLSX)</translation>
    </message>
    <message>
        <source>Save as tables (CSV)</source>
        <translation>Lưu thành các bảng (CSV)</translation>
    </message>
    <message>
        <source>Save signed badges</source>
        <translation>Lưu huy hiệu có chữ ký</translation>
    </message>
    <message>
        <source>One for every skill that a pupil holds now, signed with the class's key</source>
        <translation>Mỗi kỹ năng mà một em đang giữ được là một huy hiệu, ký bằng khoá của lớp</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>Lưu vào đâu?</translation>
    </message>
</context>
<context>
    <name>ClassRoom</name>
    <message>
        <source>Preparing the sheet</source>
        <translation>Đang soạn phiếu</translation>
    </message>
    <message>
        <source>At the projector</source>
        <translation>Trên máy chiếu</translation>
    </message>
    <message>
        <source>A large phone for everybody; at each choice hands go up and you type how many. Nothing private is on the screen: real names are hidden from now on.</source>
        <translation>Một chiếc điện thoại lớn cho cả lớp; đến mỗi lựa chọn các em giơ tay, thầy cô gõ số tay. Màn hình không có gì riêng tư: từ đây họ tên thật được ẩn đi.</translation>
    </message>
    <message>
        <source>Play together: %1</source>
        <translation>Cả lớp cùng chơi: %1</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Trên giấy</translation>
    </message>
    <message>
        <source>Eight items, half of them real, a strip with a code for each pupil, and the key for you. Typed in afterwards, they count as paper.</source>
        <translation>Tám câu, một nửa là thật; mỗi em một dải có mã, thầy cô có đáp án. Gõ lại vào máy thì được ghi là phiếu giấy.</translation>
    </message>
    <message>
        <source>Which skill first?</source>
        <translation>Kỹ năng nào trước?</translation>
    </message>
    <message>
        <source>Print a new sheet</source>
        <translation>In phiếu mới</translation>
    </message>
    <message>
        <source>Type answers in</source>
        <translation>Gõ phiếu vào máy</translation>
    </message>
    <message>
        <source>Print sheet %1 again</source>
        <translation>In lại phiếu %1</translation>
    </message>
</context>
<context>
    <name>ClassSetSheet</name>
    <message>
        <source>Work for the class</source>
        <translation>Giao việc cho lớp</translation>
    </message>
    <message>
        <source>It stands on each pupil's home as soon as their computer has the next class card.</source>
        <translation>Khi máy nhận thẻ lớp tiếp theo, việc này hiện ở trang chính của từng em.</translation>
    </message>
    <message>
        <source>Part of the path</source>
        <translation>Phần nào của lộ trình</translation>
    </message>
    <message>
        <source>Set nothing</source>
        <translation>Bỏ hết việc đã giao</translation>
    </message>
</context>
<context>
    <name>ClassStale</name>
    <message>
        <source>Facts to check again</source>
        <translation>Thông tin cần kiểm tra lại</translation>
    </message>
    <message>
        <source>These facts stand in the lessons and are past their date. Look at the source again before you teach them.</source>
        <translation>Những thông tin này nằm trong bài học và đã quá hạn. Thầy/cô xem lại nguồn trước khi dạy nhé.</translation>
    </message>
    <message>
        <source>Every fact in the lessons is still within its date.</source>
        <translation>Mọi thông tin trong bài học đều còn hạn.</translation>
    </message>
    <message>
        <source>Expired since %1</source>
        <translation>Hết hạn từ %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Nguồn: %1</translation>
    </message>
    <message>
        <source>And %1 more, marked in the lessons.</source>
        <translation>Còn %1 thông tin nữa, có đánh dấu trong bài học.</translation>
    </message>
</context>
<context>
    <name>ClassStart</name>
    <message>
        <source>Classes on this computer</source>
        <translation>Các lớp trên máy này</translation>
    </message>
    <message>
        <source>Make a class</source>
        <translation>Lập lớp</translation>
    </message>
    <message>
        <source>From the school's list (.xlsx or .csv). Two minutes; nothing is written before you confirm.</source>
        <translation>Từ danh sách của trường (.xlsx hoặc .csv). Chừng hai phút; chưa xác nhận thì chưa ghi gì.</translation>
    </message>
    <message>
        <source>Look round first</source>
        <translation>Xem thử trước</translation>
    </message>
    <message>
        <source>A class of 40 simulated pupils over six weeks. It can never be mixed up with a real one.</source>
        <translation>Lớp 40 học sinh mô phỏng trong sáu tuần. Không bao giờ lẫn với lớp thật.</translation>
    </message>
    <message>
        <source>The computer with my class is lost</source>
        <translation>Máy có lớp của tôi bị mất</translation>
    </message>
    <message>
        <source>For the head teacher: all classes</source>
        <translation>Dành cho hiệu trưởng: tất cả các lớp</translation>
    </message>
    <message>
        <source>Preparing the demonstration class</source>
        <translation>Đang dựng lớp trình diễn</translation>
    </message>
    <message>
        <source>Names of pupils never leave this computer. Without the class's passphrase nobody can open it here.</source>
        <translation>Họ tên học sinh không bao giờ rời máy này. Không có cụm mật khẩu thì không ai mở được lớp ở đây.</translation>
    </message>
</context>
<context>
    <name>ClassTable</name>
    <message>
        <source>Arrows move, Enter opens the pupil</source>
        <translation>Mũi tên để di chuyển, Enter để xem học sinh</translation>
    </message>
    <message>
        <source>Arrows move</source>
        <translation>Mũi tên để di chuyển</translation>
    </message>
</context>
<context>
    <name>ClassTrialSheet</name>
    <message>
        <source>Do the lessons work here?</source>
        <translation>Bài học có tác dụng ở lớp mình không?</translation>
    </message>
    <message>
        <source>All do the first test. Then the first half has its lessons, and all do the second test. Three weeks later, all do the third; by then the other half has had its lessons too.</source>
        <translation>Cả lớp làm bài đo thứ nhất. Nửa học trước học bài, rồi cả lớp làm bài đo thứ hai. Ba tuần sau cả lớp làm bài thứ ba; khi đó nửa còn lại cũng đã học xong.</translation>
    </message>
    <message>
        <source>A small trial: a lot decides which half of the class has its lessons first. Everybody does the same three tests, and in the end nobody has gone without.</source>
        <translation>Một phép thử nhỏ: bốc thăm xem nửa lớp nào học trước. Cả lớp cùng làm ba bài đo, và cuối cùng em nào cũng được học.</translation>
    </message>
    <message>
        <source>Draw the halves</source>
        <translation>Bốc thăm chia đôi lớp</translation>
    </message>
    <message>
        <source>Lessons first</source>
        <translation>Học trước</translation>
    </message>
    <message>
        <source>Lessons later</source>
        <translation>Học sau</translation>
    </message>
    <message>
        <source>Save the figures without names</source>
        <translation>Lưu số liệu không tên</translation>
    </message>
    <message>
        <source>End the trial…</source>
        <translation>Kết thúc phép thử…</translation>
    </message>
    <message>
        <source>The halves are forgotten and cannot be drawn the same again. What the pupils did stays.</source>
        <translation>Kết quả bốc thăm sẽ bị xoá và không bốc lại giống như cũ được. Bài các em đã làm vẫn còn.</translation>
    </message>
    <message>
        <source>No, go on with it</source>
        <translation>Không, thử tiếp</translation>
    </message>
    <message>
        <source>End the trial</source>
        <translation>Kết thúc phép thử</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>Lưu ở đâu?</translation>
    </message>
</context>
<context>
    <name>ClassUnlock</name>
    <message>
        <source>The passphrase of this class</source>
        <translation>Cụm mật khẩu của lớp</translation>
    </message>
    <message>
        <source>Afterwards the class has a new passphrase and a new sheet; the old ones no longer open it.</source>
        <translation>Sau đó lớp có cụm mật khẩu mới và phiếu mới; bản cũ không mở được nữa.</translation>
    </message>
    <message>
        <source>Open the class</source>
        <translation>Mở lớp</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Lớp khác</translation>
    </message>
</context>
<context>
    <name>ClassViews</name>
    <message>
        <source>Questions</source>
        <translation>Câu hỏi</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation>Về cả lớp</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Tình huống</translation>
    </message>
</context>
<context>
    <name>ClassmatePage</name>
    <message>
        <source>Class card</source>
        <translation>Thẻ lớp</translation>
    </message>
    <message>
        <source>Pick your face, practise, and hand in at the end of the lesson.</source>
        <translation>Em chọn khuôn mặt của mình, luyện tập, rồi nộp bài cuối giờ.</translation>
    </message>
    <message>
        <source>Your teacher's stick holds the card of the class. It has no real names in it.</source>
        <translation>Thẻ lớp nằm trong USB của thầy cô. Trong thẻ không có họ tên thật.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Are these the words on the teacher's screen?</source>
        <translation>Đây có đúng là các từ trên màn hình của thầy cô?</translation>
    </message>
    <message>
        <source>Yes, the same words</source>
        <translation>Đúng các từ ấy</translation>
    </message>
    <message>
        <source>No, other words</source>
        <translation>Không, từ khác</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Nộp bài</translation>
    </message>
    <message>
        <source>Writes everybody's work on this computer to the teacher's stick. Only the teacher can open it.</source>
        <translation>Ghi bài của mọi bạn trên máy này ra USB của thầy cô. Chỉ thầy cô mở được.</translation>
    </message>
    <message>
        <source>Hand in to the stick</source>
        <translation>Nộp ra USB</translation>
    </message>
    <message>
        <source>Shared folder</source>
        <translation>Thư mục chung</translation>
    </message>
    <message>
        <source>If the room has one: work is handed in by itself while you practise.</source>
        <translation>Nếu phòng máy có: bài tự nộp trong lúc em luyện.</translation>
    </message>
    <message>
        <source>Choose the folder</source>
        <translation>Chọn thư mục</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>The card</source>
        <translation>Thẻ lớp</translation>
    </message>
    <message>
        <source>A newer card brings new classmates. Leaving the class deletes nothing.</source>
        <translation>Thẻ mới hơn có thêm bạn mới. Rời lớp không xoá gì cả.</translation>
    </message>
    <message>
        <source>Plug in the stick and choose the file that ends in .lachan-card.</source>
        <translation>Cắm USB rồi chọn tệp có đuôi .lachan-card.</translation>
    </message>
    <message>
        <source>Load a newer card</source>
        <translation>Nạp thẻ mới hơn</translation>
    </message>
    <message>
        <source>Load the class card</source>
        <translation>Nạp thẻ lớp</translation>
    </message>
    <message>
        <source>Leave the class</source>
        <translation>Rời lớp</translation>
    </message>
    <message>
        <source>Which class card?</source>
        <translation>Thẻ lớp nào?</translation>
    </message>
    <message>
        <source>Class cards (*.lachan-card)</source>
        <translation>Thẻ lớp (*.lachan-card)</translation>
    </message>
    <message>
        <source>Which stick or folder?</source>
        <translation>USB hoặc thư mục nào?</translation>
    </message>
</context>
<context>
    <name>CodeStep</name>
    <message>
        <source>Transfer code</source>
        <translation>Mã xác nhận</translation>
    </message>
</context>
<context>
    <name>ContactCard</name>
    <message>
        <source>Blocked</source>
        <translation>Đã chặn</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Xem kỹ</translation>
    </message>
</context>
<context>
    <name>DebriefAside</name>
    <message>
        <source>ONE THING TO DO</source>
        <translation>MỘT VIỆC ĐỂ LÀM</translation>
    </message>
    <message>
        <source>ONE THING TO SAY TONIGHT</source>
        <translation>MỘT CÂU ĐỂ NÓI TỐI NAY</translation>
    </message>
</context>
<context>
    <name>DebriefLines</name>
    <message>
        <source>Line by line</source>
        <translation>Từng câu một</translation>
    </message>
    <message>
        <source>Arrow up and down go through the lines</source>
        <translation>Mũi tên lên, xuống để đi qua từng câu</translation>
    </message>
</context>
<context>
    <name>DebriefMoment</name>
    <message>
        <source>WHAT THEY WANTED JUST THEN</source>
        <translation>LÚC ĐÓ HỌ MUỐN GÌ</translation>
    </message>
</context>
<context>
    <name>DebriefPage</name>
    <message>
        <source>What to do now</source>
        <translation>Bây giờ làm gì</translation>
    </message>
</context>
<context>
    <name>DebriefRecovery</name>
    <message>
        <source>Play the first hour</source>
        <translation>Chơi giờ đầu tiên</translation>
    </message>
    <message>
        <source>All help lines</source>
        <translation>Các số trợ giúp</translation>
    </message>
</context>
<context>
    <name>DebriefReplay</name>
    <message>
        <source>See it again</source>
        <translation>Xem lại từng giây</translation>
    </message>
    <message>
        <source>Take over from here</source>
        <translation>Chơi tiếp từ đây</translation>
    </message>
    <message>
        <source>The phone waits at this second, and it goes on as you choose. It does not count.</source>
        <translation>Điện thoại dừng ở đúng giây này, rồi đi tiếp theo cách mình chọn. Lần này không tính.</translation>
    </message>
</context>
<context>
    <name>DebriefTimeline</name>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
</context>
<context>
    <name>DebriefTopBar</name>
    <message>
        <source>Back to the home page</source>
        <translation>Về trang chính</translation>
    </message>
    <message>
        <source>Looking back</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Swap roles</source>
        <translation>Đổi vai</translation>
    </message>
    <message>
        <source>Read together</source>
        <translation>Cùng đọc</translation>
    </message>
    <message>
        <source>One reads the caller's lines, the other holds the phone</source>
        <translation>Một người đọc lời người gọi, một người cầm máy</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Chơi lại</translation>
    </message>
    <message>
        <source>With new details</source>
        <translation>Đổi chi tiết</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>DoneLine</name>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
</context>
<context>
    <name>EvidenceView</name>
    <message>
        <source>To show an adult or the police</source>
        <translation>Để đưa người lớn, công an xem</translation>
    </message>
    <message>
        <source>All that was kept, oldest first. The times are the phone's own.</source>
        <translation>Tất cả những gì đã chụp lại, cũ trước mới sau. Giờ là giờ trên máy.</translation>
    </message>
    <message>
        <source>Nothing has been kept yet.</source>
        <translation>Chưa chụp lại gì.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>Change %1</source>
        <translation>Sửa thông tin của %1</translation>
    </message>
</context>
<context>
    <name>FacePicker</name>
    <message>
        <source>Choose a face</source>
        <translation>Chọn gương mặt</translation>
    </message>
    <message>
        <source>Face %1 of %2</source>
        <translation>Gương mặt %1 trong %2</translation>
    </message>
</context>
<context>
    <name>GalleryView</name>
    <message>
        <source>Screenshots</source>
        <translation>Ảnh chụp màn hình</translation>
    </message>
    <message>
        <source>To show an adult or the police</source>
        <translation>Để đưa người lớn, công an xem</translation>
    </message>
    <message>
        <source>No screenshots yet. Whatever you keep will be here, with the time it was taken.</source>
        <translation>Chưa có ảnh chụp màn hình nào. Ảnh chụp lại sẽ nằm ở đây, kèm giờ chụp.</translation>
    </message>
</context>
<context>
    <name>HeadClasses</name>
    <message>
        <source>Which class holds which skill?</source>
        <translation>Lớp nào đang giữ được kỹ năng nào?</translation>
    </message>
    <message>
        <source>Arrows move, Enter opens the class</source>
        <translation>Mũi tên để di chuyển, Enter để xem lớp</translation>
    </message>
    <message>
        <source>Point at a cell, with the mouse or the arrows.</source>
        <translation>Chỉ vào một ô, bằng chuột hoặc phím mũi tên.</translation>
    </message>
    <message>
        <source>See this class</source>
        <translation>Xem lớp này</translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Cất lớp này</translation>
    </message>
    <message>
        <source>For a class of last year: nothing more is taken of it, and it can be taken out again.</source>
        <translation>Dành cho lớp năm cũ: không thu bài của lớp nữa, và lúc nào cũng lấy ra lại được.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Opens it in this computer's viewer</source>
        <translation>Mở bằng chương trình xem PDF của máy</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
    <message>
        <source>Save as a workbook (XLSX)</source>
        <translation>Lưu thành bảng tính (XLSX)</translation>
    </message>
    <message>
        <source>Save as tables (CSV)</source>
        <translation>Lưu thành các bảng (CSV)</translation>
    </message>
</context>
<context>
    <name>HeadDelete</name>
    <message>
        <source>Delete class %1?</source>
        <translation>Xoá lớp %1?</translation>
    </message>
    <message>
        <source>No, keep it</source>
        <translation>Không, giữ lại</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xoá hẳn</translation>
    </message>
    <message>
        <source>Its list of codes and all work of it leave this computer, and cannot be brought back from here. The class's own teacher keeps everything. Only a later class card brings the class back.</source>
        <translation>Danh sách mã và mọi bài của lớp sẽ mất khỏi máy này, không lấy lại được từ đây. Giáo viên của lớp vẫn giữ đủ. Chỉ thẻ lớp mới hơn mới đưa lớp trở lại.</translation>
    </message>
</context>
<context>
    <name>HeadFresh</name>
    <message>
        <source>The recovery sheet. Print it now and keep it under lock: it is not shown again.</source>
        <translation>Phiếu khôi phục. Thầy cô in ngay và cất nơi có khoá: phiếu không hiện lại nữa.</translation>
    </message>
    <message>
        <source>Noted, go on</source>
        <translation>Đã ghi lại, đi tiếp</translation>
    </message>
    <message>
        <source>Check words of your key. Class teachers see the same four when they take your key file.</source>
        <translation>Bốn từ kiểm tra của khoá. Giáo viên thấy đúng bốn từ này khi nhận tệp khoá của thầy cô.</translation>
    </message>
</context>
<context>
    <name>HeadLocked</name>
    <message>
        <source>The passphrase of your key</source>
        <translation>Cụm mật khẩu của khoá</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Afterwards your key has a new passphrase and a new sheet; the old ones no longer open it. The classes go on as before.</source>
        <translation>Sau đó khoá có cụm mật khẩu mới và phiếu mới; cụm cũ, phiếu cũ không mở được nữa. Các lớp vẫn như trước.</translation>
    </message>
</context>
<context>
    <name>HeadNew</name>
    <message>
        <source>Make your key</source>
        <translation>Tạo khoá của thầy cô</translation>
    </message>
    <message>
        <source>Your name or your school's: class teachers will see it</source>
        <translation>Tên thầy cô hoặc tên trường: giáo viên các lớp sẽ thấy tên này</translation>
    </message>
    <message>
        <source>These four pairs open the key. Write them down, and do not keep them with the computer.</source>
        <translation>Bốn cặp từ này mở khoá. Thầy cô chép lại, và đừng để cùng chỗ với máy tính.</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Từ khác</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Tôi đã chép lại</translation>
    </message>
    <message>
        <source>A recovery sheet to print comes next; it opens the key if they are forgotten.</source>
        <translation>Bước sau có phiếu khôi phục để in; lỡ quên thì phiếu ấy mở được khoá.</translation>
    </message>
    <message>
        <source>Make the key</source>
        <translation>Tạo khoá</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cách dùng</translation>
    </message>
    <message>
        <source>You make a key and give class teachers its small file, on a stick.</source>
        <translation>Thầy cô tạo khoá, rồi đưa cho giáo viên các lớp một tệp nhỏ, trong USB.</translation>
    </message>
    <message>
        <source>Each class teacher puts it on the class card: Class keys and list, Head teacher's key.</source>
        <translation>Giáo viên ghi khoá ấy vào thẻ lớp: mục Khoá và danh sách lớp, Khoá của hiệu trưởng.</translation>
    </message>
    <message>
        <source>From the next card on, the work that pupils hand in opens for you as well: codes, never names.</source>
        <translation>Từ thẻ lớp tiếp theo, bài học sinh nộp thì thầy cô cũng mở được: chỉ có mã, không có tên.</translation>
    </message>
</context>
<context>
    <name>HeadOpen</name>
    <message>
        <source>Working. Please leave the stick in.</source>
        <translation>Đang làm. Xin đừng rút USB.</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Thu bài</translation>
    </message>
    <message>
        <source>Class cards and work, from a stick or a folder. Collecting twice changes nothing.</source>
        <translation>Thẻ lớp và bài nộp, từ USB hoặc thư mục. Thu hai lần cũng không sao.</translation>
    </message>
    <message>
        <source>No class is here yet. Once class teachers have your key on their card, collect the card and the work from their stick.</source>
        <translation>Chưa có lớp nào. Khi giáo viên đã ghi khoá của thầy cô vào thẻ lớp, thầy cô thu thẻ và bài từ USB ấy.</translation>
    </message>
    <message>
        <source>Collect from…</source>
        <translation>Thu từ…</translation>
    </message>
    <message>
        <source>Key file for class teachers</source>
        <translation>Tệp khoá cho giáo viên</translation>
    </message>
    <message>
        <source>They compare these four words before they take it: %1</source>
        <translation>Giáo viên so bốn từ này trước khi nhận: %1</translation>
    </message>
    <message>
        <source>Write the key file to…</source>
        <translation>Ghi tệp khoá vào…</translation>
    </message>
    <message>
        <source>Files looked at</source>
        <translation>Các tệp đã xem</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Những việc đã làm</translation>
    </message>
    <message>
        <source>Classes put away</source>
        <translation>Lớp đã cất</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Lớp %1</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Lấy ra</translation>
    </message>
    <message>
        <source>Delete class %1 for good</source>
        <translation>Xoá hẳn lớp %1</translation>
    </message>
    <message>
        <source>Which stick or folder?</source>
        <translation>USB hoặc thư mục nào?</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>Lưu vào đâu?</translation>
    </message>
</context>
<context>
    <name>HeadPage</name>
    <message>
        <source>For the head teacher</source>
        <translation>Dành cho hiệu trưởng</translation>
    </message>
    <message>
        <source>All classes side by side, by codes only: no name of a pupil ever reaches you.</source>
        <translation>Tất cả các lớp cạnh nhau, chỉ bằng mã: tên học sinh không bao giờ đến đây.</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Khoá lại</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
</context>
<context>
    <name>HeatMap</name>
    <message>
        <source>Skills before</source>
        <translation>Các kỹ năng phía trước</translation>
    </message>
    <message>
        <source>Skills after</source>
        <translation>Các kỹ năng tiếp theo</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help now</source>
        <translation>Cần giúp ngay</translation>
    </message>
    <message>
        <source>Telling somebody is always right. Nobody has to face this alone.</source>
        <translation>Kể ra lúc nào cũng đúng. Không ai phải tự lo một mình.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Has money just gone?</source>
        <translation>Tiền vừa chuyển đi?</translation>
    </message>
    <message>
        <source>Send nothing more, even “to get it back”. Call your own bank at once, keep the messages and receipts, and tell somebody you trust. Part of it may still be stopped; every minute helps.</source>
        <translation>Đừng chuyển thêm đồng nào, kể cả “để lấy lại”. Gọi ngay cho ngân hàng của mình, giữ lại tin nhắn và biên lai, rồi kể với một người mình tin. Có thể vẫn chặn kịp một phần, sớm phút nào đỡ phút ấy.</translation>
    </message>
    <message>
        <source>Child protection line</source>
        <translation>Tổng đài bảo vệ trẻ em</translation>
    </message>
    <message>
        <source>For anyone under 18, and for adults worried about a child: to talk, to report abuse, threats or trafficking. Free, day and night.</source>
        <translation>Cho mọi bạn dưới 18 tuổi, và cho người lớn đang lo cho một đứa trẻ: để được nghe, được tư vấn, để báo khi có người đe doạ, xâm hại hay mua bán người. Miễn phí, cả ngày lẫn đêm.</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Công an</translation>
    </message>
    <message>
        <source>When somebody is in danger, or a crime is happening now.</source>
        <translation>Khi có người gặp nguy hiểm, hoặc việc phạm pháp đang diễn ra.</translation>
    </message>
    <message>
        <source>Nearest ward or commune police</source>
        <translation>Công an phường, xã gần nhất</translation>
    </message>
    <message>
        <source>For every scam, and when a child is missing or being controlled. Go there in person if you can, with an adult.</source>
        <translation>Cho mọi vụ lừa đảo, và khi một bạn nhỏ mất liên lạc hoặc bị người khác điều khiển. Nên đến tận nơi, cùng một người lớn.</translation>
    </message>
    <message>
        <source>Your own bank</source>
        <translation>Ngân hàng của mình</translation>
    </message>
    <message>
        <source>The number printed on the card or shown in the bank's app. Never a number that a caller gives.</source>
        <translation>Gọi số in trên thẻ hoặc trong ứng dụng ngân hàng. Không gọi số do người lạ đưa.</translation>
    </message>
    <message>
        <source>Report scam and spam calls</source>
        <translation>Báo cuộc gọi lừa đảo, gọi rác</translation>
    </message>
    <message>
        <source>Call free from any operator.</source>
        <translation>Gọi miễn phí từ mọi nhà mạng.</translation>
    </message>
    <message>
        <source>Report by message</source>
        <translation>Báo bằng tin nhắn</translation>
    </message>
    <message>
        <source>Free, also to 156. Write LD (number) (what was said) for a scam call, V for a spam call, S for a spam message.</source>
        <translation>Miễn phí, gửi 156 cũng được. Soạn LD (số gọi đến) (nội dung) nếu là cuộc gọi lừa đảo, V nếu là cuộc gọi rác, S nếu là tin nhắn rác.</translation>
    </message>
    <message>
        <source>Numbers as published up to March 2026. Ask at school or at the ward office if one does not answer.</source>
        <translation>Các số theo nguồn công bố đến tháng 3 năm 2026. Số nào không gọi được, hãy hỏi nhà trường hoặc công an phường, xã.</translation>
    </message>
</context>
<context>
    <name>HomeDue</name>
    <message>
        <source>The phone is ringing</source>
        <translation>Điện thoại đang reo</translation>
    </message>
    <message>
        <source>Real or a trap? Only taking it will tell.</source>
        <translation>Thật hay bẫy? Nghe mới biết.</translation>
    </message>
    <message>
        <source>Take the call</source>
        <translation>Nghe máy</translation>
    </message>
    <message>
        <source>A booster is due</source>
        <translation>Đến lúc ôn lại</translation>
    </message>
    <message>
        <source>Four minutes now</source>
        <translation>Ôn bốn phút</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Help now</source>
        <translation>Cần giúp ngay</translation>
    </message>
</context>
<context>
    <name>HomeRoad</name>
    <message>
        <source>Which path is yours?</source>
        <translation>Em theo lộ trình nào?</translation>
    </message>
    <message>
        <source>You can change it at any time. What is done stays done.</source>
        <translation>Đổi lúc nào cũng được. Việc đã xong vẫn tính là xong.</translation>
    </message>
    <message>
        <source>Another path</source>
        <translation>Lộ trình khác</translation>
    </message>
</context>
<context>
    <name>HomeRows</name>
    <message>
        <source>STAGE %1</source>
        <translation>CHẶNG %1</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Done %1/%2</source>
        <translation>Xong %1/%2</translation>
    </message>
    <message>
        <source>Under way %1/%2</source>
        <translation>Đang học %1/%2</translation>
    </message>
    <message>
        <source>Up next</source>
        <translation>Bài tiếp theo</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Bài đọc</translation>
    </message>
    <message>
        <source>Call to rehearse</source>
        <translation>Tình huống</translation>
    </message>
    <message>
        <source>Items to judge</source>
        <translation>Bộ câu thật hay lừa</translation>
    </message>
    <message>
        <source>Read together: %1</source>
        <translation>Cùng đọc: %1</translation>
    </message>
    <message>
        <source>Done well</source>
        <translation>Đã vững</translation>
    </message>
    <message>
        <source>Worth another go</source>
        <translation>Nên luyện lại một lần</translation>
    </message>
    <message>
        <source>Half read</source>
        <translation>Đang đọc dở</translation>
    </message>
</context>
<context>
    <name>HomeShield</name>
    <message>
        <source>Your shield</source>
        <translation>Lá chắn của mình</translation>
    </message>
    <message>
        <source>After the first call, two numbers live here: traps recognised, and genuine matters turned away by mistake.</source>
        <translation>Sau cuộc gọi đầu tiên, ở đây có hai con số: bẫy đã nhận ra, và việc thật lỡ từ chối nhầm.</translation>
    </message>
    <message>
        <source>traps recognised</source>
        <translation>bẫy đã nhận ra</translation>
    </message>
    <message>
        <source>genuine matters turned away</source>
        <translation>việc thật lỡ từ chối</translation>
    </message>
</context>
<context>
    <name>HomeStageHead</name>
    <message>
        <source>Hide the steps</source>
        <translation>Thu gọn các bước</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Xem các bước</translation>
    </message>
</context>
<context>
    <name>HomeStop</name>
    <message>
        <source>Read together</source>
        <translation>Cùng đọc</translation>
    </message>
</context>
<context>
    <name>HomeToday</name>
    <message>
        <source>Let this one go</source>
        <translation>Bỏ lượt này</translation>
    </message>
</context>
<context>
    <name>HomeTour</name>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Tiếp</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>It can be seen again from Settings.</source>
        <translation>Có thể xem lại trong Cài đặt.</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Hello %1!</source>
        <translation>Chào %1!</translation>
    </message>
    <message>
        <source>Something was left unfinished. Shall we go on from there?</source>
        <translation>Còn một lượt đang dở. Mình đi tiếp từ đó nhé?</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) is enough today.</source>
        <translation>
            <numerusform>Hôm nay chỉ cần %n phút.</numerusform>
        </translation>
    </message>
    <message>
        <source>UNFINISHED</source>
        <translation>ĐANG DỞ</translation>
    </message>
    <message>
        <source>TODAY</source>
        <translation>HÔM NAY</translation>
    </message>
    <message>
        <source>The call is still waiting, just where it stopped.</source>
        <translation>Cuộc gọi vẫn chờ, đúng chỗ đã dừng.</translation>
    </message>
    <message>
        <source>The next item is still waiting.</source>
        <translation>Câu tiếp theo vẫn đang chờ.</translation>
    </message>
    <message>
        <source>The page is still open where reading stopped.</source>
        <translation>Trang vẫn mở ở chỗ đang đọc.</translation>
    </message>
    <message>
        <source>A short read, with two questions to try.</source>
        <translation>Một bài đọc ngắn, có câu hỏi để thử sức.</translation>
    </message>
    <message>
        <source>Eight messages, calls and pages. Some are real.</source>
        <translation>Tám tin nhắn, cuộc gọi, trang mạng. Có cả tin thật.</translation>
    </message>
    <message>
        <source>The same kind of call, with new details. See how early it shows.</source>
        <translation>Vẫn kiểu gọi ấy, chi tiết khác đi. Thử xem mình nhận ra sớm đến đâu.</translation>
    </message>
    <message>
        <source>The phone rings. Real or a trap? Act whenever it feels right.</source>
        <translation>Điện thoại reo. Thật hay bẫy? Muốn làm gì, lúc nào cũng được.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Read on</source>
        <translation>Đọc tiếp</translation>
    </message>
    <message>
        <source>Practise again</source>
        <translation>Luyện lại</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
    <message numerus="yes">
        <source>All %n stage(s) are done. A booster now and then keeps it.</source>
        <translation>
            <numerusform>Xong cả %n chặng. Thỉnh thoảng ôn một lần là giữ được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stage %1 of %2</source>
        <translation>Đang ở chặng %1 trên %2</translation>
    </message>
    <message numerus="yes">
        <source>%n done</source>
        <translation>
            <numerusform>đã xong %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This week: %n day(s)</source>
        <translation>
            <numerusform>Tuần này: %n ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HomeWork</name>
    <message>
        <source>My class's work</source>
        <translation>Việc của lớp mình</translation>
    </message>
    <message>
        <source>Done %1/%2</source>
        <translation>Xong %1/%2</translation>
    </message>
    <message>
        <source>All done. Thank you!</source>
        <translation>Xong hết rồi. Cảm ơn em!</translation>
    </message>
</context>
<context>
    <name>IncomingCall</name>
    <message>
        <source>Ringing now</source>
        <translation>Đang reo</translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Cuộc gọi đến</translation>
    </message>
    <message>
        <source>Incoming video call</source>
        <translation>Cuộc gọi video đến</translation>
    </message>
    <message>
        <source>Your camera stays off until you turn it on.</source>
        <translation>Camera máy này vẫn tắt cho đến khi mình bật lên.</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Bật chuông</translation>
    </message>
    <message>
        <source>Silence</source>
        <translation>Tắt chuông</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nhắn tin</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Xem kỹ</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Nghe</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>Keeping progress safe</source>
        <translation>Giữ tiến độ an toàn</translation>
    </message>
    <message>
        <source>For the teacher or parent who looks after this computer.</source>
        <translation>Dành cho thầy cô hoặc phụ huynh trông máy này.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Take everything along</source>
        <translation>Mang theo tất cả</translation>
    </message>
    <message>
        <source>A file for the stick, checked after it is written. Another computer can bring it back.</source>
        <translation>Một tệp để chép vào USB, ghi xong được đọc lại để kiểm tra. Máy khác có thể lấy lại từ tệp này.</translation>
    </message>
    <message>
        <source>Save to a folder</source>
        <translation>Lưu vào thư mục</translation>
    </message>
    <message>
        <source>Bring back a file</source>
        <translation>Lấy lại từ tệp</translation>
    </message>
    <message>
        <source>Old answers</source>
        <translation>Câu trả lời cũ</translation>
    </message>
    <message>
        <source>Nothing here is older than 400 days.</source>
        <translation>Không có gì cũ hơn 400 ngày.</translation>
    </message>
    <message>
        <source>Let go of them</source>
        <translation>Bỏ bớt phần cũ</translation>
    </message>
    <message>
        <source>Backups on this computer</source>
        <translation>Các bản sao lưu trên máy này</translation>
    </message>
    <message>
        <source>Bringing one back adds what is missing. Nothing of today goes away.</source>
        <translation>Lấy lại một bản chỉ thêm phần còn thiếu. Những gì đang có không mất đi.</translation>
    </message>
    <message>
        <source>There is none yet: one is made by itself each day.</source>
        <translation>Chưa có bản nào: mỗi ngày máy tự sao lưu một lần.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Lấy lại</translation>
    </message>
    <message>
        <source>The backup of %1, %2</source>
        <translation>Bản sao lưu %1, %2</translation>
    </message>
    <message>
        <source>Make a backup now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>Lưu vào đâu?</translation>
    </message>
    <message>
        <source>Which file shall be brought back?</source>
        <translation>Lấy lại từ tệp nào?</translation>
    </message>
    <message>
        <source>Progress of Lá Chắn (*.lachan-record *.db)</source>
        <translation>Tiến độ Lá Chắn (*.lachan-record *.db)</translation>
    </message>
</context>
<context>
    <name>KeepingViewModel</name>
    <message>
        <source>A backup has been made and checked.</source>
        <translation>Đã sao lưu và kiểm tra xong.</translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n line(s); some could not be read.</source>
        <translation>
            <numerusform>Đã lấy lại %n dòng; có dòng không đọc được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Brought back %n line(s). Nothing of today was lost.</source>
        <translation>
            <numerusform>Đã lấy lại %n dòng. Những gì đang có vẫn nguyên.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved and checked. You may pull the stick out now. File: %1</source>
        <translation>Đã lưu và kiểm tra. Có thể rút USB ra rồi. Tệp: %1</translation>
    </message>
    <message>
        <source>Old single answers are gone; their monthly counts stay.</source>
        <translation>Đã bỏ các câu trả lời cũ; số đếm từng tháng vẫn còn.</translation>
    </message>
    <message>
        <source>This computer forgets when it is switched off. Save to the stick.</source>
        <translation>Máy này tắt là quên hết. Hãy lưu vào USB.</translation>
    </message>
    <message>
        <source>This computer forgets at log-out. Save to the stick.</source>
        <translation>Máy này đăng xuất là quên hết. Hãy lưu vào USB.</translation>
    </message>
    <message>
        <source>This computer has forgotten what was done before. Save to the stick.</source>
        <translation>Máy này đã quên những gì làm trước đây. Hãy lưu vào USB.</translation>
    </message>
    <message>
        <source>The disk is nearly full. Please tell your teacher, so that nothing is lost.</source>
        <translation>Ổ đĩa sắp đầy. Nhờ báo thầy cô để bài làm không bị mất.</translation>
    </message>
    <message numerus="yes">
        <source>%n single answer(s) are older than 400 days.</source>
        <translation>
            <numerusform>Có %n câu trả lời cũ hơn 400 ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Letting go of them keeps monthly counts and every result.</source>
        <translation>Bỏ bớt thì số đếm từng tháng và mọi kết quả vẫn còn.</translation>
    </message>
</context>
<context>
    <name>Keypad</name>
    <message>
        <source>Keypad</source>
        <translation>Bàn phím</translation>
    </message>
    <message>
        <source>Type a number</source>
        <translation>Bấm số cần gọi</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Xoá số cuối</translation>
    </message>
    <message>
        <source>Call this number</source>
        <translation>Gọi số này</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Gọi</translation>
    </message>
</context>
<context>
    <name>LearnerSheet</name>
    <message>
        <source>Pleased to meet you</source>
        <translation>Rất vui được gặp</translation>
    </message>
    <message>
        <source>Change face or nickname</source>
        <translation>Đổi gương mặt, biệt danh</translation>
    </message>
    <message>
        <source>What shall we call you?</source>
        <translation>Mình gọi bạn là gì?</translation>
    </message>
    <message>
        <source>A nickname is enough</source>
        <translation>Biệt danh là đủ</translation>
    </message>
    <message>
        <source>Choose a face</source>
        <translation>Chọn gương mặt</translation>
    </message>
    <message>
        <source>I am here as</source>
        <translation>Mình là</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Học sinh</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Phụ huynh</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Thầy cô</translation>
    </message>
    <message>
        <source>Let us begin</source>
        <translation>Vào luyện tập</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Remove from this page</source>
        <translation>Gỡ khỏi trang này</translation>
    </message>
</context>
<context>
    <name>LessonButtons</name>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Finish the lesson</source>
        <translation>Xong bài này</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>LessonFact</name>
    <message>
        <source>Source: %1 · checked on %2</source>
        <translation>Nguồn: %1 · kiểm tra ngày %2</translation>
    </message>
    <message>
        <source>To be checked again</source>
        <translation>Cần kiểm tra lại</translation>
    </message>
</context>
<context>
    <name>LessonOption</name>
    <message>
        <source>The right answer.</source>
        <translation>Đúng rồi.</translation>
    </message>
</context>
<context>
    <name>LessonPrint</name>
    <message>
        <source>Print the pages for home</source>
        <translation>In tờ mang về nhà</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
</context>
<context>
    <name>LessonQuiz</name>
    <message>
        <source>Question</source>
        <translation>Câu hỏi</translation>
    </message>
</context>
<context>
    <name>LessonSteps</name>
    <message>
        <source>In this lesson</source>
        <translation>Trong bài này</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Em đang ở đây</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đã đọc</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>Sắp tới</translation>
    </message>
</context>
<context>
    <name>LessonTopBar</name>
    <message>
        <source>Leave the lesson</source>
        <translation>Rời bài học</translation>
    </message>
    <message>
        <source>Steps of the lesson</source>
        <translation>Các bước của bài</translation>
    </message>
</context>
<context>
    <name>LessonTry</name>
    <message>
        <source>Try it</source>
        <translation>Thử luôn</translation>
    </message>
</context>
<context>
    <name>LessonViewModel</name>
    <message>
        <source>Stage %1 · Lesson</source>
        <translation>Chặng %1 · Bài học</translation>
    </message>
    <message>
        <source>Step %1/%2</source>
        <translation>Bước %1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>còn %n phút</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LetterView</name>
    <message>
        <source>Press to see the real address</source>
        <translation>Bấm để xem địa chỉ thật</translation>
    </message>
    <message>
        <source>An attached app</source>
        <translation>Ứng dụng đính kèm</translation>
    </message>
</context>
<context>
    <name>LicencesPage</name>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>Lá Chắn is free software (Apache 2.0), the lessons are CC BY-SA 4.0: you may use them, pass them on and change them.</source>
        <translation>Lá Chắn là phần mềm tự do (Apache 2.0), các bài học theo CC BY-SA 4.0: được dùng, được chia sẻ, được sửa đổi.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Qt and other libraries under the LGPL</source>
        <translation>Qt và các thư viện khác theo giấy phép LGPL</translation>
    </message>
    <message>
        <source>They lie beside the program as files of their own, and you may put your own build in their place. The list says where their exact source is to be had.</source>
        <translation>Các thư viện này là những tệp riêng nằm cạnh chương trình; có thể thay bằng bản tự biên dịch. Danh sách ghi rõ nơi lấy đúng mã nguồn của từng thư viện.</translation>
    </message>
    <message>
        <source>Every text lies here: %1</source>
        <translation>Toàn văn các giấy phép nằm ở: %1</translation>
    </message>
    <message>
        <source>Open the list with all texts</source>
        <translation>Mở danh sách kèm toàn văn</translation>
    </message>
    <message>
        <source>What Lá Chắn is made of</source>
        <translation>Lá Chắn được làm từ những gì</translation>
    </message>
</context>
<context>
    <name>LinkCard</name>
    <message>
        <source>Look closer</source>
        <translation>Xem kỹ</translation>
    </message>
    <message>
        <source>Open the link</source>
        <translation>Mở đường link</translation>
    </message>
</context>
<context>
    <name>LockScreen</name>
    <message>
        <source>Unlock and start</source>
        <translation>Mở khoá và bắt đầu</translation>
    </message>
    <message>
        <source>Nothing is recorded before that.</source>
        <translation>Chưa mở khoá thì chưa ghi lại gì.</translation>
    </message>
</context>
<context>
    <name>LookSheet</name>
    <message>
        <source>A page on the web</source>
        <translation>Một trang web</translation>
    </message>
    <message>
        <source>Looking closer</source>
        <translation>Xem kỹ</translation>
    </message>
    <message>
        <source>What the code holds</source>
        <translation>Trong mã QR</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>MailList</name>
    <message>
        <source>No mail here.</source>
        <translation>Chưa có thư nào.</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Sent: %1</source>
        <translation>Đã gửi: %1</translation>
    </message>
    <message>
        <source>An app sent along</source>
        <translation>Ứng dụng gửi kèm</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Something in Lá Chắn went wrong</source>
        <translation>Lá Chắn vừa gặp trục trặc</translation>
    </message>
    <message>
        <source>It was nothing you did. What was done until now is saved. You can go on, or close the app and start it again.</source>
        <translation>Không phải do bạn. Những gì đã làm vẫn được giữ. Có thể đi tiếp, hoặc đóng Lá Chắn rồi mở lại.</translation>
    </message>
    <message>
        <source>Whoever looks after this computer can send us the details. They say nothing about who was practising.</source>
        <translation>Người trông máy có thể gửi phần chi tiết cho nhóm làm Lá Chắn. Trong đó không có gì về người đang luyện tập.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Chép phần chi tiết</translation>
    </message>
    <message>
        <source>Close the app</source>
        <translation>Đóng Lá Chắn</translation>
    </message>
</context>
<context>
    <name>MyDataPage</name>
    <message>
        <source>My data</source>
        <translation>Dữ liệu của mình</translation>
    </message>
    <message>
        <source>Everything this computer keeps about %1.</source>
        <translation>Tất cả những gì máy này giữ về %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Take it along</source>
        <translation>Mang theo</translation>
    </message>
    <message>
        <source>One page to print (PDF)</source>
        <translation>Một trang để in (PDF)</translation>
    </message>
    <message>
        <source>Everything, for a program (JSON)</source>
        <translation>Toàn bộ, cho máy đọc (JSON)</translation>
    </message>
    <message>
        <source>What is promised</source>
        <translation>Lời hứa của Lá Chắn</translation>
    </message>
    <message>
        <source>Delete all of it</source>
        <translation>Xoá hết</translation>
    </message>
    <message>
        <source>Delete everything about %1?</source>
        <translation>Xoá mọi thứ về %1?</translation>
    </message>
    <message>
        <source>Lessons, scenarios and the nickname go for good, here and in every backup. Nobody can bring them back.</source>
        <translation>Bài học, tình huống và biệt danh sẽ mất hẳn, ở đây và trong mọi bản sao lưu. Không ai lấy lại được.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Giữ lại</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Xoá hẳn</translation>
    </message>
    <message>
        <source>Where shall it be saved?</source>
        <translation>Lưu vào đâu?</translation>
    </message>
</context>
<context>
    <name>MyDataViewModel</name>
    <message>
        <source>and %1 more, all in the file</source>
        <translation>và %1 dòng nữa, có đủ trong tệp</translation>
    </message>
    <message numerus="yes">
        <source>Deleted. %n trace(s) left.</source>
        <translation>
            <numerusform>Đã xoá. Còn %n dấu vết.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved and checked: %1</source>
        <translation>Đã lưu và kiểm tra: %1</translation>
    </message>
</context>
<context>
    <name>NewWordsCard</name>
    <message>
        <source>The new passphrase. Please write it down now.</source>
        <translation>Cụm mật khẩu mới. Thầy cô chép lại ngay nhé.</translation>
    </message>
    <message>
        <source>Print the sheet</source>
        <translation>In phiếu</translation>
    </message>
</context>
<context>
    <name>OwnCard</name>
    <message>
        <source>Just for %1</source>
        <translation>Riêng cho %1</translation>
    </message>
    <message>
        <source>Anyone can open this page by its face. A PIN of four digits keeps it for one person.</source>
        <translation>Ai chạm vào gương mặt này cũng mở được trang. Mã PIN bốn chữ số giữ trang cho riêng một người.</translation>
    </message>
    <message>
        <source>A four-digit PIN guards this page.</source>
        <translation>Trang này được giữ bằng mã PIN bốn chữ số.</translation>
    </message>
    <message>
        <source>Choose another PIN</source>
        <translation>Đổi mã PIN</translation>
    </message>
    <message>
        <source>Choose a PIN</source>
        <translation>Chọn mã PIN</translation>
    </message>
    <message>
        <source>Go without a PIN</source>
        <translation>Bỏ mã PIN</translation>
    </message>
    <message>
        <source>My data</source>
        <translation>Dữ liệu của mình</translation>
    </message>
</context>
<context>
    <name>OwnPicture</name>
    <message>
        <source>Your own camera is on: the other side sees you.</source>
        <translation>Camera máy này đang bật: bên kia nhìn thấy mình.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Mình</translation>
    </message>
</context>
<context>
    <name>PackQuestion</name>
    <message>
        <source>Do you know where this comes from?</source>
        <translation>Có biết tệp này từ đâu không?</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Mã: %1</translation>
    </message>
    <message>
        <source>Who is it? (a name to know them by)</source>
        <translation>Là ai vậy? (tên để lần sau nhận ra)</translation>
    </message>
    <message>
        <source>Do not add it</source>
        <translation>Không thêm</translation>
    </message>
    <message>
        <source>Add it all the same</source>
        <translation>Vẫn thêm</translation>
    </message>
    <message>
        <source>The code is right: add it</source>
        <translation>Mã đúng, thêm vào</translation>
    </message>
</context>
<context>
    <name>PacksPage</name>
    <message>
        <source>Packs of lessons</source>
        <translation>Bộ bài</translation>
    </message>
    <message>
        <source>New lessons from a stick, for the teacher or parent who looks after this computer.</source>
        <translation>Bài mới từ USB, dành cho thầy cô hoặc phụ huynh trông máy này.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Added to this computer</source>
        <translation>Đã thêm vào máy này</translation>
    </message>
    <message>
        <source>Only the lessons that come with Lá Chắn. A pack is a file that ends in .lachan; it is checked before anything is taken from it.</source>
        <translation>Chỉ có những bài đi kèm Lá Chắn. Bộ bài là một tệp có đuôi .lachan; tệp được kiểm tra kỹ trước khi lấy bất cứ thứ gì.</translation>
    </message>
    <message>
        <source>Version %1, signed by nobody</source>
        <translation>Bản %1, không ai ký</translation>
    </message>
    <message>
        <source>Version %1, signed by %2</source>
        <translation>Bản %1, người ký: %2</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Thêm từ một tệp</translation>
    </message>
    <message>
        <source>Which pack shall be added?</source>
        <translation>Thêm bộ bài nào?</translation>
    </message>
    <message>
        <source>Packs of lessons (*.lachan)</source>
        <translation>Bộ bài (*.lachan)</translation>
    </message>
</context>
<context>
    <name>PacksViewModel</name>
    <message>
        <source>It was not added. Nothing changed.</source>
        <translation>Chưa thêm gì cả. Mọi thứ vẫn như cũ.</translation>
    </message>
    <message>
        <source>Taken away. What was learnt with it stays.</source>
        <translation>Đã gỡ. Những gì đã học với bộ này vẫn còn.</translation>
    </message>
    <message>
        <source>Added. The new lessons are on the path now.</source>
        <translation>Đã thêm. Bài mới đã có trên đường học.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) may be hard to read for the youngest: read with them.</source>
        <translation>
            <numerusform>%n đoạn có thể khó đọc với người nhỏ tuổi nhất: nên đọc cùng các em.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n place(s) a thing goes by another name than elsewhere in it.</source>
        <translation>
            <numerusform>Có %n chỗ gọi một thứ bằng tên khác với những chỗ còn lại.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody signed “%1”, so nobody can tell who made it. Take it only if you got it yourself from somebody you know.</source>
        <translation>Không ai ký “%1”, nên không biết ai làm ra nó. Chỉ thêm khi chính mình nhận từ người mình biết.</translation>
    </message>
    <message>
        <source>This computer does not know who signed “%1”. Ask whoever gave it to you for their code and compare.</source>
        <translation>Máy này chưa biết ai ký “%1”. Hãy hỏi mã của người đưa tệp rồi so xem có giống không.</translation>
    </message>
</context>
<context>
    <name>PageField</name>
    <message>
        <source>%1: filled in</source>
        <translation>%1: đã điền</translation>
    </message>
    <message>
        <source>%1: empty</source>
        <translation>%1: đang trống</translation>
    </message>
    <message>
        <source>Press to fill in</source>
        <translation>Bấm để điền</translation>
    </message>
    <message>
        <source>Put in %1</source>
        <translation>Điền %1</translation>
    </message>
    <message>
        <source>Leave it empty</source>
        <translation>Để trống</translation>
    </message>
</context>
<context>
    <name>PaperKey</name>
    <message>
        <source>Look closer at the paper: %1</source>
        <translation>Xem kỹ tờ giấy: %1</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Xem kỹ</translation>
    </message>
</context>
<context>
    <name>PermissionList</name>
    <message>
        <source>It asks to be allowed to:</source>
        <translation>Ứng dụng xin được:</translation>
    </message>
</context>
<context>
    <name>PersonKeys</name>
    <message>
        <source>See the profile</source>
        <translation>Xem trang cá nhân</translation>
    </message>
    <message>
        <source>Save to Contacts</source>
        <translation>Lưu vào danh bạ</translation>
    </message>
    <message>
        <source>Ask for the family's code word</source>
        <translation>Hỏi mật khẩu của nhà</translation>
    </message>
    <message>
        <source>Unblock</source>
        <translation>Bỏ chặn</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
    </message>
</context>
<context>
    <name>PhoneActs</name>
    <message>
        <source>Always there</source>
        <translation>Luôn dùng được</translation>
    </message>
</context>
<context>
    <name>PhoneAside</name>
    <message>
        <source>Help</source>
        <translation>Cần giúp</translation>
    </message>
</context>
<context>
    <name>PhoneClockCard</name>
    <message>
        <source>Timed</source>
        <translation>Tính giờ</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Chậm</translation>
    </message>
    <message>
        <source>No time limit</source>
        <translation>Không tính giờ</translation>
    </message>
    <message>
        <source>Time on the phone</source>
        <translation>Thời gian trên máy</translation>
    </message>
    <message>
        <source>%1. Switch to: %2</source>
        <translation>%1. Đổi sang: %2</translation>
    </message>
</context>
<context>
    <name>PhonePause</name>
    <message>
        <source>Go on</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Tạm dừng</translation>
    </message>
</context>
<context>
    <name>PhoneSoundKeys</name>
    <message>
        <source>Hear the last line again</source>
        <translation>Nghe lại câu vừa rồi</translation>
    </message>
    <message>
        <source>Turn the sound off</source>
        <translation>Tắt âm thanh</translation>
    </message>
    <message>
        <source>Turn the sound on</source>
        <translation>Bật âm thanh</translation>
    </message>
</context>
<context>
    <name>PhoneStagePanel</name>
    <message>
        <source>The phone is yours</source>
        <translation>Điện thoại trong tay rồi đó</translation>
    </message>
    <message>
        <source>From the first second everything works: answer, hang up, look closer, ask somebody, or do nothing. Real or a trap? It may be either.</source>
        <translation>Ngay từ giây đầu tiên, việc gì cũng làm được: nghe máy, cúp máy, xem kỹ, hỏi ai đó, hoặc không làm gì. Thật hay bẫy? Có thể là một trong hai.</translation>
    </message>
    <message>
        <source>Unlock the phone</source>
        <translation>Mở khoá điện thoại</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đang tạm dừng</translation>
    </message>
    <message>
        <source>The phone waits just as it is.</source>
        <translation>Điện thoại giữ nguyên như lúc này, chờ mình quay lại.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>That is how it went</source>
        <translation>Chuyện đã diễn ra như thế</translation>
    </message>
    <message>
        <source>Now look at it once more in slow motion: what they did, and where a way out was.</source>
        <translation>Giờ mình xem lại thật chậm: họ đã làm gì, và lối ra nằm ở đâu.</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Stopped, and that is fine</source>
        <translation>Đã dừng, không sao cả</translation>
    </message>
    <message>
        <source>Nothing is counted. Come back whenever it feels right.</source>
        <translation>Lượt này không tính điểm. Lúc nào thấy sẵn sàng thì quay lại nhé.</translation>
    </message>
    <message>
        <source>If this touched something real, talk to somebody you trust. Line 111 listens day and night, free of charge.</source>
        <translation>Nếu điều này chạm tới một chuyện có thật, hãy kể với người mình tin. Tổng đài 111 luôn lắng nghe, cả ngày lẫn đêm, miễn phí.</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>Về trang chính</translation>
    </message>
    <message>
        <source>The first hour</source>
        <translation>Giờ đầu tiên</translation>
    </message>
    <message>
        <source>It has happened, and it is nobody's shame. The phone is in your hand: what is done now can still change a great deal.</source>
        <translation>Chuyện đã xảy ra, và không có gì phải xấu hổ. Điện thoại đang ở trong tay: việc làm bây giờ vẫn thay đổi được rất nhiều.</translation>
    </message>
    <message>
        <source>Start the first hour</source>
        <translation>Bắt đầu giờ đầu tiên</translation>
    </message>
    <message>
        <source>That was the first hour</source>
        <translation>Giờ đầu tiên đã qua</translation>
    </message>
    <message>
        <source>Now look at it once more, step by step: what was done, and what still can be.</source>
        <translation>Giờ mình xem lại từng bước: đã làm được gì, và còn làm được gì nữa.</translation>
    </message>
    <message>
        <source>Who to call, who to tell</source>
        <translation>Gọi cho ai, kể với ai</translation>
    </message>
</context>
<context>
    <name>PhoneStop</name>
    <message>
        <source>Leave</source>
        <translation>Rời khỏi đây</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Dừng ngay</translation>
    </message>
</context>
<context>
    <name>PhoneStory</name>
    <message>
        <source>Scene</source>
        <translation>Tình huống</translation>
    </message>
    <message>
        <source>Captions are on</source>
        <translation>Phụ đề đang bật</translation>
    </message>
    <message>
        <source>Every number and name here is made up. Whatever happens can be put right.</source>
        <translation>Mọi số và tên ở đây đều là bịa. Chuyện gì xảy ra cũng gỡ được.</translation>
    </message>
</context>
<context>
    <name>PinHelpers</name>
    <message>
        <source>A parent or teacher takes the forgotten PIN away. Whoever it belongs to is told, and may choose a new one.</source>
        <translation>Phụ huynh hoặc thầy cô bỏ mã PIN đã quên. Chủ của trang sẽ được báo, và có thể chọn mã mới.</translation>
    </message>
    <message>
        <source>There is no parent or teacher among the faces yet. One can be added with “For parents”, and then help here.</source>
        <translation>Chưa có phụ huynh hay thầy cô nào trên trang gương mặt. Thêm một người ở “Dành cho phụ huynh” rồi nhờ giúp ở đây.</translation>
    </message>
    <message>
        <source>A parent or teacher with a PIN of their own can say yes with it.</source>
        <translation>Bố mẹ hoặc thầy cô có mã PIN riêng thì đồng ý bằng mã của mình.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>Take the last digit away</source>
        <translation>Xoá chữ số vừa nhập</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>%1 of 4 digits typed</source>
        <translation>Đã nhập %1 trong 4 chữ số</translation>
    </message>
    <message>
        <source>I forgot it</source>
        <translation>Quên mã rồi</translation>
    </message>
    <message>
        <source>Another grown-up's PIN</source>
        <translation>Dùng mã PIN của người lớn khác</translation>
    </message>
</context>
<context>
    <name>PinViewModel</name>
    <message>
        <source>The two were not the same. Please choose again.</source>
        <translation>Hai lần chưa giống nhau. Chọn lại nhé.</translation>
    </message>
    <message>
        <source>Hello %1, your PIN please</source>
        <translation>Chào %1, nhập mã PIN nhé</translation>
    </message>
    <message>
        <source>Choose four digits</source>
        <translation>Chọn bốn chữ số</translation>
    </message>
    <message>
        <source>Once more, the same four</source>
        <translation>Nhập lại đúng bốn số ấy</translation>
    </message>
    <message>
        <source>Who can help?</source>
        <translation>Nhờ ai giúp nào?</translation>
    </message>
    <message>
        <source>%1, your own PIN please</source>
        <translation>Mời %1 nhập mã PIN của mình</translation>
    </message>
    <message>
        <source>The PIN of %1, please</source>
        <translation>Mã PIN của %1 nhé</translation>
    </message>
</context>
<context>
    <name>ProfileView</name>
    <message>
        <source>Friends: %1</source>
        <translation>Bạn bè: %1</translation>
    </message>
    <message>
        <source>Photos and posts: %1</source>
        <translation>Ảnh và bài đăng: %1</translation>
    </message>
    <message>
        <source>There is nothing on this page yet.</source>
        <translation>Trang này chưa có gì.</translation>
    </message>
</context>
<context>
    <name>ProjectorChoice</name>
    <message>
        <source>Hands for: %1</source>
        <translation>Số tay cho: %1</translation>
    </message>
    <message>
        <source>Do this: %1</source>
        <translation>Làm điều này: %1</translation>
    </message>
</context>
<context>
    <name>ProjectorSide</name>
    <message>
        <source>Hands up: what would you do?</source>
        <translation>Giơ tay nào: em sẽ làm gì?</translation>
    </message>
    <message>
        <source>Go on, do nothing</source>
        <translation>Chưa làm gì, nghe tiếp</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Câu tiếp</translation>
    </message>
    <message>
        <source>Do what most want</source>
        <translation>Làm theo số đông</translation>
    </message>
</context>
<context>
    <name>ProjectorStage</name>
    <message>
        <source>This phone belongs to the whole class</source>
        <translation>Chiếc điện thoại này là của cả lớp</translation>
    </message>
    <message>
        <source>Read each line aloud. At every choice: hands up.</source>
        <translation>Đọc to từng câu. Đến mỗi lựa chọn: giơ tay.</translation>
    </message>
    <message>
        <source>Type how many hands are up, then do what most want. Or choose yourself.</source>
        <translation>Gõ số cánh tay, rồi làm theo số đông. Thầy cô cũng có thể tự chọn.</translation>
    </message>
    <message>
        <source>Nothing runs by the clock, and nobody is marked.</source>
        <translation>Không chạy theo đồng hồ, và không ai bị chấm điểm.</translation>
    </message>
    <message>
        <source>Unlock the phone</source>
        <translation>Mở khoá điện thoại</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đang tạm dừng</translation>
    </message>
    <message>
        <source>The phone waits just as it is.</source>
        <translation>Chiếc điện thoại vẫn đợi, y nguyên như vậy.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>That is how it went</source>
        <translation>Chuyện đã diễn ra như thế</translation>
    </message>
    <message>
        <source>Back to the class</source>
        <translation>Về trang lớp</translation>
    </message>
    <message>
        <source>Stopped, and that is fine</source>
        <translation>Dừng rồi, không sao cả</translation>
    </message>
    <message>
        <source>Nothing is counted. Come back whenever it feels right.</source>
        <translation>Lượt này không tính điểm. Lúc nào thấy sẵn sàng thì quay lại nhé.</translation>
    </message>
    <message>
        <source>What the class chose</source>
        <translation>Cả lớp đã chọn</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 trên %2</translation>
    </message>
</context>
<context>
    <name>QrKey</name>
    <message>
        <source>Scan the code</source>
        <translation>Quét mã này</translation>
    </message>
</context>
<context>
    <name>QrPicture</name>
    <message>
        <source>A QR code, drawn for practice</source>
        <translation>Mã QR vẽ để luyện tập</translation>
    </message>
</context>
<context>
    <name>QuietCard</name>
    <message>
        <source>Open it</source>
        <translation>Mở ra</translation>
    </message>
    <message>
        <source>Skip it</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>You may stop at any moment with Esc, or skip it. Nothing is counted against you.</source>
        <translation>Dừng lúc nào cũng được bằng phím Esc, hoặc bỏ qua. Không bị trừ điểm nào.</translation>
    </message>
    <message>
        <source>If something like it has happened to you, it is not your fault. Ring 111: free, day and night. In danger: 113.</source>
        <translation>Nếu mình từng gặp chuyện như thế, đó không phải lỗi của mình. Gọi 111: miễn phí, suốt ngày đêm. Đang nguy hiểm: 113.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Path</source>
        <translation>Lộ trình</translation>
    </message>
    <message>
        <source>My shield</source>
        <translation>Lá chắn</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Nộp bài</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Help lines</source>
        <translation>Cần giúp</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>Đổi người</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Text size</source>
        <translation>Cỡ chữ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Màu sắc</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Tương phản cao</translation>
    </message>
    <message>
        <source>Keep things still</source>
        <translation>Giữ mọi thứ đứng yên</translation>
    </message>
    <message>
        <source>Pages appear at once and nothing pulses.</source>
        <translation>Trang hiện ra ngay, không có gì nhấp nháy.</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Sent at %1</source>
        <translation>Đã chuyển lúc %1</translation>
    </message>
</context>
<context>
    <name>ReplayKeys</name>
    <message>
        <source>The line before</source>
        <translation>Câu trước</translation>
    </message>
    <message>
        <source>Stop the replay</source>
        <translation>Dừng phần xem lại</translation>
    </message>
    <message>
        <source>Run the replay</source>
        <translation>Chạy lại từ đây</translation>
    </message>
    <message>
        <source>The line after</source>
        <translation>Câu sau</translation>
    </message>
</context>
<context>
    <name>ReplaySlider</name>
    <message>
        <source>Moment shown: %1</source>
        <translation>Đang xem lúc %1</translation>
    </message>
    <message>
        <source>Arrows go a second, Home and End to either end</source>
        <translation>Mũi tên: từng giây; Home, End: về đầu, đến cuối</translation>
    </message>
</context>
<context>
    <name>ReplayStill</name>
    <message>
        <source>The phone at %1</source>
        <translation>Điện thoại lúc %1</translation>
    </message>
</context>
<context>
    <name>ReplyFoot</name>
    <message>
        <source>Or answer nothing</source>
        <translation>Hoặc không trả lời gì</translation>
    </message>
</context>
<context>
    <name>ReportForm</name>
    <message>
        <source>Send the text to</source>
        <translation>Gửi tin nhắn tới</translation>
    </message>
    <message>
        <source>What kind is it?</source>
        <translation>Loại nào?</translation>
    </message>
    <message>
        <source>LD · scam call</source>
        <translation>LD · gọi lừa đảo</translation>
    </message>
    <message>
        <source>V · spam call</source>
        <translation>V · gọi rác</translation>
    </message>
    <message>
        <source>S · spam text</source>
        <translation>S · tin rác</translation>
    </message>
    <message>
        <source>Which number?</source>
        <translation>Số nào?</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>Chuyện gì đã xảy ra?</translation>
    </message>
    <message>
        <source>Send the report</source>
        <translation>Gửi báo cáo</translation>
    </message>
</context>
<context>
    <name>ReportView</name>
    <message>
        <source>Practice only: nothing was sent.</source>
        <translation>Chỉ là luyện tập: không có gì được gửi đi.</translation>
    </message>
    <message>
        <source>Practice only: nothing is sent from here.</source>
        <translation>Chỉ là luyện tập: ở đây không gửi gì thật.</translation>
    </message>
    <message>
        <source>You have reported</source>
        <translation>Đã báo tới</translation>
    </message>
    <message>
        <source>A text to 156 or 5656</source>
        <translation>Nhắn tin tới 156 hoặc 5656</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>%1 is calling too</source>
        <translation>%1 cũng đang gọi đến</translation>
    </message>
    <message>
        <source>%1 is calling: show the call</source>
        <translation>%1 đang gọi: xem cuộc gọi</translation>
    </message>
    <message>
        <source>%1 is calling</source>
        <translation>%1 đang gọi</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Từ chối</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Nghe</translation>
    </message>
    <message>
        <source>The call you are in ends</source>
        <translation>Cuộc gọi đang nghe sẽ kết thúc</translation>
    </message>
</context>
<context>
    <name>SeenRequest</name>
    <message>
        <source>%1 asks to see your camera.</source>
        <translation>%1 muốn xem qua camera của máy này.</translation>
    </message>
    <message>
        <source>%1 asks to see your screen, with everything on it.</source>
        <translation>%1 muốn xem màn hình máy này, thấy mọi thứ trên đó.</translation>
    </message>
    <message>
        <source>Don't allow</source>
        <translation>Không cho</translation>
    </message>
    <message>
        <source>Allow</source>
        <translation>Cho phép</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>For everybody who uses this computer. Each change holds at once.</source>
        <translation>Dùng chung cho mọi người trên máy này. Đổi là có hiệu lực ngay.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Đọc và nhìn</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Lend your voice</source>
        <translation>Cho mượn giọng</translation>
    </message>
    <message>
        <source>The phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>For the left hand</source>
        <translation>Dành cho người thuận tay trái</translation>
    </message>
    <message>
        <source>What you can do stands at the left of the phone, the story at its right.</source>
        <translation>Những việc có thể làm nằm bên trái điện thoại, câu chuyện nằm bên phải.</translation>
    </message>
    <message>
        <source>The tour</source>
        <translation>Xem một vòng</translation>
    </message>
    <message>
        <source>Show newcomers round</source>
        <translation>Giới thiệu cho người mới</translation>
    </message>
    <message>
        <source>Five cards, half a minute, once for each person.</source>
        <translation>Năm tấm thẻ, nửa phút, mỗi người một lần.</translation>
    </message>
    <message>
        <source>See the tour</source>
        <translation>Xem một vòng</translation>
    </message>
    <message>
        <source>Keeping progress safe</source>
        <translation>Giữ tiến độ an toàn</translation>
    </message>
    <message>
        <source>A copy for the stick, a backup each day, and bringing one back.</source>
        <translation>Chép ra USB, sao lưu mỗi ngày, và lấy lại khi cần.</translation>
    </message>
    <message>
        <source>Copies and backups</source>
        <translation>Bản chép và sao lưu</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Bài học</translation>
    </message>
    <message>
        <source>New lessons come as one file on a stick. It is checked before anything is taken from it.</source>
        <translation>Bài mới đi trong một tệp trên USB. Tệp được kiểm tra kỹ trước khi lấy bất cứ thứ gì.</translation>
    </message>
    <message>
        <source>Packs of lessons</source>
        <translation>Bộ bài</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Lớp</translation>
    </message>
    <message>
        <source>Hand in to the stick</source>
        <translation>Nộp ra USB</translation>
    </message>
    <message>
        <source>Load the class card</source>
        <translation>Nạp thẻ lớp</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Dành cho thầy cô</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Về Lá Chắn</translation>
    </message>
    <message>
        <source>Lá Chắn %1. Works offline. Nothing leaves this computer.</source>
        <translation>Lá Chắn %1. Chạy không cần mạng. Không gửi gì ra khỏi máy này.</translation>
    </message>
    <message>
        <source>It opens no connection and asks for no update. Qt's network library lies in its folder because Qt's own pages are linked with it, and because a second start finds this window through it, within this computer.</source>
        <translation>Chương trình không mở kết nối nào và không tự tìm bản cập nhật. Thư viện mạng của Qt có trong thư mục là vì các trang của Qt cần đến nó, và để lần mở thứ hai tìm thấy cửa sổ đang mở, chỉ trong máy này.</translation>
    </message>
    <message>
        <source>Progress is kept here: %1</source>
        <translation>Tiến độ được giữ ở: %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Giấy phép</translation>
    </message>
</context>
<context>
    <name>SettingsView</name>
    <message>
        <source>Privacy check-up</source>
        <translation>Kiểm tra quyền riêng tư</translation>
    </message>
    <message>
        <source>Who may write to me</source>
        <translation>Ai được nhắn tin cho mình</translation>
    </message>
    <message>
        <source>Friends only</source>
        <translation>Chỉ cho bạn bè nhắn</translation>
    </message>
    <message>
        <source>Two-step login</source>
        <translation>Xác thực hai bước</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Bật lên</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Đổi mật khẩu</translation>
    </message>
    <message>
        <source>Devices signed in</source>
        <translation>Thiết bị đang đăng nhập</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Đăng xuất</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Kết nối</translation>
    </message>
    <message>
        <source>Airplane mode</source>
        <translation>Chế độ máy bay</translation>
    </message>
    <message>
        <source>No calls, no messages, no network</source>
        <translation>Không gọi, không nhắn, không mạng</translation>
    </message>
    <message>
        <source>Apps installed</source>
        <translation>Ứng dụng đã cài</translation>
    </message>
    <message>
        <source>Only the apps that came with the phone.</source>
        <translation>Chỉ có ứng dụng sẵn trong máy.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ ứng dụng</translation>
    </message>
</context>
<context>
    <name>SharingStrip</name>
    <message>
        <source>Your screen is being shared: stop sharing</source>
        <translation>Màn hình đang được chia sẻ: dừng chia sẻ</translation>
    </message>
    <message>
        <source>Your screen is being shared</source>
        <translation>Màn hình đang được chia sẻ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ShieldPage</name>
    <message>
        <source>My shield</source>
        <translation>Lá chắn của mình</translation>
    </message>
    <message>
        <source>A skill is held only while it is kept up. A pause takes nothing away.</source>
        <translation>Kỹ năng chỉ được giữ khi còn ôn lại. Nghỉ vài hôm không mất gì cả.</translation>
    </message>
    <message>
        <source>Family word and rule</source>
        <translation>Tờ mật khẩu nhà mình</translation>
    </message>
    <message>
        <source>Certificate and pledge</source>
        <translation>Giấy chứng nhận, lời cam kết</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Đã lưu: %1</translation>
    </message>
    <message>
        <source>Evidence kit</source>
        <translation>Bộ bằng chứng</translation>
    </message>
    <message>
        <source>More practice</source>
        <translation>Luyện thêm</translation>
    </message>
    <message>
        <source>Surprise calls</source>
        <translation>Cuộc gọi bất ngờ</translation>
    </message>
    <message>
        <source>When a booster is due, the phone on the path may ring.</source>
        <translation>Khi đến lúc ôn, điện thoại ở trang lộ trình có thể reo.</translation>
    </message>
    <message>
        <source>Test my eye</source>
        <translation>Thử độ tinh mắt</translation>
    </message>
</context>
<context>
    <name>ShieldPeople</name>
    <message>
        <source>My people</source>
        <translation>Người để kể</translation>
    </message>
    <message>
        <source>Stays on this computer. Nobody else ever sees it.</source>
        <translation>Chỉ nằm trong máy này. Không gửi đi đâu cả.</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Người thứ %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên gọi ở nhà</translation>
    </message>
    <message>
        <source>Number %1</source>
        <translation>Số điện thoại %1</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Số điện thoại</translation>
    </message>
    <message>
        <source>Ward police</source>
        <translation>Công an phường</translation>
    </message>
    <message>
        <source>School office</source>
        <translation>Văn phòng trường</translation>
    </message>
</context>
<context>
    <name>ShieldPledge</name>
    <message>
        <source>My pledge</source>
        <translation>Lời cam kết</translation>
    </message>
    <message>
        <source>I make this pledge</source>
        <translation>Mình cam kết như vậy</translation>
    </message>
</context>
<context>
    <name>ShieldSkills</name>
    <message>
        <source>What I hold</source>
        <translation>Đang giữ được gì</translation>
    </message>
    <message>
        <source>Practise what is due</source>
        <translation>Ôn những gì đến hạn</translation>
    </message>
    <message>
        <source>Nothing practised yet. After the first set or call, each kind of scam has its line here.</source>
        <translation>Chưa luyện gì. Sau bộ câu hỏi hay cuộc gọi đầu tiên, mỗi loại lừa đảo sẽ có một dòng ở đây.</translation>
    </message>
    <message>
        <source>Save the badge</source>
        <translation>Lưu huy hiệu</translation>
    </message>
</context>
<context>
    <name>ShieldSurvey</name>
    <message>
        <source>One number, and nobody knows which</source>
        <translation>Một con số, và không ai biết câu nào</translation>
    </message>
    <message>
        <source>Count how many of these are true for you. Only the number is kept: neither your teacher nor this app can tell which.</source>
        <translation>Đếm xem có mấy câu đúng với em. Chỉ giữ lại con số: thầy cô hay ứng dụng này đều không biết được là câu nào.</translation>
    </message>
    <message numerus="yes">
        <source>%n sentence(s) are true for me</source>
        <translation>
            <numerusform>%n câu đúng với em</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShieldViewModel</name>
    <message>
        <source>All three are done. Thank you.</source>
        <translation>Đã đo đủ ba lần. Cảm ơn nhé.</translation>
    </message>
    <message numerus="yes">
        <source>The last one is due in %n day(s).</source>
        <translation>
            <numerusform>Lần đo cuối còn %n ngày nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first: before the lessons. %n item(s), no hints.</source>
        <translation>
            <numerusform>Lần một: trước khi học. %n câu, không gợi ý.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The second: after the lessons. %n item(s), no hints.</source>
        <translation>
            <numerusform>Lần hai: sau khi học. %n câu, không gợi ý.</numerusform>
        </translation>
    </message>
    <message>
        <source>The third: what has stayed after three weeks?</source>
        <translation>Lần ba: sau ba tuần còn giữ được gì?</translation>
    </message>
    <message>
        <source>Pledged on %1</source>
        <translation>Đã cam kết ngày %1</translation>
    </message>
</context>
<context>
    <name>ShotView</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>Taken at %1</source>
        <translation>Chụp lúc %1</translation>
    </message>
    <message>
        <source>To show an adult or the police</source>
        <translation>Để đưa người lớn, công an xem</translation>
    </message>
    <message>
        <source>All screenshots</source>
        <translation>Tất cả ảnh chụp</translation>
    </message>
</context>
<context>
    <name>SimulatedMark</name>
    <message>
        <source>SIMULATED</source>
        <translation>MÔ PHỎNG</translation>
    </message>
</context>
<context>
    <name>SoundOptions</name>
    <message>
        <source>Sound</source>
        <translation>Âm thanh</translation>
    </message>
    <message>
        <source>Rings, messages and voices. Captions are always there.</source>
        <translation>Chuông, tin nhắn và giọng nói. Phụ đề lúc nào cũng có.</translation>
    </message>
    <message>
        <source>Callers' voices</source>
        <translation>Giọng người gọi</translation>
    </message>
    <message>
        <source>Read aloud by the computer, or by people where someone has lent a voice.</source>
        <translation>Máy đọc thành tiếng, hoặc người thật đọc nếu đã có ai cho mượn giọng.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Âm lượng</translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>The phone's clock: %1</source>
        <translation>Đồng hồ điện thoại: %1</translation>
    </message>
</context>
<context>
    <name>SureCard</name>
    <message>
        <source>How sure?</source>
        <translation>Chắc đến mức nào?</translation>
    </message>
    <message>
        <source>Just a guess</source>
        <translation>Đoán thôi</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Chắc chắn</translation>
    </message>
</context>
<context>
    <name>SureSlider</name>
    <message>
        <source>How sure: %1</source>
        <translation>Chắc đến mức nào: %1</translation>
    </message>
</context>
<context>
    <name>ThreadHead</name>
    <message>
        <source>The profile of %1</source>
        <translation>Trang cá nhân của %1</translation>
    </message>
    <message>
        <source>Ask %1 for the family's code word</source>
        <translation>Hỏi %1 mật khẩu của nhà</translation>
    </message>
    <message>
        <source>Call %1</source>
        <translation>Gọi %1</translation>
    </message>
    <message>
        <source>Look closer at %1</source>
        <translation>Xem kỹ %1</translation>
    </message>
</context>
<context>
    <name>ThreadList</name>
    <message>
        <source>No messages here yet.</source>
        <translation>Chưa có tin nhắn nào ở đây.</translation>
    </message>
</context>
<context>
    <name>ThreadView</name>
    <message>
        <source>Blocked: nothing from here comes through any more.</source>
        <translation>Đã chặn: từ đây không nhận thêm tin nào nữa.</translation>
    </message>
    <message>
        <source>Write to %1</source>
        <translation>Nhắn cho %1</translation>
    </message>
</context>
<context>
    <name>TogetherNow</name>
    <message>
        <source>Read as: %1</source>
        <translation>Đọc lời của: %1</translation>
    </message>
    <message>
        <source>Now it is up to whoever holds the phone. Give them time.</source>
        <translation>Giờ đến lượt người cầm máy. Cứ thong thả chờ.</translation>
    </message>
</context>
<context>
    <name>TogetherScript</name>
    <message>
        <source>Read aloud, one line at a time</source>
        <translation>Đọc to, từng câu một</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Đọc tiếp, không chờ trả lời</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Câu tiếp</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Phím cách</translation>
    </message>
</context>
<context>
    <name>TogetherStage</name>
    <message>
        <source>One reads, one holds the phone</source>
        <translation>Một người đọc, một người cầm máy</translation>
    </message>
    <message>
        <source>At the left: read each line aloud, in the voice of whoever says it.</source>
        <translation>Bên trái: đọc to từng câu, nhập vai người đang nói.</translation>
    </message>
    <message>
        <source>At the right: the phone is yours. Answer, hang up, look closer, call somebody, just as you would.</source>
        <translation>Bên phải: cầm điện thoại. Cứ nghe máy, cúp máy, xem kỹ, gọi ai đó như ngoài đời.</translation>
    </message>
    <message>
        <source>Nothing runs by the clock, and it does not count. Afterwards, swap.</source>
        <translation>Không tính giờ, không tính điểm. Xong thì đổi vai.</translation>
    </message>
    <message>
        <source>Unlock the phone</source>
        <translation>Mở khoá điện thoại</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Đang tạm dừng</translation>
    </message>
    <message>
        <source>The script waits just as it is.</source>
        <translation>Kịch bản vẫn chờ ở đúng câu này.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Đi tiếp</translation>
    </message>
    <message>
        <source>That is how it went</source>
        <translation>Chuyện đã diễn ra như thế</translation>
    </message>
    <message>
        <source>Look back side by side: where did it feel odd, and what would you say at home?</source>
        <translation>Cùng xem lại: thấy lạ từ câu nào, và ở nhà sẽ nói gì với nhau?</translation>
    </message>
    <message>
        <source>Look back</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>Stopped, and that is fine</source>
        <translation>Đã dừng, không sao cả</translation>
    </message>
    <message>
        <source>Nothing is counted. Come back whenever it feels right.</source>
        <translation>Lượt này không tính điểm. Lúc nào thấy sẵn sàng thì quay lại nhé.</translation>
    </message>
    <message>
        <source>To the start page</source>
        <translation>Về trang chính</translation>
    </message>
    <message>
        <source>Who to call, who to tell</source>
        <translation>Gọi cho ai, kể với ai</translation>
    </message>
</context>
<context>
    <name>TourViewModel</name>
    <message>
        <source>LOOK AROUND · %1 of %2</source>
        <translation>XEM MỘT VÒNG · %1/%2</translation>
    </message>
</context>
<context>
    <name>TransferCheck</name>
    <message>
        <source>The account belongs to</source>
        <translation>Chủ tài khoản nhận</translation>
    </message>
    <message>
        <source>Look closer at the receiver</source>
        <translation>Xem kỹ người nhận</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Left in the account afterwards: %1</source>
        <translation>Số dư còn lại sau khi chuyển: %1</translation>
    </message>
    <message>
        <source>Can be sent today: %1</source>
        <translation>Hôm nay còn chuyển được: %1</translation>
    </message>
    <message>
        <source>Amount, in đồng</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Enter the code and send</source>
        <translation>Nhập mã và chuyển</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Cancel the transfer</source>
        <translation>Huỷ lệnh chuyển</translation>
    </message>
</context>
<context>
    <name>TransferForm</name>
    <message>
        <source>Receiver's account number</source>
        <translation>Số tài khoản người nhận</translation>
    </message>
    <message>
        <source>Digits only</source>
        <translation>Chỉ gồm chữ số</translation>
    </message>
    <message>
        <source>Amount, in đồng</source>
        <translation>Số tiền (đồng)</translation>
    </message>
    <message>
        <source>Can be sent today: %1</source>
        <translation>Hôm nay còn chuyển được: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Scan a QR code</source>
        <translation>Quét mã QR</translation>
    </message>
    <message>
        <source>Account numbers you were given</source>
        <translation>Số tài khoản được đưa</translation>
    </message>
</context>
<context>
    <name>TransferView</name>
    <message>
        <source>Transfer money</source>
        <translation>Chuyển tiền</translation>
    </message>
</context>
<context>
    <name>TrickBadge</name>
    <message>
        <source>FEAR</source>
        <translation>SỢ</translation>
    </message>
    <message>
        <source>TRUST</source>
        <translation>TIN</translation>
    </message>
    <message>
        <source>OBEY</source>
        <translation>LÀM THEO</translation>
    </message>
</context>
<context>
    <name>UnlockCard</name>
    <message>
        <source>The eight pairs of words on the recovery sheet</source>
        <translation>Tám cặp từ trên phiếu khôi phục</translation>
    </message>
    <message>
        <source>Eight pairs, in order</source>
        <translation>Tám cặp từ, theo thứ tự</translation>
    </message>
    <message>
        <source>Four pairs of words</source>
        <translation>Bốn cặp từ</translation>
    </message>
    <message>
        <source>Accents do not matter</source>
        <translation>Gõ không dấu cũng được</translation>
    </message>
    <message>
        <source>I have the passphrase</source>
        <translation>Tôi có cụm mật khẩu</translation>
    </message>
    <message>
        <source>I forgot the passphrase</source>
        <translation>Quên cụm mật khẩu</translation>
    </message>
</context>
<context>
    <name>VideoFace</name>
    <message>
        <source>The picture of %1 is blurry.</source>
        <translation>Hình của %1 bị mờ.</translation>
    </message>
    <message>
        <source>The picture of %1 stands still.</source>
        <translation>Hình của %1 đứng yên.</translation>
    </message>
    <message>
        <source>The picture of %1 is dark.</source>
        <translation>Hình của %1 tối đen.</translation>
    </message>
    <message>
        <source>The face of %1 can be seen.</source>
        <translation>Nhìn thấy mặt của %1.</translation>
    </message>
    <message>
        <source>Weak signal</source>
        <translation>Sóng yếu</translation>
    </message>
</context>
<context>
    <name>VideoKeys</name>
    <message>
        <source>Unmute</source>
        <translation>Bật mic</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Tắt mic</translation>
    </message>
    <message>
        <source>Turn your camera off</source>
        <translation>Tắt camera của mình</translation>
    </message>
    <message>
        <source>Turn your camera on</source>
        <translation>Bật camera của mình</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Loa ngoài</translation>
    </message>
    <message>
        <source>on</source>
        <translation>bật</translation>
    </message>
    <message>
        <source>off</source>
        <translation>tắt</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Cúp máy</translation>
    </message>
</context>
<context>
    <name>VoiceBooth</name>
    <message>
        <source>%1, line %2 of %3</source>
        <translation>%1, câu %2 / %3</translation>
    </message>
    <message>
        <source>Loudness</source>
        <translation>Độ to</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Record again</source>
        <translation>Thu lại</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Thu âm</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Nghe thử</translation>
    </message>
    <message>
        <source>Line before</source>
        <translation>Câu trước</translation>
    </message>
    <message>
        <source>Next line</source>
        <translation>Câu sau</translation>
    </message>
    <message>
        <source>Done with this one</source>
        <translation>Xong tình huống này</translation>
    </message>
</context>
<context>
    <name>VoicesPage</name>
    <message>
        <source>Lend your voice</source>
        <translation>Cho mượn giọng</translation>
    </message>
    <message>
        <source>Read the callers' lines aloud. Whatever is read replaces the computer's voice on this machine.</source>
        <translation>Đọc to lời của người gọi. Câu nào có người đọc thì thay cho giọng máy trên máy này.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>What there is to read</source>
        <translation>Những gì cần đọc</translation>
    </message>
    <message>
        <source>Reading the scenarios…</source>
        <translation>Đang mở các tình huống…</translation>
    </message>
    <message>
        <source>Use what was recorded</source>
        <translation>Dùng những câu đã thu</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2 câu</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Đọc</translation>
    </message>
</context>
<context>
    <name>VoicesViewModel</name>
    <message>
        <source>Recorded on this computer</source>
        <translation>Thu trên máy này</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) will be heard in these voices from the next start.</source>
        <translation>
            <numerusform>Từ lần mở sau, %n câu sẽ được nghe bằng giọng này.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WebBody</name>
    <message>
        <source>The form is filled in.</source>
        <translation>Biểu mẫu đã điền xong.</translation>
    </message>
    <message>
        <source>Download the app</source>
        <translation>Tải ứng dụng</translation>
    </message>
</context>
<context>
    <name>WebPage</name>
    <message>
        <source>The page asks for details. It is only drawn here: nothing can be filled in, nothing is sent.</source>
        <translation>Trang này hỏi thông tin. Ở đây nó chỉ là hình vẽ: không điền được gì, không gửi gì đi.</translation>
    </message>
</context>
<context>
    <name>WhoGrid</name>
    <message>
        <source>Who is practising today?</source>
        <translation>Hôm nay ai luyện tập?</translation>
    </message>
    <message>
        <source>Choose your face. No password, no network.</source>
        <translation>Chọn gương mặt của mình. Không cần mật khẩu, không cần mạng.</translation>
    </message>
    <message>
        <source>Choose your face. Where there is a lock, type its four digits.</source>
        <translation>Chọn gương mặt của mình. Chỗ nào có ổ khoá thì gõ bốn số.</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Em là người mới</translation>
    </message>
</context>
<context>
    <name>WhoPage</name>
    <message>
        <source>For parents</source>
        <translation>Dành cho phụ huynh</translation>
    </message>
    <message>
        <source>For teachers</source>
        <translation>Dành cho thầy cô</translation>
    </message>
    <message>
        <source>Class card</source>
        <translation>Thẻ lớp</translation>
    </message>
    <message>
        <source>Works offline. Nothing leaves this computer.</source>
        <translation>Chạy không cần mạng. Không gửi gì ra khỏi máy này.</translation>
    </message>
    <message>
        <source>%1 has left this page. Nothing learned is lost.</source>
        <translation>Đã gỡ %1 khỏi trang này. Tiến độ vẫn còn nguyên.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Dễ đọc hơn</translation>
    </message>
</context>
<context>
    <name>WhoTopBar</name>
    <message>
        <source>Help now</source>
        <translation>Cần giúp ngay</translation>
    </message>
    <message>
        <source>Easier to read</source>
        <translation>Dễ đọc hơn</translation>
    </message>
</context>
<context>
    <name>WhoViewModel</name>
    <message>
        <source>With a PIN</source>
        <translation>Có mã PIN</translation>
    </message>
    <message>
        <source>One to finish</source>
        <translation>Đang dở một lượt</translation>
    </message>
    <message numerus="yes">
        <source>Practised %n time(s)</source>
        <translation>
            <numerusform>Đã luyện %n lần</numerusform>
        </translation>
    </message>
    <message>
        <source>Just starting</source>
        <translation>Mới bắt đầu</translation>
    </message>
</context>
<context>
    <name>WhoWelcome</name>
    <message>
        <source>Welcome to Lá Chắn</source>
        <translation>Chào mừng đến với Lá Chắn</translation>
    </message>
    <message>
        <source>A place to rehearse scams before they happen. Calm, at your own pace, with somebody beside you.</source>
        <translation>Nơi tập dượt trước khi lừa đảo tìm đến. Bình tĩnh, theo nhịp của mình, có người bên cạnh.</translation>
    </message>
    <message>
        <source>A phone that rings</source>
        <translation>Một chiếc điện thoại biết reo</translation>
    </message>
    <message>
        <source>Pick up, hang up, ask somebody: every key works at every second.</source>
        <translation>Nghe, cúp máy, hỏi người thân: phím nào cũng bấm được, giây nào cũng được.</translation>
    </message>
    <message>
        <source>Nobody is blamed</source>
        <translation>Không ai bị trách</translation>
    </message>
    <message>
        <source>Stop any time. It costs nothing. Mistakes made here stay here.</source>
        <translation>Dừng lúc nào cũng được, không bị trừ điểm. Lỡ sai ở đây thì chỉ ở đây thôi.</translation>
    </message>
    <message>
        <source>Real things too</source>
        <translation>Có cả chuyện thật</translation>
    </message>
    <message>
        <source>Not every call is a trap. Learn to tell them apart, and whom to tell.</source>
        <translation>Không phải cuộc gọi nào cũng là bẫy. Tập phân biệt, và tập kể với đúng người.</translation>
    </message>
    <message>
        <source>I am new here</source>
        <translation>Em là người mới</translation>
    </message>
    <message>
        <source>I am a parent</source>
        <translation>Tôi là phụ huynh</translation>
    </message>
</context>
</TS>
