"""What a value of an account is: how it is read, said, spoken, ordered, drawn and hidden. No Qt."""
