"""Use cases: one deed a file, one transaction an item.

The desk asks the pure rooms what follows and the ports to make it so.  It names no vendor.
"""
