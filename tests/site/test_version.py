from plugins.site.version import settings_version

SETTINGS = {"SITENAME": "A", "PATH": "/one", "BUILD_TIME": "2024", "LANGUAGES": {"en": {}}}


def test_any_setting_that_could_change_a_page_counts() -> None:
    assert settings_version(SETTINGS | {"SITENAME": "B"}) != settings_version(SETTINGS)
    assert settings_version(SETTINGS | {"NEW": 1}) != settings_version(SETTINGS)


def test_places_and_times_do_not() -> None:
    assert settings_version(SETTINGS | {"PATH": "/two", "BUILD_TIME": "2025"}) == settings_version(SETTINGS)
