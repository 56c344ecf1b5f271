// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankrules.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/bank/bankbookspane.h"
#include "ui/bank/banklinesmodel.h"
#include "ui/bank/bankpage.h"
#include "ui/bank/bankpostform.h"
#include "ui/bank/bankstrip.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"

#include <QStackedWidget>

namespace cabas::ui {

// What is done on the page; how it is built stands in bankpage.cpp.

void BankPage::showNothing()
{
    m_board = {};
    m_lines->show({});
    m_books->showOpen({});
    m_books->showLine({}, {});
    m_strip->hide();
    m_close->setEnabled(false);
    m_head->setSubtitle({});
}

void BankPage::showBoard(const BankBoard &board)
{
    const std::optional<BankLine> before = current();
    const int rowBefore = m_table->currentRow();
    m_board = board;
    m_strip->setVisible(board.standing.on.isValid());
    m_strip->show(board.standing);
    m_lines->show(board.lines);
    m_books->showOpen(board.open);
    m_foot->setCounts(
        int(board.lines.size()) < BankService::mostLines
            ? QStringList()
            : QStringList{tr("the newest %n lines are shown", nullptr, BankService::mostLines)});
    showSubtitle();
    const BankStanding &standing = board.standing;
    m_close->setEnabled(standing.lineCount > 0 && standing.explained == standing.lineCount &&
                        standing.gap().isZero());
    int row = before ? m_lines->rowOf(before->id) : -1;
    const bool isDone = row >= 0 && m_lines->line(row).line.group && before && !before->group;
    if (row < 0 || isDone)
        row = m_lines->nextOpen(std::max(0, rowBefore));
    if (row < 0 && m_lines->rowCount() > 0)
        row = 0;
    if (row >= 0)
        m_table->selectOnly(row);
    showCurrent(row);
    if (standing.account.ledger.isEmpty() && m_bands->count() == 0)
        m_bands->post({Kind::Warning,
                       tr("Which account of the books is that of %1?")
                           .arg(BankRules::title(standing.account)),
                       tr("It is asked once."),
                       {},
                       {{tr("Choose it"), [this] { askLedger(); }}}});
}

void BankPage::showSubtitle()
{
    const BankStanding &standing = m_board.standing;
    QStringList parts{BankRules::title(standing.account)};
    if (standing.on.isValid())
        parts += tr("statement up to %1").arg(dateText(standing.on));
    if (standing.closed)
        parts += tr("reconciled up to %1").arg(dateText(standing.closed->on));
    const QString count = tr("%n lines", nullptr, standing.lineCount);
    parts += standing.format.isEmpty() ? count : standing.format + u", "_qs + count;
    m_head->setSubtitle(parts.join(u" · "_qs));
}

std::optional<BankLine> BankPage::current() const
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_lines->rowCount())
        return std::nullopt;
    return m_lines->line(row).line;
}

void BankPage::showCurrent(int row)
{
    m_lines->setCurrent(row);
    const std::optional<BankLine> line = current();
    if (!line) {
        m_books->showLine({}, {});
        return;
    }
    // What is open was read once for the whole page.
    m_books->showLine(line, m_lines->line(row).found);
}

void BankPage::goOn()
{
    const int row = m_lines->nextOpen(m_table->currentRow() + 1);
    if (row >= 0)
        m_table->selectOnly(row);
    m_table->setFocus();
}

void BankPage::onLine(LineDeed deed)
{
    const std::optional<BankLine> line = current();
    if (!line || m_isWorking)
        return;
    m_isWorking = true;
    m_bands->settleAll();
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, id = line->id, deed = std::move(deed)] {
            BankService service(db);
            return deed(service, session, id);
        },
        [this](const Result<> &done) {
            m_isWorking = false;
            if (!done)
                tell(done.failure());
            // What was written has told the page to read again.
            m_table->setFocus();
        });
}

void BankPage::askLedger()
{
    if (!m_account)
        return;
    const auto typed = Ask::line(this, tr("Account in the books"),
                                 tr("Number of the account of %1 in the chart, 5121 for instance")
                                     .arg(BankRules::title(m_board.standing.account)),
                                 tr("Keep"), false, m_board.standing.account.ledger);
    if (!typed)
        return;
    BankAccount account = m_board.standing.account;
    account.ledger = typed->trimmed();
    setLedger(account);
}

void BankPage::setLedger(const BankAccount &account)
{
    m_bands->settleAll();
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, account] {
            return BankService(db).setAccount(session, account);
        },
        [this](const Result<BankAccount> &done) {
            if (!done)
                tell(done.failure());
        });
}

void BankPage::openForm(bool asRule)
{
    const std::optional<BankLine> line = current();
    if (!line)
        return;
    m_right->setCurrentIndex(1);
    m_form->showFor(*line, asRule);
}

void BankPage::closeForm()
{
    m_right->setCurrentIndex(0);
    m_table->setFocus();
}

void BankPage::post(const BankCounterpart &counterpart, const QString &words)
{
    const std::optional<BankLine> line = current();
    if (!line || m_isWorking)
        return;
    m_isWorking = true;
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, id = line->id, counterpart, words]() -> Result<> {
            BankService service(db);
            if (words.isEmpty())
                CABAS_TRY(service.post(session, id, counterpart));
            else
                CABAS_TRY(service.postAsRule(session, id, counterpart, words));
            return Ok{};
        },
        [this](const Result<> &done) {
            m_isWorking = false;
            if (done)
                closeForm();
            else
                m_form->refuse(done.failure());
        });
}

void BankPage::close()
{
    const Session session = desk().session();
    if (!m_account)
        return;
    desk().run(
        this,
        [&db = desk().db(), session, account = *m_account] {
            return BankService(db).close(session, account);
        },
        [this](const Result<BankReconciliation> &done) {
            if (!done)
                return tell(done.failure());
            m_bands->settleAll();
            m_bands->post({Kind::Success,
                           tr("Bank and books agree up to %1.").arg(dateText(done->on)),
                           tr("The statement of reconciliation can be printed."),
                           {},
                           {{tr("See it"), [this] {
                                 desk().go(u"report"_qs, QVariantList{u"bank-reconciliation"_qs});
                             }}}});
        });
}

void BankPage::tell(const Failure &failure)
{
    Ask::tellRefusal(m_bands, failure);
}

} // namespace cabas::ui
