// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/formats/slip.h"

#include <QCoreApplication>
#include <QSize>

class QPagedPaintDevice;
class QPainter;

namespace cabas::ui {

/// Draws slips: on the screen, in a PDF, on a printer of the computer. 48 cells a line, whatever
/// fonts the machine has.
class SlipPaper {
    Q_DECLARE_TR_FUNCTIONS(SlipPaper)

public:
    /// The paper's size, in pixels of the screen.
    static QSize sizeOf(const std::vector<SlipLine> &lines);
    /// Black on white from the painter's origin, `sizeOf` large.
    static void paint(QPainter &painter, const std::vector<SlipLine> &lines);
    /// One page of 80 mm, as long as the slip.
    static bool writePdf(const std::vector<SlipLine> &lines, const QString &path);
    /// A PDF of its own name in a folder. Storage when it cannot be written.
    static Result<> writeInto(const QString &folder, const QString &title, const Slip &slip);
    /// On a printer of the computer; an empty name is the usual one. Storage in words when there
    /// is none; of code `doubtful` when it stopped in the middle.
    static Result<> print(const QString &printer, const QString &title, const Slip &slip);

private:
    static bool paintOn(QPagedPaintDevice &device, const std::vector<SlipLine> &lines);
};

} // namespace cabas::ui
