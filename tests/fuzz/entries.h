// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <vector>

namespace cabas::test {

/// A reader of foreign bytes, and how to feed it.
struct FuzzTarget {
    const char *name; ///< of its folder in tests/fuzz/corpus and of its program `fuzz_NAME`
    /// Reads the bytes and checks what must hold of any answer; ends the process where it does
    /// not, as a sanitizer would.
    void (*feed)(const QByteArray &bytes);
    /// Longest input worth trying, in bytes.
    qsizetype longest;
    /// Mutations that a replay makes: fewer where one takes a process or a transaction.
    int mutations;
};

/// Every reader, in the order of the tables of tests/fuzz/README.md.
const std::vector<FuzzTarget> &fuzzTargets();
/// The one of that name; null when there is none.
const FuzzTarget *fuzzTargetNamed(const char *name);

/// The entries of each file of this folder.
std::vector<FuzzTarget> typedEntries();
std::vector<FuzzTarget> tableEntries();
std::vector<FuzzTarget> paperEntries();
std::vector<FuzzTarget> bankEntries();
std::vector<FuzzTarget> shopEntries();

/// Ends the process, naming the condition, unless it holds.
void expect(bool holds, const char *condition);

/// Parts of an input that a line `--part--` separates.
std::vector<QByteArray> parts(const QByteArray &bytes);

} // namespace cabas::test

#define FUZZ_EXPECT(condition) cabas::test::expect((condition), #condition)
