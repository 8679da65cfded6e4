"""The process that opens strangers' files: `python worker.py`, a job after the other on its standard input.

A job and its answer are MessagePack with their length before them: data only, so that whoever takes over this process
by a malicious file can send nothing but pieces of files.
"""

import sys
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:  # all else is imported when it can be found, and its limits are set
    from plugins.cleaning.work import Cleaned, Job

MEMORY = 3 << 30  # bytes: 60 million pixels with transparency, four times over, and the libraries
MOST_BYTES = 40_000_000  # of a file; a phone's picture has 15 million


def main() -> None:
    sys.path[0] = str(Path(__file__).parents[2])
    limit_memory()
    jobs, answers = sys.stdin.buffer, sys.stdout.buffer
    sys.stdout = sys.stderr  # what a library prints is no answer
    while message := receive(jobs):
        send(answers, answer(message))


def limit_memory() -> None:
    """Where the system can. A core file would be a copy of what was looked at."""
    with suppress(ImportError, ValueError, OSError):
        import resource  # not on Windows

        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def receive(stream: IO[bytes]) -> bytes:
    """Nothing at the end of the stream, or where it was cut off."""
    length = int.from_bytes(stream.read(4), "big")
    message = stream.read(length)
    return message if len(message) == length else b""


def send(stream: IO[bytes], message: bytes) -> None:
    stream.write(len(message).to_bytes(4, "big") + message)
    stream.flush()


def answer(message: bytes) -> bytes:
    import msgspec

    from plugins.cleaning.work import ANEW, CRASHED, SIMPLER, TOO_LONG, Job, Refusal, Refused, Result

    result: Result
    try:
        result = done(msgspec.msgpack.decode(message, type=Job))
    except Refused as refused:
        result = refused.refusal
    except MemoryError:
        result = Refusal(TOO_LONG, SIMPLER)
    except Exception:  # libraries raise anything for files that nobody has thought of
        result = Refusal(CRASHED, ANEW)
    return msgspec.msgpack.encode(result)


def done(job: "Job") -> "Cleaned":
    """Raises Refused, and MemoryError."""
    from plugins.cleaning.work import SMALLER_FILE, TOO_BIG, Refused

    with open(job.file, "rb") as file:
        data = file.read(MOST_BYTES + 1)
    if len(data) > MOST_BYTES:
        raise Refused(TOO_BIG, SMALLER_FILE, limit=str(MOST_BYTES // 1_000_000))
    return TRADES[job.trade](data, job.how)


def picture(data: bytes, how: str) -> "Cleaned":
    from plugins.pictures.shrink import shrink

    return shrink(data, how)


def pdf(data: bytes, _how: str) -> "Cleaned":
    from plugins.attachments.pdf import cleaned

    return cleaned(data)


def office(data: bytes, how: str) -> "Cleaned":
    from plugins.attachments.office import cleaned

    return cleaned(data, how)


TRADES: "Mapping[str, Callable[[bytes, str], Cleaned]]" = {"picture": picture, "pdf": pdf, "office": office}

if __name__ == "__main__":
    main()
