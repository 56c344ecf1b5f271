// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/slippaper.h"

#include "core/barcode/symbol.h"

#include <QDir>
#include <QFontDatabase>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QPrinterInfo>

namespace cabas::ui {

namespace {

constexpr int cell = 8;
constexpr int lineHeight = 18;
constexpr int marginX = 16;
constexpr int marginY = 24;
constexpr int letterPixels = 13;
constexpr int barHeight = 44;
constexpr int moduleWidth = 2;
constexpr int paperMillimetres = 80;

QFont fontOf(SlipLine::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(weight == SlipLine::Weight::Title ? 2 * letterPixels : letterPixels);
    font.setBold(weight != SlipLine::Weight::Normal);
    return font;
}

int heightOf(const SlipLine &line)
{
    if (line.isBarcode)
        return barHeight + 2 * lineHeight;
    return line.weight == SlipLine::Weight::Title ? 2 * lineHeight : lineHeight;
}

void paintBarcode(QPainter &painter, const QString &text, int y, int width)
{
    painter.setFont(fontOf(SlipLine::Weight::Normal));
    painter.drawText(QRect(0, y + barHeight + lineHeight / 2, width, lineHeight), Qt::AlignCenter,
                     text);
    const Result<BarSymbol> symbol = SymbolWriter::write(Symbology::Code128, text);
    if (!symbol)
        return;
    const int left = (width - symbol->columns * moduleWidth) / 2;
    for (int column = 0; column < symbol->columns; ++column) {
        if (symbol->isDark(column, 0))
            painter.fillRect(left + column * moduleWidth, y + lineHeight / 2, moduleWidth,
                             barHeight, Qt::black);
    }
}

/// A file's name without what folders cannot hold.
QString fileNameOf(const QString &title)
{
    QString name;
    for (const QChar c : title)
        name += c.isLetterOrNumber() || c == u'-' ? c : QChar(u'_');
    return name;
}

} // namespace

QSize SlipPaper::sizeOf(const std::vector<SlipLine> &lines)
{
    int height = 2 * marginY;
    for (const SlipLine &line : lines)
        height += heightOf(line);
    return {Slip::usualColumns * cell + 2 * marginX, height};
}

void SlipPaper::paint(QPainter &painter, const std::vector<SlipLine> &lines)
{
    const QSize size = sizeOf(lines);
    painter.fillRect(QRect(QPoint(), size), Qt::white);
    painter.setPen(Qt::black);
    int y = marginY;
    for (const SlipLine &line : lines) {
        if (line.isBarcode) {
            paintBarcode(painter, line.text, y, size.width());
            y += heightOf(line);
            continue;
        }
        painter.setFont(fontOf(line.weight));
        const int step = line.weight == SlipLine::Weight::Title ? 2 * cell : cell;
        const int height = heightOf(line);
        for (int i = 0; i < line.text.size(); ++i)
            painter.drawText(QRect(marginX + i * step, y, step, height),
                             Qt::AlignCenter | Qt::TextDontClip, line.text.mid(i, 1));
        y += height;
    }
}

bool SlipPaper::paintOn(QPagedPaintDevice &device, const std::vector<SlipLine> &lines)
{
    const QSize size = sizeOf(lines);
    const qreal height = qreal(paperMillimetres) * size.height() / size.width();
    device.setPageSize(QPageSize(QSizeF(paperMillimetres, height), QPageSize::Millimeter));
    device.setPageMargins(QMarginsF());
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    const qreal scale = qreal(device.width()) / size.width();
    painter.scale(scale, scale);
    paint(painter, lines);
    return painter.end();
}

bool SlipPaper::writePdf(const std::vector<SlipLine> &lines, const QString &path)
{
    QPdfWriter writer(path);
    return paintOn(writer, lines);
}

Result<> SlipPaper::writeInto(const QString &folder, const QString &title, const Slip &slip)
{
    QDir().mkpath(folder);
    const QDir target(folder);
    QString name = fileNameOf(title);
    for (int number = 2; target.exists(name + u".pdf"_qs); ++number)
        name = u"%1-%2"_qs.arg(fileNameOf(title)).arg(number);
    if (writePdf(slip.lines(), target.filePath(name + u".pdf"_qs)))
        return Ok{};
    return storageFailure(tr("The PDF could not be written to %1. Free some room or choose "
                             "another folder.")
                              .arg(QDir::toNativeSeparators(folder)),
                          u"pdf"_qs);
}

Result<> SlipPaper::print(const QString &printer, const QString &title, const Slip &slip)
{
    const QPrinterInfo info =
        printer.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(printer);
    if (info.isNull())
        return storageFailure(printer.isEmpty()
                                  ? tr("This computer knows no printer. Add one in its settings.")
                                  : tr("This computer has no printer “%1” any more. Choose "
                                       "another one.")
                                        .arg(printer),
                              u"no_printer"_qs);
    QPrinter device(info, QPrinter::HighResolution);
    device.setDocName(title);
    if (paintOn(device, slip.lines()) && device.printerState() != QPrinter::Error)
        return Ok{};
    return storageFailure(tr("The printer “%1” stopped. Look at what came out before printing "
                             "again.")
                              .arg(info.printerName()),
                          u"doubtful"_qs);
}

} // namespace cabas::ui
