// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalog/instorecodespage.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "core/catalog/instorecodeservice.h"
#include "ui/catalog/labeloutput.h"
#include "ui/catalog/labelsheetpanel.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace cabas::ui {

InStoreCodesPage::InStoreCodesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Catalog, parent)
{
    buildUi();
    buildOutput();
}

void InStoreCodesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(new PageHead(tr("Codes of the shop")));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_sheet = new LabelSheetPanel(desk());
    row->addWidget(m_sheet);
    m_foot = new FootLine;
    outer->addWidget(m_foot);
}

QWidget *InStoreCodesPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_filter = new FilterLine(tr("Product, code…"));
    m_filter->addFacet(tr("Producer"), {tr("all")});
    column->addWidget(m_filter);
    m_rows = new RowsModel({{tr("Code")}, {tr("Product")}, {tr("Given")}}, this);
    m_table = new DataTable(tr("Codes of the shop"));
    m_table->setObjectName(u"in-store-codes"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({160, 0, 120});
    new ListMemory(desk(), u"in-store-codes"_qs, *m_table, *m_filter);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"scan-barcode"_qs, {});
    card->setEmpty(m_empty);
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { showRows(); });
    connect(m_filter, &FilterLine::facetChanged, this, [this] { showRows(); });
    connect(m_filter->search(), &SearchEdit::left, m_table, qOverload<>(&QWidget::setFocus));
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        desk().go(u"product"_qs, m_codes[size_t(m_rows->key(index.row()))].product.value());
    });
    return holder;
}

void InStoreCodesPage::buildOutput()
{
    m_output = new LabelOutput(desk(), this);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        std::vector<LabelWish> wishes;
        const QModelIndexList rows = m_table->selectionModel()->selectedRows();
        std::set<int> places;
        for (const QModelIndex &row : rows)
            places.insert(row.row());
        for (const int place : places) {
            const InStoreCode &code = m_codes[size_t(m_rows->key(place))];
            if (code.isInUse)
                wishes.push_back({code.product, desk().session().today(), code.code, false});
        }
        m_foot->setCounts({tr("%n codes", nullptr, m_rows->rowCount()),
                           tr("%n chosen", nullptr, int(wishes.size()))});
        m_sheet->setWishes(std::move(wishes));
    });
    connect(m_sheet, &LabelSheetPanel::printWanted, this, [this] { output(true); });
    connect(m_sheet, &LabelSheetPanel::saveWanted, this, [this] { output(false); });
    connect(m_output, &LabelOutput::begun, this, [this] { m_sheet->setBusy(true); });
    connect(m_output, &LabelOutput::done, this, [this](const QString &where) {
        m_sheet->setBusy(false);
        m_sheet->moveOn();
        m_bands->post({Kind::Success,
                       where.isEmpty() ? tr("The sheet is sent to the printer.")
                                       : tr("%1 is written.").arg(QDir::toNativeSeparators(where)),
                       {}});
    });
    connect(m_output, &LabelOutput::refused, this, [this](const Failure &failure) {
        m_sheet->setBusy(false);
        Ask::tellRefusal(this, failure);
    });
}

void InStoreCodesPage::begin(const QVariant &)
{
    m_bands->settleAll();
    m_table->setFocus();
}

bool InStoreCodesPage::scanned(const QString &code)
{
    m_filter->search()->setText(code);
    return true;
}

void InStoreCodesPage::reload()
{
    const auto codes = InStoreCodeService(desk().db()).list(desk().session());
    m_codes = codes ? *codes : std::vector<InStoreCode>();
    showFacet();
    showRows();
}

void InStoreCodesPage::showFacet()
{
    const int chosen = m_filter->facet(0);
    const QString before = chosen > 0 ? m_producers[chosen - 1] : QString();
    QMap<QString, QString> byFold;
    for (const InStoreCode &code : m_codes) {
        if (!code.producer.isEmpty())
            byFold[fold(code.producer)] = code.producer;
    }
    m_producers = byFold.values();
    m_filter->setFacetValues(0, QStringList{tr("all")} + m_producers);
    m_filter->setFacet(0, int(m_producers.indexOf(before)) + 1);
}

void InStoreCodesPage::showRows()
{
    const QString typed = m_filter->search()->text().trimmed();
    const QStringList words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    const int facet = m_filter->facet(0);
    const QString producer = facet > 0 ? m_producers[facet - 1] : QString();
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (size_t i = 0; i < m_codes.size(); ++i) {
        const InStoreCode &code = m_codes[i];
        const QString text = fold(code.code + u' ' + code.productName + u' ' + code.productCode);
        const bool isWanted = (producer.isEmpty() || code.producer == producer) &&
                              std::all_of(words.begin(), words.end(),
                                          [&](const QString &word) { return text.contains(word); });
        if (!isWanted)
            continue;
        const QString given = code.givenAt
                                  ? locale.toString(desk().session().local(*code.givenAt).date(),
                                                    QLocale::ShortFormat)
                                  : tr("before the register");
        QString whose = code.productCode;
        if (!code.producer.isEmpty())
            whose += u" · "_qs + code.producer;
        RowCell product{code.productName, {{Cell::Second, whose}}};
        if (!code.isInUse) {
            product.roles[Cell::ChipKind] = int(Kind::Neutral);
            product.roles[Cell::ChipText] = tr("no longer used");
        }
        rows.push_back(
            {qint64(i),
             {{groupedCode(code.code)}, product, {given, {{Cell::Second, code.givenBy}}}}});
    }
    m_empty->setText(m_codes.empty()
                         ? tr("No code was given yet. “Give it a code” is on a product’s page, "
                              "under Codes.")
                         : tr("No code fits this."),
                     {});
    m_rows->setRows(std::move(rows));
    m_foot->setCounts({tr("%n codes", nullptr, m_rows->rowCount()), tr("%n chosen", nullptr, 0)});
    m_sheet->setWishes({});
    if (!producer.isEmpty())
        m_table->selectAll();
}

void InStoreCodesPage::output(bool onPrinter)
{
    m_bands->settleAll();
    const LabelOutput::Job job{m_sheet->choice(), m_sheet->wishes(), m_sheet->asQr()};
    if (onPrinter)
        m_output->print(job);
    else
        m_output->save(job);
}

Page *makeInStoreCodesPage(Desk &desk, QWidget *parent)
{
    return new InStoreCodesPage(desk, parent);
}

} // namespace cabas::ui
