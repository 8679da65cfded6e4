"""What counts as now."""

from collections.abc import Mapping
from datetime import UTC, datetime


def build_time(setting: str, environ: Mapping[str, str], clock: datetime) -> datetime:
    """The setting, else SOURCE_DATE_EPOCH (reproducible-builds.org/specs/source-date-epoch), else the clock."""
    if setting:
        moment = datetime.fromisoformat(setting)
        return moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    if epoch := environ.get("SOURCE_DATE_EPOCH"):
        return datetime.fromtimestamp(int(epoch), UTC)
    return clock
