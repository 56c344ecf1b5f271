// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/bankstatement.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

/// Statements in OFX, of version 1 (SGML, whose elements may stay open) and 2 (XML): current
/// accounts and cards, several in a file. Words of its own (a document type) are not opened.
class OfxReader {
    Q_DECLARE_TR_FUNCTIONS(OfxReader)

public:
    static BankFile read(const QByteArray &bytes);
};

} // namespace cabas
