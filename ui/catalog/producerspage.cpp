// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/producerspage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/productsheetservice.h"
#include "ui/catalog/producerform.h"
#include "ui/catalog/productwords.h"
#include "ui/catalog/shopplacecard.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/sidepanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

ProducersPage::ProducersPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Catalog | Topic::Shop, parent)
{
    buildUi();
    showForm({});
}

void ProducersPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Producers"));
    auto *add = new KeyButton(tr("New producer"), KeyButton::Role::Primary);
    add->setObjectName(u"new-producer"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    if (!desk().may(Permission::EditProducts))
        add->hide();
    connect(add, &QPushButton::clicked, this, &ProducersPage::showNew);
    head->addAction(add);
    outer->addWidget(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_panel = new SidePanel;
    m_panel->setClosable(false);
    m_form = new ProducerForm(desk());
    m_panel->body()->addWidget(m_form);
    row->addWidget(m_panel);
    m_foot = new FootLine;
    outer->addWidget(m_foot);
    connect(m_form, &ProducerForm::saved, this, [this](const Producer &producer, bool isShown) {
        if (isShown)
            showForm(producer);
        reload();
        desk().toast(tr("Saved."));
    });
}

QWidget *ProducersPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_shop = new ShopPlaceCard(desk());
    column->addWidget(m_shop);
    m_filter = new FilterLine(tr("Name or town"));
    m_filter->search()->setObjectName(u"producer-filter"_qs);
    column->addWidget(m_filter);
    m_rows = new RowsModel(
        {{tr("Producer")}, {tr("Town")}, {tr("Distance"), RowsModel::Side::Right}}, this);
    m_table = new DataTable(tr("Producers"));
    m_table->setObjectName(u"producers"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 176, 104});
    new ListMemory(desk(), u"producers"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"sprout"_qs, tr("No producer here.")));
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { reload(); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::currentRowChanged, this, &ProducersPage::showProducer);
    connect(m_table, &DataTable::opened, this, [this] { m_form->focusName(); });
    return holder;
}

void ProducersPage::begin(const QVariant &)
{
    m_filter->search()->setFocus();
}

void ProducersPage::reload()
{
    m_shop->reload();
    const ProductSheetService service(desk().db());
    const auto all = service.producers();
    const auto shop = service.shopPlace();
    m_producers = all ? *all : std::vector<Producer>();
    const QStringList words = fold(m_filter->search()->text()).split(u' ', Qt::SkipEmptyParts);
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (size_t i = 0; i < m_producers.size(); ++i) {
        const Producer &producer = m_producers[i];
        const QString text = fold(producer.name + u' ' + producer.place);
        if (!std::all_of(words.begin(), words.end(),
                         [&](const QString &word) { return text.contains(word); }))
            continue;
        const QString distance =
            shop && shop->at && producer.at
                ? ProductWords::distance(metresBetween(*shop->at, *producer.at), locale)
                : QString();
        rows.push_back({producer.id.value(), {{producer.name}, {producer.place}, {distance}}});
    }
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n producers", nullptr, m_rows->rowCount())});
    if (const int row = m_rows->rowOf(m_form->producer().id.value()); row >= 0)
        m_table->selectOnly(row);
}

void ProducersPage::showProducer(int row)
{
    if (row < 0)
        return;
    const auto found =
        std::find_if(m_producers.begin(), m_producers.end(), [&](const Producer &producer) {
            return producer.id.value() == m_rows->key(row);
        });
    if (found != m_producers.end() && *found != m_form->producer())
        showForm(*found);
}

void ProducersPage::showNew()
{
    m_table->clearSelection();
    showForm({});
    m_form->focusName();
}

void ProducersPage::showForm(const Producer &producer)
{
    const bool isNew = producer.id.value() == 0;
    m_panel->setTitle(isNew ? tr("Goods") : tr("Change"),
                      isNew ? tr("New producer") : producer.name);
    m_form->show(producer);
}

Page *makeProducersPage(Desk &desk, QWidget *parent)
{
    return new ProducersPage(desk, parent);
}

} // namespace cabas::ui
