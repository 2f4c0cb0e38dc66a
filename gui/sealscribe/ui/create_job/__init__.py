"""The Create job page: the console's panels, and a summary that stays in view."""
