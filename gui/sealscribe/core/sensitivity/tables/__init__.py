"""What the detector knows about words, names and numbers, as data without rules."""
