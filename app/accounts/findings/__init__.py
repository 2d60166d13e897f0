"""What can be seen in a listing that its owner should know of. One file a family of rules.

Everything here is found offline, in the answer alone: nothing is sent anywhere. That nothing was
found means that the entry is complete and consistent, never that its tokens work.
"""
