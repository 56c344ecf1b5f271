// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCoreApplication>
#include <QImage>
#include <QString>

#include <vector>

class QPagedPaintDevice;
class QPainter;

namespace cabas::ui {

/// What is printed on a badge.
struct BadgeCard {
    QString shop;
    QString name;
    int number = 0;
    QString code;      ///< EAN-13
    QImage photo;      ///< may be null
    QString line = {}; ///< under the name in place of the member's number
};

/// Badges on paper: a card of 85.6 x 54 mm (the size of a bank card, ISO/IEC 7810 ID-1) a page, or
/// ten on A4 to cut out. Bars are rectangles of whole dots; the same code stands as a QR square.
class BadgePaper {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::BadgePaper)

public:
    enum class Layout { Card, Sheet };
    static constexpr int perSheet = 10;

    /// Paints one card with its corner at the painter's origin; the painter works in dots of
    /// `resolution` an inch.
    static void paint(QPainter &painter, const BadgeCard &card, int resolution);
    /// Storage, in words, when the file cannot be written.
    static Result<> write(const std::vector<BadgeCard> &cards, Layout layout, const QString &path);
    /// A card as a picture on white.
    static QImage picture(const BadgeCard &card, int resolution);

private:
    static bool paintAll(QPagedPaintDevice &device, const std::vector<BadgeCard> &cards,
                         Layout layout);
};

} // namespace cabas::ui
