"""Days of the week as recurrences name them. Whole phrases, for many languages bend both words."""

from collections.abc import Mapping
from types import MappingProxyType

from plugins.problems.problem import N_

PLAIN: Mapping[str, str] = MappingProxyType({  # after “on” in “Every week on …”
    "MO": N_("Mondays"),
    "TU": N_("Tuesdays"),
    "WE": N_("Wednesdays"),
    "TH": N_("Thursdays"),
    "FR": N_("Fridays"),
    "SA": N_("Saturdays"),
    "SU": N_("Sundays"),
})  # fmt: skip

OF_A_MONTH: Mapping[str, str] = MappingProxyType({
    "1MO": N_("on the first Monday"),
    "2MO": N_("on the second Monday"),
    "3MO": N_("on the third Monday"),
    "4MO": N_("on the fourth Monday"),
    "-1MO": N_("on the last Monday"),
    "1TU": N_("on the first Tuesday"),
    "2TU": N_("on the second Tuesday"),
    "3TU": N_("on the third Tuesday"),
    "4TU": N_("on the fourth Tuesday"),
    "-1TU": N_("on the last Tuesday"),
    "1WE": N_("on the first Wednesday"),
    "2WE": N_("on the second Wednesday"),
    "3WE": N_("on the third Wednesday"),
    "4WE": N_("on the fourth Wednesday"),
    "-1WE": N_("on the last Wednesday"),
    "1TH": N_("on the first Thursday"),
    "2TH": N_("on the second Thursday"),
    "3TH": N_("on the third Thursday"),
    "4TH": N_("on the fourth Thursday"),
    "-1TH": N_("on the last Thursday"),
    "1FR": N_("on the first Friday"),
    "2FR": N_("on the second Friday"),
    "3FR": N_("on the third Friday"),
    "4FR": N_("on the fourth Friday"),
    "-1FR": N_("on the last Friday"),
    "1SA": N_("on the first Saturday"),
    "2SA": N_("on the second Saturday"),
    "3SA": N_("on the third Saturday"),
    "4SA": N_("on the fourth Saturday"),
    "-1SA": N_("on the last Saturday"),
    "1SU": N_("on the first Sunday"),
    "2SU": N_("on the second Sunday"),
    "3SU": N_("on the third Sunday"),
    "4SU": N_("on the fourth Sunday"),
    "-1SU": N_("on the last Sunday"),
})  # fmt: skip
