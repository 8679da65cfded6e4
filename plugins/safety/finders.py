"""What finds which sort of thing in words without web addresses."""

import re
from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType

from plugins.safety.exposure import Sort
from plugins.safety.mailboxes import mailboxes
from plugins.safety.streets import streets
from plugins.safety.telephones import telephones

FINDERS: Mapping[Sort, Callable[[str], Iterator[re.Match[str]]]] = MappingProxyType(
    {Sort.MAILBOX: mailboxes, Sort.TELEPHONE: telephones, Sort.STREET: streets}
)
