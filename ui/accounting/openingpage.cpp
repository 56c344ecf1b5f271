// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/openingpage.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/openingrules.h"
#include "core/accounting/openingservice.h"
#include "core/accounting/thirdpartyservice.h"
#include "core/base/text.h"
#include "core/reports/openingfacts.h"
#include "ui/accounting/balanceblock.h"
#include "ui/accounting/entrygrid.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/pagehead.h"

#include <QVBoxLayout>

namespace cabas::ui {

namespace {

constexpr int restMs = 800; ///< after the last key, before what is typed is kept

} // namespace

OpeningPage::OpeningPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &OpeningPage::keep);
    buildUi();
}

OpeningPage::~OpeningPage()
{
    // The window closes within the rest after a key: what was typed is kept all the same.
    if (m_isDirty)
        (void)OpeningService(desk().db()).keep(desk().session(), typed());
}

void OpeningPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    makeHead();
    outer->addWidget(m_head);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 12, 24, 16);
    column->setSpacing(12);
    outer->addLayout(column, 1);
    m_bands = new Bands;
    column->addWidget(m_bands);
    makeAdvice(column);
    m_lines = new EntryLinesModel(this);
    m_grid = new EntryGrid(m_lines);
    m_grid->setObjectName(u"opening-lines"_qs);
    m_grid->setAccessibleName(tr("Opening balances"));
    setFocusProxy(m_grid);
    column->addWidget(new TableCard(m_grid), 1);
    m_check = new BalanceBlock;
    column->addWidget(m_check);
    auto *foot = new FootLine;
    foot->addHint(Qt::Key_Equal, tr("balance the line"));
    foot->addHint(Qt::Key_QuoteDbl, tr("repeat"));
    foot->addHint(Qt::Key_Return, tr("next cell"));
    foot->setCounts({tr("What is typed is kept until it is posted")});
    outer->addWidget(foot);
    connect(m_lines, &EntryLinesModel::edited, this, &OpeningPage::changed);
    connect(m_grid, &EntryGrid::finished, m_post, [this] { m_post->setFocus(Qt::TabFocusReason); });
    connect(m_grid, &EntryGrid::refused, this, &OpeningPage::refused);
}

void OpeningPage::makeHead()
{
    m_head = new PageHead(tr("Opening balances"));
    m_head->setParentPage(tr("Accounts"));
    connect(m_head, &PageHead::parentWanted, this, [this] { desk().go(u"accounts"_qs); });
    m_look = new KeyButton(tr("See the entry"), KeyButton::Role::Outlined);
    m_look->setObjectName(u"see-opening"_qs);
    m_look->setIconName(u"book-open"_qs);
    m_post = new KeyButton(tr("Post the balances"), KeyButton::Role::Primary);
    m_post->setObjectName(u"post-opening"_qs);
    m_post->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_head->addAction(m_look);
    m_head->addAction(m_post);
    connect(m_look, &QPushButton::clicked, this, [this] {
        if (m_books.posted)
            desk().go(u"entry"_qs, m_books.posted->id.value());
    });
    connect(m_post, &QPushButton::clicked, this, &OpeningPage::post);
}

void OpeningPage::makeAdvice(QBoxLayout *column)
{
    m_day = makeWrapped({}, TextSize::Body, Token::TextMuted);
    m_advice = makeWrapped({}, TextSize::Body, Token::Warning);
    m_advice->setObjectName(u"opening-advice"_qs);
    column->addWidget(m_day);
    column->addWidget(m_advice);
}

void OpeningPage::begin(const QVariant &)
{
    m_grid->setFocus(Qt::TabFocusReason);
}

void OpeningPage::reload()
{
    OpeningService service(desk().db());
    const auto books = service.books(desk().session());
    if (!books) {
        refused(books.failure());
        return;
    }
    m_books = *books;
    m_day->setText(
        books->posted
            ? tr("Posted on %1 as entry %2. To correct them, reverse that entry and post anew.")
                  .arg(dateText(books->on), books->posted->number)
            : tr("One entry of %1: each account of the last balance sheet, each unpaid document "
                 "with its supplier or customer and its due day, the stock on 37.")
                  .arg(dateText(books->on)));
    const bool mayType = !books->posted && desk().may(Permission::PostEntries);
    m_post->setVisible(mayType);
    m_look->setVisible(books->posted.has_value());
    if (books->posted) {
        m_isTyping = false;
        m_grid->fitColumns();
        m_lines->show(*books->posted);
        m_advice->hide();
    } else if (mayType && !m_isTyping) {
        startTyping();
    }
    if (m_isTyping)
        readFacts();
    showSums();
}

/// What was worth what on a day long ago asks all moves since: beside the window.
void OpeningPage::readFacts()
{
    m_worker.run(
        this,
        [&db = desk().db(), session = desk().session(), on = m_books.on] {
            return OpeningFactsService(db).of(session, on);
        },
        [this, on = m_books.on](const Result<OpeningFacts> &facts) {
            if (on != m_books.on)
                return;
            m_facts = facts ? *facts : OpeningFacts();
            showSums();
        });
}

void OpeningPage::startTyping()
{
    AccountingService books(desk().db());
    const auto accounts = books.accounts(desk().session());
    const auto parties = ThirdPartyService(desk().db()).all(desk().session());
    const auto kept = OpeningService(desk().db()).kept(desk().session());
    m_lines->setAccounts(accounts ? *accounts : std::vector<Account>());
    m_lines->setParties(parties ? *parties : std::vector<ThirdParty>());
    m_lines->setDueFrom(m_books.on);
    m_grid->fitColumns();
    std::vector<JournalLine> lines;
    std::vector<QDate> dues;
    for (const OpeningLine &each : kept ? *kept : std::vector<OpeningLine>()) {
        lines.push_back(each.line);
        dues.push_back(each.dueOn);
    }
    m_lines->edit(lines);
    m_lines->setDues(dues);
    m_isTyping = true;
    // The first blank account is open under the fingers.
    if (m_grid->hasFocus())
        m_grid->begin();
}

std::vector<OpeningLine> OpeningPage::typed() const
{
    std::vector<OpeningLine> lines;
    const std::vector<QDate> dues = m_lines->dues();
    for (const JournalLine &line : m_lines->lines())
        lines.push_back({line, dues[lines.size()]});
    return lines;
}

void OpeningPage::changed()
{
    m_isDirty = true;
    m_rest.start();
    m_bands->settleAll();
    showSums();
}

void OpeningPage::showSums()
{
    const std::vector<JournalLine> lines = m_lines->lines();
    m_check->setTotals(LedgerRules::totalDebit(lines), LedgerRules::totalCredit(lines));
    if (!m_isTyping)
        return;
    QStringList said;
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const QString problem = m_lines->problem(row);
        if (!problem.isEmpty() && row != m_grid->currentIndex().row())
            said += problem;
    }
    if (!lines.empty()) {
        for (const Warning &warning : OpeningRules::warnings(m_books, typed(), m_facts))
            said += warning.message;
    }
    m_advice->setText(said.join(u'\n'));
    m_advice->setVisible(!said.empty());
}

void OpeningPage::keep()
{
    m_isDirty = false;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), lines = typed()] {
            return OpeningService(db).keep(session, lines);
        },
        [this](const Result<> &kept) {
            if (!kept)
                refused(kept.failure());
        });
}

void OpeningPage::post()
{
    m_grid->commit();
    m_rest.stop();
    m_isDirty = false;
    const bool sure = Ask::confirm(
        this, {tr("Post the opening balances?"),
               m_advice->isVisible() ? m_advice->text()
                                     : tr("Once posted, the entry does not change any more."),
               tr("Post"), tr("Go on typing")});
    if (!sure) {
        keep();
        return;
    }
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), lines = typed()] {
            return OpeningService(db).post(session, lines);
        },
        [this](const Result<PostedEntry> &posted) {
            if (!posted) {
                refused(posted.failure());
                keep();
                return;
            }
            m_bands->post({Kind::Success, tr("The opening balances are posted."), posted->number});
            reload();
        });
}

void OpeningPage::refused(const Failure &failure)
{
    Ask::tellRefusal(m_bands, failure);
}

Page *makeOpeningPage(Desk &desk, QWidget *parent)
{
    return new OpeningPage(desk, parent);
}

} // namespace cabas::ui
