// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/formats/bankfigures.h"
#include "core/formats/bankstatement.h"

#include <QByteArray>
#include <QCoreApplication>

namespace cabas {

/// Lists of operations in QIF. The format tells neither its charset nor the order of day and
/// month: both are recognised, and a warning says where two readings fit.
class QifReader {
    Q_DECLARE_TR_FUNCTIONS(QifReader)

public:
    /// `order` absent: recognised from the days of the file.
    static BankFile read(const QByteArray &bytes, std::optional<BankFigures::Order> order = {});
};

} // namespace cabas
