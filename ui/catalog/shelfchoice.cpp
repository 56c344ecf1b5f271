// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/shelfchoice.h"

#include "core/base/language.h"
#include "core/catalog/shelfcheckservice.h"
#include "ui/shell/desk.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/rowsmodel.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

ShelfChoice::ShelfChoice(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    auto *card = new Card;
    card->setTitle(tr("Which shelf?"));
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    m_name = new QLineEdit;
    m_name->setObjectName(u"shelf-name"_qs);
    m_nameField = new Field(tr("Name of the shelf"), m_name);
    m_nameField->setNote(
        tr("As people say it: “Spices”, “Fridge 2”. A new name makes a new shelf."));
    auto *begin = new KeyButton(tr("Begin the walk"), KeyButton::Role::Primary);
    begin->setObjectName(u"shelf-start"_qs);
    line->addWidget(m_nameField, 1);
    line->addWidget(begin, 0, Qt::AlignVCenter);
    card->body()->addLayout(line);
    column->addWidget(card);
    m_rows = new RowsModel({{tr("Shelf")},
                            {tr("Products"), RowsModel::Side::Right},
                            {tr("Last walk"), RowsModel::Side::Right}},
                           this);
    m_table = new DataTable(tr("Shelves"));
    m_table->setObjectName(u"shelves"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 120, 160});
    auto *table = new TableCard(m_table);
    table->setEmpty(
        new EmptyState(u"list-checks"_qs, tr("No shelf was walked along yet: name the first.")));
    column->addWidget(table, 1);
    connect(begin, &QPushButton::clicked, this, &ShelfChoice::choose);
    connect(m_name, &QLineEdit::returnPressed, this, &ShelfChoice::choose);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        Q_EMIT chosen(m_shelves[size_t(index.row())].name);
    });
}

void ShelfChoice::choose()
{
    m_nameField->setError({});
    Q_EMIT chosen(m_name->text());
}

void ShelfChoice::begin()
{
    m_name->clear();
    m_nameField->setError({});
    m_name->setFocus();
}

void ShelfChoice::refuse(const QString &why)
{
    m_nameField->refuse(why);
}

void ShelfChoice::reload()
{
    const auto shelves = ShelfCheckService(m_desk.db()).shelves(m_desk.session());
    m_shelves = shelves ? *shelves : std::vector<Shelf>();
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const Shelf &shelf : m_shelves) {
        const QString walked =
            shelf.checkedAt ? locale.toString(m_desk.session().local(*shelf.checkedAt).date(),
                                              QLocale::ShortFormat)
                            : tr("never to the end");
        rows.push_back(
            {shelf.id.value(), {{shelf.name}, {locale.toString(shelf.products)}, {walked}}});
    }
    m_rows->setRows(std::move(rows));
}

} // namespace cabas::ui
