// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/access/session.h"
#include "core/catalog/labelcontent.h"
#include "core/reports/reporttable.h"
#include "core/till/ticketlayout.h"

#include <QStringList>

#include <vector>

namespace cabas {

class Shop;

/// One picture of a page as it would be in the window.
struct PagePicture {
    QString page; ///< a name of the list of pages
    bool dark = false;
    QString path; ///< a .png
};

/// What only the window's library can do, for commands that need no display.
struct Drawing {
    /// Writes a slip as it comes out of the printer; the end of `path` says .png or .pdf.
    bool (*slip)(const std::vector<SlipLine> &lines, const QString &path);
    /// Writes labels; the end of `path` says .png (a file a page) or .pdf. The files written.
    Result<QStringList> (*labels)(const LabelPrint &print, const QString &path);
    /// Writes a report as a PDF on A4, whole or not at all.
    Result<> (*report)(const ReportTable &report, const QString &path);
    /// The pages that a person may open from the navigation.
    QStringList (*pages)(const Session &session);
    /// Takes pictures of pages at 1366 x 768 in the current language; the number written.
    int (*pictures)(Shop &shop, const Session &session, const std::vector<PagePicture> &wanted);
};

/// A command that draws: the words after its name, and the means to.
using DrawingCommand = int (*)(const QStringList &words, const Drawing &drawing);

} // namespace cabas
