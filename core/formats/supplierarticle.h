// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "core/base/quantity.h"
#include "core/base/result.h"
#include "core/formats/packtext.h"

#include <QCoreApplication>
#include <QDate>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace cabas {

/// One article as a supplier's catalogue offers it.
struct SupplierArticle {
    int line = 0;          ///< of the file, from 1
    QString reference;     ///< the supplier's own; may be empty
    QString name;          ///< as written
    QString barcode;       ///< of one unit, a valid GTIN as printed, or empty
    QString cartonBarcode; ///< of one pack
    QString brand;
    QString category;
    QString origin;
    QString quality;   ///< labels and quality words as written
    QString packWords; ///< as written: `6 x 750 ml`
    Unit unit = Unit::Piece;
    Quantity pack = Quantity::units(1); ///< units in one pack, above zero
    Unit contentUnit = Unit::Piece;     ///< Piece: not said what one piece holds
    Quantity content;                   ///< of one piece
    UnitPrice cost;                     ///< for one unit, VAT excluded; 0: not known
    std::optional<int> vatBp;           ///< absent: not said
    bool available = true;
    bool promotion = false; ///< a second, dated offer of the same article
    std::optional<QDate> promotionFrom = {};
    std::optional<QDate> promotionTo = {};

    /// What names the article in this supplier's catalogues from one file to the next.
    QString key() const;
    /// The same article counted in another unit, where its content says how; else absent.
    std::optional<SupplierArticle> countedIn(Unit unit) const;

    bool operator==(const SupplierArticle &) const = default;
};

/// A line that is not taken, and why, in words.
struct ArticleRefusal {
    int line = 0;
    QString reason;
    QString key = {}; ///< of the article, where it can be told: it is not gone

    bool operator==(const ArticleRefusal &) const = default;
};

/// A supplier's catalogue as a file tells it: read = articles + refused.
struct SupplierCatalogue {
    QString format;      ///< `bnn`, `dfc`, `table`
    QString title;       ///< as the file names itself, or empty
    bool isWhole = true; ///< what it does not hold is no longer offered
    int read = 0;
    std::vector<SupplierArticle> articles;
    std::vector<ArticleRefusal> refused;
    std::vector<Warning> warnings; ///< of the file as a whole
};

/// Gathers the articles of one file and refuses those that cannot be true.
class CatalogueBuilder {
    Q_DECLARE_TR_FUNCTIONS(CatalogueBuilder)

public:
    static constexpr qsizetype longestName = 200;
    static constexpr qsizetype longestReference = 40;
    static constexpr qsizetype longestText = 120;
    /// A hundred thousand euros for one unit.
    static constexpr qint64 mostCostE4 = 1'000'000'000;
    static constexpr qint64 mostPackMilli = 10'000'000;

    SupplierCatalogue catalogue;

    /// Takes an article or refuses its line. An article that is no longer available needs no
    /// price.
    void add(SupplierArticle article);
    void refuse(int line, const QString &reason, const QString &key = {});
    /// Said once of the file: its prices are in another money, and are left out.
    void warnOfMoney(const QString &money);

private:
    static QString firstFault(const SupplierArticle &article, bool needsPrice);
    QString repeated(const SupplierArticle &article) const;

    QHash<QString, int> m_lines;
    QHash<QString, int> m_barcodes;
    bool m_foreign = false;
};

/// How a package's words, a count and a barcode together say in what the shop counts an article.
class ArticleUnits {
public:
    /// Contents from this on are no household package: a sack of 5 kg is sold by the kilo.
    static constexpr qint64 bulkFromMilli = 2'500;

    /// Sets unit, pack and content. `words` say what one package is, `units` what one unit is
    /// (may be empty), `count` how many units go in a pack where a column says it. Gives what one
    /// of the supplier's units holds in the article's: 1, or 5 for a sack of 5 kg sold by the
    /// kilo. A price of one unit is divided by it, a price of one pack by `article.pack`.
    static Quantity apply(SupplierArticle &article, const QString &words, const QString &units,
                          std::optional<Quantity> count);
};

/// A text of a catalogue: control characters and HTML tags out, blanks folded, cut at `most`.
QString catalogueText(const QString &text, qsizetype most = CatalogueBuilder::longestText);

} // namespace cabas
