"""``--self-check``: whether this program is whole, on this computer.

For who builds it, who packs it and who helps somebody. Nothing is asked of the network, nothing is
read from the keyring, and no window is seen.
"""
