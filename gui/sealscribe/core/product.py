"""What the program is called by systems, stores and people: the one place for it."""

from __future__ import annotations

from typing import Final, NamedTuple


class Product(NamedTuple):
    """The names of the program.

    ``application_id`` is what desktops know the window by. It is below ``local.``, which nobody can own, since the
    project has no address of its own; for the same reason ``homepage`` is empty, and left out wherever it would stand.
    """

    name: str = "Sealscribe"
    command: str = "sealscribe"
    application_id: str = "local.sealscribe.Sealscribe"
    data_folder: str = "Sealscribe"
    keyring_service: str = "Sealscribe"
    homepage: str = ""


PRODUCT: Final = Product()
