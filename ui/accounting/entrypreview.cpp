// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entrypreview.h"

#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/widgets/cell.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/rowsmodel.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace cabas::ui {

namespace {

constexpr int mostLines = 6; // then it scrolls

QString shown(Money amount)
{
    return amount.isZero() ? QString() : amountText(amount, Language::locale());
}

} // namespace

EntryPreview::EntryPreview(QWidget *parent)
    : QWidget(parent), m_head(makeWrapped({}, TextSize::Caption, Token::TextMuted)),
      m_rows(new RowsModel({{tr("Account")},
                            {tr("Debit"), RowsModel::Side::Right},
                            {tr("Credit"), RowsModel::Side::Right}},
                           this)),
      m_table(new DataTable(tr("The entry it would post")))
{
    m_table->setObjectName(u"proposal"_qs);
    m_table->setModel(m_rows);
    m_table->setColumnWidths({0, 96, 96});
    m_table->setDensity(DataTable::Density::Dense);
    m_table->setFrameShape(QFrame::NoFrame);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(m_head);
    column->addWidget(m_table);
    setEntry(std::nullopt, {});
}

void EntryPreview::setEntry(const std::optional<JournalEntry> &entry, const QString &otherwise)
{
    m_table->setVisible(entry.has_value());
    if (!entry) {
        m_head->setText(otherwise);
        m_head->setVisible(!otherwise.isEmpty());
        return;
    }
    m_head->show();
    m_head->setText(tr("On %1: %2").arg(dateText(entry->on), entry->label));
    std::vector<RowOfCells> rows;
    for (const JournalLine &line : entry->lines)
        rows.push_back({qint64(rows.size()),
                        {{line.account, {{Cell::Suffix, line.thirdParty}}},
                         {shown(line.debit)},
                         {shown(line.credit)}}});
    m_rows->setRows(std::move(rows));
    const int lines = std::min(int(entry->lines.size()), mostLines);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() +
                            m_table->rowHeight(0) * lines + 2);
}

} // namespace cabas::ui
