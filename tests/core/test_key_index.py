"""The list of keys: who comes first, who belongs together, and what finds them."""

from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.key_index import KeyGroup, KeyGroupKind, KeyIndex, KeyIndexMaker, account_of, key_index
from sealscribe.core.keys import KeyEntry

OWN = "111122223333"
PARTNER = "444455556666"
CLINIC = "777788889999"


def key_id(number: int) -> str:
    return f"{number:08x}-12ab-34cd-56ef-1234567890ab"


def arn(number: int, account: str = OWN) -> str:
    return f"arn:aws:kms:eu-central-1:{account}:key/{key_id(number)}"


def arn_start(account: str = OWN) -> str:
    return f"arn:aws:kms:eu-central-1:{account}:key/"


def entry(number: int, *aliases: str) -> KeyEntry:
    return KeyEntry(key_id(number), arn(number), tuple(f"alias/{alias}" for alias in aliases))


def shared(number: int, account: str) -> KeyEntry:
    return KeyEntry(key_id(number), arn(number, account), owner=account)


ALL = key_index(
    [
        shared(9, CLINIC),
        entry(1, "aws/s3"),
        entry(2),
        shared(8, PARTNER),
        entry(3, "Zebra", "board"),
        shared(7, PARTNER),
        entry(4, "apple"),
        entry(5, "aws/ebs"),
    ]
)


def test_own_keys_by_alias_then_by_id_then_those_of_others_then_those_of_aws() -> None:
    numbers = [int(one.key_id[:8], 16) for one in ALL.entries]
    assert numbers == [4, 3, 2, 7, 8, 9, 5, 1]
    assert ALL.groups == (
        KeyGroup(KeyGroupKind.OWN, 0, 3, "", arn_start()),
        KeyGroup(KeyGroupKind.SHARED, 3, 5, PARTNER, arn_start(PARTNER)),
        KeyGroup(KeyGroupKind.SHARED, 5, 6, CLINIC, arn_start(CLINIC)),
        KeyGroup(KeyGroupKind.AWS_MANAGED, 6, 8, "", arn_start()),
    )
    assert ALL.account == OWN


def test_aliases_of_a_key_stand_in_order() -> None:
    assert ALL.entries[1].aliases == ("alias/Zebra", "alias/board")


def test_a_key_is_asked_for_by_id_and_across_accounts_by_arn() -> None:
    assert ALL.entries[0].reference == key_id(4)
    assert ALL.entries[3].reference == arn(7, PARTNER)


@pytest.mark.parametrize(
    ("text", "number"),
    [
        (key_id(3), 3),
        (arn(3), 3),
        ("alias/Zebra", 3),
        ("alias/board", 3),
        (f"arn:aws:kms:eu-central-1:{OWN}:alias/board", 3),
        (arn(8, PARTNER), 8),
        ("alias/BOARD", None),
        ("board", None),
        ("", None),
        (key_id(8), None),
        (arn(3, PARTNER), None),
        (arn(3).replace("eu-central-1", "us-east-1"), None),
        (f"arn:aws:kms:eu-central-1:{PARTNER}:alias/board", None),
    ],
)
def test_a_key_is_found_by_each_of_its_names_to_the_letter(text: str, number: int | None) -> None:
    found = ALL.named(text)
    assert (found and found.key_id) == (None if number is None else key_id(number))


@pytest.mark.parametrize("text", ["zebra", "alias/board", "00000003", ":key/00000003", OWN, arn(3).casefold()])
def test_the_text_to_search_in_has_every_alias_the_id_and_the_arn(text: str) -> None:
    assert text in ALL.haystacks[1]


def test_the_owner_of_a_shared_key_is_searched_in_too() -> None:
    assert PARTNER in ALL.haystacks[3]


def test_what_arns_have_in_common_is_part_of_every_haystack_of_a_group() -> None:
    for group in ALL.groups:
        assert group.common
        assert all(group.common in haystack for haystack in ALL.haystacks[group.start : group.end])


def test_keys_of_which_an_alias_alone_tells_have_nothing_in_common_with_the_others() -> None:
    maker = KeyIndexMaker()
    maker.add_keys([(key_id(1), arn(1))])
    maker.add_aliases([("alias/board", key_id(2))])
    assert [group.common for group in maker.index().groups] == [""]


def test_an_alias_whose_key_is_not_listed_makes_a_row() -> None:
    maker = KeyIndexMaker()
    maker.add_aliases([("alias/board", key_id(1))])
    index = maker.index()
    assert index.entries == (KeyEntry(key_id(1), "", ("alias/board",)),)
    assert key_id(1) in index.haystacks[0]
    assert index.account == ""


def test_nothing_makes_an_empty_index() -> None:
    assert KeyIndexMaker().index() == KeyIndex()


@pytest.mark.parametrize(("text", "account"), [(arn(1), OWN), ("alias/board", ""), ("", ""), ("arn:aws:kms", "")])
def test_the_account_of_an_arn(text: str, account: str) -> None:
    assert account_of(text) == account


NUMBERS = st.integers(0, 40)
PAGES = st.lists(
    st.one_of(
        st.tuples(st.just("key"), NUMBERS, st.just("")),
        st.tuples(st.just("alias"), NUMBERS, st.sampled_from(["a", "b", "C", "aws/s3", "aws/x", "zz"])),
        st.tuples(st.just("shared"), NUMBERS, st.sampled_from([PARTNER, CLINIC])),
    ),
    max_size=60,
)


@given(PAGES, st.randoms())
def test_pages_in_any_order_and_looked_at_in_between_make_the_same_index(
    pages: list[tuple[str, int, str]], chance: random.Random
) -> None:
    # An alias is unique, and a key comes once.
    pages = [(kind, number, f"{text}{number}" if kind == "alias" else text) for kind, number, text in set(pages)]
    makers = [KeyIndexMaker(), KeyIndexMaker()]
    for turn, maker in enumerate(makers):
        for kind, number, text in pages:
            if kind == "key":
                maker.add_keys([(key_id(number), arn(number))])
            elif kind == "alias":
                maker.add_aliases([(f"alias/{text}", key_id(number))])
            else:
                maker.add_shared_keys([(key_id(number), arn(number, text))])
            if turn and chance.random() < 0.3:
                maker.index()
        chance.shuffle(pages)
    first, second = (maker.index() for maker in makers)
    assert first == second
    assert [first.places[one.reference] for one in first.entries] == list(range(len(first.entries)))
    assert [place for group in first.groups for place in range(group.start, group.end)] == list(
        range(len(first.entries))
    )
