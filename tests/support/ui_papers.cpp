// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ui_papers.h"

#include <QFontDatabase>
#include <QPainter>

namespace cabas::test {

namespace {

constexpr int cell = 12; // dots of font A at 203 dots an inch
constexpr int high = 30; // the usual line
constexpr int letter = 20;
constexpr int margin = 24;
constexpr int boxHeight = 90;
constexpr int squareSide = 150;

int heightOf(const PaperRow &row)
{
    switch (row.kind) {
    case PaperRow::Kind::Text:
        return high * row.high;
    case PaperRow::Kind::Ean13:
    case PaperRow::Kind::Code128:
        return boxHeight + high;
    case PaperRow::Kind::Qr:
        return squareSide;
    case PaperRow::Kind::Raster:
        return int(row.dots.size()) / row.widthBytes;
    case PaperRow::Kind::Cut:
        break;
    }
    return high;
}

int leftOf(const PaperRow &row, int width, int paper)
{
    return margin + (paper - width) * row.align / 2;
}

void paintRaster(QPainter &painter, const PaperRow &row, int left, int y)
{
    for (int at = 0; at < row.dots.size(); ++at) {
        for (int bit = 0; bit < 8; ++bit) {
            if ((row.dots[at] >> (7 - bit) & 1) != 0)
                painter.fillRect(left + at % row.widthBytes * 8 + bit, y + at / row.widthBytes, 1,
                                 1, Qt::black);
        }
    }
}

void paintRow(QPainter &painter, const PaperRow &row, int y, int paper)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(letter * row.high);
    font.setBold(row.isBold);
    painter.setFont(font);
    const int step = cell * row.wide;
    switch (row.kind) {
    case PaperRow::Kind::Text:
        for (int i = 0; i < row.text.size(); ++i)
            painter.drawText(QRect(leftOf(row, int(row.text.size()) * step, paper) + i * step, y,
                                   step, heightOf(row)),
                             Qt::AlignCenter | Qt::TextDontClip, row.text.mid(i, 1));
        break;
    case PaperRow::Kind::Ean13:
    case PaperRow::Kind::Code128:
    case PaperRow::Kind::Qr: {
        const bool isSquare = row.kind == PaperRow::Kind::Qr;
        const int width = isSquare ? squareSide : paper / 2;
        const QRect box(leftOf(row, width, paper), y + 2, width,
                        isSquare ? squareSide - 4 : boxHeight);
        painter.fillRect(box, isSquare ? Qt::Dense4Pattern : Qt::VerPattern);
        painter.drawText(
            QRect(margin, isSquare ? y : y + boxHeight, paper, isSquare ? squareSide : high),
            isSquare ? Qt::AlignCenter : Qt::AlignHCenter, row.text);
        break;
    }
    case PaperRow::Kind::Raster:
        paintRaster(painter, row, leftOf(row, row.widthBytes * 8, paper), y);
        break;
    case PaperRow::Kind::Cut:
        painter.setPen(QPen(Qt::black, 2, Qt::DashLine));
        painter.drawLine(0, y + high / 2, paper + 2 * margin, y + high / 2);
        painter.setPen(Qt::black);
        break;
    }
}

} // namespace

QImage paperPicture(const EscPosReader &paper, int columns)
{
    int height = 2 * margin;
    for (const PaperRow &row : paper.rows())
        height += heightOf(row);
    const int width = columns * cell;
    QImage image(width + 2 * margin, height, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    int y = margin;
    for (const PaperRow &row : paper.rows()) {
        paintRow(painter, row, y, width);
        y += heightOf(row);
    }
    return image;
}

} // namespace cabas::test
