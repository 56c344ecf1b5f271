// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/partypage.h"

#include "core/accounting/matchingrules.h"
#include "core/accounting/matchingservice.h"
#include "core/accounting/reminderservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/partyform.h"
#include "ui/accounting/partyrows.h"
#include "ui/printing/reportoutput.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QKeyEvent>
#include <QShortcut>
#include <QVBoxLayout>

namespace cabas::ui {

PartyPage::PartyPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
}

void PartyPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    outer->addLayout(row, 1);
    row->addWidget(makeList(), 1);
    row->addWidget(new Hairline(Qt::Vertical));
    m_form = new PartyForm(desk());
    row->addWidget(m_form);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Space, tr("choose"));
    m_foot->addHint(Qt::Key_Return, tr("open the entry"));
    m_foot->addHint(Qt::Key_Backspace, tr("back"));
    outer->addWidget(m_foot);
    auto *back = new QShortcut(Qt::Key_Backspace, m_table);
    back->setContext(Qt::WidgetShortcut);
    connect(back, &QShortcut::activated, this, [this] { this->desk().back(); });
    connect(m_form, &PartyForm::saved, this, &PartyPage::reload);
}

QWidget *PartyPage::makeHead()
{
    m_head = new PageHead(QString());
    m_head->setParentPage(tr("Third parties"));
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().go(u"parties"_qs); });
    m_remind = new KeyButton(tr("Remind"));
    m_remind->setObjectName(u"remind"_qs);
    m_remind->setIconName(u"mail"_qs);
    m_unmatch = new KeyButton(tr("Unmatch"));
    m_unmatch->setObjectName(u"unmatch"_qs);
    m_unmatch->setKey(QKeySequence(Qt::CTRL | Qt::Key_U));
    m_match = new KeyButton(tr("Match"), KeyButton::Role::Primary);
    m_match->setObjectName(u"match"_qs);
    m_match->setIconName(u"link"_qs);
    m_match->setKey(QKeySequence(Qt::CTRL | Qt::Key_L));
    for (KeyButton *button : {m_remind, m_unmatch, m_match}) {
        if (!desk().may(Permission::PostEntries))
            button->hide();
        m_head->addAction(button);
    }
    connect(m_remind, &QPushButton::clicked, this, &PartyPage::remind);
    connect(m_unmatch, &QPushButton::clicked, this, &PartyPage::unmatch);
    connect(m_match, &QPushButton::clicked, this, &PartyPage::match);
    return m_head;
}

QWidget *PartyPage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    auto *row = new QHBoxLayout;
    m_which = new SegmentedControl;
    m_which->setObjectName(u"party-lines-which"_qs);
    for (const QString &word : {tr("Open"), tr("All")})
        m_which->addSegment(word);
    row->addWidget(m_which);
    row->addStretch();
    auto *output = new ReportOutput(
        desk(),
        [this] {
            const ReportTable table = PartyRows::statement(m_shown, m_name, desk());
            return OutputWish{table.title, table.to, [table] { return Result(table); }};
        },
        this, ReportOutput::Look::Icons);
    connect(output, &ReportOutput::refused, this,
            [this](const Failure &failure) { Ask::tellRefusal(m_bands, failure); });
    row->addWidget(output->exportButton());
    row->addWidget(output->printButton());
    column->addLayout(row);
    m_rows = new RowsModel(PartyRows::lineColumns(), this);
    m_table = new DataTable(tr("Lines of the account"));
    m_table->setObjectName(u"party-lines"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({76, 160, 124, 0, 96, 96, 116});
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->installEventFilter(this);
    setFocusProxy(m_table);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"circle-check"_qs, tr("Nothing is open on this account.")));
    column->addWidget(card, 1);
    connect(m_which, &SegmentedControl::currentChanged, this, [this] { fill(); });
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        desk().go(u"entry"_qs, m_shown[size_t(index.row())].entry.value());
    });
    connect(m_table, &DataTable::currentRowChanged, this, [this] { tellChosen(); });
    return holder;
}

void PartyPage::begin(const QVariant &about)
{
    const QVariantList asked = about.toList();
    if (asked.size() != 2)
        return;
    m_account = asked[0].toString();
    m_code = asked[1].toString();
    m_chosen.clear();
    m_which->setCurrent(0);
    reload();
}

void PartyPage::reload()
{
    if (m_account.isEmpty())
        return;
    const auto lines =
        MatchingService(desk().db())
            .lines(desk().session(), m_account, m_code, {1900, 1, 1}, {9999, 12, 31});
    if (!lines) {
        Ask::tellRefusal(m_bands, lines.failure());
        return;
    }
    m_lines = *lines;
    m_name = m_lines.empty() ? m_code : m_lines.back().thirdPartyLabel;
    const auto party = ThirdPartyService(desk().db()).find(desk().session(), m_code);
    m_form->setVisible(party.ok());
    if (party) {
        m_form->show(*party);
        m_name = party->name;
    }
    m_head->setTitle(m_name);
    m_head->setSubtitle(tr("account %1").arg(m_account));
    fill();
    tellProposals();
}

void PartyPage::fill()
{
    const int current = m_table->currentRow();
    m_shown.clear();
    int open = 0;
    for (const PartyLine &line : m_lines) {
        open += line.isSettled() ? 0 : 1;
        if (m_which->current() == 1 || !line.isSettled())
            m_shown.push_back(line);
        if (line.isSettled())
            m_chosen.erase(line.line);
    }
    m_which->setCount(0, open);
    m_which->setCount(1, int(m_lines.size()));
    m_rows->setRows(PartyRows::lines(m_shown, m_chosen, desk().session().today()));
    if (!m_shown.empty())
        m_table->selectOnly(std::clamp(current, 0, int(m_shown.size()) - 1));
    tellChosen();
}

void PartyPage::tellChosen()
{
    Money sum;
    Money balance;
    bool isLate = false;
    std::vector<PartyLine> chosen;
    for (const PartyLine &line : m_lines) {
        if (m_chosen.contains(line.line)) {
            chosen.push_back(line);
            sum += line.amount();
        }
        if (line.isSettled())
            continue;
        balance += line.amount();
        isLate = isLate || (line.amount() > Money() && line.isLate(desk().session().today()));
    }
    const QLocale locale = Language::locale();
    QStringList counts{tr("balance %1").arg(moneyText(balance, locale))};
    if (!m_chosen.empty())
        counts += tr("%n lines chosen, %1 left", nullptr, int(m_chosen.size()))
                      .arg(moneyText(sum, locale));
    m_foot->setCounts(counts);
    m_match->setEnabled(chosen.size() > 1 && (sum.isZero() || MatchingRules::restOf(chosen)));
    m_remind->setEnabled(isLate);
    const int row = m_table->currentRow();
    m_unmatch->setEnabled(
        row >= 0 && size_t(row) < m_shown.size() &&
        (m_shown[size_t(row)].isSettled() || !m_shown[size_t(row)].parts.isZero()));
}

bool PartyPage::eventFilter(QObject *object, QEvent *event)
{
    if (object == m_table && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        toggle(m_table->currentRow());
        return true;
    }
    return Page::eventFilter(object, event);
}

Page *makePartyPage(Desk &desk, QWidget *parent)
{
    return new PartyPage(desk, parent);
}

} // namespace cabas::ui
