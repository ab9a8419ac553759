"""``lachan play``: a scenario in the terminal, by hand, from a list of acts, or from a saved run."""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from lachan.cli.speech import language, words
from lachan.domain.acts import Act, ActKind, parse_act
from lachan.domain.errors import LachanError
from lachan.domain.text import Language
from lachan.scenario.choices import possible_acts
from lachan.scenario.engine import act, advance, start
from lachan.scenario.names import act_words
from lachan.scenario.run import Happening
from lachan.scenario.saved import LONGEST_MS, SavedRun, read_saved
from lachan.scenario.script import Script, compile_scenario
from lachan.scenario.slots import drawn, fill
from lachan.scenario.timing import milliseconds
from lachan.scenario.transcript import clock, lines

MOST_BYTES = 1_000_000
"""Larger than any saved run; a larger file is refused unread."""
_AT = re.compile(r"@?(\d+(?:\.\d+)?(?:ms|s|m)|\d+m\d+s)\s+(.+)")


@click.command(
    help=words(
        "Chơi một tình huống ngay trong cửa sổ lệnh. SCENARIO là id hoặc đường dẫn tệp.",
        "Play a scenario in the terminal. SCENARIO is an id or a file's path.",
    )
)
@click.argument("scenario")
@click.option(
    "--acts",
    type=click.Path(path_type=Path),
    help=words(
        "Tệp hành động: một run đã lưu (JSON), hoặc mỗi dòng “3s answer”.",
        "File of acts: a saved run (JSON), or lines such as “3s answer”.",
    ),
)
@click.option("--seed", type=click.IntRange(0, 2**63 - 1), default=0, show_default=True)
@click.option("--lang", type=click.Choice(["vi", "en"]), help=words("Ngôn ngữ.", "Language."))
@click.option(
    "--save",
    type=click.Path(path_type=Path),
    help=words("Lưu run vào tệp.", "Save the run to a file."),
)
def command(scenario: str, acts: Path | None, seed: int, lang: Language | None, save: Path | None) -> int:
    """Play and print; 0 whatever the end."""
    spoken = lang or language()
    script, pack = find(scenario)
    player = Player(script, seed, spoken)
    if acts is not None:
        saved = _read_acts(acts, script, pack, seed)
        player = Player(script, saved.seed, spoken)
        player.follow(saved)
    else:
        player.by_hand()
    if save is not None:
        _save(save, SavedRun(pack, script.scenario.id, player.run.seed, tuple(player.done), player.run.now))
    return 0


def find(scenario: str) -> tuple[Script, str]:
    """Return the script of a built-in scenario's id, or of a file, and the pack's hash.

    Raises LachanError("scenario-unknown") or ("scenario-broken").
    """
    from lachan.content.packs import built_in, load_pack, pack_around, pack_hash
    from lachan.content.scenarios import load_scenario_file

    file = Path(scenario)
    if not file.is_file():
        pack, _ = load_pack(built_in())
        cards = {card.id: card.file for card in pack.scenarios()} if pack is not None else {}
        if scenario not in cards:
            raise LachanError("scenario-unknown", scenario=scenario, known=", ".join(sorted(cards)))
        file = cards[scenario]
    loaded, problems = load_scenario_file(file)
    if loaded is None:
        first = problems[0]
        raise LachanError("scenario-broken", file=str(file), line=first.line, count=len(problems))
    root = pack_around(file)
    return compile_scenario(loaded), pack_hash(root) if root is not None else ""


def _read_acts(path: Path, script: Script, pack: str, seed: int) -> SavedRun:
    try:
        if path.stat().st_size > MOST_BYTES:
            raise LachanError("saved-run-broken", why=f"{path.stat().st_size} bytes")
        data = path.read_bytes()
    except OSError as error:
        raise LachanError("file-unreadable", path=str(path), reason=str(error.strerror)) from error
    if data.lstrip()[:1] == b"{":
        saved = read_saved(data)
        if saved.scenario != script.scenario.id:
            raise LachanError("saved-run-other-scenario", wanted=saved.scenario, given=script.scenario.id)
        return saved
    acts = tuple(_lines_of_acts(data.decode("utf-8", errors="replace")))
    return SavedRun(pack, script.scenario.id, seed, tuple(sorted(acts, key=lambda a: a[0])), LONGEST_MS)


def _lines_of_acts(text: str) -> Iterator[tuple[int, str]]:
    for number, line in enumerate(text.splitlines(), start=1):
        bare = line.partition("#")[0].strip()
        if not bare:
            continue
        match = _AT.fullmatch(bare)
        if match is None or parse_act(match[2]) is None or milliseconds(match[1]) > LONGEST_MS:
            raise LachanError("acts-line-broken", line=number, text=bare)
        yield milliseconds(match[1]), match[2]


def _save(path: Path, saved: SavedRun) -> None:
    try:
        path.write_bytes(saved.to_json() + b"\n")
    except OSError as error:
        raise LachanError("folder-unwritable", folder=str(path), reason=str(error.strerror)) from error


class Player:
    """A run being played in a terminal. *done*: the acts so far, as saved."""

    def __init__(self, script: Script, seed: int, lang: Language) -> None:
        """Begin, and print how the story opens."""
        self.script, self.lang = script, lang
        self.done: list[tuple[int, str]] = []
        scenario = script.scenario
        values = drawn(scenario, seed, lang)
        for text in (scenario.title, scenario.scene):
            click.echo(fill(text.vi if lang == "vi" else text.en, values))
        self.run, out = start(script, seed)
        self.show(out)

    def show(self, out: list[Happening]) -> None:
        """Print what happened."""
        for line in lines(self.script, self.run.seed, out, self.lang):
            click.echo(line)

    def wait(self, to: int) -> None:
        """Let the clock run to *to* ms."""
        self.run, out = advance(self.script, self.run, to)
        self.show(out)

    def do(self, deed: Act) -> None:
        """Do one act now."""
        self.done.append((self.run.now, str(deed)))
        self.run, out = act(self.script, self.run, deed)
        self.show(out)

    def follow(self, saved: SavedRun) -> None:
        """Play a saved run to where it was left."""
        for at, said in saved.acts:
            self.wait(at)
            deed = parse_act(said)
            if deed is None:
                raise LachanError("saved-run-unknown-act", act=said)
            self.do(deed)
        self.wait(max(saved.until, self.run.now))

    def by_hand(self) -> None:
        """Ask what to do until the story ends or the input does."""
        while not self.run.ended:
            choices = possible_acts(self.script, self.run)
            self._offer(choices)
            line = sys.stdin.readline()
            if not line:
                return
            self._obey(line.strip(), choices)

    def _offer(self, choices: tuple[Act, ...]) -> None:
        click.echo(f"\n{clock(self.run.now)}")
        for number, deed in enumerate(choices, start=1):
            click.echo(f"  {number:>2}  {self._words(deed)}")
        vi = "  Số, hoặc lời (“ask mother”), “5s” để chờ, Enter để chờ việc kế tiếp:"
        en = "  A number, words (“ask mother”), “5s” to wait, Enter for the next thing:"
        click.echo(vi if self.lang == "vi" else en)

    def _words(self, deed: Act) -> str:
        if deed.kind is ActKind.REPLY:
            reply = self.script.replies[deed.target]
            said = reply.vi if self.lang == "vi" else reply.en
            return "“" + fill(said, drawn(self.script.scenario, self.run.seed, self.lang)) + "”"
        words = act_words(self.script, deed, self.lang)
        return fill(words, drawn(self.script.scenario, self.run.seed, self.lang))

    def _obey(self, line: str, choices: tuple[Act, ...]) -> None:
        if not line:
            return self.wait(self.run.due)
        if line.isdigit() and 0 < int(line) <= len(choices):
            return self.do(choices[int(line) - 1])
        deed = parse_act(line)
        if deed is not None:
            return self.do(deed)
        try:
            return self.wait(min(self.run.now + milliseconds(line), LONGEST_MS))
        except ValueError:
            click.echo(words("Chưa hiểu. Thử lại nhé.", "Not understood. Please try again."))
