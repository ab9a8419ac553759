"""The conversations of the phone: found by app and person, and one bubble longer."""

from msgspec.structs import replace

from lachan.scenario.phone_parts import Bubble, Thread
from lachan.scenario.phone_state import Phone


def thread_of(phone: Phone, app: str, who: str) -> Thread | None:
    """Return the conversation with *who* in *app*, if there is one."""
    return next((t for t in phone.threads if (t.app, t.who) == (app, who)), None)


def put(phone: Phone, thread: Thread) -> Phone:
    """Return the phone with *thread* in place of the conversation it goes on, first of all."""
    rest = tuple(t for t in phone.threads if (t.app, t.who) != (thread.app, thread.who))
    return replace(phone, threads=(thread, *rest))


def post(phone: Phone, app: str, who: str, bubble: Bubble, *, read: bool) -> Phone:
    """Return the phone with one more *bubble* in a conversation."""
    thread = thread_of(phone, app, who) or Thread(app, who)
    return put(
        phone,
        replace(
            thread,
            bubbles=(*thread.bubbles, bubble),
            unread=0 if read else thread.unread + 1,
            typing_until=-1,
            last_at=bubble.at if bubble.at is not None else -1,
        ),
    )


def talking_in(phone: Phone, who: str) -> Thread | None:
    """Return the conversation in which *who* has written in this run; None while on the phone with them."""
    if phone.call == who:
        return None
    return next((thread for thread in phone.threads if thread.who == who and thread.last_at >= 0), None)
