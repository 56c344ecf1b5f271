// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/id.h"

#include <QHash>
#include <QString>
#include <QStringList>

namespace cabas {

using OwnFieldId = Id<struct OwnFieldTag>;

enum class RecordKind { Product, Supplier, Producer, Member };

enum class OwnValueKind { Text, Number, Day, Flag, Choice };

/// A field that a shop added to its records, ten at most for one kind.
struct OwnField {
    static constexpr int most = 10;

    OwnFieldId id{0};
    RecordKind record = RecordKind::Product;
    int position = 1; ///< 1 to 10
    QString name;     ///< unique for its kind of record
    OwnValueKind kind = OwnValueKind::Text;
    QStringList choices; ///< of Choice, without a line break

    bool operator==(const OwnField &) const = default;
};

/// The values of one record by field, in the form of files: `2026-03-10`, `1`, `12.5`.
using OwnValues = QHash<OwnFieldId, QString>;

} // namespace cabas
