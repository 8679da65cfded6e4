"""Real servers for what is published elsewhere: ssh on this computer, with keys made for one test."""

import getpass
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from plugins.tooling import webservers

SSHD = webservers.find("sshd")
RSYNC = webservers.find("rsync")
RCLONE = webservers.find("rclone")
SEPARATION = Path("/run/sshd")  # sshd wants it where it runs as root


@contextmanager
def ssh_server(folder: Path) -> Iterator[str]:
    """The command that reaches it, as RSYNC_RSH has it; the host is "127.0.0.1"."""
    folder.mkdir()
    for name in ("host", "mine"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True)
    shutil.copy(folder / "mine.pub", folder / "authorized_keys")
    if os.geteuid() == 0:
        SEPARATION.mkdir(exist_ok=True)
    port = free_port()
    options = [
        f"HostKey={folder}/host",
        f"AuthorizedKeysFile={folder}/authorized_keys",
        f"PidFile={folder}/pid",
        f"Port={port}",
        "ListenAddress=127.0.0.1",
        "StrictModes=no",
        "UsePAM=no",
        "PasswordAuthentication=no",
        "PermitRootLogin=prohibit-password",
    ]
    command = [str(SSHD), "-D", "-e", "-f", "/dev/null", *(word for option in options for word in ("-o", option))]
    with (folder / "log").open("wb") as log, subprocess.Popen(command, stderr=log) as process:
        try:
            reach = f"ssh -p {port} -i {folder}/mine -F /dev/null -o BatchMode=yes -o IdentitiesOnly=yes"
            reach += f" -o UserKnownHostsFile={folder}/known -o StrictHostKeyChecking=no -l {getpass.getuser()}"
            wait(reach, folder / "log")
            yield reach
        finally:
            process.terminate()


def wait(reach: str, log: Path) -> None:
    for _ in range(50):
        if subprocess.run([*reach.split(), "127.0.0.1", "true"], capture_output=True, check=False).returncode == 0:
            return
        time.sleep(0.1)
    raise AssertionError(log.read_text("utf-8"))


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        return int(listening.getsockname()[1])
