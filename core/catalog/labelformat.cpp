// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/labelformat.h"

#include <QStringList>

#include <array>

namespace cabas {

namespace {

/// A format as makers of paper tell it, in micrometres.
struct Paper {
    const char *name;
    const char *title;
    int pageWidth, pageHeight;
    int width, height;
    int pitchX, pitchY;
    int left, top;
    int columns, rows;
    int paddingX, paddingY;
    LabelStyle style;
};

constexpr LabelStyle shelf = LabelStyle::Shelf;
constexpr LabelStyle sign = LabelStyle::Sign;

// clang-format off
constexpr std::array<Paper, 10> papers{{
    {"a4-24", QT_TRANSLATE_NOOP("LabelFormats", "A4 sheet, 24 of 70 × 37 mm"),
     210000, 297000, 70000, 37000, 70000, 37000, 0, 500, 3, 8, 4000, 3500, shelf},
    {"a4-21", QT_TRANSLATE_NOOP("LabelFormats", "A4 sheet, 21 of 63.5 × 38.1 mm"),
     210000, 297000, 63500, 38100, 66000, 38100, 7250, 15150, 3, 7, 2500, 2500, shelf},
    {"a4-14", QT_TRANSLATE_NOOP("LabelFormats", "A4 sheet, 14 of 99.1 × 38.1 mm"),
     210000, 297000, 99100, 38100, 101600, 38100, 4650, 15150, 2, 7, 3000, 2500, shelf},
    {"a4-65", QT_TRANSLATE_NOOP("LabelFormats", "A4 sheet, 65 of 38.1 × 21.2 mm"),
     210000, 297000, 38100, 21200, 40600, 21200, 4750, 10700, 5, 13, 1500, 1200, shelf},
    {"a4-8", QT_TRANSLATE_NOOP("LabelFormats", "A4 sheet, 8 of 99.1 × 67.7 mm"),
     210000, 297000, 99100, 67700, 101600, 67700, 4650, 13100, 2, 4, 4000, 4000, sign},
    {"sign-a6", QT_TRANSLATE_NOOP("LabelFormats", "Signs of A6, four to cut from A4"),
     210000, 297000, 105000, 148500, 105000, 148500, 0, 0, 2, 2, 9000, 9000, sign},
    {"sign-a5", QT_TRANSLATE_NOOP("LabelFormats", "Signs of A5, two to cut from A4"),
     210000, 297000, 210000, 148500, 210000, 148500, 0, 0, 1, 2, 12000, 12000, sign},
    {"roll-62x29", QT_TRANSLATE_NOOP("LabelFormats", "Roll of 62 × 29 mm"),
     62000, 29000, 62000, 29000, 62000, 29000, 0, 0, 1, 1, 2000, 1800, shelf},
    {"roll-57x32", QT_TRANSLATE_NOOP("LabelFormats", "Roll of 57 × 32 mm"),
     57000, 32000, 57000, 32000, 57000, 32000, 0, 0, 1, 1, 2000, 1800, shelf},
    {"roll-100x50", QT_TRANSLATE_NOOP("LabelFormats", "Roll of 100 × 50 mm"),
     100000, 50000, 100000, 50000, 100000, 50000, 0, 0, 1, 1, 3000, 3000, shelf},
}};
// clang-format on

LabelFormat formatOf(const Paper &paper, const QString &title)
{
    LabelFormat format;
    format.name = QString::fromLatin1(paper.name);
    format.title = title;
    format.page = QSize(paper.pageWidth, paper.pageHeight);
    format.label = QSize(paper.width, paper.height);
    format.pitch = QSize(paper.pitchX, paper.pitchY);
    format.first = QPoint(paper.left, paper.top);
    format.grid = QSize(paper.columns, paper.rows);
    format.paddingX = paper.paddingX;
    format.paddingY = paper.paddingY;
    format.style = paper.style;
    return format;
}

} // namespace

QPoint LabelFormat::cornerOf(int cell) const
{
    const int column = cell % grid.width();
    const int row = cell / grid.width();
    return first + QPoint(column * pitch.width(), row * pitch.height());
}

std::vector<LabelFormat> LabelFormats::all()
{
    std::vector<LabelFormat> formats;
    for (const Paper &paper : papers)
        formats.push_back(formatOf(paper, tr(paper.title)));
    return formats;
}

Result<LabelFormat> LabelFormats::named(const QString &name)
{
    QStringList names;
    for (const LabelFormat &format : all()) {
        if (format.name == name)
            return format;
        names += format.name;
    }
    return refused(
        tr("There is no paper “%1” for labels. There are: %2.").arg(name, names.join(u", "_qs)),
        u"format"_qs);
}

} // namespace cabas
