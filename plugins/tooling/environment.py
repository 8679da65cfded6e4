"""Makes `.venv` from a lock file and runs `tasks.py` in it. Standard library only: nothing is installed yet.

The stamp in `.venv` names what was installed completely. It is written last and taken away first, so an installation
that was cut off has none and begins again.
"""

import hashlib
import os
import platform
import shutil
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

from plugins.tooling.language_option import UnknownLanguage, heard
from plugins.tooling.starter import begin_with_tasks

N_ = str  # marks a text for the catalogues (what else does that cannot be imported yet)
LOCK = "requirements.lock"
DEVELOPER_LOCK = "requirements-dev.lock"  # has all of LOCK, in the same versions, and the tools for tests
DEVELOPER_TASKS = frozenset({"test"})
STAMP = "installed.txt"
LOG = "install.log"


def enter(root: Path, arguments: Sequence[str]) -> None:
    """Return if this process runs in the complete environment; else complete it and run `tasks.py` in it.

    Ends the process with a plain line and status 1 where that cannot be done.
    """
    with suppress(UnknownLanguage):  # told later, by what parses the whole command line
        heard(arguments)
    lock = root / (DEVELOPER_LOCK if DEVELOPER_TASKS.intersection(arguments) else LOCK)
    folder = root / ".venv"
    if not is_complete(folder, lock):
        try:
            install(folder, lock)
        except KeyboardInterrupt:
            sys.exit("\n" + say(N_("Stopped. The next run begins the installation again.")))
    if Path(sys.prefix).resolve() != folder.resolve():
        run_again(folder, root / "tasks.py", arguments)


def say(message: str, **values: object) -> str:
    """In the language that `--lang` or the environment asks for."""
    from plugins.languages.plain import plain_speech  # most runs have nothing to say here

    return plain_speech()(message).format_map(values)


def is_complete(folder: Path, lock: Path) -> bool:
    """Whether everything in the lock is installed for this Python, in this place."""
    try:
        stamp = (folder / STAMP).read_text("utf-8").splitlines()
    except OSError:
        return False
    return stamped(lock) in stamp and place(folder) in stamp and python(folder).exists()


def stamped(lock: Path) -> str:
    """The stamp's line for a lock: the digest of its text, whatever the checkout did to the line ends."""
    text = lock.read_bytes().replace(b"\r\n", b"\n")
    return f"{lock.name} {hashlib.sha256(text).hexdigest()}"


def place(folder: Path) -> str:
    """The stamp's line for the Python and the path, both of which stand in the environment's own files."""
    return f"{sys.implementation.cache_tag} {folder.resolve()}"


def python(folder: Path) -> Path:
    return folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def install(folder: Path, lock: Path) -> None:
    """Bring the environment to the lock: anew, or on top of one that was complete before."""
    told = say(N_("Installing what is needed into .venv (only this once; a minute or two) …"))
    print(told, file=sys.stderr, flush=True)
    stamp = folder / STAMP
    if not (stamp.exists() and place(folder) in stamp.read_text("utf-8").splitlines()):
        create(folder)
    stamp.unlink(missing_ok=True)
    install_packages(folder, lock)
    developer = lock.name == DEVELOPER_LOCK
    locks = [lock, lock.with_name(LOCK)] if developer else [lock]
    write_stamp(stamp, [place(folder), *map(stamped, locks)])


def compile_plugins(folder: Path) -> None:
    """Once, here: where the environment forbids Python to keep what it compiles, each build would do it again."""
    for module in (["compileall", "-q", "plugins", "tasks.py", "pelicanconf.py"], ["plugins.write.precompile"]):
        command = [str(python(folder)), "-m", *module]
        subprocess.run(command, cwd=folder.parent, stdin=subprocess.DEVNULL, capture_output=True, check=False)


def create(folder: Path) -> None:
    missing = [name for name in ("venv", "ensurepip") if find_spec(name) is None]
    if missing:
        sys.exit(say(N_("This Python has no “{name}”."), name=missing[0]) + " " + say(advice()))
    import venv

    try:
        venv.EnvBuilder(clear=True, with_pip=True, symlinks=os.name != "nt").create(folder)
    except subprocess.CalledProcessError:
        sys.exit(say(N_("This Python cannot put pip into a new environment.")) + " " + say(advice()))
    except OSError as error:
        told = N_("Cannot make the folder “{folder}” ({error}). Close programs that use it, then run this again.")
        sys.exit(say(told, folder=folder, error=error))


def advice() -> str:
    """What to do for a Python with `venv` and pip, by system."""
    if shutil.which("apt-get"):
        return N_("Type: sudo apt install python3-venv")
    if platform.system() == "Linux":
        return N_("Install your system's packages for Python's venv and pip, then run this again.")
    return N_("Install Python from python.org, then run this again.")


def install_packages(folder: Path, lock: Path) -> None:
    """Run pip; what it says goes to a log file, and a failure is told in one line."""
    command = [str(python(folder)), "-m", "pip", "install", "--require-hashes", "--requirement", str(lock)]
    options = ["--disable-pip-version-check", "--no-input", "--progress-bar=off"]
    log = folder / LOG
    with log.open("wb") as stream:
        settings = os.environ | {"PIP_USER": "0"}  # a person's own “always --user” cannot work here
        done = subprocess.run([*command, *options], stdout=stream, stderr=subprocess.STDOUT, env=settings, check=False)
    if done.returncode:
        why = say(failure(log.read_text("utf-8", errors="replace")))
        sys.exit(why + " " + say(N_("(All that pip said: {log})"), log=log))
    begin_with_tasks(python(folder).parent)
    compile_plugins(folder)


def failure(log: str) -> str:
    """Why pip failed, by what it said, and what to do: a msgid."""
    if "DO NOT MATCH THE HASHES" in log:
        return N_("A package is not the one that the lock file names. Nothing was installed; please report this.")
    if "No space left on device" in log:
        return N_("The disk is full. Make room, then run this again.")
    if any(sign in log for sign in ("NewConnectionError", "NameResolutionError", "ConnectTimeout", "ProxyError")):
        return N_("No connection to the package index. Look at your internet connection, then run this again.")
    return N_("The packages could not be installed. Run this again; if it stays so, please report it.")


def write_stamp(stamp: Path, lines: Sequence[str]) -> None:
    half = stamp.with_suffix(".half")
    half.write_text("\n".join(lines) + "\n", "utf-8")
    half.replace(stamp)


def run_again(folder: Path, script: Path, arguments: Sequence[str]) -> NoReturn:
    """Run the script in the environment, as this process where the system can, with its exit status.

    UTF-8 mode, because a Windows console may otherwise be unable to print what is told.
    """
    command = [str(python(folder)), "-X", "utf8", str(script), *arguments]
    sys.stdout.flush()
    if os.name != "nt":
        os.execv(command[0], command)
    with subprocess.Popen(command) as process:  # exec on Windows ends the parent at once, and the shell does not wait
        while True:
            try:
                sys.exit(process.wait())
            except KeyboardInterrupt:  # goes to the child as well, which decides
                continue
