"""What each sign adds to the log-odds of an exchange: (coefficient, usual value).

Written by `training/ties/fit.py`, which says from what; read by `ties.chance`. Signs
whose coefficient is nothing are left out.
"""

from __future__ import annotations

from types import MappingProxyType

BIAS = -2.2630
"""The log-odds where every sign has its usual value."""

WEIGHTS = MappingProxyType({
    "out_16": (0.1953, 0.07432),
    "days_1": (0.0835, 0.6584),
    "geo_16": (0.4702, 0.04761),
    "min_4": (0.07671, 0.1306),
    "geo_4": (0.03232, 0.1556),
    "balance": (0.05051, 0.1676),
    "silence": (-0.2244, -0.2596),
    "silence_in": (-0.04793, 0.8723),
    "silence_cut": (-0.1401, 1.259),
    "span": (0.325, 0.3734),
    "turns": (0.4785, 0.6347),
    "turns_soon": (0.1335, 0.5812),
    "they_answer": (0.2392, 0.3938),
    "i_answer": (0.5893, 0.4267),
    "their_wait": (-0.07793, 2.477),
    "share_1": (0.08322, -5.273),
    "share_x4": (0.1893, -5.094),
    "rank_geo": (-0.079, -0.865),
    "rank_in": (-0.1642, -0.8888),
    "people": (-0.4154, 4.279),
    "lately_real": (0.7417, 0.259),
    "before_real": (0.5814, 0.2255),
    "written": (0.127, 3.074),
    "heard": (0.2305, 2.819),
})
