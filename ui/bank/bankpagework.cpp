// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankimportservice.h"
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

namespace {

constexpr size_t refusalsShown = 3;

} // namespace

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
    if (!standing.format.isEmpty())
        parts += standing.format;
    parts += tr("%n lines", nullptr, standing.lineCount);
    if (standing.closed)
        parts += tr("reconciled up to %1").arg(dateText(standing.closed->on));
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
    std::vector<MatchSuggestion> found;
    if (!line->group) {
        const auto suggestions = BankService(desk().db()).suggestions(desk().session(), line->id);
        if (suggestions)
            found = *suggestions;
    }
    m_books->showLine(line, std::move(found));
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

void BankPage::read()
{
    const std::optional<QString> path = Ask::fileToOpen(
        this, tr("Read a statement"),
        tr("Statements (*.xml *.camt *.txt *.cfo *.afb *.ofx *.qfx *.qif *.csv *.tsv);;All (*)"));
    if (!path)
        return;
    readAgain(*path, std::nullopt);
}

void BankPage::readAgain(const QString &path, std::optional<BankFigures::Order> order)
{
    m_bands->settleAll();
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, path, order] {
            return BankImportService(db).read(session, path, {}, order);
        },
        [this, path](const Result<BankFile> &file) {
            if (!file)
                return tell(file.failure());
            const bool isUnclear =
                std::any_of(file->warnings.begin(), file->warnings.end(),
                            [](const Warning &warning) { return warning.code == u"date_order"; });
            std::optional<BankFigures::Order> told;
            if (isUnclear) {
                const int answer = Ask::choose(
                    this, tr("Is 03/04 the 3 April or the 4 March?"),
                    tr("Nothing in this file tells whether the day or the month comes first."),
                    {tr("4 March"), tr("3 April")});
                if (answer < 0)
                    return;
                told = answer == 0 ? BankFigures::Order::MonthDay : BankFigures::Order::DayMonth;
            }
            take(path, told);
        });
}

void BankPage::take(const QString &path, std::optional<BankFigures::Order> order)
{
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, path, order] {
            return BankImportService(db).runFile(session, path, {}, order);
        },
        [this, path](const Result<BankImport> &done) { told(path, done); });
}

void BankPage::teach(const QString &path, const QStringList &titles)
{
    BankMapping mapping;
    const QString all = titles.join(u", "_qs);
    const std::vector<std::pair<BankColumn, QString>> asked{
        {BankColumn::Day, tr("Which column is the day?")},
        {BankColumn::Label, tr("Which column is the label?")},
        {BankColumn::Amount, tr("Which column is the amount? Empty if there are two.")},
        {BankColumn::Debit, tr("Which column is the debit?")},
        {BankColumn::Credit, tr("Which column is the credit?")}};
    for (const auto &[column, question] : asked) {
        const bool isOneOfTwo = column == BankColumn::Debit || column == BankColumn::Credit;
        if (isOneOfTwo && mapping.titles.count(BankColumn::Amount) != 0)
            continue;
        const auto typed = Ask::line(this, question, tr("One of: %1").arg(all), tr("Go on"));
        if (!typed)
            return;
        if (!typed->trimmed().isEmpty())
            mapping.titles[column] = typed->trimmed();
    }
    mapping.name = titles.join(u'|').left(200);
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, mapping] {
            return BankImportService(db).teach(session, mapping);
        },
        [this, path](const Result<> &done) {
            if (done)
                readAgain(path, std::nullopt);
            else
                tell(done.failure());
        });
}

void BankPage::readPayouts()
{
    const std::optional<QString> path = Ask::fileToOpen(
        this, tr("Read payouts"), tr("Lists of payments (*.csv *.tsv *.txt);;All (*)"));
    if (!path)
        return;
    const auto account =
        Ask::line(this, tr("Where do these payments go?"),
                  tr("Number of the account, 7561 for yearly fees for instance"), tr("Read"));
    if (!account)
        return;
    m_bands->settleAll();
    const Session session = desk().session();
    desk().run(
        this,
        [&db = desk().db(), session, path = *path, account = account->trimmed()] {
            return BankImportService(db).readPayouts(session, path, account);
        },
        [this](const Result<BankImport> &done) {
            if (!done)
                return tell(done.failure());
            if (!done->written)
                return tellRefused(done->refused);
            m_bands->post({Kind::Success,
                           tr("%n payouts were read.", nullptr, done->added),
                           tr("They are proposed when they arrive at the bank."),
                           {},
                           {{tr("Understood"), [] {}, true}}});
        });
}

void BankPage::tellRefused(const std::vector<BankRefusal> &refused)
{
    QStringList reasons;
    for (size_t at = 0; at < std::min(refused.size(), refusalsShown); ++at)
        reasons += BankProof::sentence(refused[at]);
    if (refused.size() > refusalsShown)
        reasons += tr("and %n more", nullptr, int(refused.size() - refusalsShown));
    m_bands->post({Kind::Danger,
                   tr("The file was not taken."),
                   reasons.join(u" "_qs),
                   {},
                   {{tr("Understood"), [] {}, true}}});
}

void BankPage::told(const QString &path, const Result<BankImport> &done)
{
    if (!done)
        return tell(done.failure());
    if (!done->written) {
        if (done->titles.isEmpty())
            return tellRefused(done->refused);
        m_bands->post({Kind::Warning,
                       tr("The columns of this table are not known yet."),
                       tr("Say once which is which: files of this bank will be read by it."),
                       {},
                       {{tr("Say which is which"),
                         [this, path, titles = done->titles] { teach(path, titles); }}}});
        return;
    }
    if (!done->accounts.empty())
        m_account = done->accounts.front().id;
    QString rest = tr("%n lines were there already.", nullptr, done->unchanged);
    for (const Warning &warning : done->warnings)
        rest += u' ' + warning.message;
    m_bands->post({done->warnings.empty() ? Kind::Success : Kind::Warning,
                   tr("%n lines of the bank were taken in.", nullptr, done->added),
                   rest,
                   {},
                   {{tr("Understood"), [] {}, true}}});
    reload();
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
