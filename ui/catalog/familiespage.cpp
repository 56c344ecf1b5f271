// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/familiespage.h"

#include "core/base/text.h"
#include "core/catalog/catalogservice.h"
#include "core/catalog/familyservice.h"
#include "ui/catalog/arrivaltermsform.h"
#include "ui/catalog/productwords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sidepanel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

FamiliesPage::FamiliesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Catalog, parent)
{
    buildUi();
    showFamily({});
}

void FamiliesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Families"));
    head->setParentPage(tr("Products"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"products"_qs); });
    auto *add = new KeyButton(tr("New family"), KeyButton::Role::Primary);
    add->setObjectName(u"new-family"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    connect(add, &QPushButton::clicked, this, [this] {
        m_table->clearSelection();
        showFamily({});
        m_name->setFocus();
    });
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    row->addLayout(column, 1);
    m_rows = new RowsModel({{tr("Family")}}, this);
    m_table = new DataTable(tr("Families"));
    m_table->setObjectName(u"families"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"apple"_qs, tr("No family yet.")));
    column->addWidget(card, 1);
    row->addWidget(new Hairline(Qt::Vertical));
    row->addWidget(makeForm());
    connect(m_table, &DataTable::currentRowChanged, this, [this](int at) {
        if (at >= 0 && m_families[size_t(at)] != m_family)
            showFamily(m_families[size_t(at)]);
    });
    connect(m_table, &DataTable::opened, this, [this] { m_name->setFocus(); });
}

QWidget *FamiliesPage::makeForm()
{
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    const auto add = [this](const QString &label, QWidget *editor, const QString &name) {
        editor->setObjectName(name);
        auto *field = new Field(label, editor);
        m_panel->body()->addWidget(field);
        return field;
    };
    m_name = new QLineEdit;
    m_nameField = add(tr("Name"), m_name, u"family-name"_qs);
    m_parent = new QComboBox;
    m_parentField = add(tr("Part of"), m_parent, u"family-parent"_qs);
    m_parentField->setNote(tr("Three levels at most."));
    m_terms = new ArrivalTermsForm;
    m_panel->body()->addWidget(m_terms);
    auto *save = new KeyButton(tr("Save"), KeyButton::Role::Primary);
    save->setObjectName(u"family-save"_qs);
    save->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_panel->body()->addWidget(save, 0, Qt::AlignRight);
    m_into = new QComboBox;
    m_intoField = add(tr("Join with"), m_into, u"family-into"_qs);
    m_intoField->setNote(tr("All its products go there, and this family is no more."));
    m_merge = new KeyButton(tr("Join them…"), KeyButton::Role::Danger);
    m_merge->setObjectName(u"family-merge"_qs);
    m_panel->body()->addWidget(m_merge, 0, Qt::AlignRight);
    m_panel->body()->addStretch(1);
    connect(save, &QPushButton::clicked, this, &FamiliesPage::save);
    connect(m_name, &QLineEdit::returnPressed, this, &FamiliesPage::save);
    connect(m_merge, &QPushButton::clicked, this, &FamiliesPage::merge);
    return m_panel;
}

void FamiliesPage::reload()
{
    const auto families = CatalogService(desk().db()).families();
    m_families = families ? *families : std::vector<Family>();
    const std::vector<Family> all = m_families;
    std::sort(m_families.begin(), m_families.end(), [&](const Family &a, const Family &b) {
        return fold(ProductWords::familyPath(a, all)) < fold(ProductWords::familyPath(b, all));
    });
    std::vector<RowOfCells> rows;
    for (const Family &family : m_families)
        rows.push_back({family.id.value(), {{ProductWords::familyPath(family, m_families)}}});
    m_rows->setRows(std::move(rows));
    fillChoices();
    if (const int row = m_rows->rowOf(m_family.id.value()); row >= 0)
        m_table->selectOnly(row);
}

void FamiliesPage::fillChoices()
{
    m_parent->clear();
    m_into->clear();
    m_parent->addItem(tr("none: it stands by itself"), 0);
    for (const Family &family : m_families) {
        if (family.id == m_family.id)
            continue;
        const QString path = ProductWords::familyPath(family, m_families);
        m_parent->addItem(path, family.id.value());
        m_into->addItem(path, family.id.value());
    }
    const qint64 parent = m_family.parent ? m_family.parent->value() : 0;
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(parent)));
}

void FamiliesPage::showFamily(const Family &family)
{
    m_family = family;
    const bool isNew = family.id.value() == 0;
    m_panel->setTitle(isNew ? tr("Families") : tr("Change"),
                      isNew ? tr("New family") : family.name);
    m_name->setText(family.name);
    ArrivalTerms terms;
    if (!isNew) {
        const auto own = FamilyService(desk().db()).terms(desk().session(), family.id);
        terms = own ? *own : terms;
    }
    m_terms->setTerms(terms);
    for (Field *field : {m_nameField, m_parentField, m_intoField})
        field->setError({});
    fillChoices();
    m_intoField->setVisible(!isNew && m_into->count() > 0);
    m_merge->setVisible(!isNew && m_into->count() > 0);
}

template <typename Deed>
void FamiliesPage::write(Deed deed, Field *field)
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), deed] {
            return db.write([&](Tx &) -> Result<Family> {
                FamilyService families(db);
                return deed(families, session);
            });
        },
        [this, field](const Result<Family> &family) {
            if (!family) {
                const bool isOfPlace =
                    family.failure().code == u"circle" || family.failure().code == u"too_deep";
                (isOfPlace ? m_parentField : field)->refuse(family.failure().message);
                return;
            }
            showFamily(*family);
            reload();
            desk().toast(tr("Saved."));
        });
}

void FamiliesPage::save()
{
    for (Field *field : {m_nameField, m_parentField, m_intoField})
        field->setError({});
    const std::optional<ArrivalTerms> terms = m_terms->terms();
    if (!terms)
        return;
    std::optional<FamilyId> parent;
    if (m_parent->currentData().toLongLong() > 0)
        parent = FamilyId(m_parent->currentData().toLongLong());
    write(
        [before = m_family, name = m_name->text(), parent,
         terms = *terms](FamilyService &families, const Session &session) -> Result<Family> {
            if (before.id.value() == 0) {
                CABAS_LET(added, families.add(session, name, parent));
                CABAS_TRY(families.setTerms(session, added.id, terms));
                return added;
            }
            if (cleaned(name) != before.name)
                CABAS_TRY(families.rename(session, before.id, name));
            if (parent != before.parent)
                CABAS_TRY(families.move(session, before.id, parent));
            CABAS_LET(known, families.terms(session, before.id));
            if (terms != known)
                CABAS_TRY(families.setTerms(session, before.id, terms));
            return Family{before.id, parent, cleaned(name)};
        },
        m_nameField);
}

void FamiliesPage::merge()
{
    const FamilyId into(m_into->currentData().toLongLong());
    const bool isSure =
        Ask::confirm(this, {tr("Join %1 with %2?").arg(m_family.name, m_into->currentText()),
                            tr("All its products go there, and this family is no more."),
                            tr("Join them"), tr("Keep both"), true});
    if (!isSure)
        return;
    write(
        [from = m_family.id, into](FamilyService &families,
                                   const Session &session) -> Result<Family> {
            CABAS_TRY(families.merge(session, from, into));
            return Family{};
        },
        m_intoField);
}

Page *makeFamiliesPage(Desk &desk, QWidget *parent)
{
    return new FamiliesPage(desk, parent);
}

} // namespace cabas::ui
