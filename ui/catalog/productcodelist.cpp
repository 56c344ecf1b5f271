// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/productcodelist.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

ProductCodeList::ProductCodeList(Desk &desk, ProductId id, QWidget *parent)
    : QWidget(parent), m_desk(desk), m_id(id), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(8);
    fill();
}

void ProductCodeList::fill()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto codes = CatalogService(m_desk.db()).codes(m_id);
    const bool may = m_desk.may(Permission::EditProducts);
    for (const ProductCode &code : codes ? *codes : std::vector<ProductCode>()) {
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(makeLabel(groupedCode(code.shown)), 1);
        if (code.pack != Quantity::units(1))
            row->addWidget(makeLabel(
                tr("case of %1").arg(quantityText(code.pack, Unit::Piece, Language::locale())),
                TextSize::Caption, Weight::Regular, Token::TextMuted));
        if (may && code.kind != CodeKind::Internal) {
            auto *remove =
                KeyButton::iconOnly(u"trash-2"_qs, tr("Remove the code %1").arg(code.shown));
            remove->setSize(KeyButton::Size::Small);
            connect(remove, &QPushButton::clicked, this,
                    [this, shown = code.shown] { removeCode(shown); });
            row->addWidget(remove);
        }
        m_column->addWidget(line);
    }
    if (!may)
        return;
    auto *add = new KeyButton(tr("Add a code"));
    add->setObjectName(u"product-add-code"_qs);
    add->setIconName(u"plus"_qs);
    connect(add, &QPushButton::clicked, this, &ProductCodeList::addCode);
    m_column->addWidget(add, 0, Qt::AlignLeft);
}

void ProductCodeList::addCode()
{
    const std::optional<QString> code = Ask::line(
        this, tr("Which code?"), tr("Type the digits under the bars"), tr("Add the code"));
    if (!code)
        return;
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = m_id, code = *code] {
            return CatalogService(db).addCode(session, id, code, Quantity::units(1));
        },
        [this](const Result<ProductCode> &added) {
            if (!added)
                Ask::tellRefusal(this, added.failure());
            fill();
        });
}

void ProductCodeList::removeCode(const QString &code)
{
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, id = m_id, code] {
            return CatalogService(db).removeCode(session, id, code);
        },
        [this](const Result<> &removed) {
            if (!removed)
                Ask::tellRefusal(this, removed.failure());
            fill();
        });
}

} // namespace cabas::ui
