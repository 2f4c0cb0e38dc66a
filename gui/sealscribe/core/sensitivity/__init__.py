"""Tells sensitive text in encryption-context pairs, offline and without keeping it."""
