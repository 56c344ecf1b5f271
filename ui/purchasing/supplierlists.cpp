// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/supplierlists.h"

#include "core/purchasing/suppliersheetrules.h"
#include "ui/widgets/keybutton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

QLineEdit *makeLine(const QString &name, const QString &hint, const QString &text)
{
    auto *edit = new QLineEdit(text);
    edit->setObjectName(name);
    edit->setPlaceholderText(hint);
    edit->setAccessibleName(hint);
    edit->setCursorPosition(0);
    return edit;
}

QGridLayout *makeGrid(QWidget *holder)
{
    auto *grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(8);
    return grid;
}

KeyButton *makeAdd(const QString &words, const QString &name)
{
    auto *add = new KeyButton(words, KeyButton::Role::Quiet);
    add->setObjectName(name);
    add->setIconName(u"plus"_qs);
    return add;
}

QVBoxLayout *makeColumn(QWidget *list, KeyButton *add)
{
    auto *outer = new QVBoxLayout(list);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(8);
    auto *column = new QVBoxLayout;
    column->setSpacing(12);
    outer->addLayout(column);
    outer->addWidget(add, 0, Qt::AlignLeft);
    return column;
}

template <typename Row>
void drop(std::vector<Row> &rows, QWidget *holder)
{
    std::erase_if(rows, [holder](const Row &row) { return row.holder == holder; });
    holder->hide();
    holder->deleteLater();
}

} // namespace

ContactList::ContactList(QWidget *parent) : QWidget(parent)
{
    KeyButton *button = makeAdd(tr("Another contact"), u"contact-add"_qs);
    m_column = makeColumn(this, button);
    connect(button, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.back().name->setFocus();
    });
}

void ContactList::add(const SupplierContact &contact)
{
    Row row{new QWidget, nullptr, nullptr, nullptr, nullptr};
    QGridLayout *grid = makeGrid(row.holder);
    row.name = makeLine(u"contact-name"_qs, tr("Name"), contact.name);
    row.role = makeLine(u"contact-role"_qs, tr("For what: orders, accounts"), contact.role);
    row.phone = makeLine(u"contact-phone"_qs, tr("Phone"), contact.phone);
    row.email = makeLine(u"contact-email"_qs, tr("E-mail"), contact.email);
    auto *gone = KeyButton::iconOnly(u"trash-2"_qs, tr("Take this contact off"));
    grid->addWidget(row.name, 0, 0);
    grid->addWidget(row.role, 0, 1);
    grid->addWidget(gone, 0, 2);
    grid->addWidget(row.phone, 1, 0);
    grid->addWidget(row.email, 1, 1, 1, 2);
    QWidget *holder = row.holder;
    connect(gone, &QPushButton::clicked, this, [this, holder] { remove(holder); });
    m_column->addWidget(row.holder);
    m_rows.push_back(row);
}

void ContactList::remove(QWidget *holder)
{
    drop(m_rows, holder);
}

void ContactList::show(const std::vector<SupplierContact> &contacts)
{
    while (!m_rows.empty())
        remove(m_rows.back().holder);
    for (const SupplierContact &contact : contacts)
        add(contact);
}

std::vector<SupplierContact> ContactList::contacts() const
{
    std::vector<SupplierContact> contacts;
    for (const Row &row : m_rows)
        contacts.push_back(
            {row.name->text(), row.role->text(), row.phone->text(), row.email->text()});
    return contacts;
}

FileColumnList::FileColumnList(QWidget *parent) : QWidget(parent)
{
    KeyButton *button = makeAdd(tr("Another column"), u"column-add"_qs);
    m_column = makeColumn(this, button);
    connect(button, &QPushButton::clicked, this, [this] {
        add({});
        m_rows.back().field->setFocus();
    });
}

void FileColumnList::add(const OrderFileColumn &column)
{
    Row row{new QWidget, new QComboBox, nullptr};
    QGridLayout *grid = makeGrid(row.holder);
    row.field->setObjectName(u"column-field"_qs);
    row.field->setAccessibleName(tr("What the column tells"));
    for (const OrderFileField field : SupplierSheetRules::fields())
        row.field->addItem(SupplierSheetRules::fieldTitle(field), int(field));
    row.field->setCurrentIndex(row.field->findData(int(column.field)));
    row.heading = makeLine(u"column-heading"_qs, tr("The supplier’s heading"), column.heading);
    auto *gone = KeyButton::iconOnly(u"trash-2"_qs, tr("Take this column off"));
    grid->addWidget(row.field, 0, 0);
    grid->addWidget(row.heading, 0, 1);
    grid->addWidget(gone, 0, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    QWidget *holder = row.holder;
    connect(gone, &QPushButton::clicked, this, [this, holder] { remove(holder); });
    m_column->addWidget(row.holder);
    m_rows.push_back(row);
}

void FileColumnList::remove(QWidget *holder)
{
    drop(m_rows, holder);
}

void FileColumnList::show(const std::vector<OrderFileColumn> &columns)
{
    while (!m_rows.empty())
        remove(m_rows.back().holder);
    for (const OrderFileColumn &column : columns)
        add(column);
}

std::vector<OrderFileColumn> FileColumnList::columns() const
{
    std::vector<OrderFileColumn> columns;
    for (const Row &row : m_rows)
        columns.push_back({OrderFileField(row.field->currentData().toInt()), row.heading->text()});
    return columns;
}

} // namespace cabas::ui
