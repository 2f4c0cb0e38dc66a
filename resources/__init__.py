"""Icons, themes and demo media, read through importlib.resources."""
