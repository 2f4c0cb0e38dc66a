"""What was learned as private is in no text that was cleaned."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from sealscribe.core.redaction import Redactor

texts = st.text(st.characters(exclude_categories=("Cs", "Zs", "Cc")), min_size=3, max_size=20).filter(
    lambda text: "\N{HORIZONTAL ELLIPSIS}" not in text
)


@given(st.lists(texts, min_size=1, max_size=5), st.text(max_size=40), st.text(max_size=40))
def test_nothing_learned_survives(private: list[str], before: str, after: str) -> None:
    redactor = Redactor()
    redactor.learn(*private)
    for value in private:
        assert value not in redactor.clean(f"{before}{value}{after}")


def test_keys_and_signed_urls_are_taken_out_unlearned() -> None:
    cleaned = Redactor().clean(
        "GET https://s3.example/key?X-Amz-Signature=abcdef for AKIAIOSFODNN7EXAMPLE aws_secret_access_key=hunter2"
    )
    assert "abcdef" not in cleaned
    assert "AKIAIOSFODNN7EXAMPLE" not in cleaned
    assert "hunter2" not in cleaned
    assert cleaned.startswith("GET https://s3.example/key")


def test_of_very_many_the_newest_count() -> None:
    redactor = Redactor()
    redactor.learn(*(f"value-{number}-" for number in range(10_050)))
    assert "value-10049-" not in redactor.clean("x value-10049- x")
    assert "value-0-" in redactor.clean("x value-0- x")
    redactor.learn("ab", "")
    assert redactor.clean("abba") == "abba"
