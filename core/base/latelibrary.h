// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>

namespace cabas {

/// Libraries of ours that lie beside this one and link what few commands need (libzip brings a
/// library of cryptography with it): loaded at their first use, they cost no other command a
/// start. Each gives a table of the calls it stands for.
class LateLibrary {
    Q_DECLARE_TR_FUNCTIONS(LateLibrary)

public:
    /// The table that `give`, a C function of lib`name`.so, answers; null without the library.
    template <typename Calls>
    static const Calls *calls(const char *name, const char *give)
    {
        using Give = const Calls *(*)();
        const auto found = reinterpret_cast<Give>(find(name, give));
        return found == nullptr ? nullptr : found();
    }

    /// What is said where a library is missing.
    static Failure missing();

private:
    static void *find(const char *library, const char *name);
};

} // namespace cabas
