// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace cabas {

/// What a column of a supplier's table may tell of an article.
enum class ArticleField {
    Reference,
    Name,
    Barcode,
    CartonBarcode,
    Brand,
    Package,      ///< words for one pack: `6 x 750 ml`
    UnitWords,    ///< words for one unit: `500 g`
    PackCount,    ///< units in one pack
    UnitPrice,    ///< of one unit, VAT excluded
    PackPrice,    ///< of one pack
    MeasurePrice, ///< of one kilogram or litre
    Vat,
    Category,
    Origin,
    Quality,
    Available,
};

/// Which column of a supplier's tables tells what. Columns are named by their headings, so that
/// one that moved is found again; one without heading by its place, `#3`.
struct ArticleMapping {
    struct Column {
        ArticleField field;
        QString heading;

        bool operator==(const Column &) const = default;
    };
    std::vector<Column> columns;

    std::optional<QString> heading(ArticleField field) const;
    /// Gives the field another column; an empty heading takes it away.
    void set(ArticleField field, const QString &heading);
    /// True when a name and a price are told: without them no article is.
    bool isEnough() const;

    QJsonObject toJson() const;
    static ArticleMapping fromJson(const QJsonObject &json);

    bool operator==(const ArticleMapping &) const = default;
};

/// The fields and the words by which suppliers head them.
class ArticleFields {
    Q_DECLARE_TR_FUNCTIONS(ArticleFields)

public:
    static const std::vector<ArticleField> &all();
    /// The stable word of files: `reference`, `unit_price`...
    static QString name(ArticleField field);
    /// For people.
    static QString title(ArticleField field);
    /// The mapping that headings in French, English or German suggest.
    static ArticleMapping guess(const QStringList &headings);
    /// How many of these cells are headings that are understood.
    static int known(const QStringList &cells);
};

} // namespace cabas
