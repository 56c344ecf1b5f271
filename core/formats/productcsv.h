// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/formats/csv.h"

#include <QCoreApplication>
#include <QHash>
#include <QIODevice>
#include <QMap>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// A product as one line of a file tells it. What the file says nothing of is empty or absent:
/// whoever imports keeps what the shop has, or refuses a new product that lacks it.
struct ProductRow {
    int line = 0; ///< of the file; 0 for a row to write
    QString code;
    QString barcode; ///< digits without blanks, or the text of a code of the shop's own
    QString name;
    QString family;
    std::optional<Unit> unit;
    std::optional<Money> price; ///< VAT included, per unit, not negative
    QString priceReason;        ///< why the price is zero
    std::optional<int> vatBp;
    QString vatCode;               ///< `S550`, when the file names the code and not the rate
    QString supplier;              ///< code or name
    QString reference;             ///< the supplier's for it
    std::optional<Quantity> pack;  ///< units in one pack, above zero
    std::optional<UnitPrice> cost; ///< VAT excluded, per unit, not negative
    /// What the file says of the product's sheet, by the name of the column (ProductCsv::facts).
    QMap<QString, QString> facts;
    /// What the shop's own fields hold, by their names: columns `own:NAME`.
    QMap<QString, QString> own;

    bool operator==(const ProductRow &) const = default;
};

/// A line that is not taken, and why, in words.
struct ProductRefusal {
    int line = 0;
    QString reason;

    bool operator==(const ProductRefusal &) const = default;
};

struct ProductTable {
    int read = 0; ///< lines with something on them, without the header
    std::vector<ProductRow> rows;
    std::vector<ProductRefusal> refused;
};

/// The products file: columns named in English or French, in any order.
class ProductCsv {
    Q_DECLARE_TR_FUNCTIONS(ProductCsv)

public:
    static constexpr qsizetype longestName = 200;
    static constexpr qsizetype longestFact = 4000;

    /// Columns about the sheet, ours: till_name, brand, producer, net, storage ...
    static const QStringList &facts();

    /// Refused when it is no table or its first line names neither `name`, `code` nor `barcode`.
    /// A line is refused for a bad price, cost, VAT, pack or unit, a barcode whose check digit is
    /// wrong, a price of zero without reason, and a code or barcode that another line has.
    static Result<ProductTable> read(const QByteArray &bytes, const CsvOptions &options = {});

    /// Writes what `read` reads; false when the device takes no more.
    static bool write(QIODevice &device, const std::vector<ProductRow> &rows);
};

} // namespace cabas
