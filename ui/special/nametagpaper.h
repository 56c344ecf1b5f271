// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/special/specialorder.h"

#include <QCoreApplication>

class QPagedPaintDevice;
class QPainter;
class QRectF;

namespace cabas::ui {

/// Tags for goods set aside, ten on a sheet of A4 to cut along the lines: whose they are in letters
/// that one reads across the store room, then what and how much. The same on a printer and in a
/// PDF. May run in any thread.
class NameTagPaper {
    Q_DECLARE_TR_FUNCTIONS(cabas::ui::NameTagPaper)

public:
    static constexpr int columns = 2;
    static constexpr int rows = 5;

    static int pages(const std::vector<NameTag> &tags);
    /// Who the goods are for: "Ada · no. 42", or the number alone where names are not shown.
    static QString title(const NameTag &tag);
    static void paint(const std::vector<NameTag> &tags, const QString &shop,
                      QPagedPaintDevice &device, int resolution);
    /// Writes a PDF file, whole or not at all. Storage when it cannot be written.
    static Result<> writePdf(const std::vector<NameTag> &tags, const QString &shop,
                             const QString &path);

private:
    static void paintTag(const NameTag &tag, const QString &shop, QPainter &painter,
                         const QRectF &place, double dotsPerMm);
};

} // namespace cabas::ui
