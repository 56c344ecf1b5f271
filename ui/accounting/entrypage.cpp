// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entrypage.h"

#include "core/accounting/accountingservice.h"
#include "core/accounting/ledgerrules.h"
#include "core/base/text.h"
#include "ui/accounting/balanceblock.h"
#include "ui/accounting/entrygrid.h"
#include "ui/accounting/entryhead.h"
#include "ui/accounting/entrysource.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace cabas::ui {

EntryPage::EntryPage(Desk &desk, QWidget *parent) : Page(desk, Topic::Journal, parent)
{
    buildUi();
    startDraft();
}

void EntryPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(makeHead());
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    outer->addLayout(column, 1);
    makeWork(column);
    auto *typing = new FootLine;
    typing->addHint(Qt::Key_Equal, tr("balance the line"));
    typing->addHint(Qt::Key_QuoteDbl, tr("repeat"));
    typing->addHint(QKeySequence(Qt::CTRL | Qt::Key_Delete), tr("remove the line"));
    typing->addHint(Qt::Key_Return, tr("next cell"));
    typing->setCounts({tr("Once posted, it does not change any more")});
    auto *looking = new FootLine;
    looking->addHint(Qt::Key_Return, tr("the account’s ledger"));
    looking->addHint(Qt::Key_Backspace, tr("back"));
    outer->addWidget(typing);
    outer->addWidget(looking);
    m_typingKeys = typing;
    m_lookingKeys = looking;
    auto *back = new QShortcut(Qt::Key_Backspace, this);
    connect(back, &QShortcut::activated, this, [this] { this->desk().back(); });
}

QWidget *EntryPage::makeHead()
{
    m_title = new PageHead(tr("New entry"));
    m_title->setParentPage(tr("Entries"));
    connect(m_title, &PageHead::parentWanted, this, [this] { desk().go(u"journal"_qs); });
    m_state = new Chip(QString());
    m_title->addAfterTitle(m_state);
    m_reverse = new KeyButton(tr("Reverse"), KeyButton::Role::Outlined);
    m_reverse->setObjectName(u"reverse-entry"_qs);
    m_reverse->setIconName(u"undo-2"_qs);
    m_next = new KeyButton(tr("New entry"), KeyButton::Role::Primary);
    m_next->setObjectName(u"next-entry"_qs);
    m_next->setIconName(u"plus"_qs);
    m_next->setKey(QKeySequence(Qt::CTRL | Qt::Key_N));
    m_post = new KeyButton(tr("Post the entry"), KeyButton::Role::Primary);
    m_post->setObjectName(u"post-entry"_qs);
    m_post->setKey(QKeySequence(Qt::CTRL | Qt::Key_Return));
    for (KeyButton *button : {m_reverse, m_next, m_post})
        m_title->addAction(button);
    connect(m_reverse, &QPushButton::clicked, this, &EntryPage::reverse);
    connect(m_next, &QPushButton::clicked, this, &EntryPage::startDraft);
    connect(m_post, &QPushButton::clicked, this, &EntryPage::post);
    return m_title;
}

void EntryPage::makeWork(QBoxLayout *column)
{
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_head = new EntryHead(desk());
    column->addWidget(m_head);
    m_lines = new EntryLinesModel(this);
    m_grid = new EntryGrid(m_lines);
    column->addWidget(new TableCard(m_grid), 1);
    m_check = new BalanceBlock;
    column->addWidget(m_check);
    m_source = new EntrySource(desk());
    column->addWidget(m_source);
    connect(m_head, &EntryHead::edited, this, &EntryPage::changed);
    connect(m_head, &EntryHead::labelChanged, m_lines, &EntryLinesModel::setDefaultLabel);
    connect(m_lines, &EntryLinesModel::edited, this, &EntryPage::changed);
    connect(m_grid, &EntryGrid::finished, m_post, [this] { m_post->setFocus(Qt::TabFocusReason); });
    connect(m_grid, &DataTable::opened, this,
            [this](const QModelIndex &index) { openLedger(index.row()); });
}

void EntryPage::begin(const QVariant &about)
{
    if (!about.isValid())
        return;
    const QString text = about.toString();
    if (about.typeId() == QMetaType::QString && text == u"new") {
        startDraft();
        return;
    }
    AccountingService books(desk().db());
    const Result<PostedEntry> found =
        about.typeId() == QMetaType::QString
            ? books.entryNumbered(desk().session(), text)
            : books.entry(desk().session(), EntryId(about.toLongLong()));
    if (!found) {
        Ask::tellRefusal(m_bands, found.failure());
        return;
    }
    showPosted(*found);
}

void EntryPage::startDraft()
{
    AccountingService books(desk().db());
    const Result<std::vector<Account>> accounts = books.accounts(desk().session());
    m_lines->setAccounts(accounts ? *accounts : std::vector<Account>());
    m_posted.reset();
    m_isReversed = false;
    m_bands->settleAll();
    JournalEntry blank;
    blank.journal = u"OD"_qs;
    blank.on = desk().session().today();
    m_head->show(blank, true);
    m_lines->edit({});
    m_isDirty = false;
    showState();
    setFocusProxy(m_head->first());
    m_head->first()->setFocus();
}

void EntryPage::showPosted(const PostedEntry &posted)
{
    const auto undone = AccountingService(desk().db()).reversalOf(desk().session(), posted.id);
    const std::optional<PostedEntry> by = undone ? *undone : std::nullopt;
    m_posted = posted;
    m_isReversed = by.has_value();
    m_isDirty = false;
    m_bands->settleAll();
    m_head->show(posted.entry, false);
    m_lines->show(posted);
    m_source->show(posted, by);
    showState();
    m_grid->selectOnly(0);
    setFocusProxy(m_grid);
    m_grid->setFocus();
}

void EntryPage::showState()
{
    const bool mayPost = desk().may(Permission::PostEntries);
    const bool isDraft = !m_posted;
    m_title->setTitle(isDraft ? tr("New entry") : tr("Entry %1").arg(m_posted->number));
    if (isDraft)
        m_state->setState(tr("Draft"), Kind::Info, u"pencil"_qs);
    else if (m_isReversed)
        m_state->setState(tr("Undone"), Kind::Warning, u"undo-2"_qs);
    else
        m_state->setState(tr("Posted"), Kind::Success);
    m_post->setVisible(isDraft && mayPost);
    m_next->setVisible(!isDraft && mayPost);
    m_reverse->setVisible(!isDraft && mayPost && !m_isReversed);
    m_source->setVisible(!isDraft);
    m_typingKeys->setVisible(isDraft);
    m_lookingKeys->setVisible(!isDraft);
    const std::vector<JournalLine> lines = m_lines->lines();
    m_check->setTotals(LedgerRules::totalDebit(lines), LedgerRules::totalCredit(lines));
}

void EntryPage::reload()
{
    // A draft stays as it is typed; a posted entry may have been undone meanwhile.
    if (m_posted)
        showPosted(PostedEntry(*m_posted));
}

void EntryPage::changed()
{
    m_isDirty = true;
    m_head->clearProblems();
    m_bands->settleAll();
    const std::vector<JournalLine> lines = m_lines->lines();
    m_check->setTotals(LedgerRules::totalDebit(lines), LedgerRules::totalCredit(lines));
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const QString problem = m_lines->problem(row);
        if (problem.isEmpty() || row == m_grid->currentIndex().row())
            continue;
        m_bands->post({Kind::Warning, problem, {}});
        break;
    }
}

bool EntryPage::refuseLines()
{
    for (int row = 0; row < m_lines->rowCount(); ++row) {
        const QString problem = m_lines->problem(row);
        if (problem.isEmpty())
            continue;
        m_bands->settleAll();
        m_bands->post({Kind::Warning, problem, {}});
        m_grid->begin(m_lines->index(row, EntryLinesModel::AccountColumn));
        return true;
    }
    return false;
}

void EntryPage::post()
{
    m_grid->commit();
    if (m_isPosting || refuseLines())
        return;
    m_isPosting = true;
    m_bands->settleAll();
    JournalEntry entry = m_head->entry();
    entry.lines = m_lines->lines();
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, entry] { return AccountingService(db).post(session, entry); },
        [this](const Result<PostedEntry> &answer) { posted(answer); });
}

void EntryPage::posted(const Result<PostedEntry> &answer)
{
    m_isPosting = false;
    if (!answer) {
        if (!m_head->showProblem(answer.failure()))
            Ask::tellRefusal(m_bands, answer.failure());
        return;
    }
    showPosted(*answer);
    desk().toast(tr("Entry %1 is posted.").arg(answer->number));
}

void EntryPage::reverse()
{
    const QDate today = desk().session().today();
    const bool sure = Ask::confirm(
        this, {tr("Reverse entry %1?").arg(m_posted->number),
               tr("Another entry, dated %1, undoes it: the same accounts with debit and credit "
                  "swapped. Both stay in the books.")
                   .arg(dateText(today)),
               tr("Reverse it"), tr("Leave it"), false});
    if (!sure)
        return;
    m_isPosting = true;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, id = m_posted->id, today] {
            return AccountingService(db).reverse(session, id, today);
        },
        [this](const Result<PostedEntry> &answer) { posted(answer); });
}

void EntryPage::openLedger(int row)
{
    if (!m_posted)
        return;
    const QString account = m_posted->entry.lines[size_t(row)].account;
    const Result<FiscalYear> year =
        AccountingService(desk().db()).yearOf(desk().session(), m_posted->entry.on);
    if (year)
        desk().go(u"ledger"_qs, QVariantList{account, year->start, year->end});
}

bool EntryPage::mayLeave()
{
    if (!m_isDirty || m_posted)
        return true;
    m_grid->commit();
    const bool thrown = Ask::confirm(this, {tr("Throw this entry away?"),
                                            tr("It is not posted: what was typed would be lost."),
                                            tr("Throw it away"), tr("Go on typing"), true});
    if (thrown)
        startDraft();
    return thrown;
}

Page *makeEntryPage(Desk &desk, QWidget *parent)
{
    return new EntryPage(desk, parent);
}

} // namespace cabas::ui
