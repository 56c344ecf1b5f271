// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/accounting/entrylinesmodel.h"

#include "core/accounting/activityrules.h"
#include "core/accounting/ledgerrules.h"
#include "core/accounting/ledgersearch.h"
#include "core/accounting/partyrules.h"
#include "core/accounting/vatsplitrules.h"
#include "core/base/language.h"
#include "core/base/text.h"
#include "ui/accounting/dueedit.h"
#include "ui/shell/theme.h"
#include "ui/widgets/cell.h"

#include <algorithm>

namespace cabas::ui {

namespace {

bool isAmount(int column)
{
    return column == EntryLinesModel::Debit || column == EntryLinesModel::Credit;
}

QString amountOrBlank(Money amount)
{
    return amount.isZero() ? QString() : amountText(amount, Language::locale());
}

} // namespace

EntryLinesModel::EntryLinesModel(QObject *parent) : QAbstractTableModel(parent) {}

void EntryLinesModel::setAccounts(std::vector<Account> accounts)
{
    m_accounts = std::move(accounts);
}

void EntryLinesModel::setParties(std::vector<ThirdParty> parties)
{
    m_parties = std::move(parties);
}

void EntryLinesModel::setRoles(std::vector<AccountStore::RoleMapping> roles)
{
    m_roles = std::move(roles);
}

std::optional<int> EntryLinesModel::vatRate(int row) const
{
    return VatSplitRules::rateOf(m_roles, m_rows[size_t(row)].line.account);
}

std::vector<JournalLine> EntryLinesModel::allLines() const
{
    std::vector<JournalLine> all;
    for (const Row &each : m_rows)
        all.push_back(each.line);
    return all;
}

/// `all` has changed in `row`, and has more lines after it.
void EntryLinesModel::takeLines(int row, const std::vector<JournalLine> &all)
{
    m_rows[size_t(row)].line = all[size_t(row)];
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    const int more = int(all.size() - m_rows.size());
    if (more > 0) {
        beginInsertRows({}, row + 1, row + more);
        for (int next = row + 1; next <= row + more; ++next) {
            Row added{all[size_t(next)], {}, {}, {}};
            setAccount(added, added.line.account);
            m_rows.insert(m_rows.begin() + next, added);
        }
        endInsertRows();
    }
    keepBlankRow();
    Q_EMIT edited();
}

Result<> EntryLinesModel::splitVat(int row, int rateBp)
{
    std::vector<JournalLine> all = allLines();
    CABAS_TRY(VatSplitRules::split(all, size_t(row), rateBp, m_roles, m_vatTerms, m_day));
    takeLines(row, all);
    return Ok{};
}

Result<> EntryLinesModel::addOwedVat(int row, int rateBp, OwedByBuyer kind)
{
    std::vector<JournalLine> all = allLines();
    CABAS_TRY(VatSplitRules::addOwed(all, size_t(row), rateBp, kind, m_vatTerms, m_day));
    takeLines(row, all);
    return Ok{};
}

std::optional<JournalLine> EntryLinesModel::partyLine() const
{
    for (const Row &row : m_rows) {
        if (!row.line.thirdParty.isEmpty() && row.line.account.startsWith(u'4'))
            return row.line;
    }
    return std::nullopt;
}

void EntryLinesModel::setParty(Row &row, const QString &typed) const
{
    const std::vector<ThirdParty> meant = PartyRules::search(m_parties, typed, 1);
    const bool found = !meant.empty() && !typed.trimmed().isEmpty();
    // Whom the register does not know is added to it when the entry is posted.
    row.line.thirdParty =
        found ? meant.front().code : cleaned(typed).toUpper().left(PartyRules::longestCode);
}

QString EntryLinesModel::partyName(const QString &code) const
{
    const auto found = std::find_if(m_parties.begin(), m_parties.end(),
                                    [&](const ThirdParty &each) { return each.code == code; });
    return found == m_parties.end() ? code : found->name;
}

QString EntryLinesModel::activityName(const QString &code) const
{
    const auto found = std::find_if(m_activities.begin(), m_activities.end(),
                                    [&](const Activity &each) { return each.code == code; });
    return found == m_activities.end() ? code : found->name;
}

bool EntryLinesModel::mayHaveActivity(int row) const
{
    const QString &account = m_rows[size_t(row)].line.account;
    return !m_activities.empty() && (account.startsWith(u'6') || account.startsWith(u'7'));
}

void EntryLinesModel::edit(const std::vector<JournalLine> &lines, const QStringList &activities)
{
    beginResetModel();
    m_editable = true;
    m_rows.clear();
    for (const JournalLine &line : lines) {
        Row row{line, {}, {}, {}};
        row.activity = activities.value(qsizetype(m_rows.size()));
        setAccount(row, line.account);
        m_rows.push_back(row);
    }
    m_rows.emplace_back();
    endResetModel();
}

void EntryLinesModel::show(const PostedEntry &posted, const QStringList &activities)
{
    beginResetModel();
    m_editable = false;
    m_rows.clear();
    for (size_t i = 0; i < posted.entry.lines.size(); ++i)
        m_rows.push_back({posted.entry.lines[i],
                          posted.accountLabels[i],
                          {},
                          {},
                          {},
                          {},
                          activities.value(qsizetype(i))});
    endResetModel();
}

void EntryLinesModel::setDueFrom(QDate document)
{
    beginResetModel();
    m_dueFrom = document;
    endResetModel();
}

std::vector<QDate> EntryLinesModel::dues() const
{
    std::vector<QDate> list;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isBlank(row))
            list.push_back(m_rows[size_t(row)].due);
    }
    return list;
}

void EntryLinesModel::setDues(const std::vector<QDate> &dues)
{
    for (size_t at = 0; at < dues.size() && at < m_rows.size(); ++at)
        m_rows[at].due = dues[at];
}

void EntryLinesModel::setDefaultLabel(const QString &label)
{
    m_defaultLabel = label;
    Q_EMIT dataChanged(index(0, LabelColumn), index(rowCount() - 1, LabelColumn));
}

bool EntryLinesModel::isBlank(int row) const
{
    const Row &it = m_rows[size_t(row)];
    return it.line.account.isEmpty() && it.line.debit.isZero() && it.line.credit.isZero() &&
           it.wrongDebit.isEmpty() && it.wrongCredit.isEmpty() && it.wrongDue.isEmpty() &&
           it.line.label.isEmpty() && it.line.thirdParty.isEmpty() && it.activity.isEmpty();
}

std::vector<JournalLine> EntryLinesModel::lines() const
{
    std::vector<JournalLine> all;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isBlank(row))
            all.push_back(m_rows[size_t(row)].line);
    }
    return all;
}

QStringList EntryLinesModel::lineActivities() const
{
    QStringList all;
    for (int row = 0; row < rowCount(); ++row) {
        if (!isBlank(row))
            all += m_rows[size_t(row)].activity;
    }
    return all;
}

QString EntryLinesModel::problem(int row) const
{
    const Row &it = m_rows[size_t(row)];
    if (!m_editable || isBlank(row))
        return {};
    for (const QString &typed : {it.wrongDebit, it.wrongCredit}) {
        if (typed.startsWith(u'-') || typed.startsWith(u'−'))
            return tr("Line %1: an amount is never negative. Put it on the other side.")
                .arg(row + 1);
        if (!typed.isEmpty())
            return tr("Line %1: “%2” is not an amount. Type for example 12,50.")
                .arg(row + 1)
                .arg(typed);
    }
    if (!it.wrongDue.isEmpty())
        return tr("Line %1: “%2” is no day. Type for example 31/12/2026, or +30.")
            .arg(row + 1)
            .arg(it.wrongDue);
    if (it.line.account.isEmpty())
        return tr("Line %1 has no account. Type its number or a word of its label.").arg(row + 1);
    const Account *known = account(it.line.account);
    if (known == nullptr)
        return tr("Line %1: no account is called “%2”. Type another word, or add the account in "
                  "the chart.")
            .arg(row + 1)
            .arg(it.line.account);
    if (known->closed)
        return tr("Line %1: account %2 “%3” is closed. Choose another one.")
            .arg(row + 1)
            .arg(known->number, known->label);
    const Result<> activity =
        ActivityRules::checkLine(row + 1, it.line.account, it.activity, m_activities);
    return activity ? QString() : activity.failure().message;
}

QModelIndex EntryLinesModel::balance(int row)
{
    while (row >= 0 && (row >= rowCount() || isBlank(row)))
        --row;
    if (!m_editable || row < 0)
        return {};
    std::vector<JournalLine> all;
    for (const Row &each : m_rows)
        all.push_back(each.line);
    LedgerRules::balance(all, size_t(row));
    Row &changed = m_rows[size_t(row)];
    changed.line = all[size_t(row)];
    changed.wrongDebit.clear();
    changed.wrongCredit.clear();
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT edited();
    return index(row, changed.line.credit.isZero() ? Debit : Credit);
}

QString EntryLinesModel::above(const QModelIndex &index) const
{
    if (index.row() == 0)
        return {};
    return text(m_rows[size_t(index.row() - 1)], index.column());
}

void EntryLinesModel::removeLine(int row)
{
    if (!m_editable || row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_rows.erase(m_rows.begin() + row);
    endRemoveRows();
    keepBlankRow();
    Q_EMIT edited();
}

void EntryLinesModel::keepBlankRow()
{
    if (!m_rows.empty() && isBlank(rowCount() - 1))
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.emplace_back();
    endInsertRows();
}

const Account *EntryLinesModel::account(const QString &number) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(),
                                    [&](const Account &each) { return each.number == number; });
    return found == m_accounts.end() ? nullptr : &*found;
}

void EntryLinesModel::setAccount(Row &row, const QString &typed)
{
    const std::vector<Account> meant = LedgerSearch::accounts(m_accounts, typed, 1);
    const bool found = !meant.empty() && !typed.trimmed().isEmpty();
    row.line.account = found ? meant.front().number : cleaned(typed);
    row.name = found ? meant.front().label : QString();
}

void EntryLinesModel::setAmount(Row &row, Column side, const QString &typed)
{
    const bool isDebit = side == Debit;
    const std::optional<Money> amount =
        typed.trimmed().isEmpty() ? std::optional(Money()) : parseMoney(typed);
    const bool good = amount && !amount->isNegative() && amount->isSane();
    (isDebit ? row.wrongDebit : row.wrongCredit) = good ? QString() : typed.trimmed();
    (isDebit ? row.line.debit : row.line.credit) = good ? *amount : Money();
    // An amount on one side replaces the one that stood on the other.
    if (good && !amount->isZero()) {
        (isDebit ? row.wrongCredit : row.wrongDebit).clear();
        (isDebit ? row.line.credit : row.line.debit) = Money();
    }
}

int EntryLinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int EntryLinesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : hasDue() ? ColumnCount : Due;
}

QString EntryLinesModel::text(const Row &row, int column) const
{
    switch (column) {
    case AccountColumn:
        return row.line.account;
    case NameColumn:
        return row.name;
    case LabelColumn:
        return row.line.label;
    case PartyColumn:
        return row.line.thirdParty;
    case ActivityColumn:
        return row.activity;
    case Debit:
        return row.wrongDebit.isEmpty() ? amountOrBlank(row.line.debit) : row.wrongDebit;
    case Due:
        return row.due.isValid() ? dateText(row.due) : row.wrongDue;
    default:
        return row.wrongCredit.isEmpty() ? amountOrBlank(row.line.credit) : row.wrongCredit;
    }
}

QVariant EntryLinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    const int column = index.column();
    const bool inherits =
        column == LabelColumn && row.line.label.isEmpty() && !row.line.account.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        if (column == AccountColumn && m_editable && isBlank(index.row()))
            return tr("Account…");
        if (column == PartyColumn && !row.line.thirdParty.isEmpty())
            return m_editable || row.line.thirdPartyLabel.isEmpty() ? partyName(row.line.thirdParty)
                                                                    : row.line.thirdPartyLabel;
        if (column == ActivityColumn)
            return activityName(row.activity);
        return inherits ? m_defaultLabel : text(row, column);
    case Qt::EditRole:
        return text(row, column);
    case Qt::TextAlignmentRole:
        return int((isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Cell::Strong:
        return column == AccountColumn && !isBlank(index.row());
    case Cell::Ink:
        if ((column == AccountColumn && row.name.isEmpty() && !row.line.account.isEmpty()) ||
            (column == Debit && !row.wrongDebit.isEmpty()) ||
            (column == Credit && !row.wrongCredit.isEmpty()) ||
            (column == Due && !row.wrongDue.isEmpty()) ||
            (column == ActivityColumn && !row.activity.isEmpty() &&
             !ActivityRules::checkLine(0, row.line.account, row.activity, m_activities)))
            return int(Token::Danger);
        return column == NameColumn || inherits || isBlank(index.row())
                   ? QVariant(int(Token::TextMuted))
                   : QVariant();
    case Qt::ToolTipRole:
        return problem(index.row());
    default:
        return {};
    }
}

bool EntryLinesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!m_editable || !index.isValid() || role != Qt::EditRole)
        return false;
    Row &row = m_rows[size_t(index.row())];
    const QString typed = value.toString();
    if (typed == text(row, index.column()))
        return true;
    switch (index.column()) {
    case AccountColumn:
        setAccount(row, typed);
        break;
    case LabelColumn:
        row.line.label = typed;
        break;
    case PartyColumn:
        setParty(row, typed);
        break;
    case ActivityColumn: {
        const std::vector<Activity> meant = ActivityRules::search(m_activities, typed);
        row.activity = meant.empty() ? cleaned(typed).toUpper() : meant.front().code;
        break;
    }
    case Debit:
    case Credit:
        setAmount(row, Column(index.column()), typed);
        break;
    case Due:
        row.due =
            typed.trimmed().isEmpty() ? QDate() : DueEdit::read(typed, m_dueFrom).value_or(QDate());
        row.wrongDue = row.due.isValid() ? QString() : typed.trimmed();
        break;
    default:
        return false;
    }
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), columnCount() - 1));
    keepBlankRow();
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags EntryLinesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return m_editable && index.column() != NameColumn ? flags | Qt::ItemIsEditable : flags;
}

QVariant EntryLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((isAmount(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case AccountColumn:
        return tr("Account");
    case NameColumn:
        return tr("Account’s label");
    case LabelColumn:
        return tr("Line’s label");
    case PartyColumn:
        return tr("Third party");
    case ActivityColumn:
        return tr("Activity");
    case Debit:
        return tr("Debit");
    case Due:
        return tr("Due");
    default:
        return tr("Credit");
    }
}

} // namespace cabas::ui
