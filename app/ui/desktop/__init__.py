"""What the program uses of the desktop: clipboard, display, event loop, language, one instance."""
