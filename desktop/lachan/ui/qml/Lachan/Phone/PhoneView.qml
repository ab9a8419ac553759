pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Models

// Whatever fills the screen between the bars: the view of the moment, under the look-closer sheet.
FocusScope {
    id: root

    required property PhoneViewModel vm
    required property real whole // px: the height there is while nothing has slid in above

    readonly property string view: root.vm.story.stage === "lock" ? "lock" : root.vm.shell.view
    readonly property bool covered: root.vm.sheet.kind !== ""
    readonly property Item above: root.covered ? sheet : loader
    readonly property var kinds: ({
            "lock": lock,
            "away": away,
            "incoming": incoming,
            "call": root.vm.video.live ? video : call,
            "calls": calls,
            "keypad": keypad,
            "contacts": contacts,
            "contact": contact,
            "threads": threads,
            "thread": thread,
            "profile": profile,
            "gallery": gallery,
            "shot": shot,
            "evidence": evidence,
            "settings": settings,
            "bank": bank,
            "transfer": transfer,
            "browser": browser,
            "store": store,
            "app": app,
            "letters": letters,
            "letter": letter,
            "camera": camera,
            "report": report
        })

    function focusReplies(): void {
        (loader.item as InCall)?.focusReplies();
        (loader.item as VideoCall)?.focusReplies();
        (loader.item as ThreadView)?.focusReplies();
    }

    // Where a view has nothing to press, the keys below it come next.
    function focusFirst(reason: int): void {
        root.above.nextItemInFocusChain(true).forceActiveFocus(reason);
    }

    Loader {
        id: loader

        anchors.fill: parent
        focus: !root.covered
        visible: !root.covered
        sourceComponent: root.kinds[root.view] ?? home
    }

    FocusScope {
        id: sheet

        anchors.fill: parent
        focus: root.covered
        visible: root.covered

        LookSheet {
            anchors.fill: parent
            vm: root.vm
        }
    }

    Component {
        id: lock

        LockScreen {
            vm: root.vm
        }
    }

    Component {
        id: away

        AwayView {
            vm: root.vm
        }
    }

    Component {
        id: incoming

        IncomingCall {
            vm: root.vm
        }
    }

    Component {
        id: call

        InCall {
            vm: root.vm
            whole: root.whole
        }
    }

    Component {
        id: video

        VideoCall {
            vm: root.vm
            whole: root.whole
        }
    }

    Component {
        id: profile

        ProfileView {
            vm: root.vm
        }
    }

    Component {
        id: gallery

        GalleryView {
            vm: root.vm
        }
    }

    Component {
        id: shot

        ShotView {
            vm: root.vm
        }
    }

    Component {
        id: evidence

        EvidenceView {
            vm: root.vm
        }
    }

    Component {
        id: settings

        SettingsView {
            vm: root.vm
        }
    }

    Component {
        id: calls

        CallLog {
            vm: root.vm
        }
    }

    Component {
        id: keypad

        Keypad {
            vm: root.vm
        }
    }

    Component {
        id: contacts

        ContactList {
            vm: root.vm
        }
    }

    Component {
        id: contact

        ContactCard {
            vm: root.vm
        }
    }

    Component {
        id: threads

        ThreadList {
            vm: root.vm
        }
    }

    Component {
        id: thread

        ThreadView {
            vm: root.vm
        }
    }

    Component {
        id: bank

        BankView {
            vm: root.vm
        }
    }

    Component {
        id: transfer

        TransferView {
            vm: root.vm
        }
    }

    Component {
        id: browser

        BrowserView {
            vm: root.vm
        }
    }

    Component {
        id: store

        StoreView {
            vm: root.vm
        }
    }

    Component {
        id: app

        AppPage {
            vm: root.vm
        }
    }

    Component {
        id: letters

        MailList {
            vm: root.vm
        }
    }

    Component {
        id: letter

        LetterView {
            vm: root.vm
        }
    }

    Component {
        id: camera

        CameraView {
            vm: root.vm
        }
    }

    Component {
        id: report

        ReportView {
            vm: root.vm
        }
    }

    Component {
        id: home

        HomeScreen {
            vm: root.vm
        }
    }
}
