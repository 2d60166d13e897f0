"""What the window works with and does not show: token, checks, keyring, settings, timers."""
