"""The foundation's mark: two doors beside each other, one leaning to the other."""

from math import cos, pi, sin

Point = tuple[float, float]

# As in theme/static/mark.svg, where the two stand in a box of 29 × 28.
DOOR = "M0 28V5.5a5.5 5.5 0 0 1 11 0V28z"
BESIDE = "M18 28V5.5a5.5 5.5 0 0 1 11 0V28z"
LEANING = "matrix(1 0 .25 1 -7 0)"
WIDTH, HEIGHT = 29, 28
STEPS = 48  # of a half circle


def upright() -> list[Point]:
    return door(0)


def leaning() -> list[Point]:
    return [(x + y / 4 - 7, y) for x, y in door(18)]


def door(left: float) -> list[Point]:
    """A half circle on two posts."""
    radius = 5.5
    turns = [pi + pi * step / STEPS for step in range(STEPS + 1)]
    return [
        (left, 28),
        *((left + radius + radius * cos(turn), radius + radius * sin(turn)) for turn in turns),
        (left + 2 * radius, 28),
    ]
