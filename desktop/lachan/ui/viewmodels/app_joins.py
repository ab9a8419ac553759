"""Which wish of a page the app fulfils how: the wires from every view-model to the shell, in one place."""

from typing import TYPE_CHECKING

from lachan.domain.errors import LachanError

if TYPE_CHECKING:
    from lachan.ui.viewmodels.app_model import AppViewModel


def join(app: "AppViewModel") -> None:
    """Connect the pages of *app* with what it can do."""
    _join_people(app)
    _join_practice(app)
    _join_class(app)
    _join_record(app)


def _join_people(app: "AppViewModel") -> None:
    app.who_vm.chosen.connect(app.enter)
    app.classmate_vm.sat.connect(app.enter)
    app.pin_vm.unlocked.connect(app.sit)
    app.who_vm.pinAsked.connect(app.pin_vm.prove)
    app.pin_vm.proved.connect(app.who_vm.proved)
    app.pin_vm.done.connect(app.who_vm.refresh)


def _join_practice(app: "AppViewModel") -> None:
    home = lambda: app.show("home")  # noqa: E731
    app.home_vm.lessonAsked.connect(app.read)
    app.home_vm.scenarioAsked.connect(app.play)
    app.home_vm.resumeAsked.connect(app.resume)
    app.home_vm.togetherAsked.connect(app.read_together)
    app.home_vm.checkAsked.connect(app.judge)
    app.home_vm.measureAsked.connect(app.measure)
    app.tour_vm.asked.connect(home)
    app.home_vm.work_of = app.classmate_vm.work_of
    app.check_vm.closed.connect(home)
    app.shield_vm.boostAsked.connect(app.boost)
    app.shield_vm.measureAsked.connect(app.measure)
    app.shield_vm.callAsked.connect(app.play)
    app.lesson_vm.closed.connect(home)
    app.lesson_vm.tryScenario.connect(app.play)
    for phone in (app.phone_vm, app.together_vm):
        phone.ended.connect(app.look_back)
        phone.stopped.connect(home)
        phone.helpAsked.connect(lambda: app.show("help"))
    app.debrief_vm.closed.connect(home)
    app.debrief_vm.againAsked.connect(app.play)
    app.debrief_vm.takeOver.connect(app.take_over)
    app.debrief_vm.firstHourAsked.connect(app.play)
    app.debrief_vm.togetherAsked.connect(app.read_together)
    app.debrief_vm.helpAsked.connect(lambda: app.show("help"))


def _join_class(app: "AppViewModel") -> None:
    to_class = lambda *_: app.show("class")  # noqa: E731
    app.head_vm.classAsked.connect(app.class_vm.visit)
    app.head_vm.classAsked.connect(to_class)
    app.class_vm.visited.connect(lambda: app.show("head"))
    app.class_vm.room_vm.projectAsked.connect(app.project)
    app.projector_vm.voted.connect(app.class_vm.room_vm.keep_vote)
    app.projector_vm.ended.connect(to_class)
    app.projector_vm.stopped.connect(to_class)
    app.projector_vm.helpAsked.connect(lambda: app.show("help"))


def _join_record(app: "AppViewModel") -> None:
    def erased(traces: int) -> None:
        app.shield_vm.eraseOwn()
        app.show("who")
        app.tell(LachanError("my-data-erased", traces=traces))

    app.my_data_vm.erased.connect(erased)
    app.keeping_vm.mended.connect(lambda: app.tell(LachanError("record-mended")))
    app.keeping_vm.restored.connect(app.who_vm.refresh)
