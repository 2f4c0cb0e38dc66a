"""A memory for what a person arranged, without a disk."""

from __future__ import annotations

from sealscribe.core.errors import AppError, AppFailure, ErrorCode


class Memory:
    """Keeps texts in a dictionary; ``is_full`` refuses them as a full disk does."""

    def __init__(self, *, is_full: bool = False) -> None:
        self.kept: dict[str, str] = {}
        self.is_full = is_full

    def get(self, key: str) -> str | None:
        return self.kept.get(key)

    def set(self, key: str, value: str) -> None:
        if self.is_full:
            raise AppFailure(AppError(ErrorCode.FILE_NOT_WRITTEN, key))
        self.kept[key] = value
