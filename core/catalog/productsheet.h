// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/producer.h"
#include "core/catalog/product.h"

#include <QByteArray>
#include <QSize>
#include <QStringList>

namespace cabas {

/// How a product must be kept.
enum class Storage { Unknown, Dry, Fresh, Frozen };

/// Why a product is in the range.
enum class Stage { Trial, Permanent, Seasonal, ToFinish };

/// What one reads of a product's life, the strongest word first: blocked, ended, end of series,
/// not reordered, then trial and seasonal, else active.
enum class LifeState { Active, Trial, Seasonal, NotReordered, EndOfSeries, Ended, Blocked };

/// What one unit sold holds: 350 g is 350 of a kilogram, six eggs are 6,000 of a piece.
struct NetContent {
    Quantity amount; ///< more than nothing
    Unit unit = Unit::Kilogram;

    bool operator==(const NetContent &) const = default;
};

/// Where goods come from. Empty: not known.
struct Origin {
    QString country; ///< ISO 3166-1, two capitals
    QString department;
    QString place;
    std::optional<GeoPoint> at; ///< instead of the producer's own

    bool operator==(const Origin &) const = default;
};

/// All that is known of a product beside what the till reads at each scan (see Product).
struct ProductSheet {
    ProductId product{0};
    QString tillName; ///< short, for tickets; empty: the name
    QString brand;
    std::optional<ProducerId> producer;
    std::optional<NetContent> net;
    Storage storage = Storage::Unknown;
    int shelfLifeDays = 0; ///< as delivered; 0: not known
    Origin origin;
    QString ingredients;
    QStringList allergens; ///< codes of ProductSheetRules::allergens(), in that order
    QStringList traces;    ///< the same codes
    QString nutriscore;    ///< a to e, or empty
    Money deposit;         ///< for the container, paid beside the price; 0: none
    Quantity tare;         ///< of the container, in kilograms; 0: none
    bool reorder = true;
    Stage stage = Stage::Permanent;
    std::optional<QDate> reviewOn;
    QString shelf;      ///< where it stands in the shop
    QStringList labels; ///< codes of labels, in the order of the shop's list
    QString factsFrom;  ///< whose open data filled the sheet; empty: nobody's
    std::optional<QDateTime> factsAt;
    int revision = 0; ///< 0: nothing was written yet

    bool operator==(const ProductSheet &) const = default;
};

enum class LabelKind { Organic, Fair, Local, Quality };

/// A mark of quality that a product may bear.
struct QualityLabel {
    QString code; ///< "ab"
    QString name;
    LabelKind kind = LabelKind::Quality;
    QStringList openTags; ///< the tags of Open Food Facts that mean it

    bool operator==(const QualityLabel &) const = default;
};

/// A picture of a product as it is kept: at most 1024 pixels a side and 256 KiB.
struct ProductPhoto {
    static constexpr int maxSide = 1024;
    static constexpr int maxBytes = 256 * 1024;

    QString media; ///< image/jpeg or image/png
    QSize size;
    QByteArray bytes;
};

/// One value of a product that somebody changed.
struct ProductChange {
    QString field;  ///< stable English word: "name", "net", "labels"
    QString before; ///< as text for people; empty: nothing
    QString after;
    QString source; ///< "hand", "import", "openfoodfacts" ...
    UserId user{0};
    QDateTime at;
};

/// A change as it is read: with the name of who made it.
struct ProductDeed {
    ProductChange change;
    QString who;
};

} // namespace cabas
