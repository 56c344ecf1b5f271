// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/exercisespage.h"

#include "core/reports/exerciseservice.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/rowsmodel.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace cabas::ui {

namespace {

/// What to do, how, and where.
struct Words {
    const char *what;
    const char *how;
    const char *page;
};

constexpr std::array<Words, exerciseKinds.size()> words{{
    {QT_TRANSLATE_NOOP("ExercisesPage", "Sell a basket of three articles"),
     QT_TRANSLATE_NOOP("ExercisesPage", "Scan them, look for one by its name, then "
                                        "take the payment."),
     "till"},
    {QT_TRANSLATE_NOOP("ExercisesPage", "Give change on a banknote"),
     QT_TRANSLATE_NOOP("ExercisesPage", "The customer pays in cash with more than is due."),
     "till"},
    {QT_TRANSLATE_NOOP("ExercisesPage", "Sell to a member"),
     QT_TRANSLATE_NOOP("ExercisesPage", "Scan a card or look for a number before the "
                                        "first article."),
     "till"},
    {QT_TRANSLATE_NOOP("ExercisesPage", "Take an article back"),
     QT_TRANSLATE_NOOP("ExercisesPage", "Refund one line of a ticket that you have "
                                        "just made."),
     "till"},
    {QT_TRANSLATE_NOOP("ExercisesPage", "Receive a delivery with a broken crate"),
     QT_TRANSLATE_NOOP("ExercisesPage", "Count it, note what is damaged, finish."), "receptions"},
    {QT_TRANSLATE_NOOP("ExercisesPage", "Note a loss"),
     QT_TRANSLATE_NOOP("ExercisesPage", "A jar fell: say which and why."), "losses"},
    {QT_TRANSLATE_NOOP("ExercisesPage", "Book a shift"),
     QT_TRANSLATE_NOOP("ExercisesPage", "Put a member on a shift that lacks people."), "shifts"},
    {QT_TRANSLATE_NOOP("ExercisesPage", "Close the till"),
     QT_TRANSLATE_NOOP("ExercisesPage", "Count the drawer without looking at what is "
                                        "expected."),
     "till"},
}};

const Words &wordsOf(ExerciseKind kind)
{
    return words.at(std::size_t(kind));
}

QString shown(const char *text)
{
    return QCoreApplication::translate("ExercisesPage", text);
}

} // namespace

ExercisesPage::ExercisesPage(Desk &desk, QWidget *parent)
    : Page(desk, Topic::Sales | Topic::Deliveries | Topic::Stock | Topic::Members | Topic::Shop,
           parent)
{
    buildUi();
}

void ExercisesPage::buildUi()
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *head = new PageHead(tr("Exercises"));
    head->setSubtitle(tr("Each is ticked when the books of this training show it"));
    outer->addWidget(head);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    outer->addLayout(column, 1);
    m_rows = new RowsModel({{tr("Exercise")}, {tr("State")}}, this);
    m_table = new DataTable(tr("Exercises"));
    m_table->setObjectName(u"exercises"_qs);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 168});
    auto *card = new TableCard(m_table);
    m_empty = new EmptyState(u"sprout"_qs, QString());
    card->setEmpty(m_empty);
    connect(m_empty, &EmptyState::begun, this, [this] { desk().go(u"file"_qs); });
    column->addWidget(card, 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Return, tr("go there"));
    outer->addWidget(m_foot);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        const ExerciseKind kind = m_exercises[size_t(index.row())].kind;
        desk().go(QString::fromLatin1(wordsOf(kind).page));
    });
}

void ExercisesPage::begin(const QVariant &)
{
    reload();
    m_table->setFocus();
}

void ExercisesPage::reload()
{
    desk().run(
        this,
        [&db = desk().db(), session = desk().session()] {
            return ExerciseService(db).list(session);
        },
        [this](const Result<std::vector<Exercise>> &exercises) { take(exercises); });
}

void ExercisesPage::take(const Result<std::vector<Exercise>> &exercises)
{
    m_exercises = exercises ? *exercises : std::vector<Exercise>();
    if (exercises)
        m_empty->setText(tr("There is no exercise for your role."), {});
    else
        m_empty->setText(exercises.failure().message, tr("Go to the backups"));
    std::vector<RowOfCells> rows;
    int done = 0;
    for (const Exercise &each : m_exercises) {
        const bool isDone = each.times > 0;
        done += isDone ? 1 : 0;
        const RowCell what{
            shown(wordsOf(each.kind).what),
            {{Cell::Strong, !isDone}, {Cell::Second, shown(wordsOf(each.kind).how)}}};
        const RowCell state{isDone ? tr("done") : tr("to do"),
                            {{Cell::ChipKind, int(isDone ? Kind::Success : Kind::Neutral)},
                             {Cell::ChipIcon, isDone ? u"circle-check"_qs : u"circle-dashed"_qs}}};
        rows.push_back({qint64(each.kind) + 1, {what, state}});
    }
    m_rows->setRows(std::move(rows));
    if (!m_exercises.empty() && m_table->currentRow() < 0)
        m_table->selectOnly(0);
    m_foot->setCounts({tr("%1 of %2 done").arg(done).arg(m_exercises.size())});
}

Page *makeExercisesPage(Desk &desk, QWidget *parent)
{
    return new ExercisesPage(desk, parent);
}

} // namespace cabas::ui
