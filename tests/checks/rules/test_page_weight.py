import random
from pathlib import Path

from plugins.checks.rules.page_weight import of_site
from tests.checks.pages import html, said, whole

HEAD = '<link rel="stylesheet" href="../../theme/site.css">\n'
NOISE = random.Random(1).randbytes(4000).hex()  # about 4.5 KB when compressed


def test_a_small_page_is_left_alone(tmp_path: Path) -> None:
    files = {"en/a/index.html": html(f"<p>{NOISE}</p>", HEAD), "theme/site.css": "p{}"}
    assert said(of_site(whole(tmp_path, files))) == []


def test_a_page_that_is_too_large_with_its_styles_is_told(tmp_path: Path) -> None:
    more = random.Random(2).randbytes(6000).hex()
    files = {"en/a/index.html": html(f"<p>{NOISE}</p>", HEAD), "theme/site.css": f"/*{more}*/"}
    (found,) = said(of_site(whole(tmp_path, files)))
    assert "KB with its styles, and 10 are allowed" in found
