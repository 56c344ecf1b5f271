// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/reportmodel.h"

#include "core/base/text.h"
#include "core/reports/reportwriter.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

namespace {

/// The widest of so many texts is taken for the widest of all: the longest need not be.
constexpr size_t textsMeasured = 12;

int alignment(ColumnKind kind)
{
    const bool isText = kind == ColumnKind::Text || kind == ColumnKind::Date;
    return int((isText ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
}

bool isLess(const ReportCell &a, const ReportCell &b)
{
    const auto *left = std::get_if<QString>(&a);
    const auto *right = std::get_if<QString>(&b);
    if (left != nullptr && right != nullptr)
        return fold(*left) < fold(*right);
    return a < b;
}

} // namespace

void ReportModel::show(ReportTable table)
{
    beginResetModel();
    if (table.name != m_table.name || table.columns.size() != m_table.columns.size())
        m_sorted = -1;
    m_table = std::move(table);
    choose();
    endResetModel();
}

void ReportModel::narrow(const QString &typed)
{
    beginResetModel();
    m_words = fold(typed).split(u' ', Qt::SkipEmptyParts);
    choose();
    endResetModel();
}

void ReportModel::choose()
{
    m_shown.clear();
    for (size_t row = 0; row < m_table.rows.size(); ++row) {
        QString all;
        for (size_t column = 0; column < m_table.columns.size() && !m_words.isEmpty(); ++column)
            all += ReportWriter::cellText(m_table, m_table.rows[row], int(column)) + u' ';
        all = fold(all);
        if (std::all_of(m_words.begin(), m_words.end(),
                        [&](const QString &word) { return all.contains(word); }))
            m_shown.push_back(int(row));
    }
    if (m_sorted < 0)
        return;
    std::stable_sort(m_shown.begin(), m_shown.end(), [this](int a, int b) {
        const ReportCell &left = m_table.rows[size_t(a)][size_t(m_sorted)];
        const ReportCell &right = m_table.rows[size_t(b)][size_t(m_sorted)];
        return m_order == Qt::AscendingOrder ? isLess(left, right) : isLess(right, left);
    });
}

ReportTable ReportModel::seen() const
{
    ReportTable table = m_table;
    table.rows.clear();
    for (const int row : m_shown)
        table.rows.push_back(m_table.rows[size_t(row)]);
    if (table.rows.size() != m_table.rows.size())
        table.totals.clear();
    return table;
}

QStringList ReportModel::totals() const
{
    QStringList texts;
    if (m_table.totals.empty() || m_shown.size() != m_table.rows.size())
        return texts;
    for (size_t column = 0; column < m_table.columns.size(); ++column)
        texts += ReportWriter::cellText(m_table, m_table.totals, int(column));
    return texts;
}

QString ReportModel::text(int row, const QString &field) const
{
    const int column = m_table.columnOf(field);
    if (column < 0 || row < 0 || row >= rowCount())
        return {};
    const auto *text =
        std::get_if<QString>(&m_table.rows[size_t(m_shown[size_t(row)])][size_t(column)]);
    return text == nullptr ? QString() : *text;
}

std::vector<int> ReportModel::widest(int column) const
{
    if (m_shown.empty())
        return {};
    const auto cellOf = [&](int row) -> const ReportCell & {
        return m_table.rows[size_t(row)][size_t(column)];
    };
    std::vector<int> longest; // of different texts, the longest first
    std::optional<int> least;
    std::optional<int> most;
    for (int at = 0; at < int(m_shown.size()); ++at) {
        const int row = m_shown[size_t(at)];
        const auto *text = std::get_if<QString>(&cellOf(row));
        if (text == nullptr) {
            if (!least || cellOf(row) < cellOf(m_shown[size_t(*least)]))
                least = at;
            if (!most || cellOf(m_shown[size_t(*most)]) < cellOf(row))
                most = at;
            continue;
        }
        const auto textAt = [&](int other) -> const QString & {
            return std::get<QString>(cellOf(m_shown[size_t(other)]));
        };
        if (longest.size() == textsMeasured && text->size() <= textAt(longest.back()).size())
            continue;
        const auto isSame = [&](int other) { return textAt(other) == *text; };
        if (std::any_of(longest.begin(), longest.end(), isSame))
            continue;
        const auto place = std::find_if(longest.begin(), longest.end(), [&](int other) {
            return textAt(other).size() < text->size();
        });
        longest.insert(place, at);
        if (longest.size() > textsMeasured)
            longest.pop_back();
    }
    for (const std::optional<int> &end : {least, most}) {
        if (end)
            longest.push_back(*end);
    }
    return longest;
}

int ReportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int ReportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_table.columns.size());
}

QVariant ReportModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const ReportRow &row = m_table.rows[size_t(m_shown[size_t(index.row())])];
    switch (role) {
    case Qt::DisplayRole: {
        // A nothing in a ledger is empty, not 0,00.
        const auto *number = std::get_if<qint64>(&row[size_t(index.column())]);
        const bool isMoney = m_table.columns[size_t(index.column())].kind == ColumnKind::Money;
        if (isMoney && number != nullptr && *number == 0)
            return QString();
        return ReportWriter::cellText(m_table, row, index.column());
    }
    case Qt::TextAlignmentRole:
        return alignment(m_table.columns[size_t(index.column())].kind);
    case Cell::Strong:
        return index.column() == 0 || text(index.row(), u"kind"_qs) == u"total";
    default:
        return {};
    }
}

QVariant ReportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return alignment(m_table.columns[size_t(section)].kind);
    return role == Qt::DisplayRole ? QVariant(m_table.columns[size_t(section)].header) : QVariant();
}

void ReportModel::sort(int column, Qt::SortOrder order)
{
    if (column >= columnCount())
        return;
    beginResetModel();
    m_sorted = column;
    m_order = order;
    choose();
    endResetModel();
}

} // namespace cabas::ui
