"""The Settings page: what the program lets a person choose."""
