"""What the program needs of the desktop that it runs on."""
