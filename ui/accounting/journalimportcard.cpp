// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/journalimportcard.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QFile>
#include <QFileInfo>

namespace cabas::ui {

JournalImportCard::JournalImportCard(Desk &desk, Bands *bands, QWidget *parent)
    : Card(parent), m_desk(desk), m_bands(bands), m_button(new KeyButton(tr("Import a file…")))
{
    setTitle(tr("From another program"));
    m_button->setObjectName(u"import-journal"_qs);
    m_button->setIconName(u"file-up"_qs);
    body()->addWidget(makeWrapped(tr("A FEC, a table of entries or opening balances (CSV)."),
                                  TextSize::Caption, Token::TextMuted));
    body()->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &JournalImportCard::choose);
}

void JournalImportCard::choose()
{
    const std::optional<QString> path =
        Ask::fileToOpen(this, tr("Entries of another program"),
                        tr("Entries (*.txt *.TXT *.csv *.tsv);;All files (*)"));
    if (path)
        run(*path, true);
}

void JournalImportCard::run(const QString &path, bool isTrial)
{
    m_button->setEnabled(false);
    m_button->setText(isTrial ? tr("Being read…") : tr("Being imported…"));
    const Session session = m_desk.session();
    m_desk.run(
        this,
        [&db = m_desk.db(), session, path, isTrial]() -> Result<JournalImport> {
            QFile file(path);
            if (!file.open(QIODevice::ReadOnly))
                return storageFailure(
                    JournalImportCard::tr("%1 cannot be read: %2").arg(path, file.errorString()));
            return JournalImportService(db).run(session, file,
                                                {isTrial, false, QFileInfo(path).fileName()});
        },
        [this, path, isTrial](const Result<JournalImport> &import) {
            m_button->setText(tr("Import a file…"));
            m_button->setEnabled(true);
            m_bands->settleAll();
            if (isTrial)
                tried(path, import);
            else
                imported(import);
        });
}

bool JournalImportCard::tellRefusals(const Result<JournalImport> &import)
{
    if (!import) {
        Ask::tellRefusal(m_bands, import.failure());
        return true;
    }
    if (!import->hasRefusals())
        return false;
    const ForeignRefusal &first = import->refused.front();
    const qint64 count = qint64(import->refused.size()) + import->refusedMore;
    m_bands->post({Kind::Danger,
                   tr("Nothing was imported: %n lines are wrong.", nullptr, int(count)),
                   tr("Line %1: %2").arg(first.line).arg(first.reason)});
    return true;
}

void JournalImportCard::tried(const QString &path, const Result<JournalImport> &import)
{
    if (tellRefusals(import))
        return;
    const QLocale locale = Language::locale();
    if (import->added == 0) {
        m_bands->post({Kind::Info, tr("There is nothing new in this file."),
                       tr("%n entries were imported before.", nullptr, int(import->unchanged))});
        return;
    }
    const bool sure = Ask::confirm(
        this, {tr("Import %n entries?", nullptr, int(import->added)),
               tr("%1 lines, debit and credit %2, new accounts: %3. What is imported is posted "
                  "and stays.")
                   .arg(locale.toString(import->lines), moneyText(import->debit, locale),
                        locale.toString(import->accountsAdded)),
               tr("Import them"), tr("Leave it")});
    if (sure)
        run(path, false);
}

void JournalImportCard::imported(const Result<JournalImport> &import)
{
    if (tellRefusals(import))
        return;
    m_bands->post({Kind::Success, tr("%n entries are imported.", nullptr, int(import->added)),
                   moneyText(import->debit, Language::locale())});
}

} // namespace cabas::ui
