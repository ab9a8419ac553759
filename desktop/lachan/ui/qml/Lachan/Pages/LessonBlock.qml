pragma ComponentBehavior: Bound

import QtQuick
import Lachan.Controls
import Lachan.Models

// One block of a lesson, drawn by the component for its kind.
Loader {
    id: root

    required property LessonViewModel vm
    required property string kind
    required property var block

    sourceComponent: ({
            "heading": heading,
            "prose": prose,
            "callout": callout,
            "picture": picture,
            "dialogue": dialogue,
            "table": table,
            "quiz": quiz,
            "try": tryIt,
            "fact": fact
        })[root.kind]

    Component {
        id: heading

        AppText {
            text: root.block.text
            kind: "h2"
        }
    }

    Component {
        id: prose

        LessonProse {
            parts: root.block.parts
        }
    }

    Component {
        id: callout

        LessonCallout {
            block: root.block
        }
    }

    Component {
        id: picture

        LessonPicture {
            block: root.block
        }
    }

    Component {
        id: dialogue

        LessonDialogue {
            lines: root.block.lines
        }
    }

    Component {
        id: table

        LessonTable {
            block: root.block
        }
    }

    Component {
        id: quiz

        LessonQuiz {
            vm: root.vm
            block: root.block
        }
    }

    Component {
        id: tryIt

        LessonTry {
            vm: root.vm
            block: root.block
        }
    }

    Component {
        id: fact

        LessonFact {
            block: root.block
        }
    }
}
