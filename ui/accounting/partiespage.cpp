// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/partiespage.h"

#include "core/accounting/matchingservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/partyrows.h"
#include "ui/printing/reportoutput.h"
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
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/totalsrow.h"

#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace cabas::ui {

PartiesPage::PartiesPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void PartiesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    m_bands = new Bands;
    QVBoxLayout *column = addColumn(outer, m_bands);
    column->addWidget(makeFilter());
    column->addWidget(makeList(), 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("open the account"));
    outer->addWidget(m_foot);
}

QWidget *PartiesPage::makeHead()
{
    auto *head = new PageHead(tr("Third parties"));
    auto *add = new KeyButton(tr("New third party"));
    add->setObjectName(u"party-new"_qs);
    add->setIconName(u"plus"_qs);
    auto *match = new KeyButton(tr("Match what settles"));
    match->setObjectName(u"match-all"_qs);
    match->setIconName(u"link"_qs);
    match->setKey(QKeySequence(Qt::CTRL | Qt::Key_L));
    auto *pay = new KeyButton(tr("Pay what is due"), KeyButton::Role::Primary);
    pay->setObjectName(u"pay-due"_qs);
    pay->setIconName(u"wallet"_qs);
    for (KeyButton *button : {add, match, pay}) {
        if (!desk().may(Permission::PostEntries))
            button->hide();
        head->addAction(button);
    }
    connect(add, &QPushButton::clicked, this, &PartiesPage::create);
    connect(match, &QPushButton::clicked, this, &PartiesPage::matchAll);
    connect(pay, &QPushButton::clicked, this, [this] { desk().go(u"payments"_qs, u"new"_qs); });
    return head;
}

QWidget *PartiesPage::makeFilter()
{
    m_filter = new FilterLine(tr("Name or code"));
    m_filter->search()->setObjectName(u"party-search"_qs);
    m_side = new SegmentedControl;
    m_side->setObjectName(u"party-side"_qs);
    for (const QString &word : {tr("Suppliers"), tr("Customers"), tr("Others")})
        m_side->addSegment(word);
    auto *output = new ReportOutput(
        desk(),
        [this] {
            const ReportTable table = PartyRows::agePaper(m_shown, isOwed(), desk());
            return OutputWish{table.title, table.to, [table] { return Result(table); }};
        },
        this, ReportOutput::Look::Icons);
    connect(output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(m_bands, failure); });
    m_filter->addTool(output->exportButton());
    m_filter->addTool(output->printButton());
    auto *holder = new QWidget;
    auto *row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_side);
    row->addWidget(m_filter, 1);
    connect(m_filter, &FilterLine::searched, this, [this] { fill(); });
    connect(m_side, &SegmentedControl::currentChanged, this, &PartiesPage::reload);
    return holder;
}

QWidget *PartiesPage::makeList()
{
    m_rows = new RowsModel(PartyRows::ageColumns(), this);
    m_table = new DataTable(tr("Third parties"));
    m_table->setObjectName(u"parties"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 88, 112, 112, 112, 112, 112, 120});
    new ListMemory(desk(), u"parties"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(
        u"circle-check"_qs, tr("Nothing is open here: everything that was owed is settled.")));
    m_totals = new TotalsRow(m_table);
    m_totals->setObjectName(u"party-totals"_qs);
    card->setFoot(m_totals);
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { open(index.row()); });
    return card;
}

bool PartiesPage::isOwed() const
{
    return m_side->current() == 0;
}

QString PartiesPage::prefix() const
{
    // Suppliers are classes 40, customers 41; others are shareholders, staff, the State.
    return m_side->current() == 0 ? u"40"_qs : m_side->current() == 1 ? u"41"_qs : u"4"_qs;
}

void PartiesPage::begin(const QVariant &about)
{
    if (about.toString() == u"customers")
        m_side->setCurrent(1);
    setFocusProxy(m_table->currentRow() >= 0 ? static_cast<QWidget *>(m_table)
                                             : m_filter->search());
}

void PartiesPage::reload()
{
    const auto ages =
        MatchingService(desk().db()).ages(desk().session(), prefix(), desk().session().today());
    if (!ages) {
        Ask::tellRefusal(m_bands, ages.failure());
        return;
    }
    m_ages = *ages;
    // Members' prepaid accounts and deposits (419) are no customers.
    const int side = m_side->current();
    std::erase_if(m_ages, [side](const PartyAge &age) {
        const bool isOfMembers = age.account.startsWith(u"419");
        const bool isSupplier = age.account.startsWith(u"40");
        const bool isCustomer = age.account.startsWith(u"41") && !isOfMembers;
        return side == 1 ? !isCustomer : side == 2 && (isSupplier || isCustomer);
    });
    fill();
}

void PartiesPage::fill()
{
    const int row = m_table->currentRow();
    const QString before = row >= 0 && size_t(row) < m_shown.size()
                               ? m_shown[size_t(row)].account + m_shown[size_t(row)].thirdParty
                               : QString();
    m_shown.clear();
    std::copy_if(m_ages.begin(), m_ages.end(), std::back_inserter(m_shown),
                 [this](const PartyAge &age) {
                     return PartyRows::matches(age, m_filter->search()->text());
                 });
    m_rows->setRows(PartyRows::ages(m_shown, isOwed()));
    m_totals->setTotals(m_shown.empty() ? QStringList() : PartyRows::ageTotals(m_shown, isOwed()));
    Money late;
    for (size_t i = 0; i < m_shown.size(); ++i) {
        late += isOwed() ? -m_shown[i].overdue() : m_shown[i].overdue();
        if (m_shown[i].account + m_shown[i].thirdParty == before)
            m_table->selectOnly(int(i));
    }
    m_foot->setCounts({tr("%n third parties", nullptr, int(m_shown.size())),
                       tr("overdue %1").arg(moneyText(late, Language::locale()))});
}

void PartiesPage::open(int row)
{
    const PartyAge &age = m_shown[size_t(row)];
    desk().go(u"party"_qs, QVariantList{age.account, age.thirdParty});
}

void PartiesPage::create()
{
    const auto name = Ask::line(this, tr("New third party"), tr("Name"), tr("Go on"));
    const auto code =
        name ? Ask::line(this, *name, tr("Short code, as it stands in entries"), tr("Keep it"),
                         false, fold(*name).toUpper().section(u' ', 0, 0).left(12))
             : std::nullopt;
    if (!code)
        return;
    ThirdParty party;
    party.code = code->toUpper();
    party.name = *name;
    party.kind = m_side->current() == 0   ? u"supplier"_qs
                 : m_side->current() == 1 ? u"customer"_qs
                                          : u"other"_qs;
    party.account = m_side->current() == 0   ? u"401"_qs
                    : m_side->current() == 1 ? u"411"_qs
                                             : u"467"_qs;
    m_bands->settleAll();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), party] {
            return ThirdPartyService(db).save(session, party);
        },
        [this](const Result<ThirdParty> &kept) {
            if (kept)
                desk().go(u"party"_qs, QVariantList{kept->account, kept->code});
            else
                Ask::tellRefusal(m_bands, kept.failure());
        });
}

void PartiesPage::matchAll()
{
    m_bands->settleAll();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), prefix = prefix()] {
            return MatchingService(db).matchAll(session, prefix, {});
        },
        [this](const Result<std::vector<Matching>> &done) {
            if (!done) {
                Ask::tellRefusal(m_bands, done.failure());
                return;
            }
            reload();
            m_bands->post({Kind::Success,
                           tr("%n groups of lines were matched.", nullptr, int(done->size())),
                           done->empty() ? tr("Nothing that is open settles anything else.")
                                         : tr("Each account shows its letters.")});
        });
}

Page *makePartiesPage(Desk &desk, QWidget *parent)
{
    return new PartiesPage(desk, parent);
}

} // namespace cabas::ui
