"""What the owner of the accounts should know about them: one file for each family of findings.

Everything here is found offline, in the answer alone: nothing is sent anywhere. That nothing was
found means that the entry is complete and consistent, never that its tokens work.
"""
