"""What the program can be told to do from anywhere: menus, command palette, keys."""
