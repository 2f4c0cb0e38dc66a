"""What the window has in the demo only: a look inside stored objects, and beginning anew."""
