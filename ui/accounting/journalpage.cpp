// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/journalpage.h"

#include "core/accounting/accountingservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/bookoutput.h"
#include "ui/accounting/draftlist.h"
#include "ui/accounting/journalmodel.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagecolumn.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/periodpicker.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace cabas::ui {

namespace {

constexpr int mostRows = 2000;

} // namespace

JournalPage::JournalPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void JournalPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    m_part = new SegmentedControl;
    m_part->setObjectName(u"journal-part"_qs);
    for (const QString &word : {tr("Posted"), tr("Drafts"), tr("Templates")})
        m_part->addSegment(word);
    column->addWidget(m_part, 0, Qt::AlignLeft);
    auto *posted = new QWidget;
    auto *inner = new QVBoxLayout(posted);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(12);
    inner->addWidget(makeFilter());
    inner->addWidget(makeList(), 1);
    m_drafts = new DraftList(desk(), false);
    m_templates = new DraftList(desk(), true);
    m_parts = new QStackedWidget;
    for (QWidget *part :
         {posted, static_cast<QWidget *>(m_drafts), static_cast<QWidget *>(m_templates)})
        m_parts->addWidget(part);
    column->addWidget(m_parts, 1);
    connect(m_part, &SegmentedControl::currentChanged, this, &JournalPage::showPart);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("open the entry"));
    outer->addWidget(m_foot);
}

QWidget *JournalPage::makeHead()
{
    auto *head = new PageHead(tr("Entries"));
    m_period = new PeriodPicker;
    head->addAction(m_period);
    auto *add = new KeyButton(tr("New entry"), KeyButton::Role::Primary);
    add->setObjectName(u"new-entry"_qs);
    add->setIconName(u"plus"_qs);
    add->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    if (!desk().may(Permission::PostEntries))
        add->hide();
    head->addAction(add);
    connect(add, &QPushButton::clicked, this, [this] { desk().go(u"entry"_qs, u"new"_qs); });
    connect(m_period, &PeriodPicker::changed, this, &JournalPage::reload);
    return head;
}

QWidget *JournalPage::makeFilter()
{
    m_filter = new FilterLine(tr("Label, document, number or amount"));
    m_filter->search()->setObjectName(u"entry-search"_qs);
    const auto journals = AccountingService(desk().db()).journals(desk().session());
    if (journals)
        m_journals = *journals;
    QStringList names{tr("all")};
    for (const Journal &journal : m_journals)
        names += journal.code + u' ' + journal.label;
    m_journalFacet = m_filter->addFacet(tr("Journal"), names);
    const ReportOutput *output = BookOutput::make(desk(), this, [this] {
        BookOutput::Wish wish;
        wish.report = u"journal"_qs;
        wish.request.from = m_period->from();
        wish.request.to = m_period->to();
        const int chosen = m_filter->facet(m_journalFacet);
        if (chosen > 0)
            wish.request.journal = m_journals[size_t(chosen - 1)].code;
        wish.typed = m_filter->search()->text();
        return wish;
    });
    m_filter->addTool(output->exportButton());
    m_filter->addTool(output->printButton());
    connect(m_filter, &FilterLine::searched, this, &JournalPage::reload);
    connect(m_filter, &FilterLine::facetChanged, this, &JournalPage::reload);
    return m_filter;
}

QWidget *JournalPage::makeList()
{
    m_model = new JournalModel(this);
    m_table = new DataTable(tr("Entries"));
    m_table->setObjectName(u"entries"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({112, 128, 80, 168, 0, 136});
    new ListMemory(desk(), u"journal"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    auto *empty = new EmptyState(u"book-open"_qs, tr("No entry over these days."),
                                 tr("Show the whole fiscal year"));
    connect(empty, &EmptyState::begun, this, [this] {
        m_filter->search()->clear();
        m_filter->setFacet(m_journalFacet, 0);
        m_period->setSpan(PeriodPicker::FiscalYear);
        reload();
    });
    card->setEmpty(empty);
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        desk().go(u"entry"_qs, m_model->heading(index.row()).id.value());
    });
    return card;
}

void JournalPage::begin(const QVariant &about)
{
    if (about.toString() == u"drafts") {
        m_part->setCurrent(1);
        showPart();
    }
    const QDate today = desk().session().today();
    const Result<FiscalYear> year = AccountingService(desk().db()).yearOf(desk().session(), today);
    if (year)
        m_period->setCalendar(today, year->start, year->end);
    setFocusProxy(m_table->currentRow() >= 0 ? static_cast<QWidget *>(m_table)
                                             : m_filter->search());
}

void JournalPage::showPart()
{
    m_parts->setCurrentIndex(m_part->current());
    m_period->setVisible(m_part->current() == 0);
    reload();
    if (m_part->current() > 0)
        m_parts->currentWidget()->setFocus();
}

void JournalPage::reload()
{
    m_part->setCount(1, m_drafts->refresh());
    m_part->setCount(2, m_templates->refresh());
    if (m_part->current() > 0) {
        m_foot->setCounts({});
        return;
    }
    const int facet = m_filter->facet(m_journalFacet);
    const QString journal = facet > 0 ? m_journals[size_t(facet - 1)].code : QString();
    const Result<JournalListing> listing =
        AccountingService(desk().db())
            .list(desk().session(), m_period->from(), m_period->to(), journal,
                  m_filter->search()->text(), mostRows);
    if (!listing) {
        Ask::tellRefusal(m_bands, listing.failure());
        return;
    }
    const int row = m_table->currentRow();
    const std::optional<EntryId> current =
        row >= 0 ? std::optional(m_model->heading(row).id) : std::nullopt;
    m_model->show(listing->rows);
    QStringList counts{tr("%n entries", nullptr, int(listing->count)),
                       tr("total %1").arg(moneyText(listing->amount, Language::locale()))};
    if (listing->count > mostRows)
        counts += tr("the latest %1 are shown").arg(Language::locale().toString(mostRows));
    m_foot->setCounts(counts);
    if (const int again = current ? m_model->rowOf(*current) : -1; again >= 0)
        m_table->selectOnly(again);
}

Page *makeJournalPage(Desk &desk, QWidget *parent)
{
    return new JournalPage(desk, parent);
}

} // namespace cabas::ui
