from io import BytesIO

import pytest
from PIL import Image

from plugins.attachments.jpeg_segments import without_remarks
from tests.pictures.planted import MARK, jpeg, pixels


@pytest.mark.parametrize("options", [{}, {"progressive": True}, {"restart_marker_rows": 2}])
def test_the_pixels_stay_and_the_remarks_go(options: dict[str, object]) -> None:
    target = BytesIO()
    pixels((300, 200)).save(target, "JPEG", comment=MARK, **options)
    clean = without_remarks(target.getvalue() + MARK + target.getvalue())
    assert MARK not in clean
    with Image.open(BytesIO(clean)) as after, Image.open(target) as before:
        assert after.tobytes() == before.tobytes()


def test_nothing_of_a_camera_is_left() -> None:
    assert MARK not in without_remarks(jpeg())


def test_what_is_damaged_stays_as_it_is_for_others_to_refuse() -> None:
    for damaged in (b"", b"hello", b"\xff\xd8", jpeg()[:4000]):
        assert without_remarks(damaged) == damaged
