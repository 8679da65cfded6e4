import json
from threading import Thread

from plugins.serve.channel import Channel
from plugins.serve.outcome import Outcome

GOOD, BAD = Outcome(), Outcome(heading="1 file needs mending.")


def test_only_a_good_build_has_a_new_name() -> None:
    channel = Channel()
    first = channel.build
    channel.publish(BAD)
    assert channel.build == first
    channel.publish(GOOD)
    assert channel.build != first


def test_builds_of_two_runs_have_different_names() -> None:
    assert Channel().build != Channel().build


def test_who_comes_later_gets_the_newest_message_at_once() -> None:
    channel = Channel()
    channel.publish(GOOD)
    channel.publish(BAD)
    newer = channel.newer(0, 0)
    assert newer
    number, message = newer
    assert json.loads(message)["outcome"]["heading"] == BAD.heading
    assert json.loads(message)["build"] == channel.build
    assert channel.newer(number, 0) is None


def test_everyone_who_waits_is_told() -> None:
    channel, got = Channel(), list[object]()
    waiting = [Thread(target=lambda: got.append(channel.newer(0, 10))) for _ in range(3)]
    for each in waiting:
        each.start()
    channel.publish(GOOD)
    for each in waiting:
        each.join()
    assert len(got) == 3
    assert None not in got
