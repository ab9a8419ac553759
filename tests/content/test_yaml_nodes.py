"""Strict YAML: what is kept, what is refused, and that nothing a file holds can raise."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lachan.content.problems import dotted
from lachan.content.yaml_nodes import DEEPEST, LIMIT_KB, Tree, read_file, read_tree


def read(text: str) -> Tree:
    tree, problems = read_tree(text.encode(), "f.yaml")
    assert tree is not None
    assert problems == []
    return tree


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    "word", ["on", "no", "yes", "004817", "0o17", "1e3", "12:30", "~", "null", "2026-11-22", "1_000", ".5"]
)
def test_a_word_that_yaml_would_change_stays_what_was_written(word: str) -> None:
    tree = read(f"{word}: {word}\nlist: [{word}]")

    assert tree.value == {word: word, "list": [word]}


@pytest.mark.usefixtures("loader")
def test_every_path_has_its_line() -> None:
    tree = read("a: 1\nb:\n  - {c: x, d: [y]}\n  - e: |\n      one\n      two\n")

    assert tree.lines == {
        ("a",): 1, ("b",): 2, ("b", 0): 3, ("b", 0, "c"): 3, ("b", 0, "d"): 3, ("b", 0, "d", 0): 3,
        ("b", 1): 4, ("b", 1, "e"): 4,
    }  # fmt: skip
    assert tree.line(("b", 1, "e", "nothing", 3)) == 4
    assert dotted(("b", 0, "d", 0)) == "b[0].d[0]"


def test_text_is_composed_and_windows_line_ends_and_a_mark_do_no_harm() -> None:
    tree, problems = read_tree(b"\xef\xbb\xbfa: 1\r\nb: Tie\xcc\x82\xcc\x81ng\r\n", "f.yaml")

    assert problems == []
    assert tree is not None
    assert tree.value == {"a": "1", "b": "Tiếng"}
    assert tree.line(("b",)) == 2


REFUSED = [
    ("nothing", b"", "file-empty", 1),
    ("only a comment", b"# hello\n", "file-empty", 1),
    ("a list", b"- a\n- b\n", "root-not-mapping", 1),
    ("a sentence", b"hello there\n", "root-not-mapping", 1),
    ("a tab", b"a: 1\nb:\n\tc: 2\n", "tab-indent", 3),
    ("an anchor", b"a: 1\nb: &x [1]\n", "yaml-anchor", 2),
    ("an alias bomb", b"a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n", "yaml-anchor", 1),
    ("an alias", b"a: 1\nb: *x\n", "yaml-alias", 2),
    ("a tag", b"a: !!python/object/apply:os.system [ls]\n", "yaml-tag", 1),
    ("a merge", b"a: 1\n<<: {b: 2}\n", "yaml-merge", 2),
    ("two documents", b"a: 1\n---\nb: 2\n", "two-documents", 2),
    ("a key of brackets", b"a: 1\n? [x]\n: y\n", "key-not-text", 2),
    ("an open quote", b'a: 1\nb: "open\nc: 2\n', "yaml-syntax", 2),
    ("an open bracket", b"a: 1\nb: [x\nc: 2\n", "yaml-syntax", 2),
    ("two colons", b"a: 1\nb: c: d\n", "yaml-syntax", 2),
    ("two colons in brackets", b"a: {b: c,\n  d: e: f,\n  g: h}\n", "yaml-syntax", 2),
    ("a colon against a comma", b"a: 1\nb: {c:, d: e}\n", "yaml-syntax", 2),
    ("a bracket too many", b"a: 1\nb: {c: d}}\n", "yaml-syntax", 2),
    ("a sign that begins nothing", b"a: 1\nb: @c\n", "yaml-syntax", 2),
    ("an escape that is none", b'a: 1\nb: "\\q"\n', "yaml-syntax", 2),
    ("an escape past the last character", b'a: 1\nb: "\\U00110000"\nc: 2\n', "yaml-syntax", 2),
    ("a dash after a colon", b"a: 1\nb: - c\n", "yaml-syntax", 2),
    ("NUL", b"a: 1\nb: x\x00y\n", "control-character", 2),
    ("a bell by escape", b'a: 1\nb: "\\a"\n', "control-character", 2),
    ("bidi", "a: 1\nb: x\u202ey\n".encode(), "control-character", 2),
    ("zero width", "a: 1\nb: x\u200by\n".encode(), "control-character", 2),
    ("UTF-16", "a: Tiếng\n".encode("utf-16"), "wrong-encoding", 1),
    ("Windows-1258", b"a: 1\nb: Ti\xaang\n", "wrong-encoding", 2),
    ("key twice", b"a: 1\nb: 2\na: 3\n", "key-twice", 3),
    ("empty value", b"a: 1\nb:\nc: 2\n", "value-empty", 2),
    ("deep brackets", b"a: " + b"[" * 50_000, "too-deep", 1),
    ("deep braces", b"a: " + b"{b: " * 30_000, "too-deep", 1),
]


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(("data", "code", "line"), [c[1:] for c in REFUSED], ids=[c[0] for c in REFUSED])
def test_what_is_not_strict_yaml_is_a_problem_on_its_line(data: bytes, code: str, line: int) -> None:
    _, problems = read_tree(data, "f.yaml")

    assert (code, line) in [(problem.code, problem.line) for problem in problems]


HINTED = [
    (b"a: {vi: Nghe: alo, en: x}", "colon"),
    (b"a: {b: c,\n  vi: Nghe: alo}", "colon"),
    (b"a: {b:, c: d}", "colon"),
    (b"a: b: c", "colon"),
    (b"a: {b: c\nd: e\n", "bracket"),
    (b"a: [b\nc: [d]\n", "bracket"),
    (b"a: {b: c}}", "bracket"),
    (b'a: {b: "c" d}', "bracket"),
    (b'a: "b', "quote"),
    (b'a: "\\q"', "escape"),
    (b'a: "\\xq"', "escape"),
    (b"a:\n    b: c\n  d: e\n", "indent"),
    (b"a: - b", "indent"),
    (b"a: %b", "start"),
]


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(("data", "hint"), HINTED, ids=[repr(data) for data, _ in HINTED])
def test_what_is_wrong_with_the_signs_of_yaml_is_guessed_alike_by_both_parsers(
    data: bytes, hint: str
) -> None:
    _, (problem,) = read_tree(data, "f.yaml")

    assert (problem.code, problem.facts["hint"]) == ("yaml-syntax", hint)


@pytest.mark.usefixtures("loader")
def test_a_question_mark_in_brackets_is_only_a_question_mark() -> None:
    tree = read("a: {vi: Rảnh không?, en: Free? Or not?}\nb: [why?, 'how?']\nc?: d?\n")

    assert tree.value == {
        "a": {"vi": "Rảnh không?", "en": "Free? Or not?"}, "b": ["why?", "how?"], "c?": "d?",
    }  # fmt: skip


def test_nesting_is_allowed_to_the_limit_and_no_further() -> None:
    deep = "a: " + "[" * (DEEPEST - 1) + "]" * (DEEPEST - 1)

    assert read(deep).value != {}
    assert read_tree(deep.replace("[]", "[[]]").encode(), "f")[1][0].code == "too-deep"


def test_of_a_key_written_twice_the_first_counts_and_the_rest_of_the_file_is_read() -> None:
    tree, problems = read_tree(b"a: {x: {b: 1}, x: {c: 2}}\nd: e", "f.yaml")

    assert tree is not None
    assert tree.value == {"a": {"x": {"b": "1"}}, "d": "e"}
    assert [(problem.code, problem.field) for problem in problems] == [("key-twice", "a.x")]


def test_a_file_of_ten_megabytes_is_refused_unread(tmp_path: Path) -> None:
    large = tmp_path / "large.yaml"
    with large.open("wb") as out:
        out.truncate(10 * 1024 * 1024)

    tree, (problem,) = read_file(large)

    assert tree is None
    assert (problem.code, problem.facts["limit"]) == ("file-too-large", str(LIMIT_KB))


def test_what_is_no_file_is_a_problem(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "absent.yaml", tmp_path / "nul\0.yaml"):
        assert [problem.code for problem in read_file(path)[1]] == ["file-unreadable"]


@settings(max_examples=200, deadline=None)
@given(
    st.binary(max_size=200)
    | st.text(alphabet="ab:-[]{}&*!|>'\"#%@,\n\t \\<?.\x00é", max_size=80).map(str.encode)
)
def test_no_bytes_raise(data: bytes) -> None:
    tree, problems = read_tree(data, "f.yaml")

    assert tree is not None or problems
