// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/till/paperslip.h"

#include "ui/printing/slippaper.h"
#include "ui/widgets/spoken.h"

#include <QPainter>

namespace cabas::ui {

PaperSlip::PaperSlip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Slip"));
}

void PaperSlip::show(const Slip &slip)
{
    m_lines = slip.lines();
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

QSize PaperSlip::sizeHint() const
{
    return SlipPaper::sizeOf(m_lines);
}

void PaperSlip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    SlipPaper::paint(painter, m_lines);
}

} // namespace cabas::ui
