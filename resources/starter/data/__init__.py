# SPDX-License-Identifier: Apache-2.0
"""What Hearth Starter learns from: conversations made by programs, in the real prompt format."""
