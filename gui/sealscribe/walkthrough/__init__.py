"""Drives the real window through the main job and keeps a picture of every step."""
