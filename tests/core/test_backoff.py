from __future__ import annotations

from sealscribe.core.backoff import Backoff


def test_each_wait_is_longer_up_to_a_bound_and_success_begins_again() -> None:
    backoff = Backoff(2, 60)
    assert [backoff.wait() for _ in range(8)] == [2, 4, 8, 16, 32, 60, 60, 60]
    backoff.reset()
    assert backoff.wait() == 2
