#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes the four sounds that answer a scan, as small mono WAV files.

They differ in rhythm as well as in pitch, so that they are told apart in a noisy shop and by ears
that hear high tones badly: known is one short rising blip, a duplicate two dry ticks, a warning two
equal tones, unknown a long fall.

Usage: build-sounds.py OUTPUT_FOLDER
"""
import math
import struct
import sys
import wave
from pathlib import Path

RATE = 22050
# name -> (from Hz, to Hz, seconds, silence after in seconds)
SOUNDS = {
    "success": [(880, 1320, 0.07, 0)],
    "duplicate": [(700, 700, 0.025, 0.05), (700, 700, 0.025, 0)],
    "warning": [(520, 520, 0.10, 0.06), (520, 520, 0.10, 0)],
    "unknown": [(440, 440, 0.12, 0.02), (440, 260, 0.22, 0)],
}


def tone(first, last, seconds):
    """A sine that glides, with a second harmonic for small speakers and soft ends."""
    count = int(RATE * seconds)
    edge = min(count // 2, int(RATE * 0.006))
    phase = 0.0
    for i in range(count):
        phase += 2 * math.pi * (first + (last - first) * i / count) / RATE
        gain = min(1.0, i / edge, (count - i) / edge)
        yield gain * (0.75 * math.sin(phase) + 0.2 * math.sin(2 * phase))


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    for name, parts in SOUNDS.items():
        samples = []
        for first, last, seconds, silence in parts:
            samples += tone(first, last, seconds)
            samples += [0.0] * int(RATE * silence)
        with wave.open(str(Path(sys.argv[1]) / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(struct.pack("<h", int(26000 * s)) for s in samples))


main()
