# SPDX-License-Identifier: Apache-2.0
"""Exercises without words: random tokens in which there is something to copy or to look up.

Copying comes before all else: where only answers are supervised, a small model does not find out
how to copy within millions of tokens; where every token of repeated spans is, it does within three.
"""
VOCABULARY, FIRST_TEXT = 4096, 279
BOS, UNKNOWN, TURN, TURN_END = 2, 3, 4, 5


def pool(rng, sizes):
    return [rng.randrange(FIRST_TEXT, VOCABULARY) for _ in range(rng.choice(sizes))]


def copy_spans(rng, most):
    """Random tokens among which some spans return; every token of a return but its first counts."""
    length = rng.randint(min(40, most), min(most, rng.choice((64, 128, 256, most, most))))
    letters = pool(rng, (20, 200, 3000))
    ids, weights, spans = [BOS], [0.0], []
    while len(ids) < length:
        if spans and rng.random() < 0.55:
            span = rng.choice(spans)
            ids += span
            weights += [0.0] + [1.0] * (len(span) - 1)
        else:
            span = [rng.choice(letters) for _ in range(rng.randint(2, 14))]
            spans.append(span)
            ids += span
            weights += [0.0] * len(span)
    return ids[:length], weights[:length]


def entries(rng, room):
    """Keys and values over few letters, so that many keys share some of theirs."""
    letters, values = pool(rng, (12, 30, 100)), pool(rng, (10, 100, 2000))
    kept = {}
    while room > 0 and len(kept) < 40:
        key = tuple(rng.choice(letters) for _ in range(rng.randint(1, 3)))
        if key in kept or any(set(key) <= set(k) or set(k) <= set(key) for k in kept):
            room -= 1
            continue
        kept[key] = [rng.choice(values) for _ in range(rng.randint(1, 6))]
        room -= len(key) + len(kept[key]) + 3
    return kept, letters


def question(rng, kept, letters, noise):
    """Tokens that ask for a key, in any order and among others, and the value or UNKNOWN."""
    if rng.random() < 0.25:
        absent = tuple(rng.choice(letters) for _ in range(rng.randint(1, 3)))
        if not any(set(absent) <= set(k) or set(k) <= set(absent) for k in kept):
            return list(absent), [UNKNOWN]
    key = rng.choice(list(kept))
    asked = list(key)
    if rng.random() < 0.5:
        rng.shuffle(asked)
    asked = [rng.choice(noise) for _ in range(rng.randint(0, 4))] + asked
    return asked + [rng.choice(noise) for _ in range(rng.randint(0, 3))], kept[key]


def look_up(rng, most):
    """A list of entries, then turns: a key is asked for, its value answered."""
    length = rng.randint(min(80, most), min(most, rng.choice((128, 256, most))))
    kept, letters = entries(rng, length // 2)
    if not kept:
        return None
    between, after, noise = pool(rng, (1, 3)), pool(rng, (1, 3)), pool(rng, (3, 10))
    ids = [BOS, TURN]
    for key, value in kept.items():
        ids += [*key, rng.choice(between), *value, rng.choice(after)]
    weights = [0.0] * len(ids)
    while True:
        asked, answer = question(rng, kept, letters, noise)
        turn = [TURN, *asked, TURN_END, TURN]
        if len(ids) + len(turn) + len(answer) + 1 > length:
            return (ids, weights) if any(weights) else None
        ids += turn + answer + [TURN_END]
        weights += [0.0] * len(turn) + [1.0] * (len(answer) + 1)
