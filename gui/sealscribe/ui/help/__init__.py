"""The help that comes with the program: short pages, and the ways to them. Nothing is fetched."""
