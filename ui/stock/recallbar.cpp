// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stock/recallbar.h"

#include "core/catalog/catalogservice.h"
#include "ui/catalog/productpick.h"
#include "ui/shell/desk.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QHBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

constexpr std::array<int, 4> spans{7, 30, 90, 365};

} // namespace

RecallBar::RecallBar(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(12);
    const auto add = [line](const QString &label, QWidget *editor, const QString &name,
                            int stretch) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        field->setNoteReserved(false);
        line->addWidget(field, stretch);
    };
    m_lot = new QLineEdit;
    add(tr("Lot number, as on the pack"), m_lot, u"recall-lot"_qs, 2);
    setFocusProxy(m_lot);
    m_product = new ProductPick(desk);
    add(tr("Product"), m_product, u"recall-product"_qs, 3);
    m_since = new QComboBox;
    m_since->addItem(tr("whenever"), 0);
    for (const int days : spans)
        m_since->addItem(tr("in the last %n days", nullptr, days), days);
    add(tr("Delivered"), m_since, u"recall-since"_qs, 2);
    auto *look = new KeyButton(tr("Look for it"), KeyButton::Role::Primary);
    look->setObjectName(u"recall-ask"_qs);
    look->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    line->addWidget(look, 0, Qt::AlignBottom);
    connect(look, &QPushButton::clicked, this, &RecallBar::asked);
    connect(m_lot, &QLineEdit::returnPressed, this, &RecallBar::asked);
    connect(m_product, &ProductPick::picked, this, &RecallBar::asked);
    connect(m_product, &ProductPick::missed, this, &RecallBar::missed);
}

RecallQuestion RecallBar::question() const
{
    RecallQuestion question;
    question.lot = m_lot->text().trimmed();
    if (m_product->product()) {
        const auto product =
            CatalogService(m_desk.db()).find(m_desk.session(), *m_product->product());
        question.product = product ? product->code : QString();
    }
    if (const int days = m_since->currentData().toInt(); days > 0)
        question.from = m_desk.session().today().addDays(-days);
    return question;
}

void RecallBar::ask(const QString &lot, const QString &product)
{
    m_lot->setText(lot);
    m_product->setProduct({});
    // A product that is taken asks by itself.
    if (product.isEmpty() || !m_product->take(product))
        Q_EMIT asked();
}

void RecallBar::take(const RecallQuestion &read)
{
    if (!read.lot.isEmpty())
        m_lot->setText(read.lot);
    m_product->take(read.product);
}

} // namespace cabas::ui
