"""Templates as Jinja has compiled them before, which takes longer than rendering a few pages."""

from io import BytesIO
from pathlib import Path

from jinja2 import BytecodeCache
from jinja2.bccache import Bucket

from plugins.cache.store import load_bytes, save_bytes


class Compiled(BytecodeCache):
    """Kept in sealed files. Jinja itself sees to it that they are of this source; the seal, that they are whole."""

    def __init__(self, folder: Path, version: str) -> None:
        self._folder, self._version = folder, version

    def load_bytecode(self, bucket: Bucket) -> None:
        if content := load_bytes(self._folder / bucket.key, self._version):
            bucket.load_bytecode(BytesIO(content))

    def dump_bytecode(self, bucket: Bucket) -> None:
        target = BytesIO()
        bucket.write_bytecode(target)
        save_bytes(self._folder / bucket.key, self._version, target.getvalue())
