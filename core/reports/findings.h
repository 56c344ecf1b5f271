// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace cabas {

/// What one check of a file looked at and what is wrong. A fault names the document, the table
/// and the column, or `missing` or `inserted`; English, for programs and for support.
struct Findings {
    qint64 checked = 0;
    QStringList faults;

    void fault(const QString &text) { faults += text; }
};

} // namespace cabas
