import pytest

from plugins.languages.console import console_language


@pytest.mark.parametrize(
    ("environ", "code"),
    [
        ({}, "en"),
        ({"LANG": "ru_RU.UTF-8"}, "ru"),
        ({"LANG": "nl_BE@euro"}, "nl"),
        ({"LANG": "nl"}, "nl"),
        ({"LANG": "pt_BR.UTF-8"}, "pt-br"),
        ({"LANG": "pt_PT.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "C", "LANG": "ru_RU.UTF-8"}, "en"),
        ({"LC_ALL": "", "LC_MESSAGES": "nl_NL.UTF-8", "LANG": "ru_RU.UTF-8"}, "nl"),
        ({"LC_ALL": "POSIX", "LC_MESSAGES": "nl_NL", "LANG": "ru_RU"}, "en"),
        ({"LC_TIME": "ru_RU.UTF-8"}, "en"),
    ],
)
def test_console_language(environ: dict[str, str], code: str) -> None:
    assert console_language(environ, {"en", "ru", "nl", "pt-br"}) == code
