// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/purchasing/differencesview.h"

#include "core/base/language.h"
#include "core/purchasing/differencerules.h"
#include "ui/purchasing/differencewords.h"
#include "ui/widgets/band.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"
#include "ui/widgets/keybutton.h"
#include "ui/widgets/pagehead.h"
#include "ui/widgets/stattile.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QVBoxLayout>

namespace cabas::ui {

using Group = DifferencesModel::Group;

DifferencesView::DifferencesView(QWidget *parent) : QWidget(parent)
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    outer->addLayout(column, 1);
    m_model = new DifferencesModel(this);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(8);
    makeTiles(tiles);
    column->addLayout(tiles);
    m_bands = new Bands;
    column->addWidget(m_bands);
    m_filter = new FilterLine(tr("Name, reference or barcode"));
    m_filter->search()->setObjectName(u"difference-search"_qs);
    KeyButton *all = m_filter->addTool(u"list-checks"_qs, tr("Tick all that are shown"));
    all->setObjectName(u"tick-all"_qs);
    KeyButton *none = m_filter->addTool(u"x"_qs, tr("Untick all that are shown"));
    none->setObjectName(u"untick-all"_qs);
    connect(all, &QPushButton::clicked, this, [this] { m_model->setAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { m_model->setAll(false); });
    connect(m_filter, &FilterLine::searched, this, [this] { filterBy(m_group); });
    connect(m_filter->search(), &SearchEdit::left, this, [this] { m_table->setFocus(); });
    column->addWidget(m_filter);
    column->addWidget(makeTable(), 1);
    m_foot = new FootLine;
    m_foot->addHint(Qt::Key_Space, tr("tick"));
    m_foot->addHint(Qt::Key_Delete, tr("refuse"));
    m_foot->addHint({}, tr("Nothing changes before you accept"));
    outer->addWidget(m_foot);
    connect(m_model, &DifferencesModel::choiceChanged, this, [this] {
        showFoot();
        Q_EMIT choiceChanged();
    });
}

void DifferencesView::makeTiles(QHBoxLayout *row)
{
    addTile(std::nullopt, u"equal"_qs, u"unchanged"_qs);
    addTile(Group::Up, u"trending-up"_qs, u"up"_qs);
    addTile(Group::Down, u"trending-down"_qs, u"down"_qs);
    addTile(Group::Pack, u"package"_qs, u"pack"_qs);
    addTile(Group::Other, u"pencil"_qs, u"other"_qs);
    addTile(Group::Gone, u"circle-minus"_qs, u"gone"_qs);
    addTile(Group::New, u"circle-plus"_qs, u"new"_qs);
    addTile(Group::ToCheck, u"triangle-alert"_qs, u"to-check"_qs)->setKind(Kind::Danger);
    addTile(Group::Unread, u"circle-x"_qs, u"unread"_qs)->setKind(Kind::Danger);
    for (const auto &[group, tile] : m_tiles)
        row->addWidget(tile);
}

StatTile *DifferencesView::addTile(std::optional<Group> group, const QString &icon,
                                   const QString &name)
{
    const QHash<QString, QString> words{{u"unchanged"_qs, tr("unchanged")},
                                        {u"up"_qs, tr("up")},
                                        {u"down"_qs, tr("down")},
                                        {u"pack"_qs, tr("cases")},
                                        {u"other"_qs, tr("others")},
                                        {u"gone"_qs, tr("gone")},
                                        {u"new"_qs, tr("new")},
                                        {u"to-check"_qs, tr("to check")},
                                        {u"unread"_qs, tr("not read")}};
    auto *tile = new StatTile(icon, u"0"_qs, words.value(name));
    tile->setObjectName(u"tile-"_qs + name);
    connect(tile, &QAbstractButton::clicked, this,
            [this, group, tile] { filterBy(tile->isChecked() ? group : std::nullopt); });
    m_tiles.emplace_back(group, tile);
    return tile;
}

QWidget *DifferencesView::makeTable()
{
    m_table = new DataTable(tr("Differences"));
    m_table->setObjectName(u"differences"_qs);
    m_table->setModel(m_model);
    m_table->setColumnWidths({0, 128, 136, 136, 88, 128, 88});
    m_table->setGroupEdge(DifferencesModel::Shelf);
    // The keys for it are on the tools above.
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, [this](int section) {
        if (section == DifferencesModel::Article)
            m_model->setAll(m_model->headerData(section, Qt::Horizontal, Qt::CheckStateRole) !=
                            int(Qt::Checked));
    });
    connect(m_table, &DataTable::currentRowChanged, this, &DifferencesView::showBand);
    connect(m_table, &DataTable::opened, this, [this](const QModelIndex &index) {
        m_model->setTicked(index.row(), !m_model->isTicked(index.row()));
    });
    // A shortcut, for the table takes the key for the beginning of a search.
    auto *refuse = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    refuse->setContext(Qt::WidgetShortcut);
    connect(refuse, &QShortcut::activated, this,
            [this] { m_model->toggleRefused(m_table->currentRow()); });
    auto *card = new TableCard(m_table);
    auto *empty = new EmptyState(u"circle-check"_qs, tr("Nothing here differs from what we know."),
                                 tr("Show all differences"));
    connect(empty, &EmptyState::begun, this, [this] {
        m_filter->search()->clear();
        filterBy(std::nullopt);
    });
    card->setEmpty(empty);
    return card;
}

void DifferencesView::setDraft(const CatalogueDraft &draft)
{
    const CatalogueComparison &comparison = draft.differences->comparison;
    m_unchanged = comparison.unchanged;
    m_withheld = comparison.withheld;
    m_filter->search()->clear();
    m_model->setList(draft.differences, draft.reading.naming);
    m_group.reset();
    showTiles();
    m_bands->settleAll();
    for (const Warning &warning : comparison.warnings)
        m_bands->post({Kind::Warning, warning.message, {}});
    // Heads of groups span the row; the first difference is looked at.
    filterBy(std::nullopt);
    const int first = m_model->firstOf(Group::ToCheck);
    m_table->selectOnly(first >= 0 ? first : std::min(1, m_model->rowCount() - 1));
    m_table->setFocus();
    showFoot();
}

CatalogueChoice DifferencesView::choice() const
{
    CatalogueChoice choice;
    choice.taken = m_model->ticked();
    choice.refused = m_model->refused();
    choice.contents = m_model->contents();
    return choice;
}

void DifferencesView::showTiles()
{
    for (const auto &[group, tile] : m_tiles) {
        const int count = group ? m_model->count(*group) : m_unchanged;
        tile->setFigure(Language::locale().toString(count));
        tile->setChecked(group.has_value() && group == m_group);
        const bool isRare = group == Group::Other || group == Group::Unread;
        tile->setVisible(!isRare || count > 0);
    }
}

void DifferencesView::filterBy(std::optional<Group> group)
{
    m_group = group;
    m_model->filter(group, m_filter->search()->text());
    showTiles();
}

/// What is to be known of the row one stands on, and what one may answer.
void DifferencesView::showBand(int row)
{
    const CatalogueDifference *difference = m_model->difference(row);
    const ArticleRefusal *refusal = m_model->refusal(row);
    m_bands->settleAll();
    if (refusal != nullptr)
        m_bands->post({Kind::Danger, tr("Line %1.").arg(refusal->line), refusal->reason});
    if (difference == nullptr || difference->suspicion == Suspicion::None)
        return;
    const QString name = m_model->readable(*difference);
    const QString strong =
        difference->costBp
            ? tr("%1, %2:").arg(name, DifferenceWords::signedRate(*difference->costBp))
            : tr("%1:").arg(name);
    BandMessage message{Kind::Danger, strong, DifferenceRules::reason(*difference),
                        u"triangle-alert"_qs};
    const auto take = [this, row] { m_model->setTicked(row, true); };
    const bool isGone = difference->kind == DifferenceKind::Gone;
    if (DifferenceRules::likelyContent(*difference))
        message.deeds.push_back(
            {tr("The content has changed"), [this, row] { m_model->takeWithContent(row); }, true});
    message.deeds.push_back({isGone ? tr("It is gone") : tr("The price is right"), take, true});
    if (message.deeds.size() == 1)
        message.deeds.push_back({tr("Refuse"), [this, row] { m_model->toggleRefused(row); }, true});
    m_bands->post(message);
}

void DifferencesView::showFoot()
{
    QStringList counts{tr("%n ticked", nullptr, ticked())};
    if (m_model->labels() > 0)
        counts += tr("%n shelf labels will be to print", nullptr, m_model->labels());
    if (refused() > 0)
        counts += tr("%n refused until the supplier changes them", nullptr, refused());
    if (m_withheld > 0)
        counts += tr("%n refused before", nullptr, m_withheld);
    m_foot->setCounts(counts);
}

} // namespace cabas::ui
