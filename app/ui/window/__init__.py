"""The window, and what its commands do."""
