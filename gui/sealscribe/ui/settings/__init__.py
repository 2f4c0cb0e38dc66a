"""The Settings page: what a person chooses for the program, and what it keeps on this computer."""
