"""Which letters a font has (OpenType, table "cmap", format 4), so that nobody ever sees a box in place of one."""

import unicodedata
from collections.abc import Container
from struct import unpack_from


def letters(font: bytes) -> frozenset[int]:
    """Of the basic plane. Raises ValueError for a font that does not list them in this way."""
    (tables,) = unpack_from(">H", font, 4)
    for record in range(12, 12 + 16 * tables, 16):
        tag, _, offset, _ = unpack_from(">4sLLL", font, record)
        if tag == b"cmap":
            return frozenset(code for start, end in ranges(font, offset) for code in range(start, end + 1))
    raise ValueError("no table of letters")


def ranges(font: bytes, cmap: int) -> list[tuple[int, int]]:
    (count,) = unpack_from(">H", font, cmap + 2)
    for record in range(cmap + 4, cmap + 4 + 8 * count, 8):
        platform, encoding, offset = unpack_from(">HHL", font, record)
        if (platform, encoding) == (3, 1) and unpack_from(">H", font, cmap + offset) == (4,):
            (twice,) = unpack_from(">H", font, cmap + offset + 6)
            ends = unpack_from(f">{twice // 2}H", font, cmap + offset + 14)
            starts = unpack_from(f">{twice // 2}H", font, cmap + offset + 16 + twice)
            return [(start, end) for start, end in zip(starts, ends, strict=True) if start != 0xFFFF]
    raise ValueError("no letters of Unicode's basic plane")


def plain(text: str) -> str:
    """As it is drawn: letters with their accents in one, spaces of one width, nothing that only steers a line."""
    joined = unicodedata.normalize("NFC", text)
    return "".join(
        "\N{NO-BREAK SPACE}" if unicodedata.category(sign) == "Zs" and sign != " " else sign
        for sign in " ".join(joined.split(" "))
        if unicodedata.category(sign) not in ("Cf", "Cc")
    ).strip()


def can_draw(text: str, known: Container[int]) -> bool:
    """Not where a letter is missing, nor where accents stand apart, which would take more than letters side by side."""
    return all(ord(sign) in known and not unicodedata.combining(sign) for sign in plain(text))
