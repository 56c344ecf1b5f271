// SPDX-License-Identifier: GPL-3.0-or-later
// What one does on the page of payments.
#include "core/accounting/paymentservice.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/paymentspage.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/kind.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QDateEdit>
#include <QSaveFile>

namespace cabas::ui {

namespace {

constexpr int mostRuns = 100;

} // namespace

void PaymentsPage::fillPayable()
{
    const auto lines = PaymentService(desk().db()).payable(desk().session(), m_until->date());
    m_lines = lines ? *lines : std::vector<PaymentLine>();
    const int current = m_table->currentRow();
    const bool byTransfer = !m_means->currentData().toBool();
    std::vector<RowOfCells> rows;
    qint64 key = 0;
    for (const PaymentLine &line : m_lines) {
        const bool isPaid = !m_left.contains(line.thirdParty);
        RowCell mark{isPaid ? tr("yes") : tr("no")};
        mark.roles.insert(Cell::Icon, isPaid ? u"check"_qs : u"minus"_qs);
        RowCell name{line.name, {{Cell::Strong, true}}};
        if (byTransfer) {
            name.roles.insert(Cell::Second, line.iban.isEmpty() ? tr("no IBAN: complete it beside "
                                                                     "their account")
                                                                : line.iban);
            if (line.iban.isEmpty())
                name.roles.insert(Cell::SecondInk, int(Token::Danger));
        }
        rows.push_back(
            {key++, {mark, name, {line.reference}, {moneyText(line.amount, Language::locale())}}});
    }
    m_rows->setRows(std::move(rows));
    m_part->setCount(0, int(m_lines.size()));
    if (!m_lines.empty())
        m_table->selectOnly(std::clamp(current, 0, int(m_lines.size()) - 1));
    tellSum();
}

void PaymentsPage::fillRuns()
{
    const auto runs = PaymentService(desk().db()).newest(desk().session(), mostRuns);
    m_runs = runs ? *runs : std::vector<PaymentRun>();
    const int current = m_runTable->currentRow();
    std::vector<RowOfCells> rows;
    int open = 0;
    for (const PaymentRun &run : m_runs) {
        QStringList names;
        for (const PaymentLine &line : run.lines)
            names += line.name;
        const bool isDraft = run.state == u"draft";
        open += isDraft ? 1 : 0;
        const QString state = isDraft                ? tr("prepared")
                              : run.state == u"done" ? tr("posted")
                                                     : tr("given up");
        const Kind kind = isDraft                ? Kind::Warning
                          : run.state == u"done" ? Kind::Success
                                                 : Kind::Neutral;
        rows.push_back({run.id.value(),
                        {{run.messageId, {{Cell::Strong, true}}},
                         {dateText(run.executeOn)},
                         {run.isCheques ? tr("Cheques") : tr("Transfers")},
                         {names.join(u", "_qs)},
                         {moneyText(run.total(), Language::locale())},
                         {state, {{Cell::ChipKind, int(kind)}}}}});
    }
    m_runRows->setRows(std::move(rows));
    m_part->setCount(1, open);
    if (!m_runs.empty())
        m_runTable->selectOnly(std::clamp(current, 0, int(m_runs.size()) - 1));
    tellSum();
}

const PaymentRun *PaymentsPage::chosenRun() const
{
    const int row = m_runTable->currentRow();
    return row < 0 || size_t(row) >= m_runs.size() ? nullptr : &m_runs[size_t(row)];
}

void PaymentsPage::toggle(int row)
{
    if (row < 0)
        return;
    const QString &code = m_lines[size_t(row)].thirdParty;
    if (!m_left.remove(code))
        m_left.insert(code);
    fillPayable();
}

void PaymentsPage::tellSum()
{
    const bool isPayable = m_part->current() == 0;
    const bool mayPost = desk().may(Permission::PostEntries);
    Money sum;
    int count = 0;
    for (const PaymentLine &line : m_lines) {
        if (m_left.contains(line.thirdParty))
            continue;
        sum += line.amount;
        ++count;
    }
    const PaymentRun *run = chosenRun();
    const bool isDraft = run != nullptr && run->state == u"draft";
    m_prepare->setVisible(isPayable && mayPost);
    m_prepare->setEnabled(count > 0 && m_account->currentIndex() >= 0);
    for (KeyButton *button : {m_cancel, m_file, m_post})
        button->setVisible(!isPayable && mayPost);
    m_cancel->setEnabled(isDraft);
    m_post->setEnabled(isDraft);
    m_file->setEnabled(run != nullptr && !run->isCheques && run->state != u"cancelled");
    QStringList counts;
    if (isPayable)
        counts = {tr("%n payees chosen", nullptr, count), moneyText(sum, Language::locale())};
    if (isPayable && m_account->count() == 0)
        counts += tr("Write the bank details at the right first");
    m_foot->setCounts(counts);
}

void PaymentsPage::prepare()
{
    QStringList codes;
    for (const PaymentLine &line : m_lines) {
        if (!m_left.contains(line.thirdParty))
            codes += line.thirdParty;
    }
    m_bands->settleAll();
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(),
         account = m_account->currentData().toString(), cheques = m_means->currentData().toBool(),
         on = m_on->date(), until = m_until->date(),
         codes] { return PaymentService(db).prepare(session, account, cheques, on, until, codes); },
        [this](const Result<PaymentRun> &run) {
            if (!run) {
                Ask::tellRefusal(m_bands, run.failure());
                return;
            }
            m_part->setCurrent(1);
            showPart();
            m_bands->post({Kind::Success, tr("The run %1 is prepared.").arg(run->messageId),
                           run->isCheques ? tr("Write the cheques, then post it.")
                                          : tr("Hand its file to the bank, then post it.")});
        });
}

void PaymentsPage::writeFile()
{
    const PaymentRun *run = chosenRun();
    if (run == nullptr)
        return;
    const int version = Ask::choose(
        this, tr("Which form does the bank take?"),
        tr("Banks ask for the new form since November 2025; the old one is still taken by many."),
        {tr("Old (pain.001.001.03)"), tr("New (pain.001.001.09)")});
    if (version < 0)
        return;
    const std::optional<QString> path =
        Ask::fileToSave(this, tr("File for the bank"), run->messageId + u".xml"_qs,
                        tr("Files of transfers (*.xml)"));
    if (!path)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = run->id, version] {
            return PaymentService(db).file(session, id,
                                           version == 0 ? SepaTransferFile::Version::V03
                                                        : SepaTransferFile::Version::V09);
        },
        [this, path = *path](const Result<QByteArray> &bytes) {
            QSaveFile file(path);
            const bool isWritten = bytes && file.open(QIODevice::WriteOnly) &&
                                   file.write(*bytes) == bytes->size() && file.commit();
            if (isWritten)
                desk().toast(tr("%1 is written.").arg(path));
            else
                Ask::tellRefusal(
                    m_bands,
                    bytes ? storageFailure(
                                tr("%1 could not be written: %2").arg(path, file.errorString()))
                          : bytes.failure());
        });
}

void PaymentsPage::answered(const Result<> &done)
{
    m_bands->settleAll();
    if (!done)
        Ask::tellRefusal(m_bands, done.failure());
    reload();
}

void PaymentsPage::post()
{
    const PaymentRun *run = chosenRun();
    if (run == nullptr)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = run->id] {
            return PaymentService(db).post(session, id);
        },
        [this](const Result<PaymentRun> &done) {
            answered(done ? Result<>(Ok{}) : Result<>(done.failure()));
            if (done)
                desk().toast(
                    tr("The run %1 is posted and what it pays is settled.").arg(done->messageId));
        });
}

void PaymentsPage::cancel()
{
    const PaymentRun *run = chosenRun();
    if (run == nullptr)
        return;
    const bool sure =
        Ask::confirm(this, {tr("Give the run %1 up?").arg(run->messageId),
                            tr("Nothing of it is posted. If its file was sent, tell the bank too."),
                            tr("Give it up"), tr("Keep it"), true});
    if (!sure)
        return;
    desk().run(
        this,
        [&db = desk().db(), session = desk().session(), id = run->id] {
            return PaymentService(db).cancel(session, id);
        },
        [this](const Result<> &done) { answered(done); });
}

} // namespace cabas::ui
