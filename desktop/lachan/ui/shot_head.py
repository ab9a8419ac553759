"""Ways to the head teacher's page, with classes whose figures are those of the demonstration."""

from collections.abc import Callable
from dataclasses import replace

from lachan.classroom.pupil_fold import decoded, row_of
from lachan.classroom.standing import skills_of
from lachan.storage.class_rows import ClassRow
from lachan.ui.shot_ways import Stage, at_class

_CLASSES = ("6A1", "6A2", "7A1", "7A2", "8A1", "9A1")


def at_head(*deeds: str) -> Callable[[Stage], None]:
    """Show the page; of *deeds*, ``make`` makes a key, ``noted`` goes on, ``fill`` brings classes."""

    def reach(stage: Stage) -> None:
        head = stage.shell.app.head_vm
        if "fill" in deeds and not stage.shell.class_desk.head().classes():
            _fill(stage)
        stage.shell.app.show("head")
        if "make" in deeds and head.property("stage") == "none":
            head.make("Trường THCS Sao Mai")
        if "noted" in deeds and head.property("stage") == "fresh":
            head.goOn()
        if "point" in deeds:
            head.point(2, 1)
        if "lock" in deeds:
            head.lockAndStay()

    return reach


def _fill(stage: Stage) -> None:
    """Split the demonstration class into several, some pupils in each."""
    at_class("grid")(stage)
    desk = stage.shell.class_desk
    demo, store = desk.teacher("demo").store, desk.head().store
    pupils, states = demo.pupils(), demo.states(demo.classes()[0].id)
    with store.transaction():
        for number, label in enumerate(_CLASSES):
            made = demo.classes()[0].made
            store.save_class(ClassRow(f"{number:032x}", label, made, "", {}, {}))
            for pupil in pupils[number::3]:
                learner = f"{number:02x}{pupil.learner[2:]}"
                store.save_pupils(
                    [replace(pupil, learner=learner, class_id=f"{number:032x}", name=pupil.code)]
                )
                if pupil.learner in states:
                    state = decoded(states[pupil.learner])
                    skills = skills_of(learner, f"{number:032x}", state.runs, made)
                    store.save_state(row_of(learner, f"{number:032x}", state), skills)
