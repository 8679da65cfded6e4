import pytest

from plugins.serve.inject import live_page, loosened


@pytest.mark.parametrize(
    ("policy", "expected"),
    [
        (b"default-src 'none'", b"default-src 'none'; connect-src 'self'; script-src 'self'; style-src 'self'"),
        (
            b"default-src 'self'; connect-src 'none'; img-src data:",
            b"default-src 'self'; connect-src 'self'; img-src data:; script-src 'self'; style-src 'self'",
        ),
        (
            b"script-src https://a.example 'self'; connect-src b:; style-src 'self'",
            b"script-src https://a.example 'self'; connect-src b: 'self'; style-src 'self'",
        ),
    ],
)
def test_policy_is_loosened_only_for_this_server(policy: bytes, expected: bytes) -> None:
    assert loosened(policy) == expected


def test_script_is_the_last_thing_in_the_head_and_nothing_else_changes() -> None:
    page = "<html><head><title>Да</title></head><body>&lt;/head> </head></body>".encode()
    before, _, after = live_page(page, "7-1").partition(b"<link")
    code, _, rest = after.partition(b"</script>")
    assert before + rest == page
    assert b"live.js?build=7-1" in code


def test_page_without_a_head_is_left_alone() -> None:
    assert live_page(b"<p>part", "7-1") == b"<p>part"
