// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/catalog/labellayout.h"

#include <QCoreApplication>
#include <QStringList>

class QImage;
class QPagedPaintDevice;
class QPainter;

namespace cabas::ui {

/// Labels on paper, the same on a printer, in a PDF, in a picture and on the screen: texts are
/// texts and bars are rectangles of whole dots. May run in any thread.
class LabelPaper {
    Q_DECLARE_TR_FUNCTIONS(LabelPaper)

public:
    /// Of files; of a picture, whose dots one counts.
    static constexpr int fileResolution = 1200;
    static constexpr int pictureResolution = 300;

    /// Paints one page with its corner at the painter's origin; the painter works in dots of
    /// `resolution` an inch.
    static void paintPage(const LabelPrint &print, int page, QPainter &painter, int resolution);
    /// Paints every page, one label format a page.
    static void paint(const LabelPrint &print, QPagedPaintDevice &device, int resolution);
    /// One page as a picture on white.
    static QImage picture(const LabelPrint &print, int page, int resolution);
    /// Writes a PDF (all pages), or a PNG a page at 300 dots an inch: `labels.png` for one page,
    /// else `labels-1.png`, `labels-2.png`. The files written; Refused for a print that cannot be
    /// and another ending, Storage when a file cannot be written.
    static Result<QStringList> write(const LabelPrint &print, const QString &path);
    /// The width of a text in micrometres, as LabelLayout asks for it.
    static int measure(const QString &text, int size, bool strong);
};

} // namespace cabas::ui
