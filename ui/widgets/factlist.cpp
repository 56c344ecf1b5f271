// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/factlist.h"

#include "ui/widgets/grown.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>

namespace cabas::ui {

namespace {

/// The name of a file is one long word: it may go on below after what parts its pieces.
QString breakable(const QString &fact)
{
    const int longWord = 20 * 100 / grown(100);
    static const QString partings = u"_-./"_qs;
    QString text;
    int run = 0;
    for (const QChar c : fact) {
        text += c;
        run = c.isSpace() ? 0 : run + 1;
        if (run >= longWord && partings.contains(c)) {
            text += QChar(QChar::SpecialCharacter(0x200B)); // a break of no width
            run = 0;
        }
    }
    return text;
}

} // namespace

FactList::FactList(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::space(4));
    m_grid->setVerticalSpacing(Theme::space(2));
    m_grid->setColumnStretch(1, 1);
}

void FactList::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_grid->setRowStretch(m_rows, 0);
    m_rows = 0;
}

void FactList::addFact(const QString &word, const QString &fact, bool strong)
{
    m_grid->addWidget(makeLabel(word, TextSize::Body, Weight::Regular, Token::TextMuted), m_rows, 0,
                      Qt::AlignTop);
    QLabel *value = makeWrapped(breakable(fact));
    if (strong)
        Theme::dress(value, TextSize::Body, Weight::Strong);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_grid->addWidget(value, m_rows, 1, Qt::AlignTop);
    // In a tall card the rows stay together: what is left lies below them.
    m_grid->setRowStretch(m_rows, 0);
    m_grid->setRowStretch(++m_rows, 1);
}

} // namespace cabas::ui
