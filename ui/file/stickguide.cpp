// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/file/stickguide.h"

#include "core/backup/backupplaces.h"
#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/file/filewords.h"
#include "ui/widgets/ask.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/field.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QDir>
#include <QEventLoop>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QSysInfo>

namespace cabas::ui {

namespace {

constexpr QSize designed(640, 480);
constexpr int lastStep = 2;

QString dayAndTime(const QDateTime &instant)
{
    const QDateTime local = instant.toLocalTime();
    return dateText(local.date()) + u' ' + local.toString(u"HH:mm"_qs);
}

} // namespace

StickGuide::StickGuide(const QString &home, const QStringList &folders, QWidget *parent)
    : QDialog(parent), m_home(home)
{
    setObjectName(u"stick-guide"_qs);
    setWindowTitle(tr("Open the backup of a stick"));
    resize(designed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(8);
    m_step = makeLabel({}, TextSize::Caption, Weight::Strong, Token::TextMuted);
    m_title = makeLabel({}, TextSize::Title, Weight::Strong);
    column->addWidget(m_step);
    column->addWidget(m_title);
    column->addSpacing(8);
    m_steps = new QStackedWidget;
    m_steps->addWidget(makeChoice());
    m_steps->addWidget(makeLook());
    m_steps->addWidget(makeStart());
    column->addWidget(m_steps, 1);
    m_state = makeWrapped({}, TextSize::Body, Token::Danger);
    m_state->setObjectName(u"stick-state"_qs);
    column->addWidget(m_state);
    auto *deeds = new QHBoxLayout;
    deeds->setSpacing(8);
    m_back = new KeyButton(tr("Back"));
    m_back->setObjectName(u"stick-back"_qs);
    m_next = new KeyButton({}, KeyButton::Role::Primary);
    m_next->setObjectName(u"stick-next"_qs);
    deeds->addStretch();
    deeds->addWidget(m_back);
    deeds->addWidget(m_next);
    column->addLayout(deeds);
    connect(m_back, &QPushButton::clicked, this, [this] {
        if (m_steps->currentIndex() == 0)
            reject();
        else
            showStep(m_steps->currentIndex() - 1);
    });
    connect(m_next, &QPushButton::clicked, this, &StickGuide::next);
    QStringList places = folders;
    if (folders.isEmpty()) {
        for (const RemovablePlace &stick : BackupPlaces::removable())
            places += stick.path;
    }
    for (const QString &place : std::as_const(places))
        addFolder(place);
    showCopies();
    showStep(0);
}

QWidget *StickGuide::makeChoice()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_rows = new RowsModel({{tr("Shop")}, {tr("Backup of")}}, this);
    m_table = new DataTable(tr("Backups that were found"));
    m_table->setObjectName(u"stick-copies"_qs);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 208});
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"hard-drive"_qs,
                                  tr("No backup was found. Put the stick in and look again, or "
                                     "choose the folder where the backups lie.")));
    column->addWidget(card, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *again = new KeyButton(tr("Look again"));
    again->setObjectName(u"stick-again"_qs);
    auto *folder = new KeyButton(tr("A folder…"));
    folder->setObjectName(u"stick-folder"_qs);
    row->addWidget(again);
    row->addWidget(folder);
    row->addStretch();
    column->addLayout(row);
    connect(again, &QPushButton::clicked, this, [this] {
        for (const RemovablePlace &stick : BackupPlaces::removable())
            addFolder(stick.path);
        showCopies();
    });
    connect(folder, &QPushButton::clicked, this, &StickGuide::chooseFolder);
    connect(m_table, &DataTable::opened, this, &StickGuide::next);
    return part;
}

QWidget *StickGuide::makeLook()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_typed = new QLineEdit;
    m_typed->setEchoMode(QLineEdit::Password);
    m_typed->setObjectName(u"stick-passphrase"_qs);
    m_passphrase = new Field(tr("Passphrase of the backup"), m_typed);
    column->addWidget(m_passphrase);
    m_facts = new FactList;
    column->addWidget(m_facts);
    column->addStretch();
    return part;
}

QWidget *StickGuide::makeStart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    m_where = makeWrapped({});
    column->addWidget(m_where);
    column->addWidget(makeWrapped(
        tr("Sales go on here at once. This computer signs its closings with a key of its own, and "
           "the file says from when on."),
        TextSize::Body, Token::TextMuted));
    column->addWidget(makeWrapped(
        tr("The way back: in the evening, back up on the same stick. On the shop’s own computer "
           "choose “Restore…” and that backup. Until then sell on one of the two only."),
        TextSize::Body, Token::TextMuted));
    column->addStretch();
    return part;
}

QString StickGuide::run()
{
    // Where answers are played, the file that the steps would give is one of them.
    if (AskScript *script = AskScript::running())
        return script->next(tr("Open the backup of a stick")).value_or(QString());
    StickGuide guide(QDir::homePath());
    QEventLoop loop;
    connect(&guide, &QDialog::finished, &loop, &QEventLoop::quit);
    guide.open();
    loop.exec();
    return guide.result() == QDialog::Accepted ? guide.file() : QString();
}

void StickGuide::addFolder(const QString &folder)
{
    for (StickCopy &copy : DrawerStick::newestIn(folder)) {
        const bool isKnown =
            std::any_of(m_copies.begin(), m_copies.end(),
                        [&](const StickCopy &each) { return each.path == copy.path; });
        if (!isKnown)
            m_copies.push_back(std::move(copy));
    }
}

void StickGuide::chooseFolder()
{
    if (const auto folder = Ask::folder(this, tr("Where do the backups lie?"))) {
        addFolder(*folder);
        showCopies();
    }
}

void StickGuide::showCopies()
{
    std::vector<RowOfCells> rows;
    for (const StickCopy &copy : m_copies) {
        RowCell name{copy.base};
        name.roles[Cell::Strong] = true;
        name.roles[Cell::Second] = QDir::toNativeSeparators(QFileInfo(copy.path).path());
        if (copy.copy.isSealed)
            name.roles[Cell::Icon] = u"lock"_qs;
        RowCell age{FileWords::age(copy.copy.madeAt, SystemClock().now())};
        age.roles[Cell::Second] =
            dayAndTime(copy.copy.madeAt) + u" · "_qs + FileWords::size(copy.copy.bytes);
        rows.push_back({qint64(rows.size()), {name, age}});
    }
    m_rows->setRows(std::move(rows));
    if (!m_copies.empty())
        m_table->selectOnly(0);
    m_next->setEnabled(!m_copies.empty());
}

QString StickGuide::target() const
{
    return QDir(m_home).filePath(m_chosen.base + u".cabas"_qs);
}

void StickGuide::showStep(int step)
{
    const QStringList titles{tr("Which backup?"), tr("Is this your shop?"), tr("Start here")};
    m_step->setText(tr("Step %1 of %2").arg(step + 1).arg(lastStep + 1));
    m_title->setText(titles[step]);
    m_back->setText(step == 0 ? tr("Leave") : tr("Back"));
    m_next->setText(step == lastStep ? tr("Start") : tr("Next"));
    m_state->clear();
    m_steps->setCurrentIndex(step);
    m_next->setEnabled(step > 0 || !m_copies.empty());
    m_next->setFocus();
    m_where->setText(tr("The shop’s file will be %1.").arg(QDir::toNativeSeparators(target())));
}

} // namespace cabas::ui
