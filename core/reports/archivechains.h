// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/db/chainrecord.h"
#include "core/reports/archivepackage.h"

#include <map>
#include <set>

namespace cabas {

/// Computes the chains of an archive again from its tables: each link's hash, its place after the
/// one before, and that no row stands there that no link sealed.
class ArchiveChains {
public:
    explicit ArchiveChains(const ArchivePackage &package) : m_package(package) {}

    Findings run();

private:
    using Links = std::vector<std::pair<qint64, ChainLink>>;
    using Kind = std::pair<QString, int>;

    void checkOrder(const Links &links);
    void checkEnds(const Links &links);
    void checkDocuments(const Kind &kind, std::vector<const Links::value_type *> links);
    void checkLink(const Links::value_type &link, const std::vector<ArchiveCursor *> &parts);
    void tell(const ChainLink &link, const std::vector<ChainRows> &document,
              const std::vector<std::vector<qint64>> &lines,
              const std::vector<ArchiveCursor *> &parts, qint64 linkLine);
    void checkHeads(const Links &links);

    const ArchivePackage &m_package;
    Findings m_findings;
};

} // namespace cabas
