"""The Connection page: who one is at AWS, and how to become that."""
