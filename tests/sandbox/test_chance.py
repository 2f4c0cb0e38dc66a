"""Random bytes: nobody can guess them, but for those of a seed."""

from __future__ import annotations

from sealscribe.sandbox.chance import Chance


def test_without_a_seed_no_two_are_the_same() -> None:
    chance = Chance()
    assert chance.draw(32, "key") != chance.draw(32, "key")


def test_with_a_seed_they_follow_from_it_and_their_purpose() -> None:
    assert Chance("a").draw(32, "key", b"1") == Chance("a").draw(32, "key", b"1")
    drawn = {Chance(seed).draw(12, *purpose) for seed in "ab" for purpose in (("k", "1"), ("k1",), ("k", b"2"))}
    assert len(drawn) == 6
