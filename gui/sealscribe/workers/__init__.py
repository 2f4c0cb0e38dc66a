"""What runs off the GUI thread; the only room with threads."""
