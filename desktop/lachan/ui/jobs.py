"""Work off the GUI thread: for whatever may take over 50 ms. Progress, cancel, and Ok or Err at the end."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

T = TypeVar("T")


class Cancelled(Exception):  # noqa: N818 - not an error: the person asked for it
    """Raised inside the work at its next report of progress after ``Job.cancel``."""


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The work is done."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """The work failed, or was cancelled (``error`` is then a Cancelled)."""

    error: BaseException


Result = Ok[T] | Err
Report = Callable[[float], None]
"""Given to the work: call it with 0.0–1.0 now and then; it raises Cancelled when nobody waits any more."""


class Executor(Protocol):
    """Who runs the work: a thread pool, or a test that decides when."""

    def __call__(self, work: Callable[[], None]) -> None:
        """Run *work* now or later, in any thread."""


class Job(QObject):
    """One piece of work under way. Signals arrive in the GUI thread."""

    progressed = Signal(float)
    ended = Signal(object)

    def __init__(self, done: Callable[[Any], None], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False
        self._done = done
        self.ended.connect(self._end)

    def cancel(self) -> None:
        """Ask the work to stop at its next report; its ending still arrives, as Err(Cancelled)."""
        self._cancelled = True

    def report(self, share: float) -> None:
        """Tell how far the work is (0.0–1.0); raises Cancelled after ``cancel``."""
        if self._cancelled:
            raise Cancelled
        self.progressed.emit(share)

    @Slot(object)
    def _end(self, result: Any) -> None:
        self._done(result)


class Jobs(QObject):
    """Starts work and hands its ending back in the GUI thread."""

    def __init__(self, parent: QObject | None = None, executor: Executor | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)  # one writer, and small machines
        self._executor: Executor = executor or self._in_pool
        self._running: set[Job] = set()

    def start(self, work: Callable[[Report], T], done: Callable[[Result[T]], None]) -> Job:
        """Run *work* elsewhere, then *done* here."""
        job = Job(done, self)
        self._running.add(job)
        job.ended.connect(self._forget)
        self._executor(lambda: job.ended.emit(_outcome(work, job.report)))
        return job

    def wait(self, milliseconds: int = 5000) -> bool:
        """Wait until the pool is empty (endings still need the event loop); True if it is."""
        return self._pool.waitForDone(milliseconds)

    @Slot(object)
    def _forget(self, _result: object) -> None:
        self._running = {job for job in self._running if job is not self.sender()}

    def _in_pool(self, work: Callable[[], None]) -> None:
        self._pool.start(QRunnable.create(work))


def _outcome(work: Callable[[Report], T], report: Report) -> Result[T]:
    try:
        return Ok(work(report))
    except Exception as error:  # noqa: BLE001 - carried to the GUI thread whole, to be raised or told there
        return Err(error)
