<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
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
        <source>The app before</source>
        <translation>Ứng dụng vừa dùng</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>Stay silent</source>
        <translation>Im lặng</translation>
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
    <message>
        <source>Block</source>
        <translation>Chặn</translation>
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
    <name>DebriefPage</name>
    <message>
        <source>What to do now</source>
        <translation>Bây giờ làm gì</translation>
    </message>
</context>
<context>
    <name>DebriefRecovery</name>
    <message>
        <source>All help lines</source>
        <translation>Các số trợ giúp</translation>
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
        <source>Play again</source>
        <translation>Chơi lại</translation>
    </message>
    <message>
        <source>With new details</source>
        <translation>Với chi tiết mới</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
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
    <name>HomePage</name>
    <message>
        <source>Help now</source>
        <translation>Cần giúp ngay</translation>
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
    <name>HomeToday</name>
    <message>
        <source>Let this one go</source>
        <translation>Bỏ lượt này</translation>
    </message>
</context>
<context>
    <name>HomeViewModel</name>
    <message>
        <source>Done %1/%2</source>
        <translation>Xong %1/%2</translation>
    </message>
    <message>
        <source>Under way %1/%2</source>
        <translation>Đang học %1/%2</translation>
    </message>
    <message>
        <source>STAGE %1</source>
        <translation>CHẶNG %1</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Bài đọc</translation>
    </message>
    <message>
        <source>Call to live through</source>
        <translation>Tình huống</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n phút</numerusform>
        </translation>
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
    <message>
        <source>Up next</source>
        <translation>Bài tiếp theo</translation>
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
        <source>The page is still open where reading stopped.</source>
        <translation>Trang vẫn mở ở chỗ đang đọc.</translation>
    </message>
    <message>
        <source>A short read, with two questions to try.</source>
        <translation>Một bài đọc ngắn, có câu hỏi để thử sức.</translation>
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
        <source>This week: %n day(s)</source>
        <translation>
            <numerusform>Tuần này: %n ngày</numerusform>
        </translation>
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
        <translation>Xóa số cuối</translation>
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
        <translation>Mở khóa và bắt đầu</translation>
    </message>
    <message>
        <source>Nothing is recorded before that.</source>
        <translation>Chưa mở khóa thì chưa ghi lại gì.</translation>
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
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>MessageBubble</name>
    <message>
        <source>Sent: %1</source>
        <translation>Đã gửi: %1</translation>
    </message>
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
        <translation>Người coi máy có thể gửi phần chi tiết cho nhóm làm Lá Chắn. Trong đó không có gì về người đang luyện tập.</translation>
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
        <translation>Mọi số và tên ở đây đều là giả. Chuyện gì xảy ra cũng sửa lại được.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Path</source>
        <translation>Đường học</translation>
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
    <name>ReplyFoot</name>
    <message>
        <source>Or answer nothing</source>
        <translation>Hoặc không trả lời gì</translation>
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
        <source>About</source>
        <translation>Về Lá Chắn</translation>
    </message>
    <message>
        <source>Lá Chắn %1. Works offline. Nothing leaves this computer.</source>
        <translation>Lá Chắn %1. Chạy không cần mạng. Không gửi gì ra khỏi máy này.</translation>
    </message>
    <message>
        <source>Progress is kept here: %1</source>
        <translation>Tiến độ được giữ ở: %1</translation>
    </message>
    <message>
        <source>Free software (Apache 2.0); lessons CC BY-SA 4.0. Be Vietnam Pro (OFL), Lucide icons (ISC), Open Peeps faces (CC0).</source>
        <translation>Phần mềm tự do (Apache 2.0); bài học CC BY-SA 4.0. Chữ Be Vietnam Pro (OFL), biểu tượng Lucide (ISC), gương mặt Open Peeps (CC0).</translation>
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
    <name>SimulatedMark</name>
    <message>
        <source>SIMULATED</source>
        <translation>MÔ PHỎNG</translation>
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
    <name>ThreadHead</name>
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
        <translation>Chào mừng đến với Lá Chắn</translation>
    </message>
    <message>
        <source>A place to rehearse scams before they happen. Calm, at your own pace, with somebody beside you.</source>
        <translation>Nơi tập dượt trước những cuộc lừa đảo. Bình tĩnh, theo nhịp của mình, có người bên cạnh.</translation>
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
