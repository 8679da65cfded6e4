from pathlib import Path

from plugins.checks.rules.picture_weight import of_site
from tests.checks.pages import html, said, whole

PAGE = html('<p><img src="../../pictures/lawn.webp" alt=""></p>')


LARGE = bytes(61 * 1024)
FITTING = bytes(60 * 1024)


def test_a_small_picture_is_left_alone(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "en/a/index.html": PAGE,
        "pictures/lawn.webp": bytes(60 * 1024),
        "pictures/unused.webp": bytes(99_000),
    }
    assert said(of_site(whole(tmp_path, files))) == []


def test_a_large_one_is_told_once(tmp_path: Path) -> None:
    files: dict[str, str | bytes] = {
        "en/a/index.html": PAGE,
        "en/b/index.html": PAGE,
        "pictures/lawn.webp": bytes(61 * 1024),
    }
    assert said(of_site(whole(tmp_path, files))) == ["the picture “lawn.webp” has 61 KB, and 60 are allowed"]
