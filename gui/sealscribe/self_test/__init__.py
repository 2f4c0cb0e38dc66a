"""Tells whether an installed program is whole: ``sealscribe --self-test``."""
