"""What is particular to each program that keeps secrets on Linux: one small file each.

To add one: write its facts as a `Kind` in a file of its own, and name it in `known.KINDS`.
"""
