// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/closingsboard.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/reports/conformitywords.h"
#include "ui/shell/listmemory.h"
#include "ui/widgets/card.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/filterline.h"

#include <QVBoxLayout>

#include <array>

namespace cabas::ui {

namespace {

constexpr int shownRows = 400;
constexpr std::array<ClosingKind, 4> kinds{ClosingKind::Session, ClosingKind::Day,
                                           ClosingKind::Month, ClosingKind::Year};

} // namespace

ClosingsBoard::ClosingsBoard(Desk &desk, QWidget *parent) : QWidget(parent), m_desk(desk)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(12);
    m_filter = new FilterLine(QString());
    m_filter->search()->hide();
    QStringList words{tr("all")};
    for (const ClosingKind kind : kinds)
        words.append(ConformityWords::kind(kind));
    m_till = m_filter->addFacet(tr("Till"), {tr("all")});
    m_kind = m_filter->addFacet(tr("Kind"), words);
    column->addWidget(m_filter);
    using Side = RowsModel::Side;
    m_rows = new RowsModel({{tr("Closing")},
                            {tr("Till")},
                            {tr("Tickets"), Side::Right},
                            {tr("Total"), Side::Right},
                            {tr("Perpetual total"), Side::Right},
                            {tr("Without refunds taken off"), Side::Right},
                            {tr("Signature")}},
                           this);
    m_table = new DataTable(tr("Closings, newest first"));
    m_table->setObjectName(u"conformity-closings"_qs);
    m_table->setModel(m_rows);
    m_table->setDensity(DataTable::Density::TwoLines);
    m_table->setColumnWidths({0, 152, 88, 128, 152, 192, 168});
    new ListMemory(m_desk, u"closings"_qs, *m_table, *m_filter);
    auto *card = new TableCard(m_table);
    card->setEmpty(new EmptyState(u"receipt"_qs, tr("No till was closed yet.")));
    column->addWidget(card, 1);
    connect(m_filter, &FilterLine::facetChanged, this, [this] { reload(); });
}

void ClosingsBoard::reload()
{
    ConformityService service(m_desk.db());
    const auto tills = service.tills(m_desk.session());
    if (tills && tills->size() != m_tills.size()) {
        m_tills = *tills;
        QStringList names{tr("all")};
        for (const Till &till : m_tills)
            names.append(till.name);
        m_filter->setFacetValues(m_till, names);
    }
    std::optional<TillId> till;
    if (const int chosen = m_filter->facet(m_till); chosen > 0)
        till = m_tills[size_t(chosen - 1)].id;
    std::optional<ClosingKind> kind;
    if (const int chosen = m_filter->facet(m_kind); chosen > 0)
        kind = kinds.at(size_t(chosen - 1));
    const auto lines = service.closings(m_desk.session(), till, kind, shownRows);
    std::vector<RowOfCells> rows;
    for (const ClosingLine &line : lines ? *lines : std::vector<ClosingLine>())
        rows.push_back(rowOf(line));
    m_rows->setRows(std::move(rows));
}

RowOfCells ClosingsBoard::rowOf(const ClosingLine &line)
{
    const Closing &closing = line.closing;
    const QLocale locale = Language::locale();
    const QString title =
        tr("%1 no. %2").arg(ConformityWords::kind(closing.kind)).arg(closing.number);
    const QString code =
        line.signature.isEmpty() ? tr("none") : ConformityWords::shortCode(line.signature);
    return {closing.id.value(),
            {{title, {{Cell::Strong, true}, {Cell::Second, ConformityWords::period(closing)}}},
             {line.till},
             {locale.toString(closing.tickets)},
             {moneyText(closing.total, locale), {{Cell::Strong, true}}},
             {moneyText(closing.perpetual, locale)},
             {moneyText(closing.perpetualAbsolute, locale), {{Cell::Ink, int(Token::TextMuted)}}},
             {code, {{Cell::Ink, int(Token::TextMuted)}}}}};
}

} // namespace cabas::ui
