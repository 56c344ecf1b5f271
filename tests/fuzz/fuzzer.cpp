// SPDX-License-Identifier: GPL-3.0-or-later
// What libFuzzer calls: one program for each entry, named by FUZZ_ENTRY.
#include "tests/fuzz/entries.h"

#include <QCoreApplication>

#include <cstdint>

extern "C" int LLVMFuzzerInitialize(int *count, char ***words)
{
    static QCoreApplication application(*count, *words);
    QCoreApplication::setApplicationName(QStringLiteral("cabas"));
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static const cabas::test::FuzzTarget *const entry = cabas::test::fuzzTargetNamed(FUZZ_ENTRY);
    cabas::test::expect(entry != nullptr, "there is an entry " FUZZ_ENTRY);
    if (qsizetype(size) <= entry->longest)
        entry->feed(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
