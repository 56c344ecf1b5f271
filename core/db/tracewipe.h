// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cabas {

struct DatabaseLocation;

/// After personal data were erased: no byte of them is left in the shop's file nor beside it.
/// Deleted rows are overwritten as they go (secure_delete); what a page kept of rows that once
/// moved within it goes by writing the file anew, and the write-ahead log is cut to nothing.
class TraceWipe {
public:
    /// A larger file is not written anew while people work: it takes too long.
    static constexpr long long largest = 256LL * 1024 * 1024;

    /// False where it was not all done: the file is too large, or somebody was reading an older
    /// state for seconds on end. Nothing to do on a server, whose pages are its own.
    static bool run(const DatabaseLocation &location);
};

} // namespace cabas
