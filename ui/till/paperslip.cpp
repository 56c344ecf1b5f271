// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/paperslip.h"

#include "ui/shell/theme.h"
#include "ui/widgets/spoken.h"

#include <QFontDatabase>
#include <QPainter>

namespace cabas::ui {

namespace {

constexpr int cell = 8;
constexpr int lineHeight = 18;
constexpr int marginX = 16;
constexpr int marginY = 24;
constexpr int letterPixels = 13;

QFont slipFont(SlipLine::Weight weight)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(weight == SlipLine::Weight::Title ? 2 * letterPixels : letterPixels);
    font.setBold(weight != SlipLine::Weight::Normal);
    return font;
}

} // namespace

PaperSlip::PaperSlip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Slip"));
}

void PaperSlip::show(const std::vector<SlipLine> &lines)
{
    m_lines = lines;
    speakValue(this, text());
    updateGeometry();
    setFixedSize(sizeHint());
    update();
}

QString PaperSlip::text() const
{
    QStringList lines;
    for (const SlipLine &line : m_lines)
        lines << line.text;
    return lines.join(u'\n');
}

int PaperSlip::heightOf(const SlipLine &line) const
{
    return line.weight == SlipLine::Weight::Title ? 2 * lineHeight : lineHeight;
}

QSize PaperSlip::sizeHint() const
{
    int height = 2 * marginY;
    for (const SlipLine &line : m_lines)
        height += heightOf(line);
    return {TicketLayout::columns * cell + 2 * marginX, height};
}

void PaperSlip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    painter.setPen(Qt::black);
    int y = marginY;
    for (const SlipLine &line : m_lines) {
        painter.setFont(slipFont(line.weight));
        const int step = line.weight == SlipLine::Weight::Title ? 2 * cell : cell;
        const int height = heightOf(line);
        for (int i = 0; i < line.text.size(); ++i)
            painter.drawText(QRect(marginX + i * step, y, step, height),
                             Qt::AlignCenter | Qt::TextDontClip, line.text.mid(i, 1));
        y += height;
    }
}

} // namespace cabas::ui
