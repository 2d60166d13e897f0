"""How everything looks and reads: colours, icons, directions, dates."""
