"""What a list of accounts is. Pure: no Qt, no input or output, no clock."""
