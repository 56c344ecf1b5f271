// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/archivesboard.h"

#include "core/base/day.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/reports/conformitywords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

QString filter()
{
    return ArchivesBoard::tr("Archives (*.zip)");
}

} // namespace

ArchivesBoard::ArchivesBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_bands = new Bands;
    column->addWidget(m_bands);
    column->addWidget(makeDeeds());
    using Side = RowsModel::Side;
    m_rows = new RowsModel({{tr("Days")},
                            {tr("Written")},
                            {tr("Tickets"), Side::Right},
                            {tr("Total"), Side::Right},
                            {tr("Size"), Side::Right},
                            {tr("Signature")}},
                           this);
    m_table = new DataTable(tr("Archives written, newest first"));
    m_table->setObjectName(u"archives"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 176, 96, 144, 112, 168});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(
        u"archive"_qs,
        tr("No archive was written yet. The law asks for one a fiscal year at least.")));
    column->addWidget(card, 1);
}

QWidget *ArchivesBoard::makeDeeds()
{
    auto *deeds = new QWidget;
    auto *line = new QHBoxLayout(deeds);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    m_write = new KeyButton(tr("Write an archive…"));
    m_write->setObjectName(u"write-archive"_qs);
    m_write->setIconName(u"archive"_qs);
    m_write->setEnabled(m_desk.may(Permission::ExportBooks));
    m_check = new KeyButton(tr("Check an archive…"));
    m_check->setObjectName(u"check-archive"_qs);
    m_check->setIconName(u"shield-check"_qs);
    line->addWidget(m_write);
    line->addWidget(m_check);
    line->addWidget(makeWrapped(tr("Keep archives on another disk, six years at least. Anybody can "
                                   "check them without this file."),
                                TextSize::Caption, Token::TextMuted),
                    1);
    connect(m_write, &QPushButton::clicked, this, &ArchivesBoard::write);
    connect(m_check, &QPushButton::clicked, this, &ArchivesBoard::check);
    return deeds;
}

void ArchivesBoard::reload()
{
    const auto archives = ArchiveService(m_desk.db(), {}).list(m_desk.session());
    std::vector<RowOfCells> rows;
    for (const Archive &archive : archives ? *archives : std::vector<Archive>())
        rows.push_back(rowOf(archive));
    m_rows->setRows(std::move(rows));
    const bool isIdle = m_running == 0;
    m_write->setEnabled(isIdle && m_desk.may(Permission::ExportBooks));
    m_check->setEnabled(isIdle);
}

RowOfCells ArchivesBoard::rowOf(const Archive &archive) const
{
    const QLocale locale = Language::locale();
    return {
        archive.id,
        {{tr("%1 to %2").arg(dateText(archive.from), dateText(archive.to)),
          {{Cell::Strong, true}, {Cell::Second, archive.name}}},
         {m_desk.session().local(archive.at).toString(u"dd/MM/yyyy HH:mm"_qs)},
         {locale.toString(archive.tickets)},
         {moneyText(archive.total, locale)},
         {locale.formattedDataSize(archive.bytes, 1, QLocale::DataSizeSIFormat)},
         {ConformityWords::shortCode(archive.signature), {{Cell::Ink, int(Token::TextMuted)}}}}};
}

void ArchivesBoard::begin(const QString &words)
{
    m_bands->settleAll();
    m_running = m_bands->post({Kind::Info,
                               words,
                               tr("You may go on working."),
                               {},
                               {{tr("Stop"), [this] { m_errand->stop = true; }, false}}});
    reload();
}

void ArchivesBoard::end()
{
    m_bands->settle(m_running);
    m_running = 0;
    m_errand.reset();
    reload();
}

void ArchivesBoard::write()
{
    ArchiveService service(m_desk.db(), m_desk.shop().keysFolder());
    const int last = m_desk.session().today().year() - 1;
    const auto typed =
        Ask::line(this, tr("The archive of which fiscal year?"), tr("Year in which it ends"),
                  tr("Go on"), false, QString::number(last));
    if (!typed)
        return;
    bool ok = false;
    const int year = typed->trimmed().toInt(&ok);
    if (!ok || year < 2000 || year > last + 2) {
        Ask::tellRefusal(
            this,
            wrongUsage(
                tr("“%1” is no year: write one such as %2.").arg(*typed, QString::number(last))));
        return;
    }
    const auto period = service.period(m_desk.session(), year);
    if (!period || period->first > period->second) {
        Ask::tellRefusal(this, refused(tr("That fiscal year has not begun yet.")));
        return;
    }
    const QString suggested = QDir::home().filePath(
        u"cabas-archive-%1-%2.zip"_qs.arg(dayText(period->first), dayText(period->second)));
    const auto path =
        Ask::fileToSave(this, tr("Where shall the archive lie?"), suggested, filter());
    if (!path)
        return;
    begin(tr("The archive is being written and read back."));
    m_errand = m_errands.run(
        this,
        [service, session = m_desk.session(), days = *period,
         path = *path](Errand &errand) mutable {
            return service.write(session, days.first, days.second, path,
                                 [&errand](int, int) { return !errand.stop; });
        },
        [this](const Result<Archive> &archive) { written(archive); });
}

void ArchivesBoard::written(const Result<Archive> &archive)
{
    end();
    if (!archive) {
        Ask::tellRefusal(this, archive.failure());
        return;
    }
    m_bands->post({Kind::Success, tr("The archive is written, signed and was read back."),
                   tr("%1. Copy it to another disk.").arg(archive->name)});
}

void ArchivesBoard::check()
{
    const auto path = Ask::fileToOpen(this, tr("Which archive?"), filter());
    if (!path)
        return;
    begin(tr("The archive is being checked."));
    m_errand = m_errands.run(
        this,
        [path = *path](Errand &errand) {
            return ArchiveCheck::run(path,
                                     [&errand](const QString &, int, int) { return !errand.stop; });
        },
        [this, name = QFileInfo(*path).fileName()](const Result<ArchiveFindings> &findings) {
            checked(name, findings);
        });
}

void ArchivesBoard::checked(const QString &name, const Result<ArchiveFindings> &findings)
{
    end();
    if (!findings) {
        Ask::tellRefusal(this, findings.failure());
        return;
    }
    if (findings->report.stopped)
        return;
    if (findings->report.ok()) {
        m_bands->post({Kind::Success, tr("This archive is sound."),
                       tr("%1: nothing in it was changed.").arg(name)});
        return;
    }
    QStringList faults;
    for (const VerifyCheck &each : findings->report.checks) {
        if (!each.ok)
            faults += each.detail.section(u"; "_qs, 0, 0);
    }
    m_bands->post({Kind::Danger, tr("This archive was changed or damaged."),
                   tr("%1: %2").arg(name, faults.join(u" · "_qs))});
}

} // namespace cabas::ui
