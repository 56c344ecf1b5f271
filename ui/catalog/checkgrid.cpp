// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/checkgrid.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>

#include <algorithm>

namespace cabas::ui {

CheckGrid::CheckGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
}

void CheckGrid::setChoices(const std::vector<Choice> &choices, const QString &prefix)
{
    qDeleteAll(m_boxes);
    m_boxes.clear();
    m_codes.clear();
    for (const Choice &choice : choices) {
        // An ampersand is a letter of "Nature & Progrès" here, not a key.
        auto *box = new QCheckBox(QString(choice.words).replace(u'&', u"&&"_qs));
        box->setObjectName(prefix + choice.code);
        box->setMinimumHeight(24);
        connect(box, &QCheckBox::toggled, this, &CheckGrid::changed);
        m_boxes.push_back(box);
        m_codes += choice.code;
    }
    m_columns = 0;
    arrange();
}

void CheckGrid::setChecked(const QStringList &codes)
{
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(codes.contains(m_codes.at(qsizetype(i))));
}

QStringList CheckGrid::checked() const
{
    QStringList codes;
    for (size_t i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            codes += m_codes.at(qsizetype(i));
    }
    return codes;
}

void CheckGrid::arrange()
{
    int widest = 1;
    for (const QCheckBox *box : m_boxes)
        widest = std::max(widest, box->sizeHint().width());
    const int step = widest + m_grid->horizontalSpacing();
    const int columns = std::max(1, (width() + m_grid->horizontalSpacing()) / step);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QCheckBox *box : m_boxes)
        m_grid->removeWidget(box);
    for (size_t i = 0; i < m_boxes.size(); ++i)
        m_grid->addWidget(m_boxes[i], int(i) / columns, int(i) % columns);
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void CheckGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

bool CheckGrid::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange || event->type() == QEvent::Polish) {
        m_columns = 0;
        arrange();
    }
    return QWidget::event(event);
}

} // namespace cabas::ui
