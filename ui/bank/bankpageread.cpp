// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bank/bankimportservice.h"
#include "ui/bank/bankcolumnsform.h"
#include "ui/bank/bankpage.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"

#include <QStackedWidget>

#include <algorithm>

namespace cabas::ui {

// How files come into the page; how it is built stands in bankpage.cpp.

namespace {

constexpr size_t refusalsShown = 3;

} // namespace

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

void BankPage::askColumns(const QString &path, const BankImport &done)
{
    m_bands->settleAll();
    m_right->setCurrentIndex(2);
    m_columns->showFor(path, done.titles, done.samples);
}

void BankPage::teach(const QString &path, const BankMapping &mapping)
{
    closeForm();
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
                         [this, path, asked = *done] { askColumns(path, asked); }}}});
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

} // namespace cabas::ui
