"""The phone's apps: what each act does by itself, in a story that stages them and in one that does not."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lachan.domain.acts import GIVABLE, LOCKABLE, SECURABLE, Act, ActKind, Credit, parse_act
from lachan.scenario import engine, transcript
from lachan.scenario.bank import balance, left_today
from lachan.scenario.choices import possible_acts
from lachan.scenario.phone import Phone, pick_up, shows
from lachan.scenario.prover.detours import put_down
from lachan.scenario.prover.explore import explore, idle_outcomes
from lachan.scenario.prover.proof import prove
from lachan.scenario.prover.states import Lens, settled
from lachan.scenario.run import Happened, Happening, Run, alone_ms
from lachan.scenario.script import Script

ON_THE_PHONE = ("16s", "answer", "14s")
"""In the call, after everything was asked for."""


def play(script: Script, *moves: str, seed: int = 0) -> tuple[Run, list[Happening]]:
    """Each move is "3s" (let three seconds pass) or an act's words."""
    run, out = engine.start(script, seed)
    for move in moves:
        if move[0].isdigit():
            run, more = engine.advance(script, run, run.now + int(float(move[:-1]) * 1000))
        else:
            deed = parse_act(move)
            assert deed is not None, move
            run, more = engine.act(script, run, deed)
        out += more
    return run, out


def seen(script: Script, out: list[Happening]) -> Phone:
    phone = pick_up(script)
    for happened in out:
        phone = shows(script, phone, happened)
    return phone


def kinds(out: list[Happening]) -> list[str]:
    return [str(h.kind) for h in out]


def last_credit(out: list[Happening]) -> Credit:
    return [h.credit for h in out if h.kind is Happened.ACT][-1]


def test_paying_into_an_account_shows_the_receivers_name_before_anything_is_sent(staged: Script) -> None:
    run, out = play(staged, *ON_THE_PHONE, "pay")

    assert (run.money, run.apps.pending, run.apps.amount) == (0, "mule", 2_400_000)
    phone = seen(staged, out)
    assert (phone.screen, phone.transfer and phone.transfer.account) == ("bank/transfer", "mule")
    assert "TRAN VAN B" in "\n".join(transcript.lines(staged, 0, out, "en"))


def test_money_goes_only_after_the_banks_own_code_was_entered(staged: Script) -> None:
    asked, out = play(staged, *ON_THE_PHONE, "pay", "confirm")
    assert asked.money == 0
    assert seen(staged, out).banner is not None

    gone, out = play(staged, *ON_THE_PHONE, "pay", "confirm", "enter_code")
    assert (gone.money, gone.beat, last_credit(out)) == (2_400_000, "gone", Credit.RISKY)
    assert balance(staged, gone) == 5_000_000 + gone.apps.flow - 2_400_000


def test_a_transfer_can_be_typed_by_account_number_and_cancelled(staged: Script) -> None:
    run, out = play(staged, "transfer 0000888801 200000", "cancel")

    assert "prepared" in kinds(out)
    assert (run.apps.pending, run.money) == ("", 0)


@pytest.mark.parametrize(
    ("moves", "why"),
    [
        (("transfer 12345678 5000",), "no-account"),
        (("transfer mule", "confirm"), "no-amount"),
        (("transfer mule 4000000", "confirm"), "limit"),
        (("transfer mule 9000000", "confirm"), "balance"),
        (("lock account", "transfer mule 5000", "confirm"), "locked"),
    ],
)
def test_the_bank_refuses_and_says_why(staged: Script, moves: tuple[str, ...], why: str) -> None:
    run, out = play(staged, *moves)

    assert (out[-1].kind, out[-1].what, run.money) == (Happened.REFUSED, why, 0)


def test_what_was_sent_lowers_what_may_still_be_sent_today(staged: Script) -> None:
    run, _ = play(staged, "transfer mule 2000000", "confirm", "enter_code")

    assert left_today(staged, run) == 1_000_000


def test_a_notice_of_the_bank_changes_the_balance(staged: Script) -> None:
    run, out = play(staged, "15s")

    assert balance(staged, run) == 5_000_000 + run.apps.flow
    assert run.apps.flow == 2_400_000
    assert [move.amount for move in seen(staged, out).moves] == [run.apps.flow]


def test_locking_after_the_code_is_out_saves_the_money(staged: Script) -> None:
    run, _ = play(staged, *ON_THE_PHONE, "give otp", "2s", "lock account", "20s")

    assert run.ended == "saved"


def test_the_number_on_the_card_reaches_the_bank_where_the_story_has_one_and_where_it_has_none(
    staged: Script,
    script: Script,
) -> None:
    staged, _ = play(staged, "2s", "call card")
    bare, _ = play(script, "2s", "call card")

    assert (staged.call, staged.beat) == ("desk", "helped")
    assert bare.apps.reached == {"bank"}


def test_a_link_opens_a_page_with_its_true_address_and_form(staged: Script) -> None:
    run, out = play(staged, "4s", "open_link m-1")

    assert (run.apps.page, seen(staged, out).screen) == ("fake", "browser")
    offered = {str(deed) for deed in possible_acts(staged, run)}
    assert {"give password", "give otp", "install helper", "look fake", "leave_page"} <= offered


def test_a_form_filled_in_on_a_false_page_gives_things_away_and_leads_on(staged: Script) -> None:
    run, _ = play(staged, "4s", "open_link m-1", "give password", "give otp")

    assert (run.leaked, run.apps.page, run.beat) == ({"password", "otp"}, "done", "gone")


def test_leaving_the_page_takes_its_form_away(staged: Script) -> None:
    run, out = play(staged, "4s", "open_link m-1", "leave_page", "give password")

    assert (run.leaked, out[-1].kind) == (frozenset(), Happened.NOTHING)


def test_filling_in_a_genuine_page_gives_nothing_away(staged: Script) -> None:
    run, out = play(staged, "browse https://lua-vang.example/", "give password")

    assert run.leaked == frozenset()
    assert [h.credit for h in out if h.kind is Happened.ACT] == [Credit.SAFE, Credit.NEUTRAL]


def test_a_qr_picture_shows_what_is_behind_it_before_it_opens_or_pays(staged: Script) -> None:
    unscanned, out = play(staged, "12s", "open_link c-1")
    assert (unscanned.apps.page, out[-1].kind) == ("", Happened.NOTHING)

    scanned, out = play(staged, "12s", "scan c-1")
    sheet = seen(staged, out).sheet
    assert (scanned.apps.page, sheet and sheet.kind) == ("", "qr")
    opened, _ = play(staged, "12s", "scan c-1", "open_link c-1")
    assert opened.apps.page == "fake"

    paying, _ = play(staged, "12s", "scan n-1", "pay")
    assert (paying.apps.pending, paying.apps.amount) == ("mule", 500_000)


def test_an_app_comes_from_whoever_asks_or_from_the_store(staged: Script) -> None:
    nobody_asked, _ = play(staged, "install helper")
    store, _ = play(staged, "install vault")
    asked, out = play(staged, *ON_THE_PHONE, "install helper")

    assert nobody_asked.apps.installed == frozenset()
    assert (store.apps.installed, store.installed) == ({"vault"}, False)
    assert (asked.apps.installed, asked.installed, last_credit(out)) == ({"helper"}, True, Credit.RISKY)
    removed, _ = engine.act(staged, asked, Act(ActKind.UNINSTALL, "helper"))
    assert (removed.apps.installed, removed.installed) == (frozenset(), False)


def test_a_video_call_shows_a_picture_and_may_take_ones_own(staged: Script) -> None:
    ringing, out = play(staged, "16s")
    assert seen(staged, out).ringing_video

    run, out = play(staged, "16s", "answer", "2s")
    assert seen(staged, out).video == "blurry"
    filmed, _ = engine.act(staged, run, Act(ActKind.CAMERA))
    assert filmed.apps.filmed
    still, _ = engine.act(staged, filmed, Act(ActKind.STOP_SHARING))
    assert still.apps.filmed
    dark, _ = engine.act(staged, filmed, Act(ActKind.CAMERA_OFF))
    assert not dark.apps.filmed
    audio, _ = engine.act(staged, ringing, Act(ActKind.CAMERA))
    assert not audio.apps.filmed


def test_a_mail_lies_unread_until_it_is_opened(staged: Script) -> None:
    _, out = play(staged, "4s")
    phone = seen(staged, out)
    assert [letter.read for letter in phone.letters] == [False, True]

    _, out = play(staged, "4s", "open mail/m-1")
    assert all(letter.read for letter in seen(staged, out).letters)


def test_a_false_caller_does_not_know_the_code_word_and_one_of_the_family_does(
    stage: Callable[..., Script], staged: Script
) -> None:
    run, out = play(staged, *ON_THE_PHONE, "ask_word caller")
    assert [h.what for h in out if h.kind is Happened.WORD] == ["not"]
    assert (run.beat, last_credit(out)) == ("quiet", Credit.SAFE)

    def by_cousin(data: dict[str, Any]) -> None:
        data["beats"]["arrives"]["cues"].insert(
            0, {"cue": "chat", "who": "cousin", "id": "x", "vi": "Chào", "en": "Hello", "at": "0s"}
        )

    _, out = play(stage(by_cousin), "1s", "ask_word cousin")
    assert [h.what for h in out if h.kind is Happened.WORD] == ["knows"]


def test_a_busy_adult_is_told_by_a_clear_sentence_and_not_by_a_vague_one(staged: Script) -> None:
    vague, out = play(staged, *ON_THE_PHONE, "ask brother", "tell vague")
    assert (vague.told_at, [h.what for h in out if h.kind is Happened.HEARD]) == (-1, ["busy"])

    clear, _ = play(staged, *ON_THE_PHONE, "ask brother", "tell clear")
    assert (clear.told_at, clear.beat) == (clear.now, "helped")
    assert alone_ms(clear) == clear.told_at - clear.contact_at


def test_a_sceptical_adult_wants_a_second_sentence_or_evidence(stage: Callable[..., Script]) -> None:
    def without_rule(data: dict[str, Any]) -> None:
        del data["always"]["tell"]

    script = stage(without_rule)
    once, _ = play(script, "3s", "ask mother", "1s", "tell clear")
    twice, _ = play(script, "3s", "ask mother", "1s", "tell clear", "tell clear")
    shown, _ = play(script, "3s", "evidence", "ask mother", "1s", "tell clear")

    assert [run.told_at >= 0 for run in (once, twice, shown)] == [False, True, True]


def test_nobody_is_told_who_is_not_listening(staged: Script) -> None:
    run, out = play(staged, "3s", "tell clear")

    assert (run.told_at, out[-1].kind) == (-1, Happened.NOTHING)


def test_a_stranger_is_signed_out_and_a_check_up_is_done_once(staged: Script) -> None:
    run, out = play(staged, "secure strange-tv", "secure two-step", "secure two-step")

    assert run.apps.secured == {"strange-tv", "two-step"}
    assert out[-1].kind is Happened.NOTHING


def test_airplane_mode_cuts_the_call_and_lets_nothing_in_or_out(staged: Script) -> None:
    run, out = play(staged, "16s", "answer", "1s", "airplane", "10s", "call card")

    assert (run.call, out[-1].kind, out[-1].what) == ("", Happened.REFUSED, "offline")
    quiet, out = play(staged, "airplane", "16s")
    assert not {"mailed", "chatted", "ringing"} & set(kinds(out))
    assert quiet.apps.offline


@pytest.mark.parametrize(
    ("form", "ok"),
    [
        ("LD (0900000066) (gia danh cong an)", True),
        ("V (028 0000 0101) (quang cao)", True),
        ("S (0900000066)(tin rac)", True),
        ("ld (0900000066) (lua dao)", True),
        ("XX (0900000066) (lua dao)", False),
        ("LD 0900000066 lua dao", False),
        ("LD (so la) (lua dao)", False),
        ("LD (0900000066) ()", False),
    ],
)
def test_a_report_to_156_is_checked_for_its_real_form(staged: Script, form: str, ok: bool) -> None:
    run, out = play(staged, "3s", f"report 156 {form}")

    assert (run.reported == {"156"}) is ok
    assert (out[-1].kind is Happened.REFUSED) is not ok


def test_a_screenshot_keeps_which_screen_and_when(staged: Script) -> None:
    _, out = play(staged, "4s", "open mail/m-1", "evidence")

    shots = seen(staged, out).shots
    assert [(shot.screen, shot.at) for shot in shots] == [("mail/m-1", 4_000)]


def fewer_apps(data: dict[str, Any]) -> None:
    """Leave out what multiplies the states without meeting anything else."""
    del data["phone"]["settings"], data["people"]["cousin"], data["people"]["mother"]["mood"]
    del data["always"]["ask_word"], data["beats"]["arrives"]["cues"][1]


def test_the_staged_story_is_proved(stage: Callable[..., Script]) -> None:
    proof = prove(stage(fewer_apps), plays=300)

    assert {(f.code, f.place) for f in proof.findings} == set()
    assert set(proof.tally.ends) == {"safe-told", "safe-alone", "saved", "lost"}


def test_states_of_the_staged_story_with_one_key_have_one_future(stage: Callable[..., Script]) -> None:
    staged = stage(fewer_apps)
    lens, graph = Lens(staged), explore(staged)
    idle = idle_outcomes(staged, graph)
    compared = 0
    for state in list(graph.states.values())[::3]:
        for edge in state.edges:
            run, _ = engine.act(staged, state.run, edge.deed)
            ended, _ = engine.advance(staged, run, run.now + 3_600_000)
            if not run.ended and lens.key(put_down(staged, settled(run))) == edge.to:
                assert staged.outcomes[ended.ended] == idle[edge.to]
                compared += 1

    assert compared > 500


WORDS = st.one_of(
    st.sampled_from([*GIVABLE, *LOCKABLE, *SECURABLE]),
    st.sampled_from(
        ["caller", "mother", "desk", "fake", "true", "mule", "mule 5000", "helper", "m-1", "c-1"]
    ),
    st.sampled_from(["card", "113", "156 LD (0900000066) (x)", "clear", "strange-tv", ""]),
    st.text(max_size=12),
)
ANY_ACT = st.builds(Act, st.sampled_from([kind for kind in ActKind if kind is not ActKind.STOP]), WORDS)


@pytest.fixture(scope="session")
def story_of(staged: Script, script: Script) -> Callable[[bool], Script]:
    """The story of all apps, or the bare one; a function, since a script is too long to be printed."""
    return lambda bare: script if bare else staged


@settings(max_examples=200, deadline=None)
@given(moves=st.lists(st.tuples(st.integers(0, 6_000), ANY_ACT), max_size=30), seed=st.integers(0, 9))
@pytest.mark.parametrize("bare", [False, True])
def test_every_act_is_legal_in_every_state(
    story_of: Callable[[bool], Script], bare: bool, moves: list[tuple[int, Act]], seed: int
) -> None:
    story = story_of(bare)
    run, out = engine.start(story, seed)
    for wait, deed in moves:
        run, more = engine.advance(story, run, run.now + wait)
        out += more
        run, more = engine.act(story, run, deed)
        out += more
        check(story, run)

    seen(story, out)
    for language in ("vi", "en"):
        list(transcript.lines(story, seed, out, language))  # type: ignore[arg-type]
    ended, _ = engine.advance(story, run, run.now + 3_600_000)
    assert ended.ended


def check(script: Script, run: Run) -> None:
    assert run.ended or run.due >= run.now
    assert run.money == 0 or balance(script, run) >= 0
    assert not (run.call and run.call in run.blocked)
    assert run.apps.page == "" or run.apps.page in script.scenario.pages
    assert run.apps.coded is False or run.apps.pending
    assert not run.apps.offline or not run.call
