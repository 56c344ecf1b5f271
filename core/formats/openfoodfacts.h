// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QStringList>

#include <optional>
#include <vector>

namespace cabas {

/// A product as Open Food Facts publishes it (Open Database License 1.0), of which we keep only
/// the columns a grocery uses. Empty: not said.
struct OpenFood {
    QString gtin; ///< fourteen digits
    QString name;
    QString quantity;       ///< as written: "350 g"
    QString brand;          ///< the first of its brands
    QStringList labels;     ///< tags: "en:organic"
    QStringList allergens;  ///< tags: "en:gluten"
    QStringList traces;     ///< tags
    QStringList categories; ///< tags, the widest first
    QStringList origins;    ///< tags
    QString nutriscore;     ///< a to e, or empty
    QString ingredients;

    bool operator==(const OpenFood &) const = default;
};

/// A line that is not taken: which, and whether for its number or because it cannot be read.
struct OpenFoodRefusal {
    qint64 line = 0;
    bool internal = false;
};

/// Reads an extract line by line, with bounded memory: JSON lines or the TAB separated table they
/// call CSV, recognised by its first byte.
class OpenFoodReader {
    Q_DECLARE_TR_FUNCTIONS(OpenFoodReader)

public:
    /// A longer line is passed over and counted as unreadable.
    static constexpr qint64 longestLine = 8LL * 1024 * 1024;
    static constexpr int longestText = 4000;
    /// So many refused lines are told apart; beyond, they are counted only.
    static constexpr size_t mostRefusals = 1000;

    explicit OpenFoodReader(QIODevice &device) : m_device(device) {}

    /// Refused when the file is neither of the two forms.
    Result<> begin();
    /// The next product with a barcode of its own and a name; absent at the end.
    std::optional<OpenFood> next();

    qint64 read() const { return m_read; } ///< lines
    /// Numbers that mean something inside one shop or one database only (200... and the like):
    /// two shops give the same one to different goods, so they are never joined.
    qint64 internal() const { return m_internal; }
    qint64 unreadable() const { return m_unreadable; }
    const std::vector<OpenFoodRefusal> &refusals() const { return m_refusals; }

private:
    std::optional<OpenFood> fromJson(const QByteArray &line) const;
    std::optional<OpenFood> fromTable(const QByteArray &line) const;
    bool keep(OpenFood &food);
    void refuse(bool internal);
    QByteArray nextLine();

    QIODevice &m_device;
    QByteArray m_first;
    bool m_isJson = false;
    QHash<QByteArray, qsizetype> m_columns;
    qint64 m_read = 0;
    qint64 m_internal = 0;
    qint64 m_unreadable = 0;
    qint64 m_line = 0;
    std::vector<OpenFoodRefusal> m_refusals;
    bool m_tooLong = false;
};

} // namespace cabas
