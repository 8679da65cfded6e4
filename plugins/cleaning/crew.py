"""Workers, one for each processor, and what becomes of a job whose worker does not come back."""

import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path

import msgspec

from plugins.cache import processes, progress
from plugins.cleaning.work import ANEW, CRASHED, SIMPLER, TOO_LONG, Job, Refusal, Result
from plugins.cleaning.worker import receive, send

SECONDS = 20.0  # for one file; twelve million pixels take less than one
WORKER = Path(__file__).with_name("worker.py")


class Worker:
    """One process, started when it is needed, and anew after a file that was too much for it."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self.seconds = seconds
        self.process: subprocess.Popen[bytes] | None = None

    def do(self, job: Job) -> Result:
        """Whatever the file does, there is an answer, soon after the time that it may take."""
        process = self.process = self.process or start()
        assert process.stdin
        assert process.stdout
        late = threading.Event()

        def give_up() -> None:
            late.set()
            process.kill()

        timer = threading.Timer(self.seconds, give_up)
        timer.start()
        try:
            send(process.stdin, msgspec.msgpack.encode(job))
            message = receive(process.stdout)
        except OSError:  # it ended before it had read the job
            message = b""
        finally:
            timer.cancel()
        if message:
            result: Result = msgspec.msgpack.decode(message, type=Result)
            return result
        self.end()
        return Refusal(TOO_LONG, SIMPLER) if late.is_set() else Refusal(CRASHED, ANEW)

    def end(self) -> None:
        if self.process:
            self.process.kill()
            self.process.wait()
            for stream in (self.process.stdin, self.process.stdout):
                with suppress(OSError):
                    stream.close()  # type: ignore[union-attr]  # both are pipes
        self.process = None


def start() -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-X", "utf8", str(WORKER)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    )


def clean_all(jobs: Sequence[Job], seconds: float = SECONDS) -> Iterator[tuple[Job, Result]]:
    """In as many processes as help; each result as soon as it is there, so that few are held at once."""
    from concurrent.futures import ThreadPoolExecutor, as_completed  # slow to load, and few builds have new files

    own = threading.local()
    workers: list[Worker] = []

    def clean(job: Job) -> tuple[Job, Result]:
        if not hasattr(own, "worker"):
            own.worker = Worker(seconds)
            workers.append(own.worker)
        return job, own.worker.do(job)

    with ThreadPoolExecutor(min(processes.COUNT, len(jobs)) or 1) as pool:
        try:
            for number, future in enumerate(as_completed([pool.submit(clean, job) for job in jobs]), 1):
                progress.tell(progress.CLEANING, number, len(jobs))
                yield future.result()
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
            for worker in workers:
                worker.end()
