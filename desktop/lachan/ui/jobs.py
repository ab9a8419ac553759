"""Work off the GUI thread: whatever may take more than 50 ms, with progress and cancel, ending in Ok or Err."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal

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
    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._cancelled = False

    def cancel(self) -> None:
        """Ask the work to stop at its next report; its ending still arrives, as Err(Cancelled)."""
        self._cancelled = True

    def report(self, share: float) -> None:
        """Tell how far the work is (0.0–1.0); raises Cancelled after ``cancel``."""
        if self._cancelled:
            raise Cancelled
        self.progressed.emit(share)


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
        job = Job(self)
        self._running.add(job)

        def finish(result: Result[T]) -> None:
            self._running.discard(job)
            done(result)

        job._ended.connect(finish, Qt.ConnectionType.AutoConnection)
        self._executor(lambda: job._ended.emit(_outcome(work, job.report)))
        return job

    def wait(self, milliseconds: int = 5000) -> bool:
        """Wait until the pool is empty (endings still need the event loop); True if it is."""
        return self._pool.waitForDone(milliseconds)

    def _in_pool(self, work: Callable[[], None]) -> None:
        self._pool.start(QRunnable.create(work))


def _outcome(work: Callable[[Report], T], report: Report) -> Result[T]:
    try:
        return Ok(work(report))
    except Exception as error:  # noqa: BLE001 - carried to the GUI thread whole, to be raised or told there
        return Err(error)
