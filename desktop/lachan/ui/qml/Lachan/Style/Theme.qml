pragma Singleton
pragma ComponentBehavior: Bound

import QtQuick

// Every colour, size and duration of the window. Sizes are px at 100 % and go through s().
QtObject {
    id: root

    property string mode: "light" // light, dark, contrast
    property real scale: 1.0 // 1.0 to 2.0
    property bool reducedMotion: false
    property bool leftHanded: false // what is pressed most stands at the left

    readonly property bool dark: root.mode === "dark"
    readonly property bool contrast: root.mode === "contrast"
    readonly property bool roomy: root.scale > 1.2 // side columns fold away

    // Colour
    readonly property color bg: root.pick("#FAF5EC", "#15201F", "#000000")
    readonly property color surface: root.pick("#FFFEFB", "#1D2A29", "#000000")
    readonly property color sunken: root.pick("#F2EADC", "#111A19", "#000000")
    readonly property color line: root.pick("#E3D8C6", "#32413F", "#FFFFFF")
    readonly property color edge: root.pick("#857A69", "#76898A", "#FFFFFF")
    readonly property color text: root.pick("#1E2B2C", "#F3EEE4", "#FFFFFF")
    readonly property color muted: root.pick("#55605D", "#B3BDB8", "#FFFFFF")
    readonly property color accent: root.pick("#0F7068", "#4FC7B7", "#5CF2DC")
    readonly property color accentHover: root.pick("#0B5B55", "#6DD6C8", "#A6FBEF")
    readonly property color accentPress: root.pick("#084843", "#38AC9D", "#FFFFFF")
    readonly property color inkOnAccent: root.pick("#FFFFFF", "#06231F", "#000000")
    readonly property color accentInk: root.pick("#0A564F", "#8FE3D7", "#5CF2DC")
    readonly property color accentSoft: root.pick("#D9EFEA", "#1C403B", "#000000")
    readonly property color safe: root.accent
    readonly property color safeSoft: root.accentSoft
    readonly property color risk: root.pick("#8A5A00", "#F2C25B", "#FFD84D")
    readonly property color riskSoft: root.pick("#FBEBC6", "#40320F", "#000000")
    readonly property color harm: root.pick("#9B2242", "#FF93A8", "#FFA3B5")
    readonly property color harmSoft: root.pick("#F9DFE4", "#4A1E29", "#000000")
    readonly property color hero: root.pick("#0F5F58", "#1C403B", "#000000")
    readonly property color heroInk: "#FFFFFF"
    readonly property color heroLabel: root.pick("#CDEDE6", "#CDEDE6", "#FFFFFF")
    readonly property color heroButton: root.pick("#FFFDF6", "#FFFDF6", "#FFFFFF")
    readonly property color heroButtonInk: root.pick("#0A564F", "#0A564F", "#000000")
    readonly property color danger: "#C23A2B"
    readonly property color dangerInk: "#FFFFFF"
    readonly property color focus: root.pick("#1E2B2C", "#F3EEE4", "#FFE600")
    readonly property color scrim: root.contrast ? "#CC000000" : "#66101818"
    readonly property color fear: root.pick("#B23A12", "#FF9A70", "#FFB08A")
    readonly property color fearSoft: root.pick("#FCE5DA", "#46261A", "#000000")
    readonly property color trust: root.pick("#1F68B5", "#5FA3EA", "#6DB3FF")
    readonly property color trustSoft: root.pick("#DFEBF8", "#1A3350", "#000000")
    readonly property color control: root.pick("#431A55", "#F0DDFA", "#F6E6FF")
    readonly property color controlSoft: root.pick("#EFE3F3", "#3C2547", "#000000")

    // The simulated phone: its apps keep their own colour in light and dark
    readonly property color frame: root.pick("#1E2B2C", "#46595A", "#000000")
    readonly property color calls: root.contrast ? "#000000" : "#17403C"
    readonly property color callsMuted: root.contrast ? "#FFFFFF" : "#C4DDD8"
    readonly property color caption: root.contrast ? "#000000" : "#0F2E2B"
    readonly property color captionLine: root.contrast ? "#FFFFFF" : "#2E6660"
    readonly property color chat: root.contrast ? "#000000" : "#7A3B4E"
    readonly property color chatMine: root.pick("#F0D9DE", "#5C2F3D", "#000000")
    readonly property color chatPaper: root.pick("#F5EDEA", "#15201F", "#000000")
    readonly property color messages: root.contrast ? "#000000" : "#44546A"
    readonly property color messagesMine: root.pick("#DCE3EC", "#34445A", "#000000")
    readonly property color messagesPaper: root.pick("#EEF0F2", "#15201F", "#000000")
    readonly property color bank: root.contrast ? "#000000" : "#7A4E1D"
    readonly property color mail: root.contrast ? "#000000" : "#5F6B2D"
    readonly property color contacts: root.contrast ? "#000000" : "#4F5B4B"
    readonly property color browser: root.contrast ? "#000000" : "#2F5580"
    readonly property color store: root.contrast ? "#000000" : "#5B4A82"
    readonly property color camera: root.contrast ? "#000000" : "#3B4046"
    readonly property color gallery: root.contrast ? "#000000" : "#2F6468"
    readonly property color settings: root.contrast ? "#000000" : "#565D66"
    readonly property color report: root.contrast ? "#000000" : "#84452F"
    readonly property color answer: "#1E8A5A"
    readonly property color keyLine: root.contrast ? "#FFFFFF" : "#F3EEE4"
    readonly property color simulated: root.contrast ? "#FFD84D" : "#478A5A00"

    // The heat map: from nothing to level 5, lightness falls in one direction; the digit is the code
    readonly property var heat: ["#FFFEFB", "#F7E2BA", "#CDD6A2", "#86BC9F", "#21796F", "#0A433F"]
    readonly property var heatInk: ["#55605D", "#1E2B2C", "#1E2B2C", "#1E2B2C", "#FFFFFF", "#FFFFFF"]

    // Lines
    readonly property real hairline: root.contrast ? 2 : 1
    readonly property real stroke: root.contrast ? 2 : 1.5

    // Type: [size, line, weight]
    readonly property string family: "Be Vietnam Pro"
    readonly property var kinds: ({
            "display": [36, 46, Font.Bold],
            "h1": [28, 36, Font.Bold],
            "h2": [20, 28, Font.Bold],
            "h3": [17, 24, Font.Bold],
            "strong": [16, 24, Font.Medium],
            "body": [16, 25, Font.Normal],
            "smallstrong": [14, 20, Font.Medium],
            "small": [14, 20, Font.Normal],
            "tinystrong": [13, 18, Font.Bold],
            "tiny": [13, 18, Font.Normal],
            "caption": [19, 28, Font.Medium]
        })

    // Durations, ms
    readonly property int press: root.reducedMotion ? 0 : 80
    readonly property int hover: root.reducedMotion ? 0 : 120
    readonly property int page: root.reducedMotion ? 120 : 180
    readonly property int slide: root.reducedMotion ? 0 : 12 // px that a page travels
    readonly property int drop: root.reducedMotion ? 0 : 240
    readonly property int pulse: root.reducedMotion ? 0 : 1200
    readonly property int typing: root.reducedMotion ? 0 : 900

    // Radii at 100 %
    readonly property int radiusKey: root.s(8)
    readonly property int radius: root.s(12)
    readonly property int radiusCard: root.s(16)
    readonly property int radiusHero: root.s(22)

    function pick(light: string, dark: string, contrast: string): string {
        return root.contrast ? contrast : root.dark ? dark : light;
    }

    function s(px: real): int {
        return Math.round(px * root.scale);
    }

    function size(kind: string): int {
        return root.s(root.kinds[kind][0]);
    }

    function lineHeight(kind: string): int {
        return root.s(root.kinds[kind][1]);
    }

    function weight(kind: string): int {
        return root.kinds[kind][2];
    }

    function app(name: string): color {
        return ({
                "chat": root.chat,
                "text": root.messages,
                "profile": root.chat,
                "contacts": root.contacts,
                "bank": root.bank,
                "mail": root.mail,
                "browser": root.browser,
                "store": root.store,
                "camera": root.camera,
                "gallery": root.gallery,
                "settings": root.settings,
                "report": root.report
            })[name] ?? root.calls;
    }

    function trick(name: string): color {
        return name === "fear" ? root.fear : name === "trust" ? root.trust : root.control;
    }

    function trickSoft(name: string): color {
        return name === "fear" ? root.fearSoft : name === "trust" ? root.trustSoft : root.controlSoft;
    }
}
