import subprocess
import sys

from plugins.cache.code import ROOT

SCRIPT = """
import sys
from plugins.tooling.unused import OF_INVOKE, without

with without(OF_INVOKE):
    from invoke.util import yaml
    import invoke
assert "asyncio" not in sys.modules and "invoke.vendor.yaml.reader" not in sys.modules
{then}
"""


def run(then: str) -> None:
    subprocess.run([sys.executable, "-c", SCRIPT.format(then=then)], cwd=ROOT, check=True)


def test_whoever_asks_later_gets_the_real_modules() -> None:
    run("from unittest.mock import Mock; import importlib.metadata; assert importlib.metadata.version('invoke')")


def test_settings_of_invokes_own_are_still_read() -> None:
    run("assert yaml.safe_load('run: [{}]') == dict(run=[dict()])")
