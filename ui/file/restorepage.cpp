// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/restorepage.h"

#include "core/base/language.h"
#include "ui/file/backupsmodel.h"
#include "ui/file/drillpaper.h"
#include "ui/file/filewords.h"
#include "ui/file/restoreplan.h"
#include "ui/shell/filestate.h"
#include "ui/shell/theme.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/grown.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QFileInfo>
#include <QHBoxLayout>

namespace cabas::ui {

namespace {

constexpr int previewWidth = 528;
/// As wide as their heads in French.
constexpr int backupWidth = 104;
constexpr int fileWidth = 80;
constexpr int lostWidth = 72;

} // namespace

RestorePage::RestorePage(Desk &desk, QWidget *parent) : Page(desk, Topic::Shop, parent)
{
    buildUi();
}

void RestorePage::buildUi()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new PageHead(tr("Restore a backup"));
    head->setParentPage(tr("File and backups"));
    connect(head, &PageHead::parentWanted, this, [this] { desk().go(u"file"_qs, u"safety"_qs); });
    auto *salvage = new KeyButton(tr("Salvage a damaged file…"));
    salvage->setObjectName(u"salvage"_qs);
    connect(salvage, &QPushButton::clicked, this, &RestorePage::salvage);
    head->addAction(salvage);
    column->addWidget(head);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(24, 16, 24, 16);
    content->setSpacing(12);
    column->addLayout(content, 1);
    m_bands = new Bands;
    content->addWidget(m_bands);
    auto *row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(makeList(), 1);
    row->addWidget(makePreview());
    content->addLayout(row, 1);
}

QWidget *RestorePage::makeList()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_model = new BackupsModel(this);
    m_table = new DataTable(tr("Backups of both places, newest first"));
    m_table->setObjectName(u"restore-copies"_qs);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 144});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"database-backup"_qs,
                                  tr("No backup is known on this computer. If there is one on a "
                                     "stick or elsewhere, choose it below.")));
    column->addWidget(card, 1);
    auto *other = new KeyButton(tr("Another backup…"));
    other->setObjectName(u"restore-other"_qs);
    other->setIconName(u"folder-open"_qs);
    column->addWidget(other, 0, Qt::AlignLeft);
    connect(other, &QPushButton::clicked, this, &RestorePage::chooseOther);
    connect(m_table, &DataTable::currentRowChanged, this, qOverload<int>(&RestorePage::look));
    return holder;
}

QWidget *RestorePage::makePreview()
{
    m_card = new Card;
    growWidth(m_card, previewWidth);
    m_card->setTitle(tr("What it would bring back"));
    m_facts = new FactList;
    m_card->body()->addWidget(m_facts, 0, Qt::AlignTop);
    m_lines = new RowsModel({{tr("Work")},
                             {tr("Backup"), RowsModel::Side::Right},
                             {tr("File"), RowsModel::Side::Right},
                             {tr("Lost"), RowsModel::Side::Right}},
                            this);
    auto *lines = new DataTable(tr("What would be lost, by kind of work"));
    lines->setObjectName(u"restore-lines"_qs);
    lines->setDensity(DataTable::Density::TwoLines);
    lines->setModel(m_lines);
    lines->setColumnWidths({0, backupWidth, fileWidth, lostWidth});
    auto *card = new TableCard(lines);
    card->setEmpty(
        new EmptyState(u"history"_qs, tr("Choose a backup: what it holds is compared with the "
                                         "file as it is now.")));
    m_card->body()->addWidget(card, 1);
    m_compared = card;
    auto *foot = new QWidget;
    auto *deeds = new QHBoxLayout(foot);
    deeds->setContentsMargins(16, 12, 16, 12);
    deeds->setSpacing(8);
    m_apart = new KeyButton(tr("Restore beside it"), KeyButton::Role::Primary);
    m_apart->setObjectName(u"restore-apart"_qs);
    m_place = new KeyButton(tr("Put it in place"), KeyButton::Role::Danger);
    m_place->setObjectName(u"restore-place"_qs);
    deeds->addStretch();
    deeds->addWidget(m_place);
    deeds->addWidget(m_apart);
    m_card->setFoot(foot);
    connect(m_apart, &QPushButton::clicked, this, &RestorePage::restoreApart);
    connect(m_place, &QPushButton::clicked, this, &RestorePage::restoreInPlace);
    return m_card;
}

void RestorePage::begin(const QVariant &about)
{
    m_bands->settleAll();
    m_place->setHidden(isOnServer());
    m_compared->setHidden(isOnServer());
    reload();
    const int row = m_model->rowOf(about.toString());
    if (m_model->rowCount() > 0)
        m_table->selectOnly(std::max(row, 0));
    else
        allow(false);
    m_table->setFocus();
}

void RestorePage::reload()
{
    const int row = m_table->currentRow();
    const QString chosen = row < 0 ? QString() : m_model->copy(row).path;
    const QSignalBlocker blocker(m_table);
    m_model->setCopies(BackupsModel::copiesIn(backupFolderOf(desk().shop()),
                                              secondFolderOf(desk().shop()),
                                              BackupCatalogue::baseOf(desk().shop().path())));
    if (const int again = m_model->rowOf(chosen); again >= 0)
        m_table->selectOnly(again);
}

void RestorePage::allow(bool may)
{
    const bool mayAtAll = may && desk().may(Permission::KeepBackups);
    m_apart->setEnabled(mayAtAll);
    m_place->setEnabled(mayAtAll && m_preview && m_preview->isOurs);
    for (KeyButton *deed : {m_apart, m_place})
        deed->setToolTip(desk().may(Permission::KeepBackups)
                             ? QString()
                             : tr("Only who keeps the backups may do this."));
}

void RestorePage::look(int row)
{
    if (row >= 0)
        look(m_model->copy(row).path);
}

void RestorePage::look(const QString &path)
{
    m_bands->settleAll();
    m_chosen = path;
    m_passphrase.clear();
    m_preview.reset();
    m_facts->clear();
    m_lines->setRows({});
    allow(false);
    if (SealedFile::isSealed(path)) {
        m_passphrase = backupOrderOf(desk().shop()).passphrase;
        if (m_passphrase.isEmpty()) {
            const auto typed =
                Ask::line(this, tr("This backup is sealed"), tr("Passphrase"), tr("Open it"), true);
            if (!typed)
                return;
            m_passphrase = *typed;
        }
    }
    if (isOnServer())
        return lookAtDump();
    m_errands.run(
        this,
        [path, passphrase = m_passphrase, file = desk().shop().path()](Errand &) {
            return RestoreService::preview(path, passphrase, file);
        },
        [this, look = ++m_looks](const Result<RestorePreview> &preview) {
            if (look == m_looks)
                show(preview);
        });
}

QString RestorePage::verdict() const
{
    if (!m_preview->isOurs)
        return tr("This is the backup of another shop, %1. It can be restored beside this file "
                  "only.")
            .arg(m_preview->shop);
    if (m_preview->isDiverged)
        return tr("The backup holds work that this file does not have: each went on by itself, on "
                  "two computers. Restore it beside this file and compare.");
    if (m_preview->isAhead)
        return tr("Nothing would be lost: the backup holds all of the file, and later work.");
    if (m_preview->lost() == 0)
        return tr("Nothing would be lost: the backup holds all that the file holds.");
    return tr("What was done after the backup would be lost from the file: %1.")
        .arg(DrillPaper::missing(*m_preview));
}

void RestorePage::show(const Result<RestorePreview> &preview)
{
    if (!preview) {
        Ask::tellRefusal(this, preview.failure());
        return;
    }
    m_preview = *preview;
    m_facts->addFact(tr("Shop"), m_preview->shop, true);
    m_facts->addFact(tr("Last deed in it"),
                     DrillPaper::when(instantText(m_preview->lastAt), desk().session()));
    m_facts->addFact(tr("File"), QFileInfo(m_chosen).fileName());
    showLines();
    const bool isCalm = m_preview->isOurs && !m_preview->isDiverged;
    m_bands->post({isCalm && m_preview->lost() == 0 ? Kind::Success : Kind::Warning, verdict(),
                   m_preview->whyNot});
    allow(true);
}

void RestorePage::showLines()
{
    const QLocale locale = Language::locale();
    std::vector<RowOfCells> rows;
    for (const PreviewLine &line : m_preview->lines) {
        RowCell work{FileWords::counted(RestorePreviews::nameOf(line.work))};
        if (const QString last = DrillPaper::when(line.inBackup.last, desk().session());
            !last.isEmpty())
            work.roles[Cell::Second] = tr("last: %1").arg(last);
        RowCell lost{locale.toString(line.lost)};
        if (line.lost > 0) {
            lost.roles[Cell::Ink] = int(Token::Danger);
            lost.roles[Cell::Strong] = true;
        }
        rows.push_back({qint64(line.work),
                        {work,
                         {locale.toString(line.inBackup.count)},
                         {locale.toString(line.inFile.count)},
                         lost}});
    }
    m_lines->setRows(std::move(rows));
}

void RestorePage::restoreInPlace()
{
    Ask::Question question;
    question.title = tr("Put this backup in the place of the file?");
    question.consequence =
        verdict() + u' ' +
        tr("The present file stays beside it, as “%1”. Cabas closes and opens again.")
            .arg(QFileInfo(Backup::asideOf(desk().shop().path(), SystemClock().now())).fileName());
    question.yes = tr("Put it in place");
    question.no = tr("Leave the file");
    question.dangerous = true;
    if (!Ask::confirm(this, question))
        return;
    RestoreOrder wish = order(desk().shop().path());
    wish.over = Backup::Over::AnyWork;
    RestorePlan::set(wish);
    window()->close();
}

Page *makeRestorePage(Desk &desk, QWidget *parent)
{
    return new RestorePage(desk, parent);
}

} // namespace cabas::ui
