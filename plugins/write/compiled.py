"""Templates as Jinja has compiled them before, which takes longer than rendering a few pages."""

import marshal
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

from plugins.cache import ready
from plugins.cache.code import digest_of_files
from plugins.cache.store import load_bytes, save_bytes
from plugins.write.whole import ancestors


@cache
def compiler() -> str:
    """Changes with whatever decides how a template is compiled."""
    return f"{ready.compiler()}-{digest_of_files(Path(__file__).parent, '.py')}"


class Compiled(BytecodeCache):
    """Kept in sealed files. The seal sees to it that they are whole, and of this source.

    They are looked for in each of the folders and put into the first.
    """

    def __init__(self, *folders: Path) -> None:
        self._folders: Sequence[Path] = folders

    def get_bucket(self, environment: Environment, name: str, filename: str | None, source: str) -> Bucket:
        """What a template extends is compiled into it."""
        every = [source, *(extended for _, extended, _ in ancestors(environment, source))]
        return super().get_bucket(environment, name, filename, "".join(every))

    def load_bytecode(self, bucket: Bucket) -> None:
        for folder in self._folders:
            if not bucket.code and (content := load_bytes(folder / bucket.key, version(bucket))):
                bucket.code = marshal.loads(content)  # Jinja's way reads it in thousands of small parts

    def dump_bytecode(self, bucket: Bucket) -> None:
        save_bytes(self._folders[0] / bucket.key, version(bucket), marshal.dumps(bucket.code))


def version(bucket: Bucket) -> str:
    return f"{compiler()}-{bucket.checksum}"
